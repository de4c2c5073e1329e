# Shared
month-name = { $month ->
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
   *[12] December
} { $year }
round-name = round of { $month }
report-name = report for { $month }
round-name-adhoc = ad-hoc round “{ $title }”
period-quarter = { $year }, quarter { $quarter }
period-year = { $year }
moment-written = { $clock }, { $day }
day-written = { $day } { $year }
deadline-written = { $whole ->
    [yes] 24:00 on { $day } (the { $number ->
        [1] 1st
        [2] 2nd
        [3] 3rd
        [21] 21st
        [22] 22nd
        [23] 23rd
        [31] 31st
       *[other] { $number }th
    } included)
   *[no] { $clock } on { $day }
}
list-separator = {", "}
names-cut = { $names } and { $rest } more

button-home = Home
button-begin = Begin
button-back = Back
button-refresh = Refresh

answer-result = Result
answer-completed = Completed
answer-nothing = No progress
answer-none = not chosen
answer-chosen = ● { $answer }
answer-offered = { $answer }

notice-unexpected = I did not expect that here. Please use the buttons below, or send /help.

help-liaison =
    <b>How to report</b>
    1. Send /report, open the month's list and tap a task.
    2. Choose “Result”, “Completed” or “No progress”, then send words and photos or files, in any order.
    3. When all are filled in, tap “Check and submit”. The receipt says that it arrived.
    You can stop at any point; whatever you sent is kept. Never send anything classified.

    /report this month's report
    /score this month's points so far
    /claim claim bonus points
    /claims your claims
    /calendar the calendar of the month
    /problem raise a problem
    /problems the list of problems
    /leave days on which you are away, such as /leave 1–5 December
    /deputy your deputy
    /handover hand over to a successor
    /bulletin the latest bulletin
    /language 语言 Language
help-deputy =
    <b>How this works for a deputy</b>
    The liaison reports. While the liaison is away you report, and are reminded.
    If the liaison cannot be reached, send /start and tap “Stand in today”.

    /report this month's report
    /score the points so far
    /calendar the calendar of the month
    /problems the list of problems
    /bulletin the latest bulletin
    /language 语言 Language
help-office =
    <b>How the office works here</b>
    1. You are told of every report. Tap “Review” and accept or return each entry.
    2. /desk shows what waits and how the round stands.
    3. On the 1st a draft bulletin is made. Look at it, then publish it to the channel.

    /desk the desk
    /score a department's points so far
    /claims claims of bonus points
    /calls whom to telephone
    /rounds open an ad-hoc round, extend, close or withdraw one
    /findings deductions, and lifting them
    /calendar the calendar; move or leave out one step
    /notices who was told what, when, delivered or not
    /people departments and people: invite, remove
    /workdays days off and working days
    /problems the list of problems
    /bulletin the latest bulletin
    /language 语言 Language
help-leader =
    /score a department's points so far
    /calendar the calendar of the month
    /problems the list of problems
    /bulletin the latest bulletin
    /language 语言 Language

command-report = This month's report
command-desk = Desk: what waits, how the round stands
command-bulletin = The latest bulletin
command-language = Language 语言
command-help = How this works
command-start = Begin

bot-about = The leading-group office's monthly dispatch: reminds in time, takes the reports, reviews, scores and publishes the bulletin. Please join with the invite link your office gave you.
bot-short = Monthly dispatch of a leading group: reminders, reports, review, bulletin
