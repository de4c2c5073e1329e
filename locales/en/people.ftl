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
button-add-leave = Note a leave
button-cancel-leave = Cancel { $days }
leave-ask-for = Please send the days on which the liaison is away, for example 1–5 December. The liaison and the deputy will be told.
button-enter-leave = Note a leave for the liaison
seats-no-liaison-now = This department has no liaison at present.
leave-news-entered-liaison = <b>{ $name } of the office noted that you are away: { $days }</b> ({ $department }). If that is wrong, send /leave.
leave-news-entered-deputy = <b>{ $name } of the office noted that the liaison of { $department } is away: { $days }</b>.
leave-news-entered-office = <b>{ $name } noted that the liaison of { $department } is away: { $days }</b>.
leave-news-struck-liaison = <b>{ $name } of the office took your leave of { $days } back</b> ({ $department }).
leave-news-struck-deputy = <b>{ $name } of the office took the liaison's leave of { $days } back</b> ({ $department }).
leave-news-struck-office = <b>{ $name } took the liaison's leave of { $days } back</b> ({ $department }).
leave-news-noted-liaison = <b>{ $name } is away { $days }.</b> You report for { $department }.
leave-owed = Still to be sent: { $report }, due before { $deadline }
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
refused-deputy-reports-only = You stand in to report; this is for the liaison in person. If you cannot report yourself, please tell the office.
deputy-seated-already = You hold a seat in this leading group already and cannot be a deputy as well. Please ask the office.
deputy-seated-meanwhile = They hold another seat by now and cannot be the deputy.
deputy-decided-already = This was decided already; here is how it stands.
invite-for-a-department = This link is for a department. You hold another seat already; the link was not used. Please pass it on.
invite-withdrawn = This link is void. Please ask whoever sent it for a new one.
leave-no-days = I found no days in that. Please write them like this: 1–5 December, or /leave 1–5 December.
leave-over = These days are past. Please check them.
leave-too-long = A leave has at most { $most } days; please check both dates. For longer, hand over with /handover.
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

# Departments and people
people-title = <b>Departments and people</b> · { $group }
people-counts = { $departments } departments: { $joined } joined, { $missing } not yet
people-missing = Not joined { $count }: { $names }
people-blocked = Blocked the bot { $count }: { $names }
people-office = Office { $count }: { $names }
people-leaders = Leaders { $count }: { $names }
people-nobody = not joined
people-line = { $department }: { $liaison }{ $blocked ->
    [yes] {" "}(blocked the bot)
   *[no] {""}
}{ $away ->
    [yes] {" "}(away)
   *[no] {""}
}{ $has ->
    [yes] , deputy { $deputy }
   *[no] {""}
}
people-second-on = Publishing: two people have to confirm.
people-second-off = Publishing: one person is enough.
people-second-lifting = { $name } asks to do without the second person; somebody else has to agree.
people-all-joined = Every department has a liaison; there is nobody to invite.
people-last-of-office = This is the last person of the office and cannot be removed. Please invite somebody else first.
role-liaison = liaison of { $department }
role-deputy = deputy liaison of { $department }
role-office = office
role-leader = leader
role-short-liaison = Liaison
role-short-deputy = Deputy
role-short-office = Office
role-short-leader = Leader
button-people = Departments and people
button-staff = Office, leaders
button-invite-all = { $count ->
    [one] Print one invitation (Word)
   *[other] Print { $count } invitations (Word)
}
button-second-on = Require two to publish
button-second-lift = One may publish again
button-second-confirm-lift = Agree: one may publish
button-invite-liaison = Invite a liaison
button-invite-deputy = Invite a deputy
button-invite-office = Invite to the office
button-invite-leader = Invite a leader
button-remove-seat = Remove: { $name }
button-remove-now = Remove now
seats-title = <b>{ $department }</b>
seats-no-liaison = Liaison: nobody has joined. Please send an invitation.
seats-line = { $role }: { $name }{ $known ->
    [yes] {" "}(@{ $username })
   *[no] {""}
}, joined { $since }{ $blocked ->
    [yes] , <b>blocked the bot</b>
   *[no] {""}
}
seats-before = Before: { $name }, { $first } to { $last }
seats-ask-remove = <b>Remove { $name }?</b> Their access ends at once and they are told; the records stay.
staff-title = <b>Office and leaders</b> · { $group }
invite-liaison = <b>Invitation: liaison of { $department }</b>
invite-deputy = <b>Invitation: deputy liaison of { $department }</b>
invite-office = <b>Invitation: office of { $group }</b>
invite-leader = <b>Invitation: leader, { $group }</b>
invite-how = Have them scan it, or send them the link. It is good for one person, once, until { $until }; a new one for the same department's seat makes it void.
invite-share = Please open this link to join the monthly dispatch.
invite-book = { $count ->
    [one] One invitation
   *[other] { $count } invitations
}: print them, cut along the dashes, hand them out. Good until { $until }; links the office made before are void. Keep them safe and post them nowhere.
slips-title = Invitations to the monthly dispatch
slips-what = { $group } asks you to name one liaison who reports your monthly progress through Telegram.
slips-how = The liaison scans this with a phone, or opens the link below, and taps “Start”. It works once, for the liaison alone; please do not pass it on.
slips-until = Good until { $until }
command-people = Departments and people: invite, remove
switch-title = <b>For which leading group do you want to act?</b>
switch-only-one = You hold a seat in one leading group:
switch-line = { $current ->
    [yes] ● { $group } ({ $role })
   *[no] ○ { $group } ({ $role })
}
command-switch = Act in another leading group

# Two people publish
publication-proposed = <b>The bulletin for { $period } waits for a second person.</b> The others of the office are told.
publication-asked = <b>{ $name } confirmed the bulletin for { $period }.</b> Please look at it; when you tap “Publish” it goes out.
second-person-needs-two = It takes two people in the office to require two.
second-person-needs-another = Somebody else of the office has to confirm; one person cannot do it twice.
