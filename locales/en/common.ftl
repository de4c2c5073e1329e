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
lines-more = … and { $count } more
names-cut = { $names } and { $rest } more

button-home = Home
button-begin = Begin
button-back = Back
button-refresh = Refresh

answer-result = Result
answer-completed = Completed
answer-nothing = No progress
answer-question-result = Answer
answer-question-completed = Answer
answer-question-nothing = Nothing to say
answer-none = not chosen
answer-chosen = ● { $answer }
answer-offered = { $answer }


help-liaison =
    <b>How to report</b>
    1. Send /report, open the month's list and tap a task.
    2. Choose “Result”, “Completed” or “No progress”, then send words and photos or files, in any order.
    3. When all are filled in, tap “Check and submit”. The receipt says that it arrived.
    You can stop at any point; whatever you sent is kept. Never send anything classified.

    /report this month's report
    /task your department's tasks
    /score this month's points so far
    /claim claim bonus points
    /claims your claims
    /calendar the calendar of the month
    /problem raise a problem
    /problems the list of problems
    /instructions leaders' instructions
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
    /task your department's tasks
    /score the points so far
    /calendar the calendar of the month
    /problems the list of problems
    /instructions leaders' instructions
    /bulletin the latest bulletin
    /language 语言 Language
help-office =
    <b>How the office works here</b>
    1. You are told of every report. Tap “Review” and accept or return each entry.
    2. /desk shows what waits and how the round stands.
    3. After the month's end a draft bulletin is made. Look at it, open it to objections, then publish it to the channel.

    /desk the desk
    /task the year's tasks; /task 12 opens the twelfth
    /score a department's points so far
    /claims claims of bonus points
    /calls whom to telephone
    /rounds open an ad-hoc round, extend, close or withdraw one
    /findings deductions, and lifting them
    /ledger the ledger of tasks (Excel)
    /evidence evidence as a zip, with its hashes
    /digest highlights and issues of the month (Word)
    /trail who did what and when
    /calendar the calendar; move or leave out one step
    /notices who was told what, when, delivered or not
    /people departments and people: invite, remove
    /workdays days off and working days
    /group what is posted in the office's group
    /problems the list of problems
    /instructions leaders' instructions
    /bulletin the latest bulletin
    /language 语言 Language
help-leader =
    /task the year's tasks; /task 12 opens the twelfth
    /score a department's points so far
    /ledger the ledger of tasks (Excel)
    /evidence evidence as a zip, with its hashes
    /calendar the calendar of the month
    /problems the list of problems
    /instructions leaders' instructions
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

unexpected = This was not noted.{" "}
help-keys = By keyboard alone: /keys lists the buttons of the screen with their numbers; then send a number, such as /1.
command-keys = Use the buttons by number
keys-title = The buttons now; send a number:
keys-none = There are no buttons now.
keys-no-such = There is no such number; there are { $most } buttons. Send /keys to see them.
at-sheet = You are at the list of tasks: tap one, or send its number, such as 3. Words and photos sent here are kept, and you are asked which task they are for.
at-sent = Your report is submitted. Before the deadline, and while the office has not begun to review, you may withdraw it.
at-choice = Several reports are asked for. Please choose one, or send its number.
at-card = You are at task { $number }, “{ $title }”: choose what happened, send words, photos and files, in any order.
at-closed-card = You are looking at task { $number }, “{ $title }”; it cannot be changed now.
at-value = Please send the total so far, the number alone, such as 120.
at-stray = Please choose the task for what you sent, or send its number.
at-check = You are checking the report: if all is right, tap “Submit”.
at-notes = You are at highlights, issues and needs: choose one, then send the words.
at-no-round = No round is open; nothing is asked of you.
at-problem = You are writing down a problem: send words, and photos or files if you have them.
at-claim = You are writing a bonus claim: follow what it asks for.
at-desk = You are at the desk: tap a report to review it. No words are needed here.
at-reasons = You are editing the reasons for returning: send words to add one, or use the buttons.
at-review = You are reviewing: tap “Accept” or “Return”. After “Return” you may send the reason.
at-preview = You are previewing a bulletin: please use the buttons.
at-round = You are putting a round together: follow what it asks for.
at-people = You are at departments and people: please use the buttons.
at-leader = You may read the bulletins, the tasks and how departments stand. To give an instruction, reply to a bulletin or a task, or use the button under it.
at-finding = You are booking a deduction: choose as asked, send the reason or the points, and files if you like.
at-letterhead = Please send the words of the letterhead.
at-objection = You are raising an objection: please send why.
at-reason = Please send the reason.
at-plan-doubt = You are settling what is unclear in the plan: use the buttons, or send the corrected workbook or document.
at-other = Please use the buttons here.
