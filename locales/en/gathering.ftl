# Gathering: the ledger of tasks, evidence
ledger-title = Ledger of tasks { $year }
ledger-drawn = as of { $day }
ledger-overview = Overview
ledger-sent = <b>Ledger of tasks { $year }</b>: { $departments } departments, { $assignments } assignments, a sheet for each department.
ledger-none = No round has been opened this year; there is no ledger yet.
ledger-column-role = Role
ledger-column-section = Section
ledger-column-targets = Targets
ledger-column-due = Due
ledger-column-lamp = lamp
ledger-column-answer = answer
ledger-column-text = progress
ledger-column-values = reached
ledger-column-evidence = evidence
ledger-role-lead = Lead
ledger-role-participant = Part
ledger-not-sent = Not sent
ledger-late = late
ledger-verdict-none = not reviewed
ledger-verdict-accepted = accepted
ledger-verdict-unscored = without points
ledger-verdict-returned = returned
ledger-value = { $name } { $value } { $unit }
ledger-withdrawn = { $title } (withdrawn from { $month })

pack-choose = <b>Evidence of { $year } as a zip</b>
    Choose a month; or a department, and then a task.
pack-choose-of = <b>{ $department }, evidence of { $year }</b>
    Choose the whole year, a month or a task:
button-pack-department = The whole year
pack-title = <b>Evidence</b> { $name }
pack-counts = { $files ->
    [one] One original
   *[other] { $files } originals
}, about { $megabytes } MB, in { $volumes ->
    [one] one volume
   *[other] { $volumes } volumes
}. Each holds a list of hashes, hashes.sha256.
pack-sending = Sending: { $sent } of { $volumes } sent.
pack-done = All sent.
pack-not-fetched = { $count ->
    [one] One original has
   *[other] { $count } originals have
} not been fetched yet; the list says which. Please try again later.
pack-empty = There is no evidence to pack.

command-ledger = Ledger of tasks (Excel)
command-evidence = Evidence as a zip
button-ledger = Ledger
button-evidence = Evidence

digest-title = Highlights and issues of { $month }
digest-completed = Completed
digest-highlights = Highlights
digest-issues = Major issues and problems
digest-head = { $name }
digest-other = Other
digest-item = { $number }. { $titled ->
    [yes] { $title }.{" "}
   *[no] {""}
}{ $text }. ({ $department }{ $stated ->
    [yes] , { $state }
   *[no] {""}
})
digest-nothing = Nothing this month.
digest-sent = <b>Highlights and issues of { $month }</b>: { $completed } completed, { $highlights } highlights, { $issues } issues. To be edited before use.
digest-waiting = { $count ->
    [one] One entry is
   *[other] { $count } entries are
} not reviewed yet and left out.
digest-none = No round was opened that month; there is no digest.
command-digest = Highlights and issues of the month (Word)
digest-state-raised = raised
digest-state-taken = in hand
digest-state-solved = solved, to be confirmed
digest-state-closed = closed
