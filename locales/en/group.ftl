# The office's group
command-group = What is posted in the office's group
group-chat-how = Somebody of the office may send /here in this group, and then choose what is posted in it.
group-chat-none = No group is bound yet. Add this bot to the office's group; then somebody of the office sends /here in it.
group-chat-title = <b>Group</b>: { $title } ({ $group })
group-chat-choose = Tap to switch on or off what is posted there. Only the office can.
group-chat-switch = { $on ->
    [yes] ✅ { $what }
   *[no] ⬜ { $what }
}
group-posting-submissions = Reports as they come
group-posting-missing = The missing, past the deadline
group-posting-problems = Problems past their step
button-group-chat-unbind = Post nothing there
group-chat-taken = This group serves another leading group.
group-chat-lost = The bot was taken out of the group “{ $title }”; nothing is posted there any more.
group-board-title = <b>{ $round }: reports</b> · { $group }
group-board-count = Deadline: { $deadline }. Reported: { $done } of { $all }
group-missing-title = <b>{ $round } is over; these have not reported</b>

trail-group-chat-bound = Group bound
trail-group-chat-unbound = Group no longer posted in
trail-group-chat-switched = Postings in the group switched
trail-group-chat-lost = Bot taken out of the group
trail-state-submissions-on = Reports as they come: on
trail-state-submissions-off = Reports as they come: off
trail-state-missing-on = The missing: on
trail-state-missing-off = The missing: off
trail-state-problems-on = Problems past their step: on
trail-state-problems-off = Problems past their step: off
