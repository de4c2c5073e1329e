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
names-cut = { $names }等（另有{ $rest }个）

button-home = 返回首页
button-begin = 开始
button-back = 返回
button-refresh = 刷新

answer-result = 有成果
answer-completed = 已办结
answer-nothing = 无进展
answer-none = 未选择
answer-chosen = ● { $answer }
answer-offered = { $answer }

notice-unexpected = 未识别的内容。请按下面的按钮操作，或发送 /help 查看说明。

help-liaison =
    <b>怎样报送</b>
    1. 发送 /report，打开本月清单，点一项任务。
    2. 选“有成果”“已办结”或“无进展”，再发文字和照片、文件，顺序不限。
    3. 全部填好后点“核对并报送”，收到回执即为报送成功。
    中途可随时放下，已发内容都会保留。涉密内容不上传。

    /report 本月工作月报
    /score 本月计分：现状、试算、封顶余量
    /claim 加分申报
    /claims 已申报事项
    /calendar 调度日历
    /problem 上报难点堵点问题
    /problems 难点堵点问题清单
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
    /score 本部门计分
    /calendar 调度日历
    /problems 难点堵点问题清单
    /bulletin 最近一期通报
    /language 语言 Language
help-office =
    <b>办公室怎样用</b>
    1. 部门报送后会收到提示，点“审核”，逐项“认可”或“退回”。
    2. /desk 查看待审核和本轮进度。
    3. 次月1日生成通报草稿，预览后“发布”到频道。

    /desk 工作台
    /score 各部门本月计分
    /claims 加分申报
    /calls 请电话通知的部门
    /rounds 发起临时调度，延期，结束或撤回
    /findings 扣分与免予扣分
    /calendar 调度日历，可调整一个环节
    /notices 通知记录
    /people 部门与人员
    /workdays 工作日安排
    /problems 难点堵点问题清单
    /bulletin 最近一期通报
    /language 语言 Language
help-leader =
    /score 各部门本月计分
    /calendar 调度日历
    /problems 难点堵点问题清单
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
