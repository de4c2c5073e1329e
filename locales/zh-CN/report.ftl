# 联络人：清单、填报、核对、回执
sheet-title = <b>{ $report }</b> · { $department }
sheet-deadline = 截止：{ $deadline }
sheet-counts = 共{ $total }项任务，已填{ $filled }项，还差{ $owed }项。
sheet-ready = 已全部填好，请核对并报送。
sheet-begun = 第{ $numbers }项已有内容，尚未填完，请点开补全后报送。
sheet-overdue = 已过截止时间，请尽快报送，报送时将标记为逾期。
sheet-submitted = 已于{ $moment }报送{ $late ->
    [yes] （逾期）
   *[no] {""}
}。
sheet-returned = 有{ $count }项被退回，请点开更正后重新报送。
sheet-no-round = { $department }目前没有进行中的调度。新一轮开启时会通知您，届时发送 /report 填报，/help 查看说明。
sheet-kept = 发来的内容已为您保存，届时可归入任务。
sheet-ended = 本轮调度已结束，无需再报。
choice-title = <b>{ $department }有{ $count }份待报</b>，请选择：
choice-line = { $number }. { $report }：共{ $total }项，已填{ $filled }项，截止{ $deadline }{ $state ->
    [overdue] （已逾期）
    [returned] （有退回，请更正）
   *[open] {""}
}
button-other-reports = 其他待报
card-round-ended = 本轮调度已结束，无需再填。
card-needs-evidence = 文字已记入。本轮<b>须附印证材料</b>（照片、文件，可多份），附后方可报送。{ $open ->
    [yes] 截止：{ $deadline }。
   *[no] {""}
}
button-nothing-at-all = 全部无进展（零报告）
button-nothing-for-rest = 其余均无进展
button-owe-again = 放弃“无进展”
button-check = 核对并报送
button-open-sheet = 打开清单
button-back-to-sheet = 返回清单
button-see-report = 查看月报

entry-target = { $name } { $value }{ $unit }{ $given ->
    [now] ，累计{ $actual }{ $unit }
    [both] ，累计{ $actual }{ $unit }（上期{ $before }{ $unit }）
    [before] ，上期累计{ $before }{ $unit }
   *[no] {""}
}
entry-targets = 目标：{ $targets }
card-place = 第{ $number }项／共{ $total }项 · { $section }
card-title = <b>{ $title }</b>
card-due = 完成时限：{ $due }
card-last = 上期（{ $month }）：{ $answer }。{ $text }
card-no-text = 无文字说明
card-answer = 本期进展：<b>{ $answer }</b>
card-evidence = 印证材料：{ $count }份
card-returned = <b>办公室退回：</b>{ $reason }
card-wants-answer = 请选择本期进展；也可先发文字、照片或文件。涉密内容不上传。
card-question = 自由提问
card-question-wants-text = 请直接发送答复（文字，可附照片、文件）；没有相关情况的，点“无相关情况”。涉密内容不上传。
card-wants-text = 请发送文字说明（一段话即可），也可发照片、文件。涉密内容不上传。
card-wants-evidence = 文字已记入。请发送印证材料（照片、文件，可多份）；无印证材料的不计分。{ $open ->
    [yes] { $deadline }可补充。
   *[no] {""}
}
card-nothing-is-enough = 本项已填好。如有情况说明，可直接发送文字。
card-complete = 本项已填好。可继续补充文字和材料。
card-ask-to-clear = <b>放弃本项已填内容？</b>选择、文字和材料都将清空。
card-closed-sent = 已报送，待办公室审核。
card-closed-accepted = 办公室已认可。
card-closed-done = 已报送。
card-closed-owed = 已报送。
card-closed-draft = 已报送。
card-closed-returned = 已退回。
card-wants-value = <b>请发送“{ $name }”的年初至今累计值</b>（目标{ $value }{ $unit }），只发数字即可，例如 120。
button-value = 填报累计值
value-not-a-number = 请只发送数字，例如 120 或 3.5。
card-asks-no-value = <b>“{ $name }”目标{ $than }{ $unit }，未填累计值，确认办结？</b>请直接发送累计值（数字即可）；不填而确认办结的，将向审核人员注明。
card-asks-below = <b>“{ $name }”目标{ $than }{ $unit }，已报{ $value }{ $unit }，确认办结？</b>确认的，将向审核人员注明；有误的，请直接发送正确数字，或改选本期进展。
card-asks-fallen = <b>“{ $name }”上次累计{ $than }{ $unit }，本次{ $value }{ $unit }，累计值减少，确认无误？</b>确认的，将向审核人员注明；有误的，请直接发送正确数字。
button-insist-below = 确认办结
button-insist-no-value = 不填累计值，确认办结
button-insist-fallen = 确认无误
button-correct-value = 更正累计值
button-use-last = 在上月基础上修改
card-from-last = 已填入上期文字，点文字可复制。请改好后整段发回，将替换上期文字；只发本期新增内容的，续在后面。
button-withdraw = 撤回更正
button-withdraw-yes = 确认撤回
button-withdraw-no = 不撤回
notice-withdraw = <b>撤回本次报送？</b>撤回后可修改，须在截止时间前重新报送，否则按逾期计。
notice-withdrawn = 已撤回，请更正后重新报送。原报送内容已留存。
check-copied = 第{ $numbers }项与上期文字完全相同，请核实是否有新进展。
button-next = 下一项
button-skip = 跳到下一项
button-clear = 放弃本项
button-clear-yes = 确认放弃
button-clear-no = 保留

stray-title = <b>已收到，先为您保存。</b>
original-asked = 照片已收到。以照片方式发送，拍摄时间、地点等信息会丢失；本月材料要求原图，请再用“作为文件发送”发一次。本月只提示这一次。
edit-taken-task = 已按修改更新第{ $number }项“{ $title }”。
edit-taken-problem = 已按修改更新填写中的难点堵点问题。发送 /problem 查看。
edit-taken-claim = 已按修改更新填写中的加分申报。发送 /claim 查看。
edit-taken-finding = 已按修改更新填写中的扣分。发送 /findings 查看。
sheet-strays = 另有{ $count }件文字或材料未归入任务。
button-place-strays = 归入任务
page-place = 第{ $page }／{ $pages }页
card-received = 已收到{ $kind ->
    [video] 视频
    [voice] 语音
   *[other] 录音
}（{ $megabytes }MB），作为印证材料保存。单个文件不超过{ $most }MB。
stray-files = 材料：{ $count }份
stray-question = 这是哪项任务的材料？
button-drop-stray = 不属于任何任务，放弃

check-title = <b>核对：{ $report }</b> · { $department }
check-line = { $number }. { $title } — <b>{ $answer }</b>{ $proof ->
    [missing] ，无印证材料
   *[none] { $evidence ->
        [0] {""}
       *[other] ，材料{ $evidence }份
    }
}
check-unproven = 有{ $count }项无印证材料，不计分。
check-overdue = 已过截止时间，本次报送为逾期报送。
check-deadline = 截止：{ $deadline }
button-submit = 提交

receipt-title = <b>{ $again ->
    [yes] 更正已报送
   *[no] 已报送
}</b>
receipt-number = 回执号：{ $number }
receipt-time = 报送时间：{ $moment }
receipt-late = 本次为逾期报送。
receipt-zero = 零报告：全部任务无进展。
receipt-counts = 有进展{ $results }项，无进展{ $nothing }项。
receipt-question = 已答复。
receipt-question-nothing = 无相关情况。

button-notes = 亮点、议题、需求
button-new-highlight = ＋ 亮点工作
button-new-issue = ＋ 重大议题
button-new-need = ＋ 需要支持
button-remove-note = 删除{ $number }：{ $text }
button-notes-done = 完成
notes-title = <b>亮点、议题、需求</b> · { $report } · { $department }
notes-none = 尚未填写。
notes-more = 另有{ $count }件。
notes-optional = 选填，随月报一并报送办公室。请选择要增加的内容。
notes-closed = 月报已报送。需要修改的，请先撤回更正。
notes-choose-head = 请选择{ $kind }所属方面：
notes-ask-words = <b>{ $name }</b>：请发送文字，可分几条发送，发完点“完成”。涉密内容不上传。
note-report-sent = 月报已报送，此处不能修改。需要修改的，请先撤回更正。
note-line = { $number }. <b>{ $name }</b>
note-under-head = { $kind }（{ $head }）
note-kind-highlight = 亮点工作
note-kind-issue = 重大议题
note-kind-need = 需要支持事项
note-head-region = 区域协调发展
note-head-science = 科技创新攻坚
note-head-industry = 产业链供应链协同
note-head-opening = 协同开放
note-head-city = 城市发展质量
note-head-infrastructure = 基础设施互联互通
note-head-environment = 生态环境共保联治
note-head-services = 公共服务便利共享
note-head-other = 其他协调创新
check-notes-highlight = 亮点工作{ $count }件
check-notes-issue = 重大议题{ $count }件
check-notes-need = 需要支持事项{ $count }件
