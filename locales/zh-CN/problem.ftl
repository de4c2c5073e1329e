# 难点堵点问题
command-problem = 上报难点堵点问题
command-problems = 难点堵点问题清单

problem-draft-title = <b>上报难点堵点问题</b>
problem-draft-wants-text = 请直接发送文字：是什么问题，卡在哪里，需要谁来协调。照片、文件可一并发送。涉密内容不上传。
problem-draft-complete = 可继续补充文字、照片和文件，确认后点“上报”。涉密内容不上传。
problem-ask-to-drop = <b>放弃这条尚未上报的问题？</b>
problem-files = 材料：{ $count }份
problem-task = 关联任务：{ $task }
button-problem-of = 上报难点堵点
desk-problems = 难点堵点问题：{ $counts }
button-problems = 难点堵点
problem-kind-ordinary = 类别：一般问题，{ $ordinary_days }日内解决（重大难题{ $hard_months }个月内）
problem-kind-hard = 类别：重大难题，{ $hard_months }个月内解决（一般问题{ $ordinary_days }日内）
problem-ordinary = 一般问题
problem-hard = 重大难题
problem-which-task = <b>问题与哪项任务有关？</b>
button-problem-task = 关联任务
button-problem-no-task = 不关联任务
button-problem-send = 上报
button-problem-drop = 放弃
button-problem-drop-yes = 确认放弃
button-problem-earlier = 上一页
button-problem-later = 下一页

problem-list-open = <b>难点堵点问题</b> · { $group }
problem-list-closed = <b>已销号的问题</b> · { $group }
problem-list-empty = 没有问题。
problem-heading = <b>第{ $number }号</b> · { $department }
problem-label = { $sign } 第{ $number }号 { $text }
problem-next = { $step }：{ $deadline }
problem-holder = { $name }，{ $days ->
    [0] 不足1天
   *[other] { $days }天
}
problem-held-by = 现由：{ $holder }
problem-office = 办公室
button-problem-raise = 上报问题
button-problem-list = 问题清单
button-problem-list-open = 未销号
button-problem-list-closed = 已销号

problem-step-take-up = 受理
problem-step-feedback = 首次反馈
problem-step-solve = 解决
problem-step-confirm = 确认销号
problem-level-office = 办公室
problem-level-leaders = 领导小组

problem-clock-title = <b>时限</b>（{ $kind }，{ $article }）
problem-step-line = { $state ->
    [done] ✅
    [done-late] ☑️
    [late] ❗
   *[open] ⬜
} { $step }：{ $deadline }{ $state ->
    [done] ，{ $done }
    [done-late] ，{ $done }（逾期）
    [late] ，<b>已逾期</b>
   *[open] {""}
}
problem-done-at = { $moment }完成
problem-holders-title = <b>经办</b>
problem-history-title = <b>经过</b>
problem-history-more = 前面还有{ $count }条，均已存档。
problem-did-raised = { $moment } { $name } 上报：{ $text }
problem-did-taken = { $moment } { $name } 受理{ $text }
problem-did-feedback = { $moment } { $name } 反馈：{ $text }
problem-did-assigned = { $moment } { $name } 交{ $text }办理
problem-did-solved = { $moment } { $name } 报告已解决：{ $text }
problem-did-reopened = { $moment } { $name } 退回，未解决：{ $text }
problem-did-closed = { $moment } { $name } 确认销号{ $text }
problem-went-up = { $moment } “{ $step }”逾期，提级至{ $level }
problem-ask-feedback = <b>请发送办理情况</b>，也可附照片、文件：
problem-ask-solved = <b>请写明如何解决</b>，也可附照片、文件：
problem-ask-reopen = <b>请写明哪里没有解决</b>，也可附照片、文件：
button-problem-take = 受理
button-problem-feedback = 反馈办理情况
button-problem-assign = 交办
button-problem-solved = 已解决
button-problem-close = 确认解决，销号
button-problem-reopen = 未解决，退回
button-problem-files = 查看材料（{ $count }）
button-problem-open = 查看问题
problem-ask-holder = <b>第{ $number }号问题交给谁办理？</b>
problem-holder-option = { $name }{ $role ->
    [office] （办公室）
    [leader] （领导小组）
   *[other] {""}
}

problem-news-raised = <b>{ $by }上报了难点堵点问题</b>，请当日受理。{ $words }
problem-news-taken = <b>您单位上报的问题已由{ $by }受理</b>{ $words }
problem-news-feedback = <b>{ $by }反馈</b>：{ $words }
problem-news-assigned = <b>{ $by }已将问题交{ $words }办理</b>
problem-news-solved = <b>{ $by }报告问题已解决</b>，请上报单位确认：{ $words }
problem-news-reopened = <b>{ $by }退回，问题未解决</b>，时限重新计算：{ $words }
problem-news-closed = <b>问题已由{ $by }确认销号</b>{ $words }
problem-reminder-before = <b>提醒：“{ $step }”即将到期</b>
problem-reminder-after = <b>“{ $step }”已逾期</b>，请尽快办理
problem-reminder-up = <b>“{ $step }”逾期未办，提级督办</b>
problem-reminder-follow = <b>“{ $step }”仍未办结，跟踪督办</b>

problem-words-empty = 请先写明内容。
problem-words-too-long = 内容不超过{ $most }字，这条没有记入。请精简后重发，或以文件方式发送。
problem-raised-already = 该问题已上报，不能再改。如有补充，请与办公室联系。
problem-changed = 该问题已有变动，已为您刷新。
problem-not-yours-to-close = 问题由上报单位确认销号，其他单位不能代办。
