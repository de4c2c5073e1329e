# Ad-hoc rounds, extensions, endings
rounds-title = <b>Rounds in hand</b>
rounds-line = <b>{ $round }</b>: due before { $deadline }, { $reported } reported, { $overdue ->
    [yes] { $owing } missing
   *[no] { $owing } still owing
}{ $extended ->
    [0] {""}
   *[other] , { $extended } with an extension
}
button-rounds = Rounds
button-begin-round = Open an ad-hoc round
button-round-draft = Go on with the draft
round-draft-title = <b>Ad-hoc round</b>: { $title }
round-draft-asked = { $departments ->
    [one] One department
   *[other] { $departments } departments
}, { $tasks ->
    [one] one task
   *[other] { $tasks } tasks
}: { $names }
round-draft-question = A question in your own words: each department answers in words, apart from tasks and their points. Not answering in time costs points as in every round.
round-draft-asked-question = { $departments ->
    [one] 1 department
   *[other] { $departments } departments
}: { $names }
round-draft-nobody = No department is chosen yet.
round-draft-ask-ask = <b>Please send what is asked</b>: the first line is the title, such as “Latest state of the 5G base stations”; further lines explain it, if needed.
round-draft-ask-deadline = <b>Please send the deadline</b>, such as 20 May 18:00. A day without an hour counts to its end.
round-draft-no-deadline = Deadline: not said yet
draft-not-said = not said yet
round-scope = Asks: { $scope }
round-scope-all = all tasks
round-scope-section = { $section }
round-scope-kind = { $kind }
round-scope-departments = some departments
round-evidence = Evidence is asked for.
round-no-evidence = No evidence is asked for.
round-everybody = all departments
task-kind-policy = policy measures
task-kind-key = key tasks
task-kind-project = major projects
scope-all = All tasks
scope-section = One section
scope-kind = One kind
scope-departments = Departments
scope-choose-section = <b>Which section?</b> Only its tasks are asked for:
scope-choose-kind = <b>Which kind of tasks?</b>
scope-choose-departments = <b>Which departments?</b> Tap several; tap again to take one back:
scope-option = { $name } ({ $count })
button-chosen = Done
button-question-on = Ask a question
button-question-off = Ask for tasks
button-evidence-on = Ask for evidence
button-evidence-off = Ask for no evidence
button-round-words = Change the words
button-round-deadline = Change the deadline
button-launch-round = Open the round
button-drop-round = Discard
round-extended = Extension granted { $count }: { $names }
round-extended-until = { $department } (before { $deadline })
round-history = On record: { $department }, now due before { $deadline }. Reason: { $reason } ({ $by }, { $moment })
round-closed = <b>Closed early at { $moment }.</b>
round-closed-late = <b>Closed at { $moment }.</b>
round-heard = These are quiet hours: the departments are told from { $moment } on.
round-withdrawn = <b>Withdrawn at { $moment }.</b> Reason: { $reason }
round-ask-extend = <b>Extension for { $department }: please send the new deadline and the reason</b>, such as 28 May 18:00 site check not finished
round-ask-withdraw = <b>Please write why it is withdrawn.</b> Every department that was asked will be told.
round-ask-close = <b>Close the round early?</b> Nobody is chased any more, and those who owe are told that nothing more is asked. Closed before the deadline, nobody loses points.
round-ask-close-late = <b>Close the round?</b> Nobody is chased any more, and no report is taken. Whoever missed the deadline stands as missing.
button-extend-all = Extend for all
button-extend-one = Extend for one
button-close-round = Close early
button-close-late = Close
button-withdraw-round = Withdraw
button-close-yes = Yes, close it
button-round-notices = Notices
extension-choose = <b>The { $round }</b>: which department?
extension-nobody = <b>The { $round }</b>: every department has reported.
moved-all = <b>The deadline was moved</b>: { $report }
moved-own = <b>Your extension is granted</b>: { $report }
moved-reason = Reason: { $reason }
ended-closed = <b>The { $round } was closed early</b>; nothing more is asked.
ended-missed = <b>The { $round } was closed</b>; no report is taken any more. Yours had not arrived by the deadline and stands as missing.
ended-withdrawn = <b>The { $round } was withdrawn</b>; nothing is asked and nothing is counted.
adhoc-title-too-long = The title has at most { $most } characters; please put the rest on further lines.
adhoc-ask-too-long = The explanation has at most { $most } characters.
adhoc-no-day = No date or hour was understood. Please write it like 20 May 18:00; for an extension add the reason.
adhoc-past = That time is past; please choose another.
adhoc-not-heard = These are quiet hours: the departments are told from { $clock } on. The deadline must be later than that.
adhoc-too-far = The deadline can be at most { $most } days ahead.
adhoc-no-plan = The plan of { $year } is not imported yet, so no round can be opened.
adhoc-needs-ask = Please say first what is asked.
adhoc-needs-deadline = Please give the deadline first.
adhoc-asks-nobody = Nobody has a task in this scope; please choose another.
adhoc-opened-already = This round is open already.
adhoc-dropped = This draft was discarded.
extension-not-later = The new deadline must be later than the old one.
extension-reported-already = This department has reported; it needs no extension.
round-over = This round was closed or withdrawn.
command-rounds = Rounds: ad hoc, extended, closed
