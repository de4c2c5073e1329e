### The bulletin: the channel's short text, pictures, the official notice, the ledger

## Names, dates
bulletin-month = { $month ->
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
bulletin-date = { $day } { $month ->
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
bulletin-title = Dispatch bulletin, { $month }
bulletin-rulebook = “{ $title }”
bulletin-quarter = Q{ $quarter } { $year }
bulletin-year = { $year }
bulletin-month-short = { $month ->
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
   *[12] Dec
 }
bulletin-quarter-title = Dispatch, { $period }
bulletin-year-title = Annual assessment, { $period }
bulletin-list-separator = {"; "}
bulletin-sentence = { $text }.
bulletin-ranking-title = Ranking, { $month }
bulletin-correction = Correction { $number }
bulletin-simulated = Simulation
bulletin-separator = {", "}
bulletin-names-cut = { $names } … ({ $count } departments)

## Column heads
bulletin-column-rank = Rank
bulletin-column-department = Department
bulletin-column-tasks = Done
bulletin-column-bonus = Bonus
bulletin-column-deductions = Deduct.
bulletin-column-total = Total
bulletin-column-movement = Move
bulletin-movement-new = new
bulletin-column-mean = Mean
bulletin-column-sum = Sum
bulletin-column-trend = Trend
bulletin-column-indicator = Indicator
bulletin-column-target = Target
bulletin-column-actual = Actual
bulletin-column-reached = Reached
bulletin-column-progress = Progress
bulletin-column-key = No.
bulletin-column-task = Task

## A row of figures
bulletin-figure-departments = departments
bulletin-figure-mean = mean
bulletin-figure-done = tasks completed
bulletin-figure-on-time = in time
bulletin-figure-months = months
bulletin-figure-reached = targets reached
bulletin-missing = Missing
bulletin-late = Late
bulletin-nothing = Nothing to report
bulletin-foot = { $issuer } · { $date } · scored by { $rulebook }, version { $version }
bulletin-month-mean = { $month } { $mean }
bulletin-lamp-count = { $lamp } { $count }
bulletin-lamp-meaning = { $lamp }: { $meaning }
bulletin-move-up = { $department } from { $before } up to { $after } (+{ $places })
bulletin-move-down = { $department } from { $before } down to { $after } (−{ $places })
bulletin-indicators = Targets
bulletin-targets-rest = { $count } more in the attachments.
bulletin-lamps = Lamps
bulletin-up = Up
bulletin-down = Down
bulletin-praise = Praise
bulletin-praise-proposed = Praise proposed
bulletin-criticism = Criticism
bulletin-criticism-proposed = Criticism proposed
bulletin-page = Page { $page } of { $pages }

## The channel's short text
bulletin-text-title = <b>{ $title }</b>
bulletin-text-summary = { $count ->
    [one] 1 department
   *[other] { $count } departments
 }: mean <b>{ $mean }</b>, highest { $highest }, lowest { $lowest }; { $done }/{ $tasks } tasks completed.
bulletin-text-head = <b>Ranking</b> (total · done/tasks · move)
bulletin-text-top = <b>{ $count ->
    [one] First place
   *[other] First { $count }
}</b>
bulletin-text-row = { $rank }. { $department } <b>{ $total }</b> · { $tasks }{ $movement }
bulletin-text-rest = { $count ->
    [one] One more department stands in the attachments.
   *[other] { $count } more departments stand in the attachments.
 }
bulletin-text-names = <b>{ $label }</b> ({ $count }): { $names }
bulletin-text-all-in-time = All departments reported in time.
bulletin-text-nobody-asked = No round of this month has reached its deadline.
bulletin-text-whole = The whole ranking is in the picture; the notice and the ledger are attached.

bulletin-text-period-head = <b>Ranking</b> ({ $score } · done/tasks · move)
bulletin-text-period-summary = { $months }; { $count ->
    [one] 1 department
   *[other] { $count } departments
 }. { $score }: on average <b>{ $mean }</b>, highest { $highest }, lowest { $lowest }; { $done }/{ $tasks } tasks completed.
bulletin-text-means = Mean of each month: { $means }.
bulletin-text-indicators = { $reached } of { $count } reached.
bulletin-text-labelled = <b>{ $label }</b>: { $text }

## The score sheet
bulletin-sheet-title = Score sheet, { $month }
bulletin-sheet-place = Rank { $rank } of { $count }
bulletin-sheet-place-tag = Rank { $rank }/{ $count }
bulletin-sheet-total = Total <b>{ $total }</b> = base { $base } + bonus { $bonus } − deductions { $deductions }
bulletin-sheet-tasks = Tasks of the year { $tasks }, completed so far { $done }, with a result this month { $advanced }.
bulletin-sheet-line = <b>{ $title } { $points }</b>
bulletin-sheet-formula = Calculation: { $formula } = { $points }
bulletin-sheet-ratio = Base: { $base }
bulletin-sheet-article = Article: { $article }
bulletin-sheet-cut = Cap { $cap }, before it { $uncapped }
bulletin-sheet-idle = <b>Other lines, 0 this month</b>
bulletin-sheet-idle-title = Other lines, 0 this month
bulletin-sheet-idle-line = { $title }: { $formula } ({ $article })
bulletin-sheet-idle-without-formula = { $title } ({ $article })
bulletin-sheet-evidence = evidence: { $names }
bulletin-sheet-evidence-count = { $count ->
    [one] 1 file
   *[other] { $count } files
 }
bulletin-sheet-items-cut = { $count ->
    [one] 1 more stands in the ledger.
   *[other] { $count } more stand in the ledger.
 }
bulletin-sheet-times = × { $times }
bulletin-sheet-rules = Scored by { $rulebook }, version { $version }
bulletin-level-central = central
bulletin-level-provincial = provincial
bulletin-level-municipal = municipal
bulletin-level-county = county
bulletin-sheet-done = completed
bulletin-sheet-advanced = with a result

## Trend pictures
bulletin-trend-title = Points over time
bulletin-trend-of = { $department }: points over time
bulletin-trend-mean = mean of the group
bulletin-trend-spoken = Months before: { $months }
bulletin-trend-month = { $month } { $points }
bulletin-span = { $first } to { $last }

## The official notice
bulletin-notice-number = No. { $month } of { $year }
bulletin-notice-number-corrected = No. { $month } of { $year } (correction { $number })
bulletin-notice-title = Notice on the dispatch of { $month }
bulletin-notice-title-corrected = Corrected notice on the dispatch of { $month }
bulletin-notice-period-number = Notice, { $period }
bulletin-notice-period-number-corrected = Notice, { $period } (correction { $number })
bulletin-notice-quarter-title = Notice on the dispatch of { $period }
bulletin-notice-quarter-title-corrected = Corrected notice on the dispatch of { $period }
bulletin-notice-year-title = Notice on the annual assessment of the dispatch, { $period }
bulletin-notice-year-title-corrected = Corrected notice on the annual assessment of the dispatch, { $period }
bulletin-notice-recipients = All departments
bulletin-notice-recipients-line = { $recipients }:
bulletin-notice-opening = Under the rules of dispatch, the results of { $group } for { $month } are as follows.
bulletin-notice-section = { $number }. { $heading }
bulletin-notice-subsection = ({ $number }) { $heading }.{" "}
bulletin-notice-overview = Overview
bulletin-notice-overview-text = { $count ->
    [one] 1 department was
   *[other] { $count } departments were
 } asked about { $tasks } assignments, of which { $done } are completed so far. The mean is { $mean } points, the highest { $highest }, the lowest { $lowest }.{ $asked ->
    [yes] {" "}Reported in time: { $onTime }.
   *[no] {""}
 }
bulletin-notice-ranking = Ranking
bulletin-notice-ranking-text = The departments rank as in the table. { $parted ->
    [yes] Equal totals are parted by the points of: { $lines }; what is still equal shares a rank and stands in the order of the plan.
   *[no] Equal totals share a rank and stand in the order of the plan.
 }
bulletin-notice-table-note = Note: “Done” is the tasks completed so far out of the department's tasks of the year{ $moves ->
    [yes] ; “Move” compares with last month's rank
   *[no] {""}
}.
bulletin-notice-reporting = Reporting
bulletin-notice-names-text = { $names } ({ $count }).
bulletin-notice-period-overview-text = The results of { $months } are put together. { $count ->
    [one] 1 department answers
   *[other] { $count } departments answer
 } for { $tasks } assignments, of which { $done } are completed so far. { $score } of all departments: on average { $mean } points, highest { $highest }, lowest { $lowest }.
bulletin-notice-means-text = Mean of all departments in each month: { $means }.
bulletin-notice-period-ranking-text = The departments rank as in the table, by “{ $score }”. Equal ones share a rank and stand in the order of the plan.
bulletin-notice-totals-note = Note: a month's column is its total; “{ $score }” is made of these; “Move” compares the last month's rank with the first's; “—” is a month without a sheet.
bulletin-notice-ranks-note = Note: a month's column is the rank in it; “{ $score }” is made of the months' totals, which stand in the ledger; “Move” compares the last month's rank with the first's; “—” is a month without a sheet.
bulletin-notice-indicators = Indicators
bulletin-notice-indicators-text = { $count ->
    [one] There is 1 target
   *[other] There are { $count } targets
 }; reached: { $reached }.
bulletin-notice-indicators-note = Note: percentages are cut after one decimal, not rounded; only a target that is reached shows 100.0%.
bulletin-notice-lamps = Lamps
bulletin-notice-lamps-text = At the end of { $month }: { $lamps }.
bulletin-notice-lamps-none = No task stood still.
bulletin-notice-lamps-note = Note: { $legend }. The table has the tasks that stood still in the period; the others are in the ledger. “—” is a month without the task.
bulletin-notice-movers = Movement
bulletin-notice-up = Furthest up
bulletin-notice-down = Furthest down
bulletin-notice-distinctions = Praise and criticism
bulletin-notice-distinction = { $department }: { $reason }
bulletin-notice-proposed-text = What is proposed follows from the record; the leading group decides.
bulletin-notice-year-text = The monthly results are an important basis of the annual assessment. This notice lays out the basis; the leading group decides on the assessment.
bulletin-notice-period-basis-text = Scored by { $rulebook }, version { $version }. The months' points, indicators and lamps are in the attachment, one by one.
bulletin-notice-remarks = Remarks
bulletin-notice-correction-text = This notice is correction { $number }{ $reason }; the original is kept on file.
bulletin-notice-correction-reason = {" "}({ $reason })
bulletin-notice-simulated-text = This is a simulation under other rules and no basis for a notice.
bulletin-notice-adjustment-text = { $department }: { $points } points for { $month } ({ $reason }).
bulletin-notice-basis-text = Scored by { $rulebook }, version { $version }. Every line, its calculation and its evidence are in the attachment.
bulletin-notice-attachment = Attachment: { $name }
bulletin-notice-attachment-name = Ledger of the dispatch, { $month }
bulletin-notice-copies = Copies: { $copies }.
bulletin-notice-printed = Issued { $date }

## The ledger
bulletin-ledger-period = Period
bulletin-ledger-months = Months
bulletin-ledger-indicators = Indicators
bulletin-ledger-lamps = Lamps
bulletin-ledger-distinctions = Praise, criticism
bulletin-ledger-kind = Kind
bulletin-ledger-reason = Reason
bulletin-ledger-unit = Unit
bulletin-ledger-rank-of-month = Rank
bulletin-ledger-ranking = Ranking
bulletin-ledger-lines = Lines
bulletin-ledger-evidence = Evidence
bulletin-ledger-about = About
bulletin-ledger-rule = Rule
bulletin-ledger-article = Article
bulletin-ledger-base = Base
bulletin-ledger-formula = Formula
bulletin-ledger-exact = Exact
bulletin-ledger-points = Points
bulletin-ledger-uncapped = Before cap
bulletin-ledger-cap = Cap
bulletin-ledger-items = Counted
bulletin-ledger-item = Item
bulletin-ledger-note = Note
bulletin-ledger-evidence-name = File
bulletin-ledger-evidence-id = Id
bulletin-ledger-evidence-hash = SHA-256
bulletin-ledger-base-line = Base
bulletin-ledger-total-line = Total
bulletin-ledger-group = Leading group
bulletin-ledger-month = Month
bulletin-ledger-issuer = Issued by
bulletin-ledger-drawn-on = Drawn on
bulletin-ledger-rulebook = Rulebook
bulletin-ledger-rulebook-value = { $rulebook }, version { $version }
bulletin-ledger-note-no-evidence = no evidence, not counted
bulletin-ledger-note-same-fact = same event, counted at its highest level
bulletin-ledger-note-over-cap = over the cap, not counted
bulletin-ledger-note-lifted = lifted
bulletin-ledger-note-out-of-range = outside the range allowed, not counted
bulletin-ledger-note-unknown-level = level unknown to the rulebook, not counted
bulletin-ledger-page = Page &P of &N

## Fields of the office's choice
bulletin-notice-own-number-corrected = { $text } (correction { $number })
bulletin-notice-signer = Signed off by { $signer }
bulletin-notice-contact = ({ $contact })
bulletin-reason-rank = ranked { $rank }
bulletin-reason-idle = task { $key } without a result for { $months } months
bulletin-reason-record = { $tasks }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}; reminded { $reminders } times
bulletin-notice-title-simulated = { $title } (simulation, not published)
