# 材料查重：与以前材料相同或相似的文件、雷同的文字
reuse-head = <b>材料与以前报送的相同或相似（{ $count }处），请核对：</b>
reuse-line = { $number }. { $content ->
    [photo] 照片
   *[document] 文件“{ $name }”
}{ $likeness ->
    [bytes] 为同一文件
    [file] 为同一文件
    [photo] 高度相似
    [text] 文字相同或基本相同
   *[look] 相似
}：{ $place }，{ $moment }{ $finding ->
    [same-event] （已核对：同一事项，可以使用）
    [not-acceptable] （已核对：重复使用，不予采用）
   *[none] {""}
}
reuse-more = 另有{ $count }处未列出。
reuse-place = { $used ->
    [entry] { $department }，{ $round }，{ $title }
    [claim] { $department }，{ $round }，加分申报
    [problem] { $department }，难点堵点问题{ $named ->
        [yes] ，{ $title }
       *[no] {""}
    }
    [instruction] { $department }，批示办理{ $named ->
        [yes] ，{ $title }
       *[no] {""}
    }
   *[finding] { $department }，扣分依据
}
reuse-copied = <b>文字与以前报送的{ $changed ->
    [yes] 基本相同
   *[no] 完全相同
}：</b>{ $place }{ $others ->
    [0] {""}
   *[other] （另有{ $others }处）
}
reuse-title-bytes = <b>同一文件用于两处</b>
reuse-title-file = <b>同一文件用于两处</b>
reuse-title-photo = <b>两张照片高度相似</b>
reuse-title-text = <b>两份文件文字相同或基本相同</b>
reuse-title-look = <b>两张照片相似，请核对</b>
reuse-mine = 左（本次）：{ $place }。{ $person }，{ $moment }
reuse-other = 右（另一处）：{ $place }。{ $person }，{ $moment }
reuse-found = 核对结果：{ $finding ->
    [same-event] 同一事项，可以使用
   *[not-acceptable] 重复使用，不予采用
}（{ $name }，{ $moment }）
reuse-no-deduction = 核对结果只作记录，不自动扣分；是否退回、是否扣分由审核人决定。
reuse-found-already = { $name }已核对：{ $finding ->
    [same-event] 同一事项，可以使用
   *[not-acceptable] 重复使用，不予采用
}。
button-compare = 比对第{ $number }处
button-reuse-same-event = 同一事项，可以使用
button-reuse-not-acceptable = 重复使用，不予采用
button-back-to-entry = 返回审核

evidence-refused = 文件“{ $name }”未接收：{ $why ->
    [program] 是可执行程序或脚本
    [archive] 是压缩包，请解压后逐个发送
    [macros] 含有宏，请另存为不含宏的文件后重发
    [damaged] 文件已损坏，打不开，请重新导出后再发
    [bomb] 解开后过大，请缩小后重发
   *[unknown] 格式无法识别，请转为PDF或照片后重发
}。可接收照片、PDF、Word、Excel、视频和录音。
evidence-refused-of = 所属任务：{ $title }。该文件已从材料中去除，请补发。
reuse-unread = 有{ $count }份图片打不开，无法比对，请人工核对。
evidence-unread = 文件“{ $name }”已收存，但这张图片打不开，审核人无法查看和比对。方便时请改发JPG，或直接以照片发送。
