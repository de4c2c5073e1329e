# The record of notices
notices-title = <b>Notices of the { $round }</b>
notices-line = { $department }: { $counts }
notices-count = { $outcome } { $count }
notices-nothing = no notices
notices-none = No notices are on record yet.
notices-department = <b>{ $department }</b> · notices of the { $round }
notices-record = { $moment } { $what } ({ $person }): { $outcome }{ $known ->
    [yes] , { $why }
   *[no] {""}
}
notices-book-sent = Notices of the { $round }: { $count } in all.
notices-book-title = Notices of the { $round }
notices-book-page = Notices
notices-book-made = Made { $moment } ({ $zone })
notices-column-department = Department
notices-column-person = To
notices-column-what = About
notices-column-due = Due
notices-column-sent = Delivered
notices-column-outcome = Outcome
notices-column-reason = Remark
notice-what-open = round opened
notice-what-remind = reminder
notice-what-overdue = overdue notice
notice-what-chase = chase
notice-what-telephone = telephone list
notice-what-deadline-moved = deadline moved
notice-what-round-ended = round ended
notice-what-returned = entry returned
notice-what-reviewed = review finished
notice-outcome-waiting = waiting
notice-outcome-sent = delivered
notice-outcome-failed = not delivered
notice-outcome-blocked = bot blocked
notice-outcome-skipped = skipped
notice-outcome-skipped-missed = too late, not sent
notice-outcome-skipped-left-out = left out, not sent
notice-outcome-skipped-settled = settled, not sent
notice-outcome-unsure = unsure
notice-skipped-missed = its moment was past
notice-skipped-left-out = left out by the office
notice-skipped-settled = settled, or too late, when it was to be sent
missing-line = { $department }{ $liaison ->
    [none] {" "}(no liaison)
   *[other] {" "}({ $name })
}: { $count ->
    [0] no reminder was delivered
    [one] one reminder delivered ({ $days })
   *[other] { $count } reminders delivered ({ $days })
}{ $failed ->
    [none] {""}
   *[other] ; { $others }
}
missing-other = { $count } { $outcome }
missing-more = and { $count } more departments, see /notices.
button-notices = Back to the notices
button-notices-of = { $round }
button-export-notices = Export to Excel
button-previous-page = ‹ Previous
button-next-page = Next ›
command-notices = Notices: who, when, delivered or not
