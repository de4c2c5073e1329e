# Claims of bonus points
command-claim = Claim bonus points
command-claims = Claims of bonus points

claim-draft-title = <b>Claim of bonus points</b> · for { $month }
claim-kind = Kind: { $title }{ $levelled ->
    [yes] { " " }({ $level })
   *[no] {""}
}{ $known ->
    [yes] , { $points } each
   *[no] {""}
} ({ $article })
claim-when = When: { $day }
claim-by = By: { $name }
claim-month = For { $month }
claim-files = Evidence: { $count ->
    [one] one file
   *[other] { $count } files
}
claim-no-files = <b>No evidence</b>
claim-same = The same event as no. { $number }: { $what }
claim-alike = <b>Perhaps the same event as no. { $number }</b>: { $what }
claim-gain = If accepted: <b>{ $points }</b>
claim-counted = Counted: <b>{ $points }</b>
claim-rooms = Room left under the caps (counted/most; with what waits, without this one):
claim-held-no-evidence = This kind needs evidence; without it there are no points.
claim-held-same-fact = One event counts once, at its highest level.
claim-held-over-cap = A cap is reached; what is over it gives no points.
claim-held-unknown-level = The rules do not know this level; it gives no points.
claim-wants-kind = <b>Choose the kind</b>. You may also send words, photos or files first. Nothing classified may be sent.
claim-wants-level = <b>Choose the level.</b>
claim-wants-what = <b>Send what it is</b>: what was done, what came of it. Photos and files may be sent as well. Nothing classified may be sent.
claim-wants-when = <b>Send the day</b>, such as 2023-05-12.
claim-wants-by = <b>Send by whom</b>: who commended, adopted, organised or published it.
claim-wants-month = <b>That month is published.</b> Choose below which month the claim is for.
claim-wants-alike = <b>Is this the same event as no. { $number }?</b> { $what }
    One event counts once, at its highest level.
claim-wants-evidence = Send the evidence (document, certificate, clipping; several are fine). If there is none you may send the claim as it is; the office decides. Nothing classified may be sent.
claim-wants-proof = <b>Send the evidence</b>; this kind gives no points without it. Nothing classified may be sent.
claim-wants-nothing = Complete. Check it and send it. More words and files may still be added. Nothing classified may be sent.
claim-ask-to-drop = <b>Give up this claim, which is not sent yet?</b>
button-claim-kind = Change the kind
button-claim-level = Change the level
button-claim-what = Change the words
button-claim-when = Change the day
button-claim-by = Change by whom
button-claim-files = Other files
button-claim-month = For { $month }
button-claim-same = The same event
button-claim-apart = Another one
button-claim-send = Send to the office
button-claim-drop = Give up
button-claim-drop-yes = Yes, give up
button-claims = All claims
button-claim-new = New claim
button-claim-open = See the claim
button-claim-take-back = Take back to change
button-claim-accept = Accept
button-claim-refuse = Refuse
button-claim-accept-instead = Accept after all
button-claim-refuse-instead = Refuse after all
button-claim-accept-same = The same event as no. { $number }: accept
button-claim-show-files = See the evidence ({ $count })
button-claim-next = Next ({ $count } waiting)
button-claims-waiting = Decide on claims ({ $count })
desk-claims = Claims of bonus points that wait: { $count }

claim-heading = <b>Claim no. { $number }</b> · { $department }
claim-number = No. { $number }
claim-sent-at = Sent: { $moment }
claim-state-sent = Waiting for the office.
claim-state-accepted = <b>Accepted</b>; it is on the sheet.
claim-state-refused = <b>Refused.</b>
claim-decided-name = Decided by { $name }
claim-refused-reason = Reason: { $reason }
claim-frozen = <b>Accepted.</b> The bulletin of { $month } is published and frozen; this does not change its points. To have it counted, tap “Correct”: publish a correction, or book the difference in the next month.
claim-ask-reason = <b>Write why it is refused</b>, or choose a reason:
claim-reason-unproven = Evidence is missing
claim-reason-level = The level does not agree with the evidence
claim-reason-scope = Not something that gives bonus points
claim-reason-counted = The event has been counted already
claim-list-title = <b>Claims of bonus points</b> · { $group }
claim-list-waiting = { $count } waiting. Open one to see what was decided.
claim-list-empty = No claims yet.
claim-news-sent = <b>A claim of bonus points came in</b>, for { $month }. Please decide.
claim-news-accepted = <b>A claim was accepted</b>; it is on the sheet of { $month }.
claim-news-refused = <b>A claim was refused</b> ({ $month }).

claim-words-empty = Please write something.
claim-words-too-long = At most { $most } characters here; this was not taken. Send it shorter, or as a file.
claim-no-day = Send a day, such as 2023-05-12.
claim-future = The day cannot lie in the future; this was not taken.
claim-incomplete-kind = Choose the kind first.
claim-incomplete-level = Choose the level first.
claim-incomplete-what = Say what it is first.
claim-incomplete-when = Say when it was first.
claim-incomplete-by = Say by whom first.
claim-incomplete-month = That month is published; choose the month first.
claim-incomplete-alike = Say first whether it is the same event as the other claim.
claim-incomplete-evidence = This kind needs evidence; send it first.
claim-month-frozen = That month is published or cannot be claimed for. Refreshed.
claim-same-elsewhere = No. { $number } counts in another month, and one event counts once. Refuse this one; where it is of a higher level, correct that month.
claim-same-counted = The event was claimed for another month as no. { $number }, and one event counts once. For a higher level ask the office for a correction.
claim-sent-already = The claim is sent and cannot be changed. Take it back first.
claim-decided-already = The office has decided; it cannot be taken back.
claim-other-draft = Another claim is not sent yet. Send it or give it up first.
claim-taken-back = The department took the claim back to change it.
claim-changed = The claim has changed. Refreshed; please look again.
claim-decided-by = { $name } has decided: { $state ->
    [accepted] accepted
   *[refused] refused
}.
