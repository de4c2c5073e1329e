# The liaison: sheet, card, check, receipt
sheet-title = <b>{ $report }</b> · { $department }
sheet-deadline = Due before { $deadline }
sheet-counts = { $total ->
    [one] One task
   *[other] { $total } tasks
}, { $filled } filled in, { $owed } still owed.
sheet-ready = Everything is filled in. Please check and submit it.
sheet-begun = Begun and not complete: no. { $numbers }. Please open and complete them; then the report can be sent.
sheet-overdue = The deadline has passed. Please submit soon; the report will be marked late.
sheet-submitted = Submitted at { $moment }{ $late ->
    [yes] {" "}(late)
   *[no] {""}
}.
sheet-returned = { $count ->
    [one] One entry was
   *[other] { $count } entries were
} returned. Please correct and submit again.
sheet-no-round = { $department } has no round open. You will be told when the next one opens; then send /report to report, or /help to see how it works.
sheet-kept = What you sent is kept; you can choose its task then.
sheet-ended = This round has ended; nothing more is asked.
choice-title = <b>{ $department } has { $count } reports to send.</b> Which one?
choice-line = { $number }. { $report }: { $filled } of { $total } filled in, due before { $deadline }{ $state ->
    [overdue] {" "}(overdue)
    [returned] {" "}(returned, please correct)
   *[open] {""}
}
button-other-reports = Other reports
card-round-ended = This round has ended; nothing more is asked.
card-needs-evidence = The words are noted. This round <b>asks for evidence</b> (photos or files): the report can be submitted once it is there.{ $open ->
    [yes] {" "}Due before { $deadline }.
   *[no] {""}
}
button-nothing-at-all = Nothing to report at all
button-nothing-for-rest = Nothing to report for the rest
button-owe-again = Discard “No progress”
button-check = Check and submit
button-open-sheet = Open the list
button-back-to-sheet = Back to the list
button-see-report = See the report

entry-target = { $name } { $value }{ $unit }{ $given ->
    [now] {" "}(so far { $actual }{ $unit })
    [both] {" "}(so far { $actual }{ $unit }, last time { $before }{ $unit })
    [before] {" "}(last time { $before }{ $unit })
   *[no] {""}
}
entry-targets = Target: { $targets }
card-place = Task { $number } of { $total } · { $section }
card-title = <b>{ $title }</b>
card-due = Due: { $due }
card-last = Last time ({ $month }): { $answer }. { $text }
card-no-text = no words
card-answer = This time: <b>{ $answer }</b>
card-evidence = Evidence: { $count ->
    [one] one file
   *[other] { $count } files
}
card-returned = <b>Returned by the office:</b> { $reason }
card-wants-answer = Please choose what happened. You may also send words, photos or files first. Nothing classified.
card-question = a question
card-question-wants-text = Please send your answer in words; photos and files may go with it. If there is nothing to say, tap “Nothing to say”. Nothing classified.
card-wants-text = Please send a few words; photos and files too, if you have them. Nothing classified.
card-wants-evidence = The words are noted. Please send evidence (photos or files, several if you like): without it the task earns no points.{ $open ->
    [yes] {" "}You can add it before { $deadline }.
   *[no] {""}
}
card-nothing-is-enough = This task is filled in. You may add a word of explanation.
card-complete = This task is filled in. You may add more words and files.
card-ask-to-clear = <b>Discard what you filled in here?</b> Choice, words and files will be cleared.
card-closed-sent = Submitted, waiting for the office.
card-closed-accepted = Accepted by the office.
card-closed-done = Submitted.
card-closed-owed = Submitted.
card-closed-draft = Submitted.
card-closed-returned = Returned.
card-wants-value = <b>Please send the total of “{ $name }” since the beginning of the year</b> (target { $value }{ $unit }): just the number, such as 120.
button-value = Give the totals
value-not-a-number = Please send a number alone, such as 120 or 3.5.
card-asks-no-value = <b>The target of “{ $name }” is { $than } { $unit }, and no total is given. Is it completed?</b> Please send the total (the number alone); if you confirm without it, the reviewer is told.
card-asks-below = <b>The target of “{ $name }” is { $than } { $unit }, the total is { $value } { $unit }. Is it completed all the same?</b> If so, the reviewer is told that you confirmed it; if not, send the right number or choose another answer.
card-asks-fallen = <b>“{ $name }” stood at { $than } { $unit }, now at { $value } { $unit }: the total went down. Is that right?</b> If so, the reviewer is told that you confirmed it; if not, send the right number.
button-insist-below = Yes, completed
button-insist-no-value = Completed, without a total
button-insist-fallen = Yes, it is right
button-correct-value = Correct the total
button-use-last = Start from last time
card-from-last = Last time's words are filled in; tap them to copy. Send the whole text back, corrected, and it replaces them; send only what is new, and it is added.
button-withdraw = Withdraw and correct
button-withdraw-yes = Yes, withdraw
button-withdraw-no = Leave it
notice-withdraw = <b>Withdraw this report?</b> You can then change it, and must submit it again before the deadline, or it will be late.
notice-withdrawn = Withdrawn. Please correct it and submit it again. What was submitted stays on file.
check-copied = No. { $numbers }: the words are exactly those of last time. Is there nothing new?
button-next = Next task
button-skip = Skip to the next task
button-clear = Discard
button-clear-yes = Yes, discard it
button-clear-no = Keep it

stray-title = <b>Received, and kept for you.</b>
original-asked = The photo is kept. Sent as a photo it loses when and where it was taken; the rules ask for originals, so please also send it as a file. You are asked only once for this report.
edit-taken-task = Task { $number }, “{ $title }”, now has the edited words.
edit-taken-problem = The problem you are writing down now has the edited words. Send /problem to see it.
edit-taken-claim = The claim you are writing down now has the edited words. Send /claim to see it.
edit-taken-finding = The deduction you are writing down now has the edited words. Send /findings to see it.
sheet-strays = { $count ->
    [one] One message or file belongs
   *[other] { $count } messages or files belong
} to no task yet.
button-place-strays = Choose its task
page-place = Page { $page } of { $pages }
card-received = { $kind ->
    [video] The video
    [voice] The voice message
   *[other] The recording
} ({ $megabytes } MB) is kept as evidence. A file may have { $most } MB at most.
stray-files = Files: { $count }
stray-question = Which task is this for?
button-drop-stray = For none of them, discard it

check-title = <b>Check: { $report }</b> · { $department }
check-line = { $number }. { $title } — <b>{ $answer }</b>{ $proof ->
    [missing] , no evidence
   *[none] { $evidence ->
        [0] {""}
        [one] , one file
       *[other] , { $evidence } files
    }
}
check-unproven = { $count ->
    [one] One task has
   *[other] { $count } tasks have
} no evidence and will earn no points.
check-overdue = The deadline has passed: this report will be late.
check-deadline = Due before { $deadline }
button-submit = Submit

receipt-title = <b>{ $again ->
    [yes] Correction submitted
   *[no] Report submitted
}</b>
receipt-number = Receipt: { $number }
receipt-time = Submitted at: { $moment }
receipt-late = This report is late.
receipt-zero = Nothing to report on any task.
receipt-counts = { $results } with progress, { $nothing } with nothing to report.
receipt-question = Answered.
receipt-question-nothing = Nothing to say.

button-notes = Highlights, issues, needs
button-new-highlight = + Highlight
button-new-issue = + Major issue
button-new-need = + Need
button-remove-note = Remove { $number }: { $text }
button-notes-done = Done
notes-title = <b>Highlights, issues, needs</b> · { $report } · { $department }
notes-none = Nothing yet.
notes-more = And { $count } more.
notes-optional = Optional; it goes to the office with the report. What would you like to add?
notes-closed = The report was submitted. To change this, withdraw it first.
notes-choose-head = { $kind }: which field is it in?
notes-ask-words = <b>{ $name }</b>: please send the words, in one message or several, then tap “Done”. Nothing classified.
note-report-sent = The report was submitted, so this cannot be changed. To change it, withdraw the report first.
note-line = { $number }. <b>{ $name }</b>
note-under-head = { $kind } ({ $head })
note-kind-highlight = Highlight
note-kind-issue = Major issue
note-kind-need = Need
note-head-region = Regional coordination
note-head-science = Science and innovation
note-head-industry = Industrial and supply chains
note-head-opening = Opening-up
note-head-city = Quality of the city
note-head-infrastructure = Infrastructure
note-head-environment = Environment
note-head-services = Public services
note-head-other = Other
check-notes-highlight = { $count ->
    [one] 1 highlight
   *[other] { $count } highlights
}
check-notes-issue = { $count ->
    [one] 1 major issue
   *[other] { $count } major issues
}
check-notes-need = { $count ->
    [one] 1 need
   *[other] { $count } needs
}
