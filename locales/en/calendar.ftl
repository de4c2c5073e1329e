# The calendar and the working days
calendar-title = Calendar, { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
} { $year }
calendar-head = <b>Calendar, { $month }</b> · { $group }
calendar-day = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[other] Dec
}
calendar-line = { $weekday } { $day } { $clock } { $state ->
    [left-out] <s>{ $entry }</s> (left out this month: { $reason })
    [done] { $entry } ✓
    [missed] { $entry } (its moment was missed)
    [unopened] { $entry } (no round)
   *[ahead] { $entry }
}{ $moved ->
    [yes] {" "}(moved: { $reason })
   *[no] {""}
}
calendar-entry-open = The round opens
calendar-entry-remind = Reminder
calendar-entry-deadline = Deadline
calendar-entry-overdue = Overdue notice, list of the missing
calendar-entry-chase = Chase
calendar-entry-telephone = List to telephone
calendar-entry-draft = Draft bulletin
calendar-entry-window = End of objections
calendar-entry-bulletin = Bulletin
calendar-mark-open = opens
calendar-mark-remind = reminder
calendar-mark-deadline = deadline
calendar-mark-overdue = overdue
calendar-mark-chase = chase
calendar-mark-telephone = telephone
calendar-mark-draft = draft
calendar-mark-window = objections
calendar-mark-bulletin = bulletin
calendar-sign-off = off
calendar-sign-make-up = work
calendar-legend-off = day off
calendar-legend-make-up = weekend worked
calendar-state-ahead = ahead
calendar-state-done = done
calendar-state-unopened = no round
calendar-state-missed = missed
calendar-state-left-out = left out this month
calendar-moved = moved: { $reason }
calendar-unknown-year = The official days off of { $year } are not known yet; Monday to Friday count as working days.
calendar-done-move = Moved; the new time holds.
calendar-done-skip = Left out this month.
calendar-done-restore = Back to the time of the rulebook.
calendar-step-past = This step is past and cannot be changed.
calendar-no-rulebook = No rulebook holds in that month, so it has no calendar.
calendar-no-day = No date or hour was understood. Please write it like “23 May 10:00 because of a meeting”.
calendar-no-reason = Please give the reason.
calendar-reason-too-long = A reason has at most { $most } characters.
calendar-in-the-past = That moment is past. Please choose another.
calendar-too-far = A step can be moved within its month and the next.
calendar-deadline-earlier = The round is open; its deadline can only be put off.
calendar-return-late = The rulebook’s deadline is past: the deadline can only be put off.
calendar-quiet = That moment lies in the quiet hours. Please choose another.
calendar-wrong-side = What comes before the deadline must stay before it, and what comes after it, after.
weekday-1 = Mon
weekday-2 = Tue
weekday-3 = Wed
weekday-4 = Thu
weekday-5 = Fri
weekday-6 = Sat
weekday-7 = Sun
button-change-step = Change: { $entry }
button-earlier = ‹ { $month }
button-later = { $month } ›
button-calendar = Back to the calendar
button-workdays = Working days
button-step-move = Move
button-step-skip = Leave out
button-step-restore = Put back
step-title = <b>Round of { $month }</b>: { $entry }
step-moment = When: { $weekday } { $day } { $clock }
step-reason = Reason: { $reason }
step-ask-move = <b>Send the new date, hour and the reason</b>, like: 23 May 10:00 because of a meeting. Without an hour the old one stays.
step-ask-skip = <b>Why is it left out?</b>
step-ask-restore = <b>Why is it put back?</b>

workdays-title = <b>Working days of { $year }</b>
workdays-source = By: { $source }
workdays-holiday = { $title }: { $days ->
    [1] { $first }
   *[other] { $first } to { $last }, { $days } days
}{ $count ->
    [0] {""}
   *[other] ; worked: { $work }
}
workdays-own = <b>Set by the office:</b>
workdays-none = The office has set no days of its own.
workdays-own-off = { $weekday } { $day } off: { $reason }
workdays-own-worked = { $weekday } { $day } worked: { $reason }
workdays-ask-off = <b>Send the day off and the reason</b>, like: 8 May as the county decided
workdays-ask-worked = <b>Send the working day and the reason</b>, like: 13 May joint work
workdays-no-day = No date was understood. Please write a whole day and the reason, like “8 May as the county decided”.
workdays-no-reason = Please add the reason after the date, like: 8 May as the county decided
workdays-reason-too-long = A reason has at most { $most } characters.
workdays-past = That day is past and cannot be set.
workdays-unknown = <b>The days off of { $year } are not known here yet.</b>
    When the State Council's notice is out, please have the system administrator update it. Until then Monday to Friday count as working days; nothing is guessed. Single days can be set under "Working days".
button-add-off = Add a day off
button-add-worked = Add a working day
button-remove-day = Remove: { $day }
command-calendar = Calendar of the month
command-workdays = Working days
