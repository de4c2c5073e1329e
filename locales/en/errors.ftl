# What is said when something cannot be done
refused = This cannot be done now.
refused-not-allowed = You may not do this, or it no longer exists.
refused-stranger = You have not joined yet. Please use the invite link from the leading group's office; if you have none, ask the office for one.
refused-stale = That button was out of date. Here is how things stand.
refused-unacceptable = This cannot be taken.
refused-incomplete = Something is still missing.
refused-failed = Something went wrong here. What you sent is kept, and the office has been told.
refused-too-many = That was too much at once, and what came after it was not taken. Please wait a minute.
refused-no-command = There is no such command, or it is not for your seat. Send /help for those that are.
report-already-sent = The report was submitted, so this cannot be changed. Before the deadline and before the office reviews it, send /report and tap “Withdraw and correct”; otherwise ask the office to return it.
round-ended = This round has ended; nothing more is asked.
review-round-withdrawn = This round was withdrawn; its reports are not reviewed.
report-closed = The report was submitted, so this was not added to it. Before the deadline and before the office reviews it, send /report and tap “Withdraw and correct”; otherwise ask the office to return it.
report-no-such = There is no task { $number }. There are { $most } tasks: please send a number from 1 to { $most }.
report-no-such-report = There is no report { $number }. There are { $most }: please send a number from 1 to { $most }.
report-incomplete = { $owed ->
    [one] One task is still open
   *[other] { $owed } tasks are still open
}: no. { $numbers }.
evidence-too-large = “{ $name }” ({ $size } MB) is over { $megabytes } MB and could not be taken. { $kind ->
    [video] Please cut it short, or send it without “as a file”, so that Telegram compresses it.
    [image] Please send it as a photo, without “as a file”.
    [audio] Please cut it short, or send words instead.
   *[other] Please compress or divide it; scan at a lower resolution, or send photos of the pages.
}
evidence-too-many = A task takes { $most } files at most; this one was not added.
edited-not-taken = That message is not part of a draft (it was discarded, replaced by a later one, or was a choice), so the change was not noted. Please send a new message.
place-taken = The place has been added to the words.
evidence-unknown-kind = That kind of message cannot be evidence. Please send words, photos or files.
entry-text-too-long = The words for a task may have { $most } characters in all; this was not added. Please shorten it, or send it as a file.
review-withdrawn = The department withdrew this report to correct it; it will be submitted again.
report-not-withdrawable = The deadline has passed or the office has begun to review, so this cannot be withdrawn. To correct it, ask the office to return it.
review-nothing-waits = Nothing of this department waits for review any more.
review-nothing-to-undo = There is nothing left to undo.
review-published = The bulletin of that month is published; use a correction or an adjustment.
review-changed = This entry changed meanwhile. Here it is again; please review it anew.
review-decided-already = { $name } has decided already: { $verdict ->
    [accepted] accepted
    [unscored] accepted without points
   *[returned] returned
}.
review-reason-empty = Please say why it is returned.
review-reason-too-long = A reason may have { $most } characters.
bulletin-already-published = That bulletin is published already.
bulletin-has-no-channel = There is no channel yet. Please make this bot an administrator of the leading group's channel, with the right to post.
bulletin-numbers-changed = The numbers changed since this preview. Here it is again; please check it before publishing.
invite-unknown = That invite code is not valid. Please check that the link is complete, or ask the office for a new one.
invite-too-many = Too many codes that are not valid. Please try again in an hour, or ask the office for a new link.
invite-used = That invite code has been used. Each works once; please ask the office for a new one.
invite-expired = That invite code has expired. Please ask the office for a new one.
office-update-failed = <b>A message could not be handled</b>
    From: { $name }
    It is kept (number { $update }). Please get in touch with them, and tell the system administrator.
reasons-too-long = A reason on the list has at most { $most } characters.
reasons-full = The list holds at most { $most } reasons; please remove one first.
reasons-there-already = This reason is on the list already.
reasons-gone = This reason is no longer on the list; please choose again.
# The storage fails: told to the office directly
storage-trouble = The bot cannot store anything at present: { $trouble ->
    [full] the server's disk is full
    [read-only] the place it writes to is read-only
    [gone] the database file is not in its place
   *[away] the database does not answer
}.
    Please tell the system administrator. What departments send meanwhile is kept by Telegram (for up to 24 hours) and carried out as soon as storing works again, by the time it was sent. Nothing has to be sent again, and nothing restarted.
storage-works = Storing works again. What came in meanwhile is being carried out.
files-unkept = Evidence files cannot be stored at present: { $trouble ->
    [full] the disk they are kept on is full
    [read-only] the place they are kept at is read-only
   *[away] the place they are kept at does not answer
}.
    Please tell the system administrator. The files are still with Telegram and are fetched as soon as storing works again; nobody has to send them again.
