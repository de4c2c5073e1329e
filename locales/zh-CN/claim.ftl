# 加分申报
command-claim = 加分申报
command-claims = 已申报的加分事项

claim-draft-title = <b>加分申报</b> · 计入{ $month }
claim-kind = 类别：{ $title }{ $levelled ->
    [yes] （{ $level }）
   *[no] {""}
}{ $known ->
    [yes] ，每项{ $points }分
   *[no] {""}
}（{ $article }）
claim-when = 时间：{ $day }
claim-by = 单位：{ $name }
claim-month = 计入{ $month }
claim-files = 印证材料：{ $count }份
claim-no-files = <b>无印证材料</b>
claim-same = 与第{ $number }号为同一事项：{ $what }
claim-alike = <b>可能与第{ $number }号为同一事项</b>：{ $what }
claim-gain = 如认可：<b>{ $points }分</b>
claim-counted = 本项计入：<b>{ $points }分</b>
claim-rooms = 封顶余量（含待审，不含本项；已计/上限）：
claim-held-no-evidence = 该类须附印证材料，无材料不计分。
claim-held-same-fact = 同一事项只计一次，按最高级别计分。
claim-held-over-cap = 受封顶限制，超出部分不计分。
claim-held-unknown-level = 级别不在规则内，不计分。
claim-wants-kind = <b>请选择类别</b>。也可先发文字、照片或文件。涉密内容不上传。
claim-wants-level = <b>请选择级别。</b>
claim-wants-what = <b>请发送事项</b>：做了什么，获得什么。也可直接发照片、文件。涉密内容不上传。
claim-wants-when = <b>请发送时间</b>，例如 5月12日。
claim-wants-by = <b>请发送单位</b>：由谁表彰、采纳、主办或刊发。
claim-wants-month = <b>该月已发布，不能再申报。</b>请在下面选择计入的月份。
claim-wants-alike = <b>与第{ $number }号是同一事项吗？</b>{ $what }
    同一事项只计一次，按最高级别计分。
claim-wants-evidence = 请发送印证材料（文件、证书、报道截图等，可多份）。没有的可直接报送，由办公室核定。涉密内容不上传。
claim-wants-proof = <b>请发送印证材料</b>，该类无材料不计分。涉密内容不上传。
claim-wants-nothing = 已填好，请核对后报送。可继续补充文字和材料。涉密内容不上传。
claim-ask-to-drop = <b>放弃这条尚未报送的申报？</b>
button-claim-kind = 改类别
button-claim-level = 改级别
button-claim-what = 改事项
button-claim-when = 改时间
button-claim-by = 改单位
button-claim-files = 重发材料
button-claim-month = 计入{ $month }
button-claim-same = 是同一事项
button-claim-apart = 不是
button-claim-send = 报送办公室
button-claim-drop = 放弃
button-claim-drop-yes = 确认放弃
button-claims = 已申报事项
button-claim-new = 申报加分
button-claim-open = 查看申报
button-claim-take-back = 撤回修改
button-claim-accept = 认可
button-claim-refuse = 不予认可
button-claim-accept-instead = 改为认可
button-claim-refuse-instead = 改为不予认可
button-claim-accept-same = 与第{ $number }号为同一事项，认可
button-claim-show-files = 查看材料（{ $count }）
button-claim-next = 下一条（还有{ $count }条）
button-claims-waiting = 审加分申报（{ $count }）
desk-claims = 待审加分申报：{ $count }条

claim-heading = <b>加分申报第{ $number }号</b> · { $department }
claim-number = 第{ $number }号
claim-sent-at = 报送时间：{ $moment }
claim-state-sent = 待办公室审定。
claim-state-accepted = <b>已认可</b>，计入计分表。
claim-state-refused = <b>不予认可。</b>
claim-decided-name = 审定人：{ $name }
claim-refused-reason = 原因：{ $reason }
claim-frozen = <b>已认可。</b>{ $month }通报已发布封存，本项不改变已发布的得分。需要计入的，请点“更正”：发布更正，或将差额记入下月。
claim-ask-reason = <b>请写明不予认可的原因</b>，或从下面选一条：
claim-reason-unproven = 缺少印证材料
claim-reason-level = 级别与材料不符
claim-reason-scope = 不属于加分范围
claim-reason-counted = 与已计分事项重复
claim-list-title = <b>加分申报</b> · { $group }
claim-list-waiting = 待审定{ $count }条。点开可查看审定结果。
claim-list-empty = 还没有申报。
claim-news-sent = <b>收到加分申报</b>，计入{ $month }，请审定。
claim-news-accepted = <b>加分申报已认可</b>，计入{ $month }计分表。
claim-news-refused = <b>加分申报不予认可</b>（{ $month }）。

claim-words-empty = 请写明内容。
claim-words-too-long = 此项不超过{ $most }字，这条没有记入。请精简后重发，或以文件方式发送。
claim-no-day = 请发送时间，例如 5月12日，或 2023-05-12。
claim-future = 时间不能晚于今天，这条没有记入。
claim-incomplete-kind = 请先选择类别。
claim-incomplete-level = 请先选择级别。
claim-incomplete-what = 请先写明事项。
claim-incomplete-when = 请先写明时间。
claim-incomplete-by = 请先写明单位。
claim-incomplete-month = 该月已发布，请先选择计入的月份。
claim-incomplete-alike = 请先说明是否与已申报的为同一事项。
claim-incomplete-evidence = 该类须附印证材料，请先发送。
claim-month-frozen = 该月已发布或不能申报，已为您刷新。
claim-same-elsewhere = 第{ $number }号计入另一月份，同一事项只计一次。请不予认可本项；本项级别更高的，先更正该月通报。
claim-same-counted = 该事项已由第{ $number }号申报在另一月份，同一事项只计一次。级别更高的，请与办公室联系更正。
claim-sent-already = 该申报已报送，不能再改。如需修改，请先撤回。
claim-decided-already = 办公室已作出审定，不能撤回。
claim-other-draft = 还有一条未报送的申报，请先报送或放弃。
claim-taken-back = 该申报已由部门撤回修改。
claim-changed = 该申报已有变动，已为您刷新，请重新审定。
claim-decided-by = { $name }已作出审定：{ $state ->
    [accepted] 认可
   *[refused] 不予认可
}。
