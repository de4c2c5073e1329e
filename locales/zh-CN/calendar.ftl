# 调度日历、工作日
calendar-title = { $year }年{ $month }月调度日历
calendar-head = <b>{ $month }调度日历</b> · { $group }
calendar-day = { $month }月{ $day }日
calendar-line = { $day } 周{ $weekday } { $clock } { $state ->
    [left-out] <s>{ $entry }</s>（本月取消：{ $reason }）
    [done] { $entry } ✓
    [missed] { $entry }（已过时未发）
    [unopened] { $entry }（未开启）
   *[ahead] { $entry }
}{ $moved ->
    [yes] （已调整：{ $reason }）
   *[no] {""}
}
calendar-entry-open = 开启调度
calendar-entry-remind = 提醒报送
calendar-entry-deadline = 报送截止
calendar-entry-overdue = 逾期提醒，未报名单
calendar-entry-chase = 催报
calendar-entry-telephone = 电话催报名单
calendar-entry-draft = 生成通报草稿
calendar-entry-window = 公示期满
calendar-entry-bulletin = 发布通报
calendar-mark-open = 开启
calendar-mark-remind = 提醒
calendar-mark-deadline = 截止
calendar-mark-overdue = 逾期
calendar-mark-chase = 催报
calendar-mark-telephone = 电话
calendar-mark-draft = 草稿
calendar-mark-window = 公示期满
calendar-mark-bulletin = 通报
calendar-sign-off = 休
calendar-sign-make-up = 班
calendar-legend-off = 放假
calendar-legend-make-up = 调休上班
calendar-state-ahead = 待办
calendar-state-done = 已完成
calendar-state-unopened = 未开启
calendar-state-missed = 已过时未发
calendar-state-left-out = 本月取消
calendar-moved = 已调整：{ $reason }
calendar-unknown-year = { $year }年放假安排尚未公布或尚未录入，暂按周一至周五为工作日计算。
calendar-done-move = 已调整，按新时间执行。
calendar-done-skip = 已取消，本月不再执行。
calendar-done-restore = 已恢复为规则规定的时间。
calendar-step-past = 该环节已过，不能再调整。
calendar-no-rulebook = 该月没有适用的计分规则，无法排出日历。
calendar-no-day = 未识别出日期或时间。请按“5月23日10:00 因会议调整”的格式发送。
calendar-no-reason = 请写明原因。
calendar-reason-too-long = 原因不超过{ $most }字。
calendar-in-the-past = 该时间已过，请另选时间。
calendar-too-far = 只能调整到当月或次月之内。
calendar-deadline-earlier = 本轮已开启，截止时间只能推后，不能提前。
calendar-return-late = 规则规定的截止时间已过，不能恢复；只能推后。
calendar-quiet = 该时间在免打扰时段内，请另选时间。
calendar-wrong-side = 截止前的环节须早于截止时间，截止后的环节须晚于截止时间。
weekday-1 = 一
weekday-2 = 二
weekday-3 = 三
weekday-4 = 四
weekday-5 = 五
weekday-6 = 六
weekday-7 = 日
button-change-step = 调整：{ $entry }
button-earlier = ‹ { $month }
button-later = { $month } ›
button-calendar = 返回日历
button-workdays = 工作日安排
button-step-move = 改时间
button-step-skip = 本月取消
button-step-restore = 恢复原时间
step-title = <b>{ $month }调度</b>：{ $entry }
step-moment = 时间：{ $day } 周{ $weekday } { $clock }
step-reason = 原因：{ $reason }
step-ask-move = <b>请发送新的日期、时间和原因</b>，如：5月23日10:00 因会议调整。不写时间的，沿用原时间。
step-ask-skip = <b>请写明取消的原因</b>
step-ask-restore = <b>请写明恢复的原因</b>

workdays-title = <b>{ $year }年工作日安排</b>
workdays-source = 依据：{ $source }
workdays-holiday = { $title }：{ $days ->
    [1] { $first }
   *[other] { $first }至{ $last }，共{ $days }天
}{ $count ->
    [0] {""}
   *[other] ；{ $work }上班
}
workdays-own = <b>办公室增设：</b>
workdays-none = 办公室未增设休息日或工作日。
workdays-own-off = { $day } 周{ $weekday } 休息：{ $reason }
workdays-own-worked = { $day } 周{ $weekday } 上班：{ $reason }
workdays-ask-off = <b>请发送休息的日期和原因</b>，如：5月8日 县里统一安排
workdays-ask-worked = <b>请发送上班的日期和原因</b>，如：5月13日 集中办公
workdays-no-day = 未识别出日期。请按“5月8日 原因”的格式发送，按整日设置。
workdays-no-reason = 请在日期后写明原因，如：5月8日 县里统一安排
workdays-reason-too-long = 原因不超过{ $most }字。
workdays-past = 该日期已过，不能再设置。
workdays-unknown = <b>{ $year }年放假安排尚未录入</b>
    国务院办公厅的通知公布后，请系统管理员更新；在此之前按周一至周五为工作日计算，不作推测。也可在“工作日安排”中逐日设置。
button-add-off = 增加休息日
button-add-worked = 增加工作日
button-remove-day = 撤销：{ $day }
command-calendar = 调度日历
command-workdays = 工作日安排
