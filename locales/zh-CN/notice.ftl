# 机器人主动发出的通知
reminder-open = <b>{ $round }开启</b>，请{ $department }报送工作进展。
reminder-open-question = <b>{ $round }开启</b>，请{ $department }答复。
reminder-owed-question = 尚未答复。
reminder-unsent-question = 答复已写好，<b>尚未报送</b>。请核对并报送。
button-answer-question = 答复
reminder-soon = <b>提醒：{ $report }</b> · { $department }
reminder-eve = <b>提醒：明日截止</b>，{ $report } · { $department }
reminder-last = <b>今日截止</b>，{ $report } · { $department }
reminder-overdue = <b>已逾期</b>：{ $report }尚未收到，请{ $department }尽快报送。
reminder-chase = <b>催报</b>：{ $report }尚未收到，请{ $department }今日报送。
reminder-stands-in = 联络人外出，请您代为报送。
reminder-owed = { $total }项任务，已填{ $filled }项，还差{ $owed }项：
reminder-unsent = { $total ->
    [1] 1项任务已填好
   *[other] { $total }项任务均已填好
}，<b>尚未报送</b>。请核对并报送。
reminder-line = { $sign } { $number }. { $title }
reminder-more = 另有{ $count }项，见清单。
button-first-owed = 从第一项开始

round-open = <b>{ $round }已开启</b>，{ $departments }个部门应报送。
round-overdue = <b>{ $round }已截止</b>，共{ $departments }个部门。
round-telephone = <b>{ $round }多次催报未果，请电话通知</b>：
round-overdue-own = <b>{ $round }</b>：{ $department }延期期满，仍未报送。
round-telephone-own = <b>{ $round }</b>：{ $department }延期期满后多次催报未果，请电话通知。
round-counts = 按时报送{ $reported }个，零报告{ $nothing }个。

submitted-title = <b>{ $department }</b>{ $again ->
    [yes] 更正后重新报送了{ $report }
   *[no] 报送了{ $report }
}
reviewed-all = <b>{ $report }已审核完毕</b>，{ $accepted }项全部认可{ $unscored ->
    [0] {""}
   *[other] ，其中{ $unscored }项不计分
}。
reviewed-returned = <b>{ $report }有1项被退回</b>：{ $title }
reviewed-reason = 原因：{ $reason }
reviewed-not-late = 请更正后重新报送。更正不计为逾期。
button-correct = 更正
draft-ready = <b>{ $period }通报草稿已生成</b>，请预览。
draft-waiting = 尚有{ $count }份月报未审核，未审核的成果不计分。

trouble-unsure = <b>通报可能未发到频道</b>。发送时网络中断，无法确认。请到频道查看；未见通报的，请联系系统管理员。
trouble-failed = <b>通报未能发到频道</b>。请确认本机器人仍是频道管理员并有发布消息权限，再联系系统管理员重发。
trouble-blocked = <b>通报未能发到频道</b>：本机器人已不在频道中。请重新将其添加为管理员。
