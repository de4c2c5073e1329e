# 领导批示
command-instructions = 领导批示
button-instruction = 批示
button-instructions = 领导批示
desk-instructions = 领导批示：{ $counts }

instruction-draft-title = <b>批示</b>
instruction-draft-wants-text = 请直接发送批示内容，也可附批示件照片。涉密内容不上传。
instruction-draft-complete = 可继续补充，确认后点“下达”，办公室即时收到并交办。
instruction-ask-to-drop = <b>放弃这条尚未下达的批示？</b>
instruction-period = 关联通报：{ $period }
button-instruction-give = 下达
button-instruction-draft = 继续未下达的批示

instruction-list-open = <b>领导批示</b> · { $group }
instruction-list-closed = <b>已办结的批示</b> · { $group }
instruction-list-empty = 没有批示。
instruction-heading = <b>批示第{ $number }号</b> · { $department }
button-instruction-list = 批示清单
button-instruction-list-open = 未办结
button-instruction-list-closed = 已办结
button-instruction-open = 查看批示
button-instruction-task = 查看任务

instruction-clock-title = <b>时限</b>
problem-step-hand-out = 交办
problem-step-date = 办理
problem-step-check = 审核办结
instruction-did-given = { $moment } { $name } 批示：{ $text }
instruction-did-assigned = { $moment } { $name } 交{ $text }办理
instruction-did-moved = { $moment } { $name } 调整办理时限至{ $text }
instruction-did-answered = { $moment } { $name } 报告办理结果：{ $text }
instruction-did-returned = { $moment } { $name } 退回：{ $text }
instruction-did-closed = { $moment } { $name } 办结{ $text }
instruction-answer-given = 办理结果：

button-instruction-hand-out = 交办
button-instruction-holder = 改交
button-instruction-date = 调整时限
button-instruction-answer = 报告办理结果
button-instruction-send = 提交
button-instruction-close = 办结
button-instruction-return = 退回
instruction-ask-holder = <b>批示第{ $number }号交给哪个单位办理？</b>
instruction-ask-date = <b>什么时候办结？</b>请选择，或发送日期，例如 12月5日。当日24:00前有效。
instruction-until = 办理时限：{ $deadline }
instruction-day = { $day } 周{ $weekday }
instruction-ask-reopen = <b>请写明还缺什么</b>，发送后退回办理单位。
instruction-answer-title = <b>办理结果</b>
instruction-answer-wants-text = 请发送办理结果，照片、文件可一并发送。涉密内容不上传。
instruction-answer-complete = 可继续补充文字、照片和文件，确认后点“提交”。

instruction-news-given = <b>{ $by }作出批示</b>，请当日交办。{ $words }
instruction-news-assigned = <b>{ $by }已将批示交{ $words }办理</b>
instruction-news-moved = <b>{ $by }调整了批示的办理时限</b>{ $words }
instruction-news-answered = <b>{ $by }报告办理结果</b>，请审核：{ $words }
instruction-news-returned = <b>{ $by }退回办理结果，由办理单位继续办理</b>：{ $words }
instruction-news-closed = <b>批示已办结</b>，办理结果：{ $words }

instruction-given-already = 该批示已下达，不能再改。如有补充，请再作批示。
instruction-changed = 该批示已有变动，已为您刷新。
instruction-date-unread = 未识别出日期。请只发送日期，例如 12月5日，或 12月5日18:00。
instruction-date-past = 该日期已过，请另选日期。
instruction-date-far = 该日期超过一年，请另选日期。
problem-reminder-on = <b>今日到期：“{ $step }”</b>

trail-instruction-text = 填写批示
trail-instruction-dropped = 放弃批示
trail-instruction-evidence = 添加批示材料
trail-instruction-given = 下达批示
trail-instruction-date = 确定批示时限
trail-instruction-moved = 调整批示时限
trail-instruction-assigned = 交办批示
trail-instruction-answer = 填写办理结果
trail-instruction-answered = 报告办理结果
trail-instruction-returned = 退回批示
trail-instruction-closed = 批示办结
trail-instruction-escalated = 批示逾期提级

at-instruction = 您在写批示：请发送文字，确认后点“下达”。
at-instruction-date = 您在确定办理时限：请选择，或发送日期，例如 12月5日。
at-instruction-answer = 您在填写办理结果：请发送文字，可附照片、文件，然后点“提交”。
