# Importing and amending a plan
plan-sheet-tasks = Tasks
plan-sheet-doubts = To be decided
plan-sheet-units = Units
plan-sheet-plan = Plan
command-plan = The year's tasks: bring in, amend
plan-in-force = The plan of { $year } is in force: { $tasks ->
    [one] one task
   *[other] { $tasks } tasks
  }.
plan-none = This year's plan has not been brought in.
plan-send = Send the document as it was issued (.docx, .xlsx, .txt, .pdf with text), or paste its text. Nothing classified, please. To amend a plan in force, send the corrected document; you see the differences before they count.
plan-being-read = Reading “{ $name }” …
plan-title = <b>{ $title }</b>
plan-file = File: { $name }
plan-holds = Read: { $tasks } tasks, { $departments } departments, { $assignments } assignments, { $joint } joint tasks, { $targets } targets.
plan-year = Year: { $year }
plan-ask-year = No year was found. Please send it, as in: 2024
plan-no-unit = The document names no responsible unit. Please assign each sentence, or mark it as not a task.
plan-doubts = { $count ->
    [one] One thing has
   *[other] { $count } things have
  } to be decided before it can be put in force.
plan-no-doubts = Nothing is left to decide.
plan-notes = { $count ->
    [one] One passage is a requirement, an explanation or an annex, and no task.
   *[other] { $count } passages are requirements, explanations or annexes, and no tasks.
  }
plan-amends = Against the plan in force { $total } changes: { $added } added, { $withdrawn } withdrawn, { $reworded } re-worded, { $reassigned } re-assigned, { $retargeted } with new targets. They count from the month you choose; published months stay as they are.
plan-amends-later = That year has a plan in force; the differences are shown when nothing is left to decide.
plan-check = The check list can be read and corrected on a big screen; sent back, it is read as corrected.
plan-doubt = <b>To decide { $index }/{ $total }</b> (line { $line })
plan-doubt-place = Place: { $place }
plan-doubt-why = Why: { $why }
plan-how-item = If it is a task, reply with the responsible units, as in: 县发改局、县财政局. If it is read wrongly, reply with the whole item, as in: 建设园区。（责任单位：县工信局）
plan-how-name = If it is the same unit, tap the button; if it is neither, reply with the right name.
plan-how-number = Reply with the right number, or tap “Keep as it is”.
plan-workbook = The check list: tasks, what is left to decide, units. Send it back when it is corrected.
plan-changes = <b>Changes to the plan of { $year }</b> ({ $page }/{ $pages })
plan-change-added = ➕ { $key } { $title }
plan-change-withdrawn = ➖ { $key } { $title }
plan-change-reworded = ✏️ { $key } { $title }
    was: { $before }
    is: { $after }
plan-change-reassigned = 👥 { $key } { $title }
    was: { $before }
    is: { $after }
plan-change-retargeted = 🎯 { $key } { $title }
    was: { $before }
    is: { $after }
plan-adopted = In force: { $title } ({ $year }), { $tasks } tasks, { $departments } departments, { $assignments } assignments, { $joint } joint tasks.
plan-amended = { $changes } changes count from { $month } on; published months stay as they are. Liaisons told: { $told }.
plan-news = <b>The plan changes</b>: { $count ->
    [one] one change
   *[other] { $count } changes
  } for { $department }, counting from { $month } on.
plan-news-past = Reports and points of the months before stay as they are.
plan-name-too-long = This name is too long for the screens (at most { $most } characters): { $name }… Shorten it in the workbook and send that back.
plan-not-settled = Something is left to decide; it cannot be put in force yet.
plan-answer-unclear = That could not be read. Please reply with units alone, as in: 县发改局、县财政局; or with the whole item, its units named.
plan-no-year = Please send a year of four digits, as in: 2024
button-plan-doubts = Decide one by one ({ $count })
button-plan-adopt = Put in force for { $year }
button-plan-adopt-from = In force from { $month }
button-plan-changes = Show the differences
button-plan-sheet = Check list (Excel)
button-plan-drop = Let it go
button-settle-drop = Not a task
button-settle-alike = None of these { $count } is a task
button-settle-same = Same unit: { $other }
button-settle-keep = Keep as it is
button-doubt-before = ‹ Before
button-doubt-after = Next ›
plan-request-ask = <b>Ask for a change</b>: { $task }
plan-request-how = Please write what is to be changed and why, as in: make the housing bureau responsible; the function was moved there. Until the office answers, task and report stay as they are.
plan-request-open = <b>Change asked for</b> ({ $department }): the office has not answered
plan-request-granted = <b>Change asked for</b> ({ $department }): granted; it counts when the corrected plan is put in force
plan-request-refused = <b>Change asked for</b> ({ $department }): refused
plan-request-task = Task: { $task }
plan-request-answer = Answer:
plan-request-asking-grant = Granted. Please write what changes and from when; then send the corrected document.
plan-request-asking-refuse = Refused. Please write why.
plan-request-empty = Please write something.
plan-request-too-long = At most { $most } characters, please; send it again, shorter.
button-request-change = Ask for a change
button-request-grant = Grant
button-request-refuse = Refuse
plan-requests-title = <b>Changes asked for</b> ({ $count })
plan-requests-line = <b>{ $number }. { $task }</b>{ $own ->
    [no] { " " }({ $department })
   *[yes] {""}
} { $moment }, { $state }
    Asked: { $text }{ $answered ->
    [yes] { "\u000A" }Answer: { $answer }
   *[no] {""}
}
plan-requests-open = not answered yet
plan-requests-granted = granted
plan-requests-refused = refused
button-requests = Earlier requests
