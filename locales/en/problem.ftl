# Problems on the 13710 clock
command-problem = Raise a problem
command-problems = The list of problems

problem-draft-title = <b>Raise a problem</b>
problem-draft-wants-text = Please write what the problem is, where it is stuck and who has to help. Photos and files can be sent along. Never send anything classified.
problem-draft-complete = You can add more words, photos and files; then tap “Raise it”. Never send anything classified.
problem-ask-to-drop = <b>Give up this problem before it is raised?</b>
problem-files = Files: { $count }
problem-task = Task: { $task }
button-problem-of = Raise a problem
desk-problems = Problems: { $counts }
button-problems = Problems
problem-kind-ordinary = Ordinary: to be solved within { $ordinary_days } days (a hard one within { $hard_months ->
    [one] 1 month
   *[other] { $hard_months } months
})
problem-kind-hard = Hard: to be solved within { $hard_months ->
    [one] 1 month
   *[other] { $hard_months } months
} (an ordinary one within { $ordinary_days } days)
problem-ordinary = Ordinary
problem-hard = Hard
problem-which-task = <b>Which task is the problem about?</b>
button-problem-task = Choose the task
button-problem-no-task = No task
button-problem-send = Raise it
button-problem-drop = Give up
button-problem-drop-yes = Yes, give up
button-problem-earlier = Previous
button-problem-later = Next

problem-list-open = <b>Problems</b> · { $group }
problem-list-closed = <b>Closed problems</b> · { $group }
problem-list-empty = There are none.
problem-heading = <b>No. { $number }</b> · { $department }
problem-label = { $sign } No. { $number } { $text }
problem-next = { $step }: { $deadline }
problem-holder = { $name }, { $days ->
    [0] less than a day
    [one] 1 day
   *[other] { $days } days
}
problem-held-by = With: { $holder }
problem-office = the office
button-problem-raise = Raise a problem
button-problem-list = All problems
button-problem-list-open = Open ones
button-problem-list-closed = Closed ones

problem-step-take-up = Take up
problem-step-feedback = First feedback
problem-step-solve = Solve
problem-step-confirm = Confirm
problem-level-office = the office
problem-level-leaders = the leaders

problem-clock-title = <b>Clock</b> ({ $kind }, { $article })
problem-step-line = { $state ->
    [done] ✅
    [done-late] ☑️
    [late] ❗
   *[open] ⬜
} { $step }: { $deadline }{ $state ->
    [done] , { $done }
    [done-late] , { $done } (late)
    [late] , <b>overdue</b>
   *[open] {""}
}
problem-done-at = done { $moment }
problem-holders-title = <b>Who has had it</b>
problem-history-title = <b>History</b>
problem-history-more = { $count } earlier lines are on file.
problem-did-raised = { $moment } { $name } raised it: { $text }
problem-did-taken = { $moment } { $name } took it up{ $text }
problem-did-feedback = { $moment } { $name } gave feedback: { $text }
problem-did-assigned = { $moment } { $name } gave it to { $text }
problem-did-solved = { $moment } { $name } reported it solved: { $text }
problem-did-reopened = { $moment } { $name } reopened it: { $text }
problem-did-closed = { $moment } { $name } confirmed and closed it{ $text }
problem-went-up = { $moment } “{ $step }” overdue, gone up to { $level }
problem-ask-feedback = <b>Please write how it goes</b>; photos and files can be added:
problem-ask-solved = <b>Please write how it was solved</b>; photos and files can be added:
problem-ask-reopen = <b>Please write what is not solved</b>; photos and files can be added:
button-problem-take = Take it up
button-problem-feedback = Give feedback
button-problem-assign = Assign
button-problem-solved = Solved
button-problem-close = Confirm and close
button-problem-reopen = Not solved
button-problem-files = See the files ({ $count })
button-problem-open = See the problem
problem-ask-holder = <b>Who is to have problem no. { $number }?</b>
problem-holder-option = { $name }{ $role ->
    [office] {" "}(office)
    [leader] {" "}(leader)
   *[other] {""}
}

problem-news-raised = <b>{ $by } raised a problem</b>. Please take it up today. { $words }
problem-news-taken = <b>{ $by } took up the problem your department raised</b>{ $words }
problem-news-feedback = <b>Feedback from { $by }</b>: { $words }
problem-news-assigned = <b>{ $by } gave the problem to { $words }</b>
problem-news-solved = <b>{ $by } reports the problem solved</b>; the department that raised it confirms: { $words }
problem-news-reopened = <b>{ $by } says it is not solved</b>; its clock begins anew: { $words }
problem-news-closed = <b>{ $by } confirmed and closed the problem</b>{ $words }
problem-reminder-before = <b>“{ $step }” is due soon</b>
problem-reminder-after = <b>“{ $step }” is overdue</b>, please see to it
problem-reminder-up = <b>“{ $step }” is overdue and has gone up a level</b>
problem-reminder-follow = <b>“{ $step }” is still not done; this is followed up</b>

problem-words-empty = Please write the words first.
problem-words-too-long = At most { $most } characters; this was not taken. Please shorten it, or send it as a file.
problem-raised-already = This problem has been raised and cannot be changed. To add something, please speak to the office.
problem-changed = The problem has changed since; here it is as it is now.
problem-not-yours-to-close = Only the department that raised a problem closes it.
