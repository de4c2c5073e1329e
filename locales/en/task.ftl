# Tasks
command-task = The year's tasks; /task 12 opens the twelfth
button-tasks = Tasks
button-tasks-all = All tasks

task-list-title = <b>Tasks of { $year }</b>: { $count }
task-list-of = Department: { $department }
task-list-sought = Title with “{ $sought }”
task-list-how = Tap one, or send its number, such as 3.
task-list-empty = There are none.
task-label = { $number }. { $title }
task-no-plan = The year's tasks have not been imported yet.
task-not-found = Nothing was found for “{ $sought }”. Please send a task's number, or words of its title.
task-not-yours = This task is not your department's.

task-heading = <b>{ $number }. { $title }</b>
task-place = { $year } · { $kind } · { $section }
task-withdrawn = <b>Withdrawn from { $month }</b>
task-leads = Lead: { $names }
task-participants = Takes part: { $names }
task-target = Target: { $name } { $value } { $unit }
task-course = · So far: { $alone ->
    [yes] {""}
   *[no] { $department }{" "}
}{ $course }
task-course-none = · Nothing reported so far
task-value = { $month } { $value }
task-arrow = {" → "}
task-no-round = No round was opened this year yet; there is nothing to report.
task-entry = { $alone ->
    [yes] {""}
   *[no] { $department }:{" "}
}{ $said }{ $lit ->
    [yes] {" "}({ $lamp })
   *[no] {""}
}
task-files = { $count ->
    [one] 1 file
   *[other] { $count } files
}
button-task-earlier = Earlier months
button-task-later = Later months
button-task-files = Download the evidence ({ $count })

at-tasks = You are at the year's tasks: tap one, or send its number. /task with words of a title finds it.
at-task = You are looking at the task “{ $title }”. A leader gives an instruction by replying to it, or by the button under it.
