# 导入和调整计划
plan-sheet-tasks = 任务清单
plan-sheet-doubts = 待确认
plan-sheet-units = 单位
plan-sheet-plan = 计划
command-plan = 年度任务：导入、调整
plan-in-force = { $year }年度任务已启用，共{ $tasks }项。
plan-none = 今年的年度任务尚未导入。
plan-send = 请直接发送印发的文件（.docx、.xlsx、.txt、带文字的.pdf），或粘贴全文。涉密文件不上传。已启用的任务需要调整的，发送改好的文件，核对差异后启用。
plan-being-read = 正在读取“{ $name }”……
plan-title = <b>{ $title }</b>
plan-file = 文件：{ $name }
plan-holds = 读出{ $tasks }项任务、{ $departments }个单位、{ $assignments }项责任分工，其中多单位任务{ $joint }项；目标值{ $targets }项。
plan-year = 年度：{ $year }年
plan-ask-year = 未读出年度，请回复年度，如：2024
plan-no-unit = 全文未写明责任单位，以下各句请逐项指定责任单位，或标明不是任务。
plan-doubts = 有{ $count }处需要确认，确认后方可启用。
plan-no-doubts = 没有需要确认之处。
plan-notes = 另有{ $count }处为工作要求、说明或附件，未作任务。
plan-amends = 与现行任务相比共{ $total }处变化：新增{ $added }、取消{ $withdrawn }、文字{ $reworded }、分工{ $reassigned }、目标值{ $retargeted }。启用后自选定月份起计，已发布的月份不变。
plan-amends-later = 该年度已有任务在执行；确认完毕后列出差异。
plan-check = 可下载核对表在电脑上查看、修改，改后发回即按改后的读取。
plan-doubt = <b>待确认 { $index }/{ $total }</b>（第{ $line }行）
plan-doubt-place = 位置：{ $place }
plan-doubt-why = 原因：{ $why }
plan-how-item = 是任务的，请回复责任单位，如：县发改局、县财政局；内容有误的，请回复改好的全文，如：建设园区。（责任单位：县工信局）
plan-how-name = 是同一单位的请点按钮；都不是的，请回复正确名称。
plan-how-number = 请回复正确编号，或点“保持原样”。
plan-workbook = 核对表：任务、待确认、单位各一页。改好后发回即可。
plan-changes = <b>{ $year }年度任务的变化</b>（{ $page }/{ $pages }）
plan-change-added = ➕ { $key } { $title }
plan-change-withdrawn = ➖ { $key } { $title }
plan-change-reworded = ✏️ { $key } { $title }
    原：{ $before }
    现：{ $after }
plan-change-reassigned = 👥 { $key } { $title }
    原：{ $before }
    现：{ $after }
plan-change-retargeted = 🎯 { $key } { $title }
    原：{ $before }
    现：{ $after }
plan-adopted = 已启用：{ $title }（{ $year }年度），{ $tasks }项任务、{ $departments }个单位、{ $assignments }项责任分工，多单位任务{ $joint }项。
plan-amended = { $changes }处变化自{ $month }起计，已发布的月份不变。已通知{ $told }个单位的联络人。
plan-news = <b>年度任务调整</b>：{ $department }有{ $count }处变化，自{ $month }起计。
plan-news-past = 此前各月的报送和得分不变。
plan-name-too-long = 单位名称过长（最多{ $most }字）：{ $name }……。请在核对表中改短后发回。
plan-not-settled = 尚有需要确认之处，不能启用。
plan-answer-unclear = 未能读懂。请只回复责任单位，如：县发改局、县财政局；或回复改好的一项任务全文，并写明责任单位。
plan-no-year = 请回复四位数的年度，如：2024
button-plan-doubts = 逐项确认（{ $count }）
button-plan-adopt = 启用为{ $year }年度任务
button-plan-adopt-from = 自{ $month }起启用
button-plan-changes = 查看差异
button-plan-sheet = 核对表（Excel）
button-plan-drop = 不启用，放弃
button-settle-drop = 不是任务
button-settle-alike = 同类{ $count }处都不是任务
button-settle-same = 同一单位：{ $other }
button-settle-keep = 保持原样
button-doubt-before = ‹ 上一处
button-doubt-after = 下一处 ›
plan-request-ask = <b>申请调整</b>：{ $task }
plan-request-how = 请写明申请调整的内容和理由，如：责任单位改为县住建局，理由：职能已划转。办公室答复前，任务和报送不变。
plan-request-open = <b>申请调整</b>（{ $department }）：待办公室答复
plan-request-granted = <b>申请调整</b>（{ $department }）：办公室已同意，待印发调整后的任务时一并启用
plan-request-refused = <b>申请调整</b>（{ $department }）：办公室未同意
plan-request-task = 任务：{ $task }
plan-request-answer = 答复：
plan-request-asking-grant = 同意。请写明如何调整、自何时起；随后发送改好的文件启用。
plan-request-asking-refuse = 不同意。请写明理由。
plan-request-empty = 请写明内容。
plan-request-too-long = 内容不超过{ $most }字，请精简后重发。
button-request-change = 申请调整任务
button-request-grant = 同意
button-request-refuse = 不同意
plan-requests-title = <b>历次申请调整</b>（{ $count }件）
plan-requests-line = <b>{ $number }. { $task }</b>{ $own ->
    [no] （{ $department }）
   *[yes] {""}
} { $moment } { $state }
    申请：{ $text }{ $answered ->
    [yes] { "\u000A" }答复：{ $answer }
   *[no] {""}
}
plan-requests-open = 待答复
plan-requests-granted = 已同意
plan-requests-refused = 未同意
button-requests = 历次申请
