### 通报：频道里的短文、图片、公文与台账

## 名称与日期
bulletin-month = { $year }年{ $month }月
bulletin-date = { $year }年{ $month }月{ $day }日
bulletin-title = { $month }工作调度通报
bulletin-rulebook = 《{ $title }》
bulletin-quarter = { $year }年第{ $quarter ->
    [1] 一
    [2] 二
    [3] 三
   *[4] 四
 }季度
bulletin-year = { $year }年度
bulletin-month-short = { $month }月
bulletin-quarter-title = { $period }工作调度通报
bulletin-year-title = { $period }工作调度考核通报
bulletin-list-separator = ；
bulletin-sentence = { $text }。
bulletin-ranking-title = { $month }工作调度排名
bulletin-correction = 更正{ $number }
bulletin-simulated = 模拟计分
bulletin-separator = 、
bulletin-names-cut = { $names }等{ $count }个单位

## 表头
bulletin-column-rank = 名次
bulletin-column-department = 责任单位
bulletin-column-tasks = 办结
bulletin-column-bonus = 加分
bulletin-column-deductions = 扣分
bulletin-column-total = 总分
bulletin-column-movement = 升降
bulletin-movement-new = 新
bulletin-column-mean = 平均分
bulletin-column-sum = 合计分
bulletin-column-trend = 走势
bulletin-column-indicator = 目标内容
bulletin-column-target = 目标值
bulletin-column-actual = 完成值
bulletin-column-reached = 完成率
bulletin-column-progress = 进度
bulletin-column-key = 序号
bulletin-column-task = 任务

## 一行数字
bulletin-figure-departments = 责任单位
bulletin-figure-mean = 平均分
bulletin-figure-done = 累计办结
bulletin-figure-on-time = 按时报送
bulletin-figure-months = 通报月份
bulletin-figure-reached = 目标达到
bulletin-missing = 未报送
bulletin-late = 逾期报送
bulletin-nothing = 零报告
bulletin-foot = { $issuer } · { $date } · 计分依据{ $rulebook }第{ $version }版
bulletin-month-mean = { $month }{ $mean }分
bulletin-lamp-count = { $lamp }{ $count }项
bulletin-lamp-meaning = { $lamp }为{ $meaning }
bulletin-move-up = { $department }由第{ $before }位升至第{ $after }位，进{ $places }位
bulletin-move-down = { $department }由第{ $before }位降至第{ $after }位，退{ $places }位
bulletin-indicators = 目标完成
bulletin-targets-rest = 其余{ $count }项见附件。
bulletin-lamps = 亮灯
bulletin-up = 进位
bulletin-down = 退位
bulletin-praise = 通报表扬
bulletin-praise-proposed = 拟通报表扬
bulletin-criticism = 通报批评
bulletin-criticism-proposed = 拟通报批评
bulletin-page = 第{ $page }页，共{ $pages }页

## 频道短文
bulletin-text-title = <b>{ $title }</b>
bulletin-text-summary = { $count }个责任单位，平均<b>{ $mean }</b>分，最高{ $highest }分，最低{ $lowest }分；累计办结任务{ $done }/{ $tasks }项次。
bulletin-text-head = <b>排名</b>（总分 · 办结/任务 · 升降）
bulletin-text-top = <b>{ $count ->
    [1] 第一位
   *[other] 前{ $count }位
}</b>
bulletin-text-row = { $rank }. { $department } <b>{ $total }</b> · { $tasks }{ $movement }
bulletin-text-rest = 其余{ $count }个单位见附件。
bulletin-text-names = <b>{ $label }</b>（{ $count }）：{ $names }
bulletin-text-all-in-time = 各责任单位均按时报送。
bulletin-text-nobody-asked = 本月没有到期的调度，无报送情况。
bulletin-text-whole = 完整排名见图，公文与计分台账见附件。

bulletin-text-period-head = <b>排名</b>（{ $score } · 办结/任务 · 升降）
bulletin-text-period-summary = { $months }，{ $count }个责任单位。{ $score }：全组<b>{ $mean }</b>，最高{ $highest }，最低{ $lowest }；累计办结任务{ $done }/{ $tasks }项次。
bulletin-text-means = 各月平均：{ $means }。
bulletin-text-indicators = 目标值{ $count }项，已达到{ $reached }项。
bulletin-text-labelled = <b>{ $label }</b>：{ $text }

## 计分表
bulletin-sheet-title = { $month }计分表
bulletin-sheet-place = 第{ $rank }名，共{ $count }个单位
bulletin-sheet-place-tag = 第{ $rank }/{ $count }名
bulletin-sheet-total = 总分 <b>{ $total }</b> = 基础分{ $base } + 加分{ $bonus } − 扣分{ $deductions }
bulletin-sheet-tasks = 年度任务{ $tasks }项，累计办结{ $done }项，本月有成果{ $advanced }项。
bulletin-sheet-line = <b>{ $title } { $points }</b>
bulletin-sheet-formula = 计算：{ $formula } = { $points }
bulletin-sheet-ratio = 占比：{ $base }
bulletin-sheet-article = 依据：{ $article }
bulletin-sheet-cut = 封顶{ $cap }分，封顶前{ $uncapped }分
bulletin-sheet-idle = <b>其余各项本月0分</b>
bulletin-sheet-idle-title = 其余各项本月0分
bulletin-sheet-idle-line = { $title }：{ $formula }（{ $article }）
bulletin-sheet-idle-without-formula = { $title }（{ $article }）
bulletin-sheet-evidence = 材料：{ $names }
bulletin-sheet-evidence-count = 材料{ $count }份
bulletin-sheet-items-cut = 另有{ $count }项，见计分台账。
bulletin-sheet-times = { $times }次
bulletin-sheet-rules = 计分依据{ $rulebook }第{ $version }版
bulletin-level-central = 中央级
bulletin-level-provincial = 省级
bulletin-level-municipal = 市级
bulletin-level-county = 县级
bulletin-sheet-done = 累计办结
bulletin-sheet-advanced = 本月有成果

## 走势图
bulletin-trend-title = 得分走势
bulletin-trend-of = { $department }得分走势
bulletin-trend-mean = 全组平均
bulletin-trend-spoken = 往月得分：{ $months }
bulletin-trend-month = { $month }{ $points }分
bulletin-span = { $first }至{ $last }

## 公文
bulletin-notice-number = { $year }年第{ $month }期
bulletin-notice-number-corrected = { $year }年第{ $month }期（更正{ $number }）
bulletin-notice-title = 关于{ $month }工作调度情况的通报
bulletin-notice-title-corrected = 关于更正{ $month }工作调度情况的通报
bulletin-notice-period-number = { $period }通报
bulletin-notice-period-number-corrected = { $period }通报（更正{ $number }）
bulletin-notice-quarter-title = 关于{ $period }工作调度情况的通报
bulletin-notice-quarter-title-corrected = 关于更正{ $period }工作调度情况的通报
bulletin-notice-year-title = 关于{ $period }工作调度考核情况的通报
bulletin-notice-year-title-corrected = 关于更正{ $period }工作调度考核情况的通报
bulletin-notice-recipients = 各责任单位
bulletin-notice-recipients-line = { $recipients }：
bulletin-notice-opening = 根据工作调度办法，现将{ $group }{ $month }工作调度情况通报如下。
bulletin-notice-section = { $number ->
    [1] 一
    [2] 二
    [3] 三
    [4] 四
    [5] 五
    [6] 六
    [7] 七
   *[8] 八
 }、{ $heading }
bulletin-notice-subsection = （{ $number ->
    [1] 一
    [2] 二
    [3] 三
    [4] 四
   *[5] 五
 }）{ $heading }。
bulletin-notice-overview = 总体情况
bulletin-notice-overview-text = 本月共调度{ $count }个责任单位，责任任务{ $tasks }项次，累计办结{ $done }项次。平均得分{ $mean }分，最高{ $highest }分，最低{ $lowest }分。{ $asked ->
    [yes] { $onTime }个单位按时报送。
   *[no] {""}
 }
bulletin-notice-ranking = 排名情况
bulletin-notice-ranking-text = 各责任单位综合得分排名见下表。{ $parted ->
    [yes] 得分相同的，依次比较{ $lines }得分，仍相同的名次并列，按年度任务所列次序排列。
   *[no] 得分相同的名次并列，按年度任务所列次序排列。
 }
bulletin-notice-table-note = 注：“办结”为累计办结任务数与本单位年度任务总数之比{ $moves ->
    [yes] ；“升降”为与上月名次相比
   *[no] {""}
}。
bulletin-notice-reporting = 报送情况
bulletin-notice-names-text = { $names }（{ $count }个单位）。
bulletin-notice-period-overview-text = 汇总{ $months }调度结果，涉及{ $count }个责任单位，责任任务{ $tasks }项次，累计办结{ $done }项次。各单位{ $score }的均值为{ $mean }分，最高{ $highest }分，最低{ $lowest }分。
bulletin-notice-means-text = 各月全组平均得分：{ $means }。
bulletin-notice-period-ranking-text = 各责任单位按{ $score }排名见下表。得分相同的名次并列，按年度任务所列次序排列。
bulletin-notice-totals-note = 注：各月栏为当月总分；“{ $score }”按各月总分计算；“升降”为末月名次与首月名次相比；“—”为当月无计分。
bulletin-notice-ranks-note = 注：各月栏为当月名次；“{ $score }”按各月总分计算，各月总分见台账；“升降”为末月名次与首月名次相比；“—”为当月无计分。
bulletin-notice-indicators = 目标值完成情况
bulletin-notice-indicators-text = 设有目标值{ $count }项，已达到{ $reached }项，具体见下表。
bulletin-notice-indicators-note = 注：完成率保留一位小数，不进位，达到目标值的方为100.0%以上。
bulletin-notice-lamps = 亮灯情况
bulletin-notice-lamps-text = 截至{ $month }，{ $lamps }。
bulletin-notice-lamps-none = 期内没有停滞的任务。
bulletin-notice-lamps-note = 注：{ $legend }。表中为期内曾停滞的任务，其余任务见台账；“—”为当月无此任务。
bulletin-notice-movers = 进位退位情况
bulletin-notice-up = 进位较多
bulletin-notice-down = 退位较多
bulletin-notice-distinctions = 表扬和批评
bulletin-notice-distinction = { $department }：{ $reason }
bulletin-notice-proposed-text = 拟通报事项为依据记录提出的建议，以领导小组审定为准。
bulletin-notice-year-text = 各月调度结果是年度考核的重要依据。本通报列明依据，考核结论由领导小组审定。
bulletin-notice-period-basis-text = 计分依据：{ $rulebook }第{ $version }版。各月得分、目标值和亮灯情况逐项见附件。
bulletin-notice-remarks = 有关说明
bulletin-notice-correction-text = 本通报为第{ $number }次更正{ $reason }，原通报留存备查。
bulletin-notice-correction-reason = （{ $reason }）
bulletin-notice-simulated-text = 本件为按其他计分规则所作的模拟计分，不作为通报依据。
bulletin-notice-adjustment-text = { $department }：更正{ $month }得分{ $points }分（{ $reason }）。
bulletin-notice-basis-text = 计分依据：{ $rulebook }第{ $version }版。逐项计分、计算过程及印证材料见附件。
bulletin-notice-attachment = 附件：{ $name }
bulletin-notice-attachment-name = { $month }工作调度计分台账
bulletin-notice-copies = 抄送：{ $copies }。
bulletin-notice-printed = { $date }印发

## 台账
bulletin-ledger-period = 期间
bulletin-ledger-months = 各月得分
bulletin-ledger-indicators = 目标值
bulletin-ledger-lamps = 亮灯
bulletin-ledger-distinctions = 表扬批评
bulletin-ledger-kind = 类别
bulletin-ledger-reason = 事由
bulletin-ledger-unit = 单位
bulletin-ledger-rank-of-month = 当月名次
bulletin-ledger-ranking = 排名
bulletin-ledger-lines = 计分明细
bulletin-ledger-evidence = 印证材料
bulletin-ledger-about = 说明
bulletin-ledger-rule = 计分项
bulletin-ledger-article = 依据条款
bulletin-ledger-base = 占比基数
bulletin-ledger-formula = 计算式
bulletin-ledger-exact = 精确值
bulletin-ledger-points = 得分
bulletin-ledger-uncapped = 封顶前
bulletin-ledger-cap = 封顶
bulletin-ledger-items = 计入事项
bulletin-ledger-item = 事项
bulletin-ledger-note = 备注
bulletin-ledger-evidence-name = 材料名称
bulletin-ledger-evidence-id = 材料编号
bulletin-ledger-evidence-hash = 校验值（SHA-256）
bulletin-ledger-base-line = 基础分
bulletin-ledger-total-line = 合计
bulletin-ledger-group = 领导小组
bulletin-ledger-month = 月份
bulletin-ledger-issuer = 印发单位
bulletin-ledger-drawn-on = 制表日期
bulletin-ledger-rulebook = 计分规则
bulletin-ledger-rulebook-value = { $rulebook }第{ $version }版
bulletin-ledger-note-no-evidence = 无印证材料，未计分
bulletin-ledger-note-same-fact = 同一事项已按最高级别计分
bulletin-ledger-note-over-cap = 超出封顶，未计分
bulletin-ledger-note-lifted = 已撤销
bulletin-ledger-note-out-of-range = 超出规定范围，未计分
bulletin-ledger-note-unknown-level = 级别不在规则内，未计分
bulletin-ledger-page = 第 &P 页，共 &N 页

## 公文要素
bulletin-notice-own-number-corrected = { $text }（更正{ $number }）
bulletin-notice-signer = 签发人：{ $signer }
bulletin-notice-contact = （{ $contact }）
bulletin-reason-rank = 排名第{ $rank }
bulletin-reason-idle = 任务{ $key }连续{ $months }个月无成果
bulletin-reason-record = { $tasks }{ $more ->
    [0] {""}
   *[other] 等（另有{ $more }项）
}，已提醒{ $reminders }次
bulletin-notice-title-simulated = { $title }（模拟计分，未发布）
