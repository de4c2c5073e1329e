# What the bot says first
reminder-open = <b>The { $round } is open.</b> { $department }: please report your progress.
reminder-open-question = <b>The { $round } is open.</b> { $department }: please answer its question.
reminder-owed-question = Not answered yet.
reminder-unsent-question = The answer is written, but was <b>not submitted</b>. Please check and submit it.
button-answer-question = Answer
reminder-soon = <b>Reminder: { $report }</b> · { $department }
reminder-eve = <b>Due tomorrow</b>: { $report } · { $department }
reminder-last = <b>Due today</b>: { $report } · { $department }
reminder-overdue = <b>Overdue</b>: the { $report } of { $department } has not arrived. Please submit it soon.
reminder-chase = <b>Still missing</b>: the { $report } of { $department }. Please submit it today.
reminder-stands-in = The liaison is away; please report for the department.
reminder-owed = { $total ->
    [one] One task
   *[other] { $total } tasks
}, { $filled } filled in, { $owed } still owed:
reminder-unsent = { $total ->
    [one] The task is
   *[other] All { $total } tasks are
} filled in, but the report was <b>not submitted</b>. Please check and submit it.
reminder-line = { $sign } { $number }. { $title }
reminder-more = and { $count } more, see the list.
button-first-owed = Begin with the first

round-open = <b>The { $round } is open</b>; { $departments } departments are asked.
round-overdue = <b>The deadline of the { $round } has passed</b>; { $departments } departments were asked.
round-telephone = <b>The { $round }: several reminders had no answer. Please telephone:</b>
round-overdue-own = <b>The { $round }</b>: the extension of { $department } is over, and its report has not arrived.
round-telephone-own = <b>The { $round }</b>: { $department } did not answer several reminders after its extension. Please telephone.
round-counts = { $reported } reported in time, { $nothing } had nothing to report.

submitted-title = <b>{ $department }</b> { $again ->
    [yes] submitted again, corrected: { $report }
   *[no] submitted: { $report }
}
reviewed-all = <b>Your { $report } is reviewed</b>: { $accepted } accepted{ $unscored ->
    [0] {""}
   *[other] , { $unscored } of them without points
}.
reviewed-returned = <b>One entry of your { $report } was returned</b>: { $title }
reviewed-reason = Reason: { $reason }
reviewed-not-late = Please correct it and submit again. A correction is not counted as late.
button-correct = Correct it
draft-ready = <b>The draft bulletin for { $period } is ready.</b> Please look at it.
draft-waiting = { $count ->
    [one] One report is not reviewed yet
   *[other] { $count } reports are not reviewed yet
}; what is not reviewed earns no points.

trouble-unsure = <b>The bulletin may not have reached the channel.</b> The connection broke while it was sent. Please look there; if it is missing, tell the system administrator.
trouble-failed = <b>The bulletin did not reach the channel.</b> Please check that this bot still is its administrator with the right to post, then ask the system administrator to send it again.
trouble-blocked = <b>The bulletin did not reach the channel</b>: this bot is no longer in it. Please make it an administrator again.
