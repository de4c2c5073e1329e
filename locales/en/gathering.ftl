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
pack-folder = { $kind ->
    [claim] Bonus_claim
    [finding] Deduction
    [problem] Problem
   *[instruction] Instruction
}_{ $number }

command-ledger = Ledger of tasks (Excel)
command-evidence = Evidence as a zip
button-ledger = Ledger
button-evidence = Evidence

digest-title = Highlights and issues of { $month }
digest-opening = In { $month }, { $departments ->
    [one] one department
   *[other] { $departments } departments
} reported, with { $highlights ->
    [one] 1 highlight
   *[other] { $highlights } highlights
} and { $issues ->
    [one] 1 major issue
   *[other] { $issues } major issues
}. The office accepted { $completed ->
    [one] 1 completion
   *[other] { $completed } completions
} and { $progress ->
    [one] 1 result
   *[other] { $progress } results
}. They are gathered below under the nine heads of the notice.
digest-highlights = Highlights
digest-issues = Major issues
digest-completed = Completed tasks
digest-progress = Tasks under way
digest-problems = Problems in hand
digest-needs = Support needed
digest-head = ({ $number }) { $name }
digest-other = Other
digest-item-begins = { $number }. { $titled ->
    [yes] { $title }.{" "}
   *[no] {""}
}
digest-item-ends = . ({ $department }{ $stated ->
    [yes] , { $state }
   *[no] {""}
})
digest-stop = .
digest-join = {" "}
digest-nothing = Nothing this month.
digest-sent = <b>Highlights and issues of { $month }</b>: { $highlights ->
    [one] 1 highlight
   *[other] { $highlights } highlights
}, { $issues ->
    [one] 1 issue
   *[other] { $issues } issues
}, { $completed } completed, { $problems ->
    [one] 1 problem
   *[other] { $problems } problems
}, { $needs ->
    [one] 1 need
   *[other] { $needs } needs
}. To be edited before use.
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
