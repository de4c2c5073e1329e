# 加入与语言
join-welcome = { $again ->
    [yes] <b>{ $name }，您已加入。</b>
   *[no] <b>{ $name }，欢迎加入。</b>
}
join-seat-liaison = 您是{ $department }的联络人（{ $group }）。
join-seat-deputy = 您是{ $department }的副联络人（{ $group }）。
join-seat-office = 您是{ $group }办公室工作人员。
join-seat-leader = 您是{ $group }成员。
join-how-liaison = 每月调度开启时通知您报送当月工作进展，截止前提醒。发送 /report 随时填报，/help 查看说明。
join-how-deputy = 联络人外出期间由您代为报送，到时会提醒您。发送 /help 查看说明。
join-how-office = 部门报送后会通知您审核。发送 /desk 打开工作台，/help 查看说明。
join-how-leader = 通报发布后可随时查看。发送 /bulletin 查看最近一期通报，/task 查看任务；回复通报或任务即可作批示。
join-several = 您在多个领导小组中有身份，发送 /switch 切换；点通知下的按钮会自动切换。
language-question = 请选择语言 · Please choose a language
language-zh-cn = 中文
language-en = English
language-chosen = 已切换为中文。
