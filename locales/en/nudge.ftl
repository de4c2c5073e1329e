# To whoever holds something up: drafts, reviews, corrections
nudge-draft = <b>The { $report } is not sent yet</b> · { $department }
nudge-draft-counts = { $filled } of { $total } filled in; all of it is kept. Please go on.
nudge-correction = <b>Last day for the correction</b>: { $count ->
    [one] one entry
   *[other] { $count } entries
} of the { $report } came back and the report was not sent again.
nudge-correction-over = <b>The time for the correction is over</b>: { $count ->
    [one] one entry
   *[other] { $count } entries
} of the { $report } came back. Please correct and send it soon.
nudge-limit = Time limit: { $deadline }
nudge-not-late = A correction is not counted as late.
nudge-review = <b>{ $count ->
    [one] One report has
   *[other] { $count } reports have
} been waiting for review</b>:
nudge-review-line = { $department } · { $report }, sent { $moment }
nudge-uncorrected = <b>{ $count ->
    [one] One report sent back was
   *[other] { $count } reports sent back were
} not corrected in time.</b> Please contact the departments:
nudge-uncorrected-line = { $department } · { $report }, limit { $limit }
button-review-of = Review: { $department }
reviewed-correct-by = Time limit: { $deadline }
notice-what-nudge-draft = draft not sent
notice-what-nudge-correction = correction due
