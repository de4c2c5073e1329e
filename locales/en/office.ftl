# The office: desk, review, bulletin
desk-title = <b>Desk</b> · { $group }
desk-waiting = { $count ->
    [one] One report waits
   *[other] { $count } reports wait
} for review
desk-waiting-tasks = By task: { $count ->
    [one] one task has
   *[other] { $count } tasks have
} entries to review
desk-again = Of these sent again after a return: { $count }
desk-objections = Objections without an answer: { $count }
desk-ahead = Next: { $dates }
desk-no-plan = The tasks of { $year } have not been imported yet: no round will open.
desk-date = { $day } { $what }
desk-nothing-waits = No report waits for review.
desk-round = <b>The { $round }</b>, due before { $deadline }
desk-no-round = No round has been opened yet.
desk-reported = Reported { $count }: { $names }
desk-zero = Nothing to report { $count }: { $names }
desk-late = Late { $count }: { $names }
desk-owing = Still owing { $count }: { $names }
desk-missing = Missing { $count }: { $names }
desk-without-liaison = Without a liaison { $count }: { $names }
desk-channel = Channel: { $channel }
desk-no-channel = Channel: none yet. Please make this bot an administrator of the leading group's channel.
button-desk = Desk
button-preview-of = Preview { $period }
button-objection-of = Objection: { $department }
button-latest-bulletin = Latest bulletin

review-place = { $department } · { $report } · task { $number } of { $total }
review-place-by-task = { $department } · { $report } · department { $number } of { $total } on this task
review-evidence = Evidence: { $count ->
    [one] one file
   *[other] { $count } files
} (above)
review-no-evidence = <b>No evidence</b>: earns no points even when accepted.
review-unchanged = Nothing changed since it was submitted before.
review-changed-title = Since it was submitted before (struck through: removed, underlined: new):
review-changed-answer = It was: { $before }
review-changed-files = Files: { $added } added, { $removed } removed
withdrawn-title = { $department } withdrew { $report } and will submit it again, corrected.
review-no-files = No evidence.
review-submitted = Submitted at { $moment }{ $late ->
    [yes] {" "}<b>(late)</b>
   *[no] {""}
}
review-notes = Also in the report: { $listed }
review-notes-title = <b>Highlights, issues, needs</b> · { $department } · { $report }
button-review-notes = Highlights, issues, needs ({ $count })
review-verdict-accepted = Accepted.
review-verdict-returned = Returned.
review-verdict-unscored = Accepted without points.
review-ask-reason = <b>Please write why it is returned</b>{ $listed ->
    [yes] , or choose:
   *[no] :
}
review-done = <b>{ $department }, { $report }: reviewed</b>
review-done-counts = { $accepted } accepted{ $unscored ->
    [0] {""}
   *[other] , { $unscored } without points
}, { $returned } returned.
review-attention-below = <b>Below the target</b>: { $name } stands at { $value } { $unit }, the target is { $than } { $unit }.{ $insisted ->
    [yes] {" The department was asked and stands by it."}
   *[no] {""}
}
review-attention-fallen = <b>The total went down</b>: { $name } from { $than } to { $value } { $unit }.{ $insisted ->
    [yes] {" The department was asked and stands by it."}
   *[no] {""}
}
review-attention-no-value = <b>Said to be completed, but the total is not given</b>: { $name }, the target is { $than } { $unit }.{ $insisted ->
    [yes] {" The department was asked and stands by it."}
   *[no] {""}
}
review-waiting = { $count ->
    [one] One more waits:
   *[other] { $count } more wait:
}
review-queue-empty = No report waits for review.
review-task-done = <b>{ $title }, { $report }: reviewed</b>
review-tasks-waiting = { $count ->
    [one] One more task waits:
   *[other] { $count } more tasks wait:
}
review-task-line = { $title } ({ $count ->
    [1] { $department }
   *[other] { $count } departments
})
review-queue-line = { $department } ({ $count })
button-review = Review
button-accept = Accept
button-accept-question = Accept the answer
button-accept-completed = Accept as completed
button-give-back = Return
button-accept-unscored = Without points
button-accept-all = Accept all { $count }{ $striking ->
    [0] {""}
   *[other] {" "}({ $striking } to look at)
}
button-accept-task = Accept all { $count } of this task
button-by-task = By task
button-by-department = By department
button-undo = Undo
reason-unclear = Not specific: say what was done
reason-unproven = Evidence is missing
reason-mismatch = The evidence does not fit the task
reason-unchanged = Same words as last month: say what is new
reason-value = The total is not right: please check
reasons-title = <b>Reasons for returning</b> ({ $count } of { $most }), offered when an entry is returned:
reasons-line = { $number }. { $text }
reasons-how = Send words to add a reason; take one off or move it up with the buttons.
reasons-how-full = The list is full: take one off before you add another.
button-reasons = Edit the list
button-reason-remove = Remove { $number }: { $text }
button-reason-up = Move { $number } up
command-reasons = Reasons for returning

preview-head = <b>Draft</b>, to be published in { $channel }
preview-no-channel = <b>Draft</b>. Before publishing, make this bot an administrator of the leading group's channel.
preview-nobody-asked = <b>No round came due this month</b>: no department was asked to report, and the points say nothing of the work.
preview-window = Open to objections until { $moment }{ $over ->
    [yes] ; that is over
   *[no] , to be published afterwards
}.
preview-objections = { $count ->
    [one] One objection has
   *[other] { $count } objections have
} no answer yet; publishing waits for it.
preview-proposals = { $count ->
    [one] One proposal of praise or criticism follows; it is
   *[other] { $count } proposals of praise or criticism follow; each is
} published only when confirmed.
preview-proposal = { $kind }: { $department } ({ $reason })
button-propose-praise = { $confirmed ->
    [yes] ✓ Praise: { $department }
   *[no] Proposed praise: { $department }
}
button-propose-criticism = { $confirmed ->
    [yes] ✓ Criticism: { $department }
   *[no] Proposed criticism: { $department }
}
button-open-window = Open to objections
button-correct-month = Correct
button-own-sheet = Our own sheet
window-opened = <b>{ $period } is open to objections</b> until { $moment }. { $count } departments got their sheet.
window-over = <b>The time for objections to { $period } is over.</b> The bulletin can be published.
button-preview = Preview the bulletin
button-publish = Publish
button-publish-yes = Yes, publish
publish-ask = <b>Publish this bulletin?</b> It goes to { $channel }, with its picture, notice and ledger:
publish-final = What is published is frozen: it can be neither taken back nor changed{ $month ->
    [yes] ; a change is a correction, or a line of the next month
   *[no] {""}
}.

bulletin-sent = <b>The bulletin for { $period }{ $number ->
    [0] {""}
   *[other] , correction { $number },
} is published and frozen</b>; it is on its way to { $channel }. Checksum: { $digest }

leader-title = <b>{ $group }</b>
leader-latest = Latest bulletin: { $period }
leader-none-yet = No bulletin has been published yet.

channel-bound = Channel set: { $channel }. Bulletins of { $group } will be published there.
channel-unbound = This bot was removed from { $channel }; bulletins have no channel now.
