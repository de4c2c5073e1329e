# 通知记录
notices-title = <b>{ $round }通知记录</b>
notices-line = { $department }：{ $counts }
notices-count = { $outcome }{ $count }
notices-nothing = 无通知
notices-none = 尚无通知记录。
notices-department = <b>{ $department }</b> · { $round }通知记录
notices-record = { $moment } { $what }（{ $person }）：{ $outcome }{ $known ->
    [yes] ，{ $why }
   *[no] {""}
}
notices-book-sent = { $round }通知记录，共{ $count }条。
notices-book-title = { $round }通知记录
notices-book-page = 通知记录
notices-book-made = 导出时间：{ $moment }（{ $zone }）
notices-column-department = 部门
notices-column-person = 接收人
notices-column-what = 通知事项
notices-column-due = 应发时间
notices-column-sent = 送达时间
notices-column-outcome = 结果
notices-column-reason = 说明
notice-what-open = 调度开启
notice-what-remind = 提醒报送
notice-what-overdue = 逾期提醒
notice-what-chase = 催报
notice-what-telephone = 电话催报
notice-what-deadline-moved = 截止时间调整
notice-what-round-ended = 调度结束
notice-what-returned = 退回更正
notice-what-reviewed = 审核结果
notice-outcome-waiting = 待发
notice-outcome-sent = 送达
notice-outcome-failed = 未送达
notice-outcome-blocked = 对方已停用机器人
notice-outcome-skipped = 未发
notice-outcome-skipped-missed = 过时未发
notice-outcome-skipped-left-out = 取消未发
notice-outcome-skipped-settled = 办结未发
notice-outcome-unsure = 不能确认
notice-skipped-missed = 已过时
notice-skipped-left-out = 办公室本月取消
notice-skipped-settled = 发送时已办结或已过时
missing-line = { $department }{ $liaison ->
    [none] （无联络人）
   *[other] （{ $name }）
}：{ $count ->
    [0] 提醒均未送达
   *[other] 提醒送达{ $count }次（{ $days }）
}{ $failed ->
    [none] {""}
   *[other] ；{ $others }
}
missing-other = { $outcome }{ $count }次
missing-more = 另有{ $count }个部门，见 /notices。
button-notices = 返回通知记录
button-notices-of = { $round }
button-export-notices = 导出 Excel
button-previous-page = ‹ 上一页
button-next-page = 下一页 ›
command-notices = 通知记录：谁、何时、是否送达
