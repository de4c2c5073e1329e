# 提醒经办人：草稿、待审核、退回更正
nudge-draft = <b>{ $report }尚未报送</b> · { $department }
nudge-draft-counts = 已填{ $filled }项，共{ $total }项，内容均已保留，请继续填报。
nudge-correction = <b>今日为更正最后期限</b>：{ $report }有{ $count }项被退回，尚未重新报送。
nudge-correction-over = <b>更正已超过时限</b>：{ $report }有{ $count }项被退回，请尽快更正并重新报送。
nudge-limit = 更正时限：{ $deadline }
nudge-not-late = 更正不计为逾期。
nudge-review = <b>{ $count }份月报待审核时间较长</b>，请审核：
nudge-review-line = { $department } · { $report }，{ $moment }报送
nudge-uncorrected = <b>{ $count }份退回的月报超过更正时限</b>，尚未重新报送，请与部门联系：
nudge-uncorrected-line = { $department } · { $report }，时限{ $limit }
button-review-of = 审核：{ $department }
reviewed-correct-by = 更正时限：{ $deadline }
notice-what-nudge-draft = 草稿提醒
notice-what-nudge-correction = 更正提醒
