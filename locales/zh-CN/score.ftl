# 本月计分
command-score = 本月计分
score-title = <b>{ $month }计分（试算）</b>
score-totals = 如全部认可：<b>{ $accepted }</b>；现状：<b>{ $now }</b>{ $open ->
    [yes] ；逾期：{ $late }
   *[no] {""}
}
score-unproven = 有{ $count }项已填成果无印证材料，不计分。
score-waiting = “如全部认可”含待审加分申报{ $count }条。
score-rooms = 封顶余量（已计/上限）：
score-room = · { $titles } { $used }/{ $amount }{ $unit ->
    [times] 次
   *[points] 分
}{ $per ->
    [year] （全年）
   *[month] {""}
}
points-range = { $low }～{ $high }
score-provisional = 按现有数据试算，以公示、发布的计分表为准。
score-no-month = 目前没有可计分的月份。
score-no-sheet = 该部门本月没有任务，不计分。
button-score-of = { $month }计分
button-scores = 各部门计分
button-score-pick = 选择部门
pick-score = <b>查看哪个部门的本月计分？</b>
pick-finding = <b>对哪个部门记扣分？</b>
