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
button-add-leave = 登记外出
button-cancel-leave = 取消：{ $days }
leave-ask-for = 请发送联络人外出日期，例如：12月1日–5日。登记后通知联络人和副联络人。
button-enter-leave = 代为登记外出
seats-no-liaison-now = 该部门目前没有联络人。
leave-news-entered-liaison = <b>办公室{ $name }已为您登记{ $days }外出</b>（{ $department }）。有误的，请发送 /leave 更正。
leave-news-entered-deputy = <b>办公室{ $name }已登记{ $department }联络人{ $days }外出</b>。
leave-news-entered-office = <b>{ $name }已登记{ $department }联络人{ $days }外出</b>。
leave-news-struck-liaison = <b>办公室{ $name }已取消您{ $days }的外出登记</b>（{ $department }）。
leave-news-struck-deputy = <b>办公室{ $name }已取消{ $department }联络人{ $days }的外出登记</b>。
leave-news-struck-office = <b>{ $name }已取消{ $department }联络人{ $days }的外出登记</b>。
leave-news-noted-liaison = <b>{ $name }{ $days }外出</b>，{ $department }的报送由您代办。
leave-owed = 待报：{ $report }，截止{ $deadline }
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
refused-deputy-reports-only = 您是代为报送，此事由联络人本人办理。您本人不便报送的，请告知办公室。
deputy-seated-already = 您在本领导小组已有身份，不能同时担任副联络人。请与办公室联系。
deputy-seated-meanwhile = 对方已另有身份，不能担任副联络人。
deputy-decided-already = 此事已办理，已为您刷新。
invite-for-a-department = 此链接供部门联络人使用，您已有其他身份，链接未使用。请转交部门。
invite-withdrawn = 此链接已作废，请向发给您的人重新索取。
leave-no-days = 未识别出日期。请这样写：12月1日–5日，或 /leave 12月1日–5日。
leave-over = 这几天已经过去，请核对日期。
leave-too-long = 外出登记一次不超过{ $most }天，请核对起止日期。时间较长的，请用 /handover 移交。
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

# 部门与人员
people-title = <b>部门与人员</b> · { $group }
people-counts = { $departments }个部门：已加入{ $joined }，未加入{ $missing }
people-missing = 未加入{ $count }：{ $names }
people-blocked = 已停用机器人{ $count }：{ $names }
people-office = 办公室{ $count }人：{ $names }
people-leaders = 领导{ $count }人：{ $names }
people-nobody = 未加入
people-line = { $department }：{ $liaison }{ $blocked ->
    [yes] （已停用机器人）
   *[no] {""}
}{ $away ->
    [yes] （外出）
   *[no] {""}
}{ $has ->
    [yes] ，副联络人{ $deputy }
   *[no] {""}
}
people-second-on = 发布通报：须两人先后确认。
people-second-off = 发布通报：一人即可发布。
people-second-lifting = { $name }提出取消两人确认，待另一人同意。
people-all-joined = 各部门均已有联络人，无需再发邀请。
people-last-of-office = 这是办公室最后一人，不能移除。请先邀请他人加入办公室。
role-liaison = { $department }联络人
role-deputy = { $department }副联络人
role-office = 办公室工作人员
role-leader = 领导小组成员
role-short-liaison = 联络人
role-short-deputy = 副联络人
role-short-office = 办公室
role-short-leader = 领导
button-people = 部门与人员
button-staff = 办公室和领导
button-invite-all = 打印{ $count }份邀请（Word）
button-second-on = 开启两人确认发布
button-second-lift = 取消两人确认发布
button-second-confirm-lift = 同意取消两人确认
button-invite-liaison = 邀请联络人
button-invite-deputy = 邀请副联络人
button-invite-office = 邀请办公室人员
button-invite-leader = 邀请领导
button-remove-seat = 移除：{ $name }
button-remove-now = 确认移除
seats-title = <b>{ $department }</b>
seats-no-liaison = 联络人：未加入。请发送邀请。
seats-line = { $role }：{ $name }{ $known ->
    [yes] （@{ $username }）
   *[no] {""}
}，{ $since }加入{ $blocked ->
    [yes] ，<b>已停用机器人</b>
   *[no] {""}
}
seats-before = 此前：{ $name }，{ $first }至{ $last }
seats-ask-remove = <b>移除{ $name }？</b>其权限立即终止，本人会收到通知；以往记录保留。
staff-title = <b>办公室和领导</b> · { $group }
invite-liaison = <b>邀请{ $department }联络人</b>
invite-deputy = <b>邀请{ $department }副联络人</b>
invite-office = <b>邀请加入{ $group }办公室</b>
invite-leader = <b>邀请{ $group }成员查阅</b>
invite-how = 请对方扫码，或把链接转发给对方。限一人使用一次，{ $until }前有效；同一席位重新生成后，原链接作废。
invite-share = 请打开此链接加入月度调度。
invite-book = 邀请共{ $count }份，请打印后沿虚线裁开，分送各部门。{ $until }前有效，此前由办公室生成的链接作废。请妥善保管，勿公开张贴。
slips-title = 月度调度邀请
slips-what = { $group }请贵单位指定一名联络人，通过 Telegram 报送每月工作进展。
slips-how = 请联络人用手机扫码，或打开下面的链接，点“开始”加入。仅限联络人本人使用一次，请勿转发。
slips-until = 有效期至{ $until }
command-people = 部门与人员：邀请、移除
switch-title = <b>请选择要办理的领导小组：</b>
switch-only-one = 您只在一个领导小组中有身份：
switch-line = { $current ->
    [yes] ● { $group }（{ $role }）
   *[no] ○ { $group }（{ $role }）
}
command-switch = 切换领导小组

# 两人确认发布
publication-proposed = <b>已提交{ $period }通报，待另一人确认后发布。</b>已通知办公室其他人员。
publication-asked = <b>{ $name }已确认{ $period }通报</b>，请您预览核对；您点“发布”后正式发布。
second-person-needs-two = 办公室至少有两人，才能开启两人确认。
second-person-needs-another = 须由办公室另一人确认，本人不能两次确认。
