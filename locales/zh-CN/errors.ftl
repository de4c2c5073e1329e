# 不能办理时的答复
refused = 此操作现在不能办理。
refused-not-allowed = 您没有办理此事的权限，或内容已不存在。
refused-stranger = 您尚未加入。请使用领导小组办公室发给您的邀请链接加入；没有链接的，请与办公室联系。
refused-stale = 此按钮已过期，已为您刷新。
refused-unacceptable = 此内容不能接收。
refused-incomplete = 还有内容未填写。
refused-failed = 处理时发生故障，您发来的内容已保存，办公室已收到通知。
refused-too-many = 消息过于频繁，其后的内容没有记入。请稍候一分钟再发。
refused-no-command = 没有这个命令，或不适用于您的身份。发送 /help 查看可用命令。
report-already-sent = 月报已报送，此项不能修改。截止前且办公室未审核的，可发送 /report 后点“撤回更正”；其他情况请联系办公室退回。
round-ended = 本轮调度已结束，无需再报。
review-round-withdrawn = 本轮调度已撤回，不再审核。
report-closed = 月报已报送，这条内容没有记入。截止前且办公室未审核的，可发送 /report 后点“撤回更正”；其他情况请联系办公室退回。
report-no-such = 没有第{ $number }项。共{ $most }项任务，请发送1至{ $most }。
report-no-such-report = 没有第{ $number }份。共{ $most }份待报，请发送1至{ $most }。
report-incomplete = 还有{ $owed }项未填：第{ $numbers }项。
evidence-too-large = 文件“{ $name }”（{ $size }MB）超过{ $megabytes }MB，未能接收。{ $kind ->
    [video] 请剪短，或不选“作为文件发送”，由 Telegram 压缩后重发。
    [image] 请不选“作为文件发送”，直接以照片方式重发。
    [audio] 请剪短后重发，或改发文字说明。
   *[other] 请压缩或分拆后重发；扫描件可降低清晰度，或拍照发送。
}
evidence-too-many = 每项材料最多{ $most }份，这一份没有记入。
edited-not-taken = 这条消息不在草稿中（可能已清空、已被后来的内容替换，或是选择等操作），修改未记入。请直接发送新内容。
place-taken = 位置已记入文字说明。
evidence-unknown-kind = 这类消息不能作为材料。请发送文字、照片或文件。
entry-text-too-long = 文字说明合计不超过{ $most }字，这条没有记入。请精简后重发，或以文件方式发送。
review-withdrawn = 该部门已撤回月报更正，重新报送后再审核。
report-not-withdrawable = 已过截止时间或办公室已开始审核，不能撤回。如需更正，请与办公室联系，由办公室退回。
review-nothing-waits = 该部门已没有待审核的内容。
review-nothing-to-undo = 没有可撤销的整份认可。
review-published = 该月通报已发布，不能撤销。请通过更正或调整办理。
review-changed = 该项内容已有变动，已为您刷新，请重新审核。
review-decided-already = { $name }已作出处理：{ $verdict ->
    [accepted] 认可
    [unscored] 认可但不计分
   *[returned] 退回
}。
review-reason-empty = 请写明退回原因。
review-reason-too-long = 退回原因不超过{ $most }字。
bulletin-already-published = 该期通报已发布。
bulletin-has-no-channel = 尚未设置发布频道。请把本机器人添加为领导小组频道的管理员（须有发布消息权限）。
bulletin-numbers-changed = 预览之后数据有变动，已为您刷新，请核对后再发布。
invite-unknown = 邀请码无效。请核对链接是否完整，或请办公室重新发送。
invite-too-many = 输错次数过多，请一小时后再试，或请办公室重新发送邀请链接。
invite-used = 邀请码已被使用。一个邀请码只能使用一次，请联系办公室重新发送。
invite-expired = 邀请码已过期，请联系办公室重新发送。
office-update-failed = <b>有一条消息处理失败</b>
    发送人：{ $name }
    消息已保存（编号 { $update }），请与其联系，并通知系统管理员。
reasons-too-long = 常用原因请控制在{ $most }字以内。
reasons-full = 常用原因最多{ $most }条，请先删除不用的。
reasons-there-already = 这条原因已在列表中。
reasons-gone = 这条原因已不在列表中，请重新选择。
# 存储故障：直接告知办公室
storage-trouble = 机器人暂时无法存储：{ $trouble ->
    [full] 服务器磁盘已满
    [read-only] 存储位置为只读
    [gone] 数据库文件不在原位置
   *[away] 数据库连接不上
}。
    请联系系统管理员处理。故障期间各单位发来的内容暂由 Telegram 保管（不超过24小时），恢复后自动办理，按发送时间计时，不需重发，也不需重启。
storage-works = 存储已恢复，故障期间收到的内容正在自动办理。
files-unkept = 印证材料暂时无法存盘：{ $trouble ->
    [full] 存放材料的磁盘已满
    [read-only] 存放材料的位置为只读
   *[away] 存放材料的位置连接不上
}。
    请联系系统管理员处理。材料仍在 Telegram，恢复后自动取回，各单位不需重发。
