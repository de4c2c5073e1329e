# 任务
command-task = 年度任务：发送 /task 序号 直接查看，例如 /task 12
button-tasks = 年度任务
button-tasks-all = 全部任务

task-list-title = <b>{ $year }年工作任务</b>，共{ $count }项
task-list-of = 责任单位：{ $department }
task-list-sought = 标题含“{ $sought }”
task-list-how = 点一项，或发送序号（例如 3）查看。
task-list-empty = 没有任务。
task-label = { $number }. { $title }
task-no-plan = 年度任务尚未导入。
task-not-found = 没有找到“{ $sought }”。请发送任务序号，或标题中的几个字。
task-not-yours = 这项任务不由本部门负责。

task-heading = <b>{ $number }. { $title }</b>
task-place = { $year }年{ $kind } · { $section }
task-withdrawn = <b>{ $month }起取消</b>
task-leads = 牵头：{ $names }
task-participants = 参与：{ $names }
task-target = 目标：{ $name }{ $value }{ $unit }
task-course = · 累计：{ $alone ->
    [yes] {""}
   *[no] { $department }{" "}
}{ $course }
task-course-none = · 尚无累计值
task-value = { $month }{ $value }
task-arrow = {" → "}
task-no-round = 本年度尚未开启调度，暂无进展。
task-entry = { $alone ->
    [yes] {""}
   *[no] { $department }：
}{ $said }{ $lit ->
    [yes] （{ $lamp }）
   *[no] {""}
}
task-files = 材料{ $count }份
button-task-earlier = 更早月份
button-task-later = 较近月份
button-task-files = 下载印证材料（{ $count }）

at-tasks = 您在年度任务：点一项，或发送序号打开。也可发送 /task 加标题中的几个字查找。
at-task = 您在查看任务“{ $title }”。领导作批示，请回复这条消息或点“批示”。
