# 汇总：工作台账、印证材料
ledger-title = { $year }年工作任务台账
ledger-drawn = 截至{ $day }
ledger-overview = 总表
ledger-sent = <b>{ $year }年工作任务台账</b>：{ $departments }个部门，{ $assignments }项责任分工，每个部门一张表。
ledger-none = 本年度尚未开启调度，暂无台账。
ledger-column-role = 责任
ledger-column-section = 类别
ledger-column-targets = 目标值
ledger-column-due = 完成时限
ledger-column-lamp = 灯
ledger-column-answer = 填报情况
ledger-column-text = 进展
ledger-column-values = 累计完成
ledger-column-evidence = 印证材料
ledger-role-lead = 牵头
ledger-role-participant = 参与
ledger-not-sent = 未报
ledger-late = 逾期
ledger-verdict-none = 待审核
ledger-verdict-accepted = 已认可
ledger-verdict-unscored = 不计分
ledger-verdict-returned = 已退回
ledger-value = { $name } { $value }{ $unit }
ledger-withdrawn = { $title }（{ $month }起取消）

pack-choose = <b>印证材料打包 · { $year }年</b>
    请选月份；或先选部门，再选任务。
pack-choose-of = <b>{ $department } · { $year }年印证材料</b>
    请选全年、月份或任务：
button-pack-department = 全年材料
pack-title = <b>印证材料</b> { $name }
pack-counts = { $files }份原件，约{ $megabytes }MB，分{ $volumes }卷。每卷附哈希清单 hashes.sha256。
pack-sending = 正在打包发送：已发{ $sent }卷，共{ $volumes }卷。
pack-done = 已全部发送。
pack-not-fetched = 有{ $count }份原件尚未取回，已在清单中注明，请稍后再试。
pack-empty = 没有可打包的印证材料。
pack-folder = { $kind ->
    [claim] 加分申报
    [finding] 扣分
    [problem] 难点堵点问题
   *[instruction] 批示
}{ $number }

command-ledger = 工作任务台账（Excel）
command-evidence = 印证材料打包
button-ledger = 工作台账
button-evidence = 印证材料

digest-title = { $month }重点工作亮点和重大议题摘编
digest-opening = { $month }，{ $departments }个成员单位报送月报，反映亮点工作{ $highlights }件、重大议题{ $issues }件，办公室认可办结任务{ $completed }项次、取得成果{ $progress }项次。现按九个方面摘编如下。
digest-highlights = 亮点工作
digest-issues = 重大议题
digest-completed = 任务办结情况
digest-progress = 任务推进情况
digest-problems = 难点堵点问题
digest-needs = 需要支持事项
digest-head = （{ $number ->
    [1] 一
    [2] 二
    [3] 三
    [4] 四
    [5] 五
    [6] 六
    [7] 七
    [8] 八
    [9] 九
    [10] 十
   *[other] { $number }
}）{ $name }
digest-other = 其他
digest-item-begins = { $number }．{ $titled ->
    [yes] { $title }。
   *[no] {""}
}
digest-item-ends = 。（{ $department }{ $stated ->
    [yes] ，{ $state }
   *[no] {""}
}）
digest-stop = 。
digest-join = {""}
digest-nothing = 本月无。
digest-sent = <b>{ $month }亮点工作和重大议题摘编</b>：亮点{ $highlights }件，议题{ $issues }件，办结{ $completed }项，问题{ $problems }项，需要支持{ $needs }件。请编辑后使用。
digest-waiting = 尚有{ $count }项未审核，未收入。
digest-none = 该月未开启调度，暂无摘编。
command-digest = 亮点工作和重大议题摘编（Word）
digest-state-raised = 已上报
digest-state-taken = 办理中
digest-state-solved = 已解决待确认
digest-state-closed = 已销号
