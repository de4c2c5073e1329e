### 通报：频道里的短文、图片、公文与台账

## 名称与日期
bulletin-month = { $year }年{ $month }月
bulletin-date = { $year }年{ $month }月{ $day }日
bulletin-title = { $month }工作调度通报
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

## 一行数字
bulletin-figure-departments = 责任单位
bulletin-figure-mean = 平均分
bulletin-figure-done = 累计办结
bulletin-figure-on-time = 按时报送
bulletin-missing = 未报送
bulletin-late = 逾期报送
bulletin-nothing = 零报告
bulletin-foot = { $issuer } · { $date } · 计分依据 { $rulebook } 第{ $version }版
bulletin-page = 第{ $page }页，共{ $pages }页

## 频道短文
bulletin-text-title = <b>{ $title }</b>
bulletin-text-summary = { $count }个责任单位，平均<b>{ $mean }</b>分，最高{ $highest }分，最低{ $lowest }分；累计办结任务{ $done }/{ $tasks }项次。
bulletin-text-head = <b>排名</b>（总分 · 办结/任务 · 升降）
bulletin-text-top = <b>前{ $count }位</b>
bulletin-text-row = { $rank }. { $department } <b>{ $total }</b> · { $tasks }{ $movement }
bulletin-text-rest = 其余{ $count }个单位见附件。
bulletin-text-names = <b>{ $label }</b>（{ $count }）：{ $names }
bulletin-text-all-in-time = 各责任单位均按时报送。
bulletin-text-whole = 完整排名见图，公文与计分台账见附件。

## 公文
bulletin-notice-number = { $year }年第{ $month }期
bulletin-notice-number-corrected = { $year }年第{ $month }期（更正{ $number }）
bulletin-notice-title = 关于{ $month }工作调度情况的通报
bulletin-notice-title-corrected = 关于更正{ $month }工作调度情况的通报
bulletin-notice-recipients = 各责任单位
bulletin-notice-recipients-line = { $recipients }：
bulletin-notice-opening = 根据工作调度办法，现将{ $group }{ $month }工作调度情况通报如下。
bulletin-notice-section = { $number ->
    [1] 一
    [2] 二
    [3] 三
    [4] 四
   *[5] 五
 }、{ $heading }
bulletin-notice-subsection = （{ $number ->
    [1] 一
    [2] 二
    [3] 三
    [4] 四
   *[5] 五
 }）{ $heading }。
bulletin-notice-overview = 总体情况
bulletin-notice-overview-text = 本月共调度{ $count }个责任单位，责任任务{ $tasks }项次，累计办结{ $done }项次。平均得分{ $mean }分，最高{ $highest }分，最低{ $lowest }分。{ $onTime }个单位按时报送。
bulletin-notice-ranking = 排名情况
bulletin-notice-ranking-text = 各责任单位综合得分排名见下表。得分相同的名次并列，按年度任务所列次序排列。
bulletin-notice-table-note = 注：“办结”为累计办结任务数与本单位年度任务总数之比；“升降”为与上月名次相比。
bulletin-notice-reporting = 报送情况
bulletin-notice-names-text = { $names }（{ $count }个单位）。
bulletin-notice-remarks = 有关说明
bulletin-notice-correction-text = 本通报为第{ $number }次更正，原通报留存备查。
bulletin-notice-simulated-text = 本件为按其他计分规则所作的模拟计分，不作为通报依据。
bulletin-notice-adjustment-text = { $department }：更正{ $month }得分{ $points }分。{ $reason }
bulletin-notice-basis-text = 计分依据：{ $rulebook }第{ $version }版。逐项计分、计算过程及印证材料见附件。
bulletin-notice-attachment = 附件：{ $name }
bulletin-notice-attachment-name = { $month }工作调度计分台账
bulletin-notice-copies = 抄送：{ $copies }。
bulletin-notice-printed = { $date }印发

## 台账
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
