# 公文格式与频道语言
letterhead-title = <b>通报公文格式</b>（Word、PDF附件）
letterhead-line = { $field }：{ $text }
letterhead-head = 发文机关标志
letterhead-issuer = 署名单位
letterhead-number = 发文字号
letterhead-signer = 签发人
letterhead-recipients = 主送单位
letterhead-contact = 联系方式
letterhead-copies = 抄送单位
letterhead-usual-head = 同署名单位
letterhead-usual-issuer = 领导小组全称
letterhead-usual-number = 按年、月编期（2023年第5期）
letterhead-usual-signer = 无
letterhead-usual-recipients = 各责任单位
letterhead-usual-contact = 无
letterhead-usual-copies = 无
letterhead-red-head = 红头：{ $drawn ->
    [yes] 有
   *[no] 无（套用红头纸或不带红头）
}
letterhead-language = 频道语言：{ $language }
letterhead-ask = <b>请发送{ $field }</b>：
letterhead-how-head = 红头上的名称，可分两行发送。如：盂县推进山西中部城市群建设领导小组办公室文件
letterhead-how-issuer = 正文后的署名。如：盂县推进山西中部城市群建设领导小组办公室
letterhead-how-number = 年份写作{"{年}"}，期数写作{"{期}"}，每期自动填写。如：盂城群办〔{"{年}"}〕{"{期}"}号。不写{"{期}"}的，请每期发布前修改。
letterhead-how-signer = 如：张建国
letterhead-how-recipients = 如：各乡镇人民政府，县直各有关单位
letterhead-how-contact = 印在成文日期下方括号内。如：联系人：王芳，电话：0353-8080000
letterhead-how-copies = 如：县委办公室，县人大办公室，县政协办公室
letterhead-empty = 请写明内容。
letterhead-too-long = 每项不超过{ $most }字，请精简后重发。
button-letterhead = 公文格式
button-letterhead-clear = 恢复默认
button-red-head = { $drawn ->
    [yes] 不用红头
   *[no] 使用红头
}
button-publish-in = 频道改用{ $language }
command-letterhead = 公文格式、频道语言
