# 办理记录
trail-title = 办理记录{ $known ->
    [yes] ：{ $name }
   *[no] {""}
}
trail-heading = <b>办理记录</b>{ $known ->
    [yes] {" "}· { $name }
   *[no] {""}
}
trail-line = { $moment } <b>{ $person }</b> { $act }{ $named ->
    [yes] ：{ $about }
   *[no] {""}
}{ $change ->
    [both] （{ $before } → { $after }）
    [before] （原：{ $before }）
    [after] （{ $after }）
   *[none] {""}
}
trail-empty = 尚无记录。
trail-clock = 系统
trail-choose-department = 请选部门：
trail-choose-person = 请选人员：
trail-sent = 办理记录{ $known ->
    [yes] （{ $name }）
   *[no] {""}
}，共{ $count }条。
trail-book-page = 办理记录
trail-column-at = 时间
trail-column-person = 人员
trail-column-act = 事项
trail-column-about = 对象
trail-column-before = 办理前
trail-column-after = 办理后
trail-column-code = 代码
trail-column-number = 编号
button-trail = 办理记录
button-trail-department = 按部门
button-trail-person = 按人员
button-trail-export = 导出Excel
command-trail = 办理记录

trail-entry-answer = 选择填报情况
trail-entry-text = 填写进展
trail-entry-value = 填写完成值
trail-entry-insisted = 坚持所报数字
trail-entry-evidence = 添加印证材料
trail-entry-placed = 归入散件
trail-entry-cleared = 清空重填
trail-entry-accepted = 认可
trail-entry-unscored = 认可但不计分
trail-entry-returned = 退回
trail-entry-reopened = 撤销审核
trail-strays-dropped = 放弃未归类内容
trail-report-nothing-for-rest = 其余报无进展
trail-report-submitted = 报送
trail-report-accepted-all = 整份认可
trail-task-accepted-all = 整项任务认可
trail-reason-added = 新增常用退回原因
trail-reason-removed = 删除常用退回原因
trail-reason-moved = 上移常用退回原因
trail-report-excused = 免予扣分
trail-report-not-excused = 恢复扣分
trail-bulletin-opened = 开始公示
trail-bulletin-published = 发布
trail-bulletin-proposed = 提请第二人确认发布
trail-correction-drafted = 起草更正
trail-month-adjusted = 登记调整
trail-praise-confirmed = 确认表扬
trail-praise-withdrawn = 撤销表扬
trail-criticism-confirmed = 确认通报批评
trail-criticism-withdrawn = 撤销通报批评
trail-call-made = 已电话通知
trail-channel-bound = 设置频道
trail-channel-unbound = 解除频道
trail-channel-language = 频道语言
trail-claim-sent = 申报加分
trail-claim-accepted = 认可加分申报
trail-claim-refused = 不予认可加分申报
trail-claim-reopened = 重新审核加分申报
trail-claim-withdrawn = 撤回加分申报
trail-claim-dropped = 放弃加分申报
trail-claim-evidence = 添加申报材料
trail-finding-booked = 登记扣分
trail-finding-lifted = 免予扣分
trail-finding-restored = 恢复扣分
trail-finding-dropped = 放弃登记扣分
trail-finding-evidence = 添加扣分依据
trail-deputy-confirmed = 确认副联络人
trail-deputy-refused = 不同意副联络人
trail-invite-made = 生成邀请
trail-seat-taken = 加入
trail-seat-ended = 移出
trail-seat-passed-on = 移交
trail-leave-noted = 外出登记
trail-leave-cancelled = 取消外出
trail-objection-raised = 提出异议
trail-objection-answered = 答复异议
trail-problem-raised = 上报问题
trail-problem-text = 填写问题
trail-problem-evidence = 添加问题材料
trail-problem-dropped = 放弃问题
trail-problem-taken = 受理问题
trail-problem-assigned = 交办问题
trail-problem-feedback = 反馈问题
trail-problem-solved = 办结问题
trail-problem-closed = 销号
trail-problem-reopened = 退回再办
trail-problem-escalated = 逾期升级
trail-round-opened = 发起调度
trail-round-extended = 延期
trail-round-closed = 结束调度
trail-round-withdrawn = 撤回调度
trail-round-draft-dropped = 放弃调度草稿
trail-letterhead-red-head = 红头
trail-workday-set = 设置工作日
trail-workday-removed = 删除工作日安排
trail-second-person-on = 开启两人发布
trail-second-person-off = 关闭两人发布
trail-second-person-lifting = 申请关闭两人发布
trail-plan-read = 读取任务文件
trail-plan-settled = 确认任务疑点
trail-plan-year = 选定任务年度
trail-plan-adopted = 任务生效
trail-task-added = 任务新增
trail-task-withdrawn = 任务取消
trail-task-reworded = 任务文字调整
trail-task-reassigned = 任务分工调整
trail-task-retargeted = 任务目标值调整
trail-plan-dropped = 放弃任务草稿
trail-problem-difficulty = 选择难易
trail-problem-task = 选择问题所属任务
trail-plan-request = 申请调整任务
trail-plan-request-granted = 同意调整任务
trail-plan-request-refused = 不同意调整任务
trail-step-move = 调整日程
trail-step-skip = 取消日程
trail-step-restore = 恢复日程
trail-deputy-withdrawn = 撤销副联络人
trail-letterhead-head = 修改发文机关标志
trail-letterhead-issuer = 修改署名
trail-letterhead-number = 修改发文字号
trail-letterhead-signer = 修改签发人
trail-letterhead-recipients = 修改主送
trail-letterhead-contact = 修改联系方式
trail-letterhead-copies = 修改抄送
trail-note-text = 填写亮点和议题
trail-note-removed = 删除亮点和议题
trail-report-withdrawn = 撤回月报
trail-reuse-found = 发现材料重复使用
trail-reuse-same-event = 认定为同一事项
trail-reuse-not-acceptable = 认定材料不可用
trail-evidence-packed = 打包印证材料

trail-state-result = 有成果
trail-state-completed = 已办结
trail-state-nothing = 无进展
trail-state-undecided = 待审核
trail-state-accepted = 认可
trail-state-unscored = 不计分
trail-state-returned = 退回
trail-state-liaison = 联络人
trail-state-deputy = 副联络人
trail-state-office = 办公室
trail-state-leader = 领导
trail-state-draft = 填写中
trail-state-dropped = 已放弃
trail-state-objections-open = 公示中
trail-state-published = 已发布
trail-state-on = 已开启
trail-state-off = 已关闭
trail-state-lifting = 待第二人同意关闭
trail-state-proposed = 待第二人确认
trail-state-stray = 未归类
trail-state-files = 材料数
trail-state-running = 进行中
trail-state-ended = 已结束
trail-state-withdrawn = 已撤回
trail-state-owed = 待报
trail-state-raised = 已上报
trail-state-taken = 办理中
trail-state-solved = 已解决待确认
trail-state-closed = 已销号
trail-state-ordinary = 一般
trail-state-hard = 疑难
trail-state-no-task = 不属于具体任务
trail-state-sent = 已申报
trail-state-refused = 未通过
trail-state-booked = 已登记
trail-state-lifted = 免予扣分
trail-state-late = 逾期
trail-state-missing = 未报
trail-state-excused = 免予扣分
trail-state-counted = 计扣分
trail-state-asked = 待答复
trail-state-granted = 同意
trail-state-answered = 已答复
trail-state-reviewed = 已审核
trail-state-confirmed = 已确认
trail-state-suggested = 拟议
trail-state-to-call = 待电话通知
trail-state-called = 已电话通知
trail-state-in-force = 已生效
trail-state-adjusted = 已登记调整
trail-state-cancelled = 已取消
trail-state-same-event = 同一事项
trail-state-not-acceptable = 材料不可用
trail-state-drafted = 草稿
trail-state-submitted = 已报送，版次
