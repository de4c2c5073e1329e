# Deputy, leave, handover
span-written = { $kind ->
    [day] { $first }
    [month] { $number ->
       *[other] { $first } to { $last }
    }
   *[far] { $first } to { $last }
}

deputy-title = <b>Deputy</b> · { $department }
deputy-is = Deputy: { $name }
deputy-none = No deputy yet.
deputy-waiting = Waiting for the office: { $name }
deputy-does = While you are away the reminders go to the deputy, who reports for you; otherwise you report.
deputy-link = Please send this link to the deputy. Once they have opened it, the office confirms. The link is good for one person, once, until { $until }; a new one makes it void.
deputy-share = Please open this link to be the deputy liaison of our department.
deputy-asked = <b>Thank you, { $name }.</b>
    You were named deputy liaison of { $department }. The office has to confirm; you will be told.
deputy-request = <b>A deputy to confirm</b> · { $department }
deputy-request-who = { $liaison }, the liaison, names { $deputy } as deputy.
deputy-account = Account: @{ $username }
deputy-confirmed = Confirmed by { $name }.
deputy-refused = Refused by { $name }.
deputy-withdrawn = The liaison took it back.
deputy-decided = { $confirmed ->
    [yes] <b>The office confirmed</b> { $name } as deputy of { $department }. Before you go away, send /leave.
   *[no] <b>The office did not agree</b> to { $name } as deputy of { $department }. Please ask the office, or name somebody else.
}
deputy-decided-own = { $confirmed ->
    [yes] <b>The office confirmed: you are the deputy liaison of { $department }.</b> While the liaison is away you report; you will be reminded.
   *[no] <b>The office did not agree</b> to you as deputy of { $department }. Please ask the department's liaison.
}
deputy-home = <b>You are the deputy liaison of { $department }</b> ({ $group }).
deputy-liaison = Liaison: { $name }, at work.
deputy-home-how = The liaison reports; you do while the liaison is away. If the liaison cannot be reached today, you may stand in; the liaison is told.
button-name-deputy = Name a deputy
button-other-deputy = Name another deputy
button-end-deputy = No deputy any more
button-confirm-deputy = Confirm
button-refuse-deputy = Refuse
button-deputy = Deputy
button-leave = Leave
button-hand-over = Hand over
button-make-link = Make the link
button-share = Send it
button-stand-in = Stand in today

leave-title = <b>Leave</b> · { $department }
leave-noted = Noted.
leave-cancelled = Cancelled.
leave-line = Away: { $days }
leave-none = Nothing is noted.
leave-deputy = Meanwhile { $name }, the deputy, reports and gets the reminders.
leave-no-deputy = <b>There is no deputy yet</b>; reminders still come to you, and the office is told. Please name one soon.
leave-ask = Please write the days, such as: 1–5 December.
button-cancel-leave = Cancel { $days }
leave-news-noted-liaison = <b>{ $name } is away { $days }.</b> You report for { $department }.
leave-news-noted-deputy = <b>{ $name } is away { $days }.</b> You report for { $department } then, and will be reminded.
leave-news-noted-office = <b>{ $name }, liaison of { $department }, is away { $days }</b>, and the department has no deputy. Please agree on who reports.
leave-news-cancelled-liaison = <b>{ $name } is not away { $days } after all.</b>
leave-news-cancelled-deputy = <b>{ $name } is not away { $days } after all</b> and reports for { $department }.
leave-news-cancelled-office = <b>{ $name }, liaison of { $department }, is not away { $days } after all.</b>
leave-news-stands-in-liaison = <b>{ $name }, your deputy, reports for you { $days }</b> ({ $department }). If you are at work, cancel it with /leave.

handover-title = <b>Hand over</b> · { $department }
handover-does =
    Whoever opens the link is the liaison at once, and you are no longer.
    What is filled in, what is open and the records stay with the department; the successor goes on with them.
handover-link = Please send this link to your successor alone. It is good for one person, once, until { $until }; a new one makes it void.
handover-share = Please open this link to take over as liaison of our department.

seat-ended-replaced = { $role ->
    [deputy] <b>You are no longer the deputy liaison of { $department }</b>; somebody else took over.
   *[other] <b>You are no longer the liaison of { $department }</b>; somebody else took over.
} The records stay. Questions: the office of { $group }.
seat-ended-removed = { $role ->
    [office] <b>You are no longer in the office of { $group }.</b>
    [leader] <b>You can no longer read in { $group }.</b>
    [deputy] <b>You are no longer the deputy liaison of { $department }.</b>
   *[liaison] <b>You are no longer the liaison of { $department }.</b>
} The records stay. Questions: the office of { $group }.
seat-ended-withdrawn = <b>You are no longer the deputy liaison of { $department }</b>; the liaison ended it. The records stay. Questions: the office of { $group }.

refused-deputy = The liaison is at work and does this. If the liaison cannot be reached, send /start and tap “Stand in today”.
refused-deputy-reports-only = You stand in to report; this is for the liaison in person.
deputy-seated-already = You hold a seat in this leading group already and cannot be a deputy as well. Please ask the office.
deputy-seated-meanwhile = They hold another seat by now and cannot be the deputy.
deputy-decided-already = This was decided already; here is how it stands.
invite-withdrawn = This link is void. Please ask whoever sent it for a new one.
leave-no-days = I found no days in that. Please write them like this: 1–5 December, or /leave 1–5 December.
leave-over = These days are past. Please check them.
leave-too-long = A leave has at most { $most } days. For longer, hand over with /handover.
command-leave = Leave: days on which you are away
command-deputy = Deputy, handover

# Whom to telephone
calls-title = <b>Please telephone</b> { $count ->
    [one] one department
   *[other] { $count } departments
}
calls-none = Nobody has to be telephoned.
calls-how = Tick each off below once you have called.
calls-line = ☎ { $department } · { $round }: { $why }
calls-made = ✓ { $department } · { $round }: called by { $name }, { $moment }
call-never-joined = the liaison has not joined and gets no reminders
call-left = there is no liaison now; nobody gets the reminders
call-blocked = { $name } blocked the bot and gets no reminders
call-failed = a reminder did not reach { $name }
call-silent = several reminders had no answer ({ $name })
button-call-made = Called: { $department }
button-calls = Please telephone ({ $count })
button-nomination = Deputy to confirm: { $department }
desk-calls = ☎ To telephone: { $count ->
    [one] one department
   *[other] { $count } departments
}
call-made-already = A colleague has called already; here is how it stands.
