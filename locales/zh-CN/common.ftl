# 通用
month-name = { $year }年{ $month }月
round-name = { $month }调度
report-name = { $month }工作月报
round-name-adhoc = “{ $title }”临时调度
period-quarter = { $year }年第{ $quarter ->
    [1] 一
    [2] 二
    [3] 三
   *[other] 四
}季度
period-year = { $year }年度
moment-written = { $day }{ $clock }
day-written = { $year }年{ $day }
deadline-written = { $whole ->
    [yes] { $day }24:00前（含{ $number }日）
   *[no] { $day }{ $clock }前
}
list-separator = 、
lines-more = ……还有{ $count }项
names-cut = { $names }等（另有{ $rest }个）

button-home = 返回首页
button-begin = 开始
button-back = 返回
button-refresh = 刷新

answer-result = 有成果
answer-completed = 已办结
answer-nothing = 无进展
answer-question-result = 已答复
answer-question-completed = 已答复
answer-question-nothing = 无相关情况
answer-none = 未选择
answer-chosen = ● { $answer }
answer-offered = { $answer }


help-liaison =
    <b>怎样报送</b>
    1. 发送 /report，打开本月清单，点一项任务。
    2. 选“有成果”“已办结”或“无进展”，再发文字和照片、文件，顺序不限。
    3. 全部填好后点“核对并报送”，核对后点“提交”，收到回执即已报送。
    中途可随时放下，已发内容都会保留。涉密内容不上传。

    /report 本月工作月报
    /task 本部门年度任务
    /score 本月计分：现状、试算、封顶余量
    /claim 加分申报
    /claims 已申报事项
    /calendar 调度日历
    /problem 上报难点堵点问题
    /problems 难点堵点问题清单
    /instructions 领导批示
    /leave 外出登记，例如 /leave 12月1日–5日
    /deputy 副联络人（AB角）
    /handover 移交联络人工作
    /bulletin 最近一期通报
    /language 语言 Language
help-deputy =
    <b>副联络人怎样用</b>
    平时由联络人报送。联络人外出期间由您代报，提醒会发给您。
    联络人临时不在的，发送 /start，点“今日代报”。

    /report 本月工作月报
    /task 本部门年度任务
    /score 本部门计分
    /calendar 调度日历
    /problems 难点堵点问题清单
    /instructions 领导批示
    /bulletin 最近一期通报
    /language 语言 Language
help-office =
    <b>办公室怎样用</b>
    1. 部门报送后会收到提示，点“审核”，逐项“认可”或“退回”。
    2. /desk 查看待审核和本轮进度。
    3. 月末后生成通报草稿，预览、公示后“发布”到频道。

    /desk 工作台
    /task 年度任务，/task 12 直接查看第12项
    /score 各部门本月计分
    /claims 加分申报
    /calls 请电话通知的部门
    /rounds 发起临时调度，延期，结束或撤回
    /findings 扣分与免予扣分
    /ledger 工作任务台账（Excel）
    /evidence 印证材料打包
    /digest 亮点工作、重大议题摘编（Word）
    /trail 办理记录：谁在何时办理了什么
    /calendar 调度日历，可调整一个环节
    /notices 通知记录
    /people 部门与人员
    /workdays 工作日安排
    /group 工作群发布设置
    /problems 难点堵点问题清单
    /instructions 领导批示
    /bulletin 最近一期通报
    /language 语言 Language
help-leader =
    /task 年度任务，/task 12 直接查看第12项
    /score 各部门本月计分
    /ledger 工作任务台账（Excel）
    /evidence 印证材料打包
    /calendar 调度日历
    /problems 难点堵点问题清单
    /instructions 领导批示
    /bulletin 最近一期通报
    /language 语言 Language

command-report = 本月工作月报
command-desk = 工作台：待审核、本轮进度
command-bulletin = 最近一期通报
command-language = 语言 Language
command-help = 使用说明
command-start = 开始

bot-about = 领导小组办公室月度调度助手：按时提醒，收取月报，审核计分，发布通报。请使用办公室发给您的邀请链接加入。
bot-short = 领导小组月度调度：提醒、月报、审核、通报

unexpected = 这条内容没有记入。
help-keys = 只用键盘操作：发送 /keys 列出当前按钮及编号，再发送编号，例如 /1。
command-keys = 用编号操作按钮
keys-title = 当前按钮，发送编号即可：
keys-none = 当前没有按钮。
keys-no-such = 没有这个编号。当前按钮共{ $most }个，发送 /keys 查看。
at-sheet = 您在月报清单：点一项任务，或发送序号（例如 3）打开。直接发来的文字、照片会先保存，再问归入哪一项。
at-sent = 您的月报已报送。截止前且办公室未审核的，可点“撤回更正”。
at-choice = 有多份待报，请先选择一份，也可发送序号。
at-card = 您在填报第{ $number }项“{ $title }”：请选择进展，发送文字和照片、文件，顺序不限。
at-closed-card = 您在查看第{ $number }项“{ $title }”，此项现在不能修改。
at-value = 请发送累计值，只发数字，例如 120。
at-stray = 请选择刚才的内容属于哪项任务，也可发送该任务的序号。
at-check = 您在核对月报：确认无误后点“提交”。
at-notes = 您在填写亮点、议题、需求：选择一类后发送文字。
at-no-round = 目前没有进行中的调度，无需报送。
at-problem = 您在填写难点堵点问题：请发送文字，可附照片、文件。
at-claim = 您在填写加分申报：请按提示选择、发送。
at-desk = 您在工作台：点一份月报开始审核。此处不需要发送文字。
at-reasons = 您在编辑常用退回原因：发送文字即新增一条，点按钮删除或上移。
at-review = 您在审核：请点“认可”或“退回”。选“退回”后可发送原因。
at-preview = 您在预览通报：请用按钮操作。
at-round = 您在编制临时调度：请按提示填写。
at-people = 您在部门与人员：请用按钮操作。
at-leader = 您可以查看通报、任务和各部门情况。要作批示，请回复一期通报或一项任务，或在其中点“批示”。
at-finding = 您在记扣分：请按提示选择，发送扣分原因或分值，可附文件。
at-letterhead = 请发送文头的内容。
at-objection = 您在提出异议：请发送理由。
at-reason = 请发送原因。
at-plan-doubt = 您在逐项确认任务文件：请用按钮选择，或把改好的核对表、文件发来。
at-other = 此处请用按钮操作。
