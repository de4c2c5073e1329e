# 计分表、异议、更正
own-sheet-line = { $title }：{ $formula } = <b>{ $points }</b>（{ $article }）
own-sheet-window = 公示期至{ $moment }。对某一项有异议的，请点该项说明理由。
button-object-to = 异议：{ $line }
objection-ask = <b>请写明对“{ $line }”的异议和理由</b>，直接发送文字即可：
objection-title = <b>异议</b> · { $department } · { $period }
objection-text = 部门意见：{ $text }
objection-answer = 办公室答复：{ $text }
objection-waits = 待办公室答复。
objection-ask-answer = <b>请直接发送答复内容</b>：
button-answer = 答复
objection-window-over = 公示期已过，不能再提出异议。如有问题，请与办公室联系。
objection-raised-already = 对该项的异议已提出，请等待办公室答复。
objection-answered-already = 该异议已答复。
objection-empty = 请写明内容。
objection-too-long = 内容不超过{ $most }字，请精简后重发。
bulletin-already-open = 已在公示，或已发布。
bulletin-not-opened = 请先公示，期满后再发布。
bulletin-window-not-over = 公示期未满，期满后方可发布。
bulletin-has-objections = 还有异议未答复，答复后方可发布。
correction-title = <b>{ $month }通报：{ $count }个部门的得分与现有数据不一致</b>
correction-line = { $name }：{ $published } → { $now }
correction-none = { $month }通报与现有数据一致，无需更正。
correction-adjusted = 已将{ $month }的差额记入{ $booked }，共{ $count }个部门。
correction-nothing-differs = 与现有数据一致，无需更正。
correction-not-in-force = 该期通报已被更正或尚未发布，请在最新一期上操作。
correction-mark = <b>本期已更正，以更正后的通报为准。</b>
correction-ask = <b>请写明更正{ $month }通报的原因</b>，将写入更正后的通报：
correction-ask-adjustment = <b>请写明把{ $month }差额记入{ $booked }的原因</b>，将写入计分表和通报：
correction-reason-empty = 请写明原因。
correction-reason-too-long = 原因不超过{ $most }字，请精简后重发。
correction-adjusted-already = 该月差额已记入以后月份的通报并已发布，不能再发更正，请继续用差额记入的办法处理。
button-draft-correction = 发布更正（先预览）
button-book-adjustment = 差额记入{ $month }

# 单个部门
page-choose = <b>{ $month }各部门计分表</b>，请选择：
page-key = { $rank } { $department } { $total }
page-no-sheet = 该部门本月没有计分表（年度任务为0项）。
button-departments = 部门计分表
button-department-page = 计分表图片
button-trend = 得分走势
button-trend-best = 前六名走势
