# 办公室工作群
command-group = 工作群发布设置
group-chat-how = 请办公室人员在本群发送 /here，即可选择在本群发布的内容。
group-chat-none = 尚未绑定工作群。请把本机器人加入办公室工作群，再由办公室人员在群里发送 /here。
group-chat-title = <b>工作群</b>：{ $title }（{ $group }）
group-chat-choose = 点击开启或关闭在群里发布的内容，只有办公室人员可以操作。
group-chat-switch = { $on ->
    [yes] ✅ { $what }
   *[no] ⬜ { $what }
}
group-posting-submissions = 报送进度（一条消息，随时更新）
group-posting-missing = 截止后未报名单
group-posting-problems = 问题办理逾期
button-group-chat-unbind = 不再在群里发布
group-chat-taken = 本群已用于其他领导小组。
group-chat-lost = 机器人已被移出工作群“{ $title }”，群里的发布已停止。
group-board-title = <b>{ $round }报送进度</b> · { $group }
group-board-count = 截止：{ $deadline }。已报{ $done }／{ $all }
group-missing-title = <b>{ $round }已截止，下列单位尚未报送</b>

trail-group-chat-bound = 绑定工作群
trail-group-chat-unbound = 停止在工作群发布
trail-group-chat-switched = 调整工作群发布内容
trail-group-chat-lost = 机器人被移出工作群
trail-state-submissions-on = 报送进度：开启
trail-state-submissions-off = 报送进度：关闭
trail-state-missing-on = 未报名单：开启
trail-state-missing-off = 未报名单：关闭
trail-state-problems-on = 问题逾期：开启
trail-state-problems-off = 问题逾期：关闭
