# Joining and language
join-welcome = { $again ->
    [yes] <b>{ $name }, you have joined already.</b>
   *[no] <b>Welcome, { $name }.</b>
}
join-seat-liaison = You are the liaison of { $department } ({ $group }).
join-seat-deputy = You are the deputy liaison of { $department } ({ $group }).
join-seat-office = You are in the office of { $group }.
join-seat-leader = You are a member of { $group }.
join-how-liaison = Each month a round opens: you are told then, and reminded before its deadline. Send /report at any time, /help for how it works.
join-how-deputy = While the liaison is away you report, and will be reminded. Send /help for how it works.
join-how-office = You will be told of every report. Send /desk for the desk, /help for how it works.
join-how-leader = Bulletins can be read here once published: /bulletin has the latest, /task the tasks. A reply to either is an instruction.
join-several = You hold seats in several leading groups: send /switch to change over. The button of a notice does so by itself.
language-question = Please choose a language · 请选择语言
language-zh-cn = 中文
language-en = English
language-chosen = The language is English now.
