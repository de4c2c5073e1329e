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

## A row of figures
bulletin-figure-departments = departments
bulletin-figure-mean = mean
bulletin-figure-done = tasks completed
bulletin-figure-on-time = in time
bulletin-missing = Missing
bulletin-late = Late
bulletin-nothing = Nothing to report
bulletin-foot = { $issuer } · { $date } · scored by { $rulebook }, version { $version }
bulletin-page = Page { $page } of { $pages }

## The channel's short text
bulletin-text-title = <b>{ $title }</b>
bulletin-text-summary = { $count ->
    [one] 1 department
   *[other] { $count } departments
 }: mean <b>{ $mean }</b>, highest { $highest }, lowest { $lowest }; { $done }/{ $tasks } tasks completed.
bulletin-text-head = <b>Ranking</b> (total · done/tasks · move)
bulletin-text-top = <b>First { $count }</b>
bulletin-text-row = { $rank }. { $department } <b>{ $total }</b> · { $tasks }{ $movement }
bulletin-text-rest = { $count ->
    [one] One more department stands in the attachments.
   *[other] { $count } more departments stand in the attachments.
 }
bulletin-text-names = <b>{ $label }</b> ({ $count }): { $names }
bulletin-text-all-in-time = All departments reported in time.
bulletin-text-whole = The whole ranking is in the picture; the notice and the ledger are attached.

## The official notice
bulletin-notice-number = No. { $month } of { $year }
bulletin-notice-number-corrected = No. { $month } of { $year } (correction { $number })
bulletin-notice-title = Notice on the dispatch of { $month }
bulletin-notice-title-corrected = Corrected notice on the dispatch of { $month }
bulletin-notice-recipients = All departments
bulletin-notice-recipients-line = { $recipients }:
bulletin-notice-opening = Under the rules of dispatch, the results of { $group } for { $month } are as follows.
bulletin-notice-section = { $number }. { $heading }
bulletin-notice-subsection = ({ $number }) { $heading }.{" "}
bulletin-notice-overview = Overview
bulletin-notice-overview-text = { $count ->
    [one] 1 department was
   *[other] { $count } departments were
 } asked about { $tasks } assignments, of which { $done } are completed so far. The mean is { $mean } points, the highest { $highest }, the lowest { $lowest }. Reported in time: { $onTime }.
bulletin-notice-ranking = Ranking
bulletin-notice-ranking-text = The departments rank as in the table. Equal totals share a rank and stand in the order of the plan.
bulletin-notice-table-note = Note: “Done” is the tasks completed so far out of the department's tasks of the year; “Move” compares with last month's rank.
bulletin-notice-reporting = Reporting
bulletin-notice-names-text = { $names } ({ $count }).
bulletin-notice-remarks = Remarks
bulletin-notice-correction-text = This notice is correction { $number }; the original is kept on file.
bulletin-notice-simulated-text = This is a simulation under other rules and no basis for a notice.
bulletin-notice-adjustment-text = { $department }: { $points } points for { $month }. { $reason }
bulletin-notice-basis-text = Scored by { $rulebook }, version { $version }. Every line, its calculation and its evidence are in the attachment.
bulletin-notice-attachment = Attachment: { $name }
bulletin-notice-attachment-name = Ledger of the dispatch, { $month }
bulletin-notice-copies = Copies: { $copies }.
bulletin-notice-printed = Issued { $date }

## The ledger
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
