# The trail
trail-title = Trail{ $known ->
    [yes] : { $name }
   *[no] {""}
}
trail-heading = <b>Trail</b>{ $known ->
    [yes] {" "}· { $name }
   *[no] {""}
}
trail-line = { $moment } <b>{ $person }</b> { $act }{ $named ->
    [yes] : { $about }
   *[no] {""}
}{ $change ->
    [both] {" "}({ $before } → { $after })
    [before] {" "}(was { $before })
    [after] {" "}({ $after })
   *[none] {""}
}
trail-empty = Nothing yet.
trail-clock = the clock
trail-choose-department = Choose a department:
trail-choose-person = Choose a person:
trail-sent = The trail{ $known ->
    [yes] {" "}of { $name }
   *[no] {""}
}: { $count ->
    [one] one line
   *[other] { $count } lines
}.
trail-book-page = Trail
trail-column-at = When
trail-column-person = Who
trail-column-act = What
trail-column-about = To what
trail-column-before = Before
trail-column-after = After
trail-column-code = Code of what (for programs)
trail-column-number = Number (for programs)
button-trail = Trail
button-trail-department = By department
button-trail-person = By person
button-trail-export = As Excel
command-trail = Who did what and when

trail-entry-answer = Answered
trail-entry-text = Wrote
trail-entry-value = Gave a value
trail-entry-insisted = Stood by a number that was asked back
trail-entry-evidence = Added evidence
trail-entry-placed = Placed what was sent before
trail-entry-cleared = Cleared
trail-entry-accepted = Accepted
trail-entry-unscored = Accepted without points
trail-entry-returned = Returned
trail-entry-reopened = Took the verdict back
trail-strays-dropped = Dropped what had no task
trail-report-nothing-for-rest = Nothing for the rest
trail-report-owed-again = Took “no progress” back
trail-report-submitted = Submitted
trail-task-accepted-all = Accepted the whole task
trail-report-accepted-all = Accepted the whole report
trail-reason-added = Added a reason for returning
trail-reason-removed = Removed a reason for returning
trail-reason-moved = Moved a reason for returning up
trail-report-excused = Excused
trail-report-not-excused = No longer excused
trail-bulletin-opened = Opened to objections
trail-bulletin-published = Published
trail-bulletin-proposed = Asked a second person to publish
trail-correction-drafted = Drafted a correction
trail-month-adjusted = Booked an adjustment
trail-praise-confirmed = Confirmed praise
trail-praise-withdrawn = Withdrew praise
trail-criticism-confirmed = Confirmed criticism
trail-criticism-withdrawn = Withdrew criticism
trail-call-made = Telephoned
trail-channel-bound = Set the channel
trail-channel-unbound = Lost the channel
trail-channel-language = Language of the channel
trail-claim-sent = Sent a claim
trail-claim-accepted = Accepted a claim
trail-claim-refused = Refused a claim
trail-claim-reopened = Reopened a claim
trail-claim-withdrawn = Took a claim back
trail-claim-dropped = Dropped a claim
trail-claim-evidence = Added evidence to a claim
trail-finding-booked = Booked a deduction
trail-finding-lifted = Lifted a deduction
trail-finding-restored = Restored a deduction
trail-finding-dropped = Dropped a deduction
trail-finding-evidence = Added a document
trail-deputy-confirmed = Confirmed a deputy
trail-deputy-refused = Refused a deputy
trail-invite-made = Made an invitation
trail-seat-taken = Took a seat
trail-seat-ended = Removed
trail-seat-passed-on = Passed a seat on
trail-leave-noted = Noted a leave
trail-leave-cancelled = Cancelled a leave
trail-objection-raised = Raised an objection
trail-objection-answered = Answered an objection
trail-problem-raised = Raised a problem
trail-problem-text = Wrote a problem
trail-problem-evidence = Added to a problem
trail-problem-dropped = Dropped a problem
trail-problem-taken = Took up a problem
trail-problem-assigned = Assigned a problem
trail-problem-feedback = Gave feedback on a problem
trail-problem-solved = Reported a problem solved
trail-problem-closed = Closed a problem
trail-problem-reopened = Reopened a problem
trail-problem-escalated = Problem overdue, gone up
trail-round-opened = Opened a round
trail-round-extended = Extended
trail-round-closed = Closed a round
trail-round-withdrawn = Withdrew a round
trail-round-draft-dropped = Dropped a round's draft
trail-letterhead-red-head = Red head
trail-workday-set = Set a working day
trail-workday-removed = Removed a working day
trail-second-person-on = Two people publish: on
trail-second-person-off = Two people publish: off
trail-second-person-lifting = Asked to switch off two people
trail-plan-read = Read a plan
trail-plan-settled = Settled a doubt of the plan
trail-plan-year = Chose the plan's year
trail-plan-adopted = Put a plan in force
trail-task-added = Task added
trail-task-withdrawn = Task withdrawn
trail-task-reworded = Task re-worded
trail-task-reassigned = Task re-assigned
trail-task-retargeted = Task's targets changed
trail-plan-dropped = Dropped a plan's draft
trail-problem-difficulty = Said how hard a problem is
trail-problem-task = Said which task a problem is about
trail-plan-request = Asked for a change of a task
trail-plan-request-granted = Agreed to change a task
trail-plan-request-refused = Refused to change a task
trail-step-move = Moved a step
trail-step-skip = Left a step out
trail-step-restore = Restored a step
trail-deputy-withdrawn = Withdrew a deputy
trail-letterhead-head = Changed the red head's name
trail-letterhead-issuer = Changed the signature
trail-letterhead-number = Changed the document number
trail-letterhead-signer = Changed the signer
trail-letterhead-recipients = Changed the recipients
trail-letterhead-contact = Changed the contact
trail-letterhead-copies = Changed the copies
trail-note-text = Wrote a highlight or issue
trail-note-removed = Removed a highlight or issue
trail-report-withdrawn = Withdrew a report
trail-reuse-found = Found evidence used before
trail-reuse-same-event = Judged it the same event
trail-reuse-not-acceptable = Judged it not acceptable
trail-evidence-packed = Packed evidence

trail-state-result = result
trail-state-completed = completed
trail-state-nothing = nothing
trail-state-undecided = not reviewed
trail-state-accepted = accepted
trail-state-unscored = without points
trail-state-returned = returned
trail-state-liaison = liaison
trail-state-deputy = deputy
trail-state-office = office
trail-state-leader = leader
trail-state-draft = being written
trail-state-dropped = dropped
trail-state-objections-open = open to objections
trail-state-published = published
trail-state-on = on
trail-state-off = off
trail-state-lifting = to be switched off by a second person
trail-state-proposed = waits for a second person
trail-state-stray = for no task yet
trail-state-files = files
trail-state-running = running
trail-state-ended = ended
trail-state-withdrawn = withdrawn
trail-state-owed = owed
trail-state-raised = raised
trail-state-taken = in hand
trail-state-solved = solved, to be confirmed
trail-state-closed = closed
trail-state-ordinary = ordinary
trail-state-hard = hard
trail-state-no-task = no task
trail-state-sent = claimed
trail-state-refused = refused
trail-state-booked = booked
trail-state-lifted = lifted
trail-state-late = late
trail-state-missing = missing
trail-state-excused = excused
trail-state-counted = counted
trail-state-asked = waits for an answer
trail-state-granted = granted
trail-state-answered = answered
trail-state-reviewed = reviewed
trail-state-confirmed = confirmed
trail-state-suggested = suggested
trail-state-to-call = to be called
trail-state-called = called
trail-state-in-force = in force
trail-state-adjusted = adjusted
trail-state-cancelled = cancelled
trail-state-same-event = same event
trail-state-not-acceptable = not acceptable
trail-state-drafted = drafted
trail-state-submitted = submitted, version
trail-state-unjudged = not judged
