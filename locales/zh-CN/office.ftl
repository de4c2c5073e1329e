# 办公室：工作台、审核、通报
desk-title = <b>工作台</b> · { $group }
desk-waiting = 待审核：{ $count }份月报
desk-waiting-tasks = 按任务：{ $count }项任务有待审核的进展
desk-again = 其中退回后重报：{ $count }份
desk-objections = 异议待答复：{ $count }条
desk-ahead = 近期：{ $dates }
desk-no-plan = { $year }年的任务清单尚未导入，到期不会开启调度。
desk-date = { $day }{ $what }
desk-nothing-waits = 没有待审核的月报。
desk-round = <b>{ $round }</b>，截止：{ $deadline }
desk-no-round = 尚未开启调度。
desk-reported = 已报{ $count }：{ $names }
desk-zero = 零报告{ $count }：{ $names }
desk-late = 逾期{ $count }：{ $names }
desk-owing = 待报{ $count }：{ $names }
desk-missing = 未报{ $count }：{ $names }
desk-without-liaison = 无联络人{ $count }：{ $names }
desk-channel = 发布频道：{ $channel }
desk-no-channel = 发布频道：未设置。请把本机器人添加为领导小组频道的管理员。
button-desk = 工作台
button-preview-of = 预览{ $period }通报
button-objection-of = 异议：{ $department }
button-latest-bulletin = 最近一期通报

review-place = { $department } · { $report } · 第{ $number }项／共{ $total }项
review-place-by-task = { $department } · { $report } · 本任务第{ $number }个部门／共{ $total }个
review-evidence = 印证材料：{ $count }份（见上）
review-no-evidence = <b>无印证材料</b>，认可后不计分。
review-unchanged = 与上次报送相比：无变化。
review-changed-title = 与上次报送相比（删除线为删去，下划线为新增）：
review-changed-answer = 原选择：{ $before }
review-changed-files = 材料：新增{ $added }份，移除{ $removed }份
withdrawn-title = { $department }撤回了{ $report }，更正后将重新报送。
review-no-files = 无印证材料。
review-submitted = 报送时间：{ $moment }{ $late ->
    [yes] <b>（逾期）</b>
   *[no] {""}
}
review-notes = 随月报另报：{ $listed }
review-notes-title = <b>亮点、议题、需求</b> · { $department } · { $report }
button-review-notes = 亮点、议题、需求（{ $count }件）
review-verdict-accepted = 已认可。
review-verdict-returned = 已退回。
review-verdict-unscored = 已认可，不计分。
review-ask-reason = <b>请写明退回原因</b>{ $listed ->
    [yes] ，或从下面选一条：
   *[no] ：
}
review-done = <b>{ $department }{ $report }审核完毕</b>
review-done-counts = 认可{ $accepted }项{ $unscored ->
    [0] {""}
   *[other] ，不计分{ $unscored }项
}，退回{ $returned }项。
review-attention-below = <b>未达目标</b>：{ $name }累计{ $value }{ $unit }，目标{ $than }{ $unit }{ $insisted ->
    [yes] {"（填报人已确认）"}
   *[no] {""}
}。
review-attention-fallen = <b>累计值减少</b>：{ $name }由{ $than }{ $unit }变为{ $value }{ $unit }{ $insisted ->
    [yes] {"（填报人已确认）"}
   *[no] {""}
}。
review-attention-no-value = <b>申报办结，但未填累计值</b>：{ $name }目标{ $than }{ $unit }{ $insisted ->
    [yes] {"（填报人已确认）"}
   *[no] {""}
}。
review-waiting = 还有{ $count }份待审核：
review-queue-empty = 没有待审核的月报。
review-task-done = <b>{ $report }“{ $title }”审核完毕</b>
review-tasks-waiting = 还有{ $count }项任务待审核：
review-task-line = { $title }（{ $count ->
    [1] { $department }
   *[other] { $count }个部门
}）
review-queue-line = { $department }（{ $count }项）
button-review = 审核
button-accept = 认可成果
button-accept-question = 认可答复
button-accept-completed = 认可办结
button-give-back = 退回
button-accept-unscored = 不计分
button-accept-all = 整份认可：{ $count }项{ $striking ->
    [0] {""}
   *[other] （{ $striking }项需留意）
}
button-accept-task = 本任务全部认可：{ $count }个部门
button-by-task = 按任务
button-by-department = 按部门
button-undo = 撤销上一步
reason-unclear = 进展不具体，请写明完成情况
reason-unproven = 缺少印证材料，请补充
reason-mismatch = 材料与任务不符，请更换
reason-unchanged = 与上月内容相同，请写明本月进展
reason-value = 累计完成值有误，请核对
reasons-title = <b>常用退回原因</b>（{ $count }／{ $most }条），退回时供选用：
reasons-line = { $number }. { $text }
reasons-how = 直接发送文字即新增一条；点“删除”或“上移”调整。
reasons-how-full = 已满，删除后方可新增。
button-reasons = 编辑常用原因
button-reason-remove = 删除{ $number }：{ $text }
button-reason-up = 上移{ $number }
command-reasons = 常用退回原因

preview-head = <b>草稿预览</b>，发布到：{ $channel }
preview-no-channel = <b>草稿预览</b>。发布前请把本机器人添加为领导小组频道的管理员。
preview-nobody-asked = <b>本月没有到期的调度</b>，未要求各部门报送，得分不反映工作进展。
preview-window = 公示期至{ $moment }{ $over ->
    [yes] ，已期满
   *[no] ，期满后方可发布
}。
preview-objections = 有{ $count }条异议未答复，答复后方可发布。
preview-proposals = 下面{ $count }项为拟表扬、拟通报批评，点选确认后才写入通报。
preview-proposal = { $kind }：{ $department }（{ $reason }）
button-propose-praise = { $confirmed ->
    [yes] ✓ 表扬：{ $department }
   *[no] 拟表扬：{ $department }
}
button-propose-criticism = { $confirmed ->
    [yes] ✓ 通报批评：{ $department }
   *[no] 拟通报批评：{ $department }
}
button-open-window = 公示（发各部门核对）
button-correct-month = 更正
button-own-sheet = 本部门计分表
window-opened = <b>{ $period }计分结果已开始公示</b>，至{ $moment }。已向{ $count }个部门发送计分表。
window-over = <b>{ $period }计分结果公示期满</b>，可以发布通报。
button-preview = 预览通报
button-publish = 发布
button-publish-yes = 确认发布
publish-ask = <b>确认发布？</b>以下通报将连同图片、公文和台账发往{ $channel }：
publish-final = 发布后即封存，不能撤回或修改{ $month ->
    [yes] ；确需改动的，另发更正，或将差额记入下月
   *[no] {""}
}。

bulletin-sent = <b>{ $period }通报{ $number ->
    [0] {""}
   *[other] 更正{ $number }
}已发布并封存</b>，正在发往{ $channel }。封存校验码：{ $digest }

leader-title = <b>{ $group }</b>
leader-latest = 最近一期通报：{ $period }
leader-none-yet = 尚无已发布的通报。

channel-bound = 已设置发布频道：{ $channel }。{ $group }的通报将发布到该频道。
channel-unbound = 频道{ $channel }已移除本机器人，通报暂无发布频道。
