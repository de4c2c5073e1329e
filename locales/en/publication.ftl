# Sheets, objections, corrections
own-sheet-line = { $title }: { $formula } = <b>{ $points }</b> ({ $article })
own-sheet-window = Open to objections until { $moment }. To object to a line, tap it and say why.
button-object-to = Object: { $line }
objection-ask = <b>Please say what is wrong with “{ $line }”, and why</b>:
objection-title = <b>Objection</b> · { $department } · { $period }
objection-text = The department: { $text }
objection-answer = The office: { $text }
objection-waits = Waiting for the office's answer.
objection-ask-answer = <b>Please send the answer as text</b>:
button-answer = Answer
objection-window-over = The time for objections is over. If something is wrong, please speak to the office.
objection-raised-already = You have objected to this line; please wait for the office's answer.
objection-answered-already = That objection was answered already.
objection-empty = Please write something.
objection-too-long = At most { $most } characters, please; send it again, shorter.
bulletin-already-open = It is open to objections already, or published.
bulletin-not-opened = Please open it to objections first; it can be published when that is over.
bulletin-window-not-over = The time for objections is not over yet.
bulletin-has-objections = An objection has no answer yet; please answer it before publishing.
correction-title = <b>{ $month }: { $count ->
    [one] one department's total differs
   *[other] { $count } departments' totals differ
} from what is stored now</b>
correction-line = { $name }: { $published } → { $now }
correction-none = The bulletin for { $month } agrees with what is stored; there is nothing to correct.
correction-adjusted = The differences of { $month } were booked in { $booked }, for { $count ->
    [one] one department
   *[other] { $count } departments
}.
correction-nothing-differs = It agrees with what is stored; there is nothing to correct.
correction-not-in-force = That bulletin has been corrected since, or is not published; please take the latest one.
correction-mark = <b>This bulletin has been corrected; the correction holds.</b>
correction-ask = <b>Please write why the bulletin of { $month } is corrected</b>; it is printed in the correction:
correction-ask-adjustment = <b>Please write why differences of { $month } are booked in { $booked }</b>; it is printed on the sheets and in the bulletin:
correction-reason-empty = Please write the reason.
correction-reason-too-long = At most { $most } characters, please; send it again, shorter.
correction-adjusted-already = Differences of that month were booked in a later month, and that is published. A correction now would count them twice; please book what is left in the next month.
button-draft-correction = Publish a correction (preview first)
button-book-adjustment = Book the differences in { $month }

# One department
page-choose = <b>Score sheets for { $month }</b>: choose a department.
page-key = { $rank } { $department } { $total }
page-no-sheet = This department has no score sheet that month: it has no task in the plan.
button-departments = Score sheets
button-department-page = Sheet as a picture
button-trend = Points over the year
button-trend-best = The best six over the year
