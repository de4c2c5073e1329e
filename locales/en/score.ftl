# Points so far
command-score = Points so far
score-title = <b>Points of { $month } so far</b>
score-totals = If everything is accepted: <b>{ $accepted }</b>; as it stands: <b>{ $now }</b>{ $open ->
    [yes] ; if late: { $late }
   *[no] {""}
}
score-unproven = { $count ->
    [one] One result has no evidence and gives no points.
   *[other] { $count } results have no evidence and give no points.
}
score-waiting = "Everything accepted" includes { $count ->
    [one] one claim that waits
   *[other] { $count } claims that wait
}.
score-rooms = Room left under the caps (counted/most):
score-room = · { $titles } { $used }/{ $amount }{ $unit ->
    [times] { " " }times
   *[points] {""}
}{ $per ->
    [year] { " " }(whole year)
   *[month] {""}
}
points-range = { $low } to { $high }
score-provisional = Worked out from what is known now; the sheet that is opened to objections and published is what counts.
score-no-month = There is no month to score at present.
score-no-sheet = This department has no tasks this month, so it has no sheet.
button-score-of = Points of { $month }
button-scores = Points so far
button-score-pick = Choose a department
pick-score = <b>Whose points of this month?</b>
pick-finding = <b>Which department is the deduction for?</b>
