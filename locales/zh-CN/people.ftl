# 副联络人、外出、移交
span-written = { $kind ->
    [day] { $first }
    [month] { $first }至{ $number }日
   *[far] { $first }至{ $last }
}

deputy-title = <b>副联络人（AB角）</b> · { $department }
deputy-is = 副联络人：{ $name }
deputy-none = 尚未指定副联络人。
deputy-waiting = 待办公室确认：{ $name }
deputy-does = 您外出期间，提醒发给副联络人，由其代为报送；平时仍由您报送。
deputy-link = 请把下面的链接发给副联络人。对方打开后，经办公室确认即生效。链接限一人使用一次，{ $until }前有效；重新生成后原链接作废。
deputy-share = 请打开此链接，担任本部门月度调度的副联络人（AB角）。
deputy-asked = <b>{ $name }，已收到。</b>
    您被指定为{ $department }的副联络人，待办公室确认后生效，届时会通知您。
deputy-request = <b>副联络人待确认</b> · { $department }
deputy-request-who = 联络人{ $liaison }指定{ $deputy }为副联络人。
deputy-account = 账号：@{ $username }
deputy-confirmed = 已同意（{ $name }）。
deputy-refused = 未同意（{ $name }）。
deputy-withdrawn = 联络人已撤回。
deputy-decided = { $confirmed ->
    [yes] <b>办公室已确认</b>{ $name }为{ $department }副联络人。您外出前请发送 /leave。
   *[no] <b>办公室未同意</b>{ $name }担任{ $department }副联络人。请与办公室联系，或另行指定。
}
deputy-decided-own = { $confirmed ->
    [yes] <b>办公室已确认，您是{ $department }的副联络人。</b>联络人外出期间由您代为报送，到时会提醒您。
   *[no] <b>办公室未同意</b>您担任{ $department }副联络人。请与该部门联络人联系。
}
deputy-home = <b>您是{ $department }的副联络人</b>（{ $group }）。
deputy-liaison = 联络人：{ $name }，目前在岗。
deputy-home-how = 平时由联络人报送，联络人外出期间由您代报。联络人临时不在的，您可今日代报，联络人会收到通知。
button-name-deputy = 指定副联络人
button-other-deputy = 更换副联络人
button-end-deputy = 取消副联络人
button-confirm-deputy = 同意
button-refuse-deputy = 不同意
button-deputy = 副联络人
button-leave = 外出登记
button-hand-over = 移交
button-make-link = 生成移交链接
button-share = 发给对方
button-stand-in = 今日代报

leave-title = <b>外出登记</b> · { $department }
leave-noted = 已登记。
leave-cancelled = 已取消。
leave-line = 外出：{ $days }
leave-none = 目前没有登记。
leave-deputy = 期间由副联络人{ $name }代为报送，提醒发给{ $name }。
leave-no-deputy = <b>尚未指定副联络人</b>，外出期间的提醒仍发给您，并已告知办公室。请尽快指定。
leave-ask = 请发送外出日期，例如：12月1日–5日。
button-cancel-leave = 取消：{ $days }
leave-news-noted-liaison = <b>{ $name }{ $days }外出</b>，{ $department }的报送由您代办。
leave-news-noted-deputy = <b>{ $name }{ $days }外出</b>，期间{ $department }的报送由您代办，到时会提醒您。
leave-news-noted-office = <b>{ $department }联络人{ $name }{ $days }外出</b>，该部门没有副联络人，请与其商定由谁报送。
leave-news-cancelled-liaison = <b>{ $name }取消了{ $days }的外出。</b>
leave-news-cancelled-deputy = <b>{ $name }取消了{ $days }的外出</b>，{ $department }的报送仍由其办理。
leave-news-cancelled-office = <b>{ $department }联络人{ $name }取消了{ $days }的外出。</b>
leave-news-stands-in-liaison = <b>副联络人{ $name }{ $days }代您报送</b>（{ $department }）。您在岗的，请发送 /leave 取消。

handover-title = <b>移交联络人工作</b> · { $department }
handover-does =
    接任人打开链接后即为联络人，您随即不再有权限。
    已填写的内容、待办事项和以往记录都留在本部门，由接任人继续办理。
handover-link = 请把下面的链接只发给接任人。链接限一人使用一次，{ $until }前有效；重新生成后原链接作废。
handover-share = 请打开此链接，接任本部门月度调度的联络人。

seat-ended-replaced = { $role ->
    [deputy] <b>您不再是{ $department }的副联络人</b>，已由他人接任。
   *[other] <b>您不再是{ $department }的联络人</b>，已由他人接任。
}以往记录保留。如有疑问，请与{ $group }办公室联系。
seat-ended-removed = { $role ->
    [office] <b>您不再是{ $group }办公室工作人员。</b>
    [leader] <b>您在{ $group }的查阅权限已结束。</b>
    [deputy] <b>您不再是{ $department }的副联络人。</b>
   *[liaison] <b>您不再是{ $department }的联络人。</b>
}以往记录保留。如有疑问，请与{ $group }办公室联系。
seat-ended-withdrawn = <b>您不再是{ $department }的副联络人</b>，联络人已取消。以往记录保留。如有疑问，请与{ $group }办公室联系。

refused-deputy = 联络人在岗，此事由联络人办理。联络人临时不在的，请发送 /start，点“今日代报”。
refused-deputy-reports-only = 您是代为报送，此事由联络人本人办理。
deputy-seated-already = 您在本领导小组已有身份，不能同时担任副联络人。请与办公室联系。
deputy-seated-meanwhile = 对方已另有身份，不能担任副联络人。
deputy-decided-already = 此事已办理，已为您刷新。
invite-withdrawn = 此链接已作废，请向发给您的人重新索取。
leave-no-days = 未识别日期。请这样写：12月1日–5日，或 /leave 12月1日–5日。
leave-over = 这几天已经过去，请核对日期。
leave-too-long = 外出登记一次不超过{ $most }天。时间较长的，请用 /handover 移交。
command-leave = 外出登记
command-deputy = 副联络人（AB角）、移交

# 电话通知
calls-title = <b>请电话通知</b>：{ $count }个部门
calls-none = 没有需要电话通知的部门。
calls-how = 通知后请点下面的按钮销号。
calls-line = ☎ { $department } · { $round }：{ $why }
calls-made = ✓ { $department } · { $round }：{ $name }已通知，{ $moment }
call-never-joined = 联络人尚未加入，收不到提醒
call-left = 目前没有联络人，无人收到提醒
call-blocked = { $name }已停用机器人，收不到提醒
call-failed = 发给{ $name }的提醒未送达
call-silent = 多次催报未果（{ $name }）
button-call-made = 已通知：{ $department }
button-calls = 请电话通知（{ $count }）
button-nomination = 副联络人待确认：{ $department }
desk-calls = ☎ 请电话通知：{ $count }个部门
call-made-already = 此项已由同事销号，已为您刷新。
