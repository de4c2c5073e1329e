# Evidence watch: files that are the same as earlier ones or like them, words said before
reuse-head = <b>{ $count ->
    [one] Evidence is like evidence used before
   *[other] Evidence is like evidence used before, in { $count } places
}. Please check:</b>
reuse-line = { $number }. { $content ->
    [photo] A photo
   *[document] The file “{ $name }”
} { $likeness ->
    [bytes] is the same file as in
    [file] is the same file as in
    [photo] is very much like one in
    [text] has the same words, or nearly, as in
   *[look] is like one in
} { $place }, { $moment }{ $finding ->
    [same-event] {" "}(checked: same event, may be used)
    [not-acceptable] {" "}(checked: used twice, not accepted)
   *[none] {""}
}
reuse-more = { $count ->
    [one] One more place is not listed.
   *[other] { $count } more places are not listed.
}
reuse-place = { $used ->
    [entry] { $department }, { $round }, { $title }
    [claim] { $department }, { $round }, claim for points
    [problem] { $department }, problem{ $named ->
        [yes] , { $title }
       *[no] {""}
    }
    [instruction] { $department }, leader's instruction{ $named ->
        [yes] , { $title }
       *[no] {""}
    }
   *[finding] { $department }, document of a deduction
}
reuse-copied = <b>The text was reported before, { $changed ->
    [yes] nearly
   *[no] exactly
} as it is:</b> { $place }{ $others ->
    [0] {""}
    [one] {" "}(and in one more place)
   *[other] {" "}(and in { $others } more places)
}
reuse-title-bytes = <b>The same file, used in two places</b>
reuse-title-file = <b>The same file, used in two places</b>
reuse-title-photo = <b>Two photos that are very much alike</b>
reuse-title-text = <b>Two documents with the same words, or nearly</b>
reuse-title-look = <b>Two photos that are alike, please check</b>
reuse-mine = Left (now): { $place }. { $person }, { $moment }
reuse-other = Right (elsewhere): { $place }. { $person }, { $moment }
reuse-found = Checked: { $finding ->
    [same-event] same event, may be used
   *[not-acceptable] used twice, not accepted
} ({ $name }, { $moment })
reuse-no-deduction = This is a record only and deducts nothing. Whether to return the entry or to book a deduction is the reviewer's decision.
reuse-found-already = { $name } has checked this already: { $finding ->
    [same-event] same event, may be used
   *[not-acceptable] used twice, not accepted
}.
button-compare = Compare no. { $number }
button-reuse-same-event = Same event, may be used
button-reuse-not-acceptable = Used twice, not accepted
button-back-to-entry = Back to the entry

evidence-refused = The file “{ $name }” was not taken: { $why ->
    [program] it is a program or a script
    [archive] it is an archive; please unpack it and send the files one by one
    [macros] it holds macros; please save it without macros and send it again
    [damaged] it is damaged and cannot be opened; please export and send it again
    [bomb] it is far too large once unpacked; please make it smaller and send it again
   *[unknown] its format is not known; please make a PDF or a photo of it and send that
}. Photos, PDF, Word, Excel, video and audio can be taken.
evidence-refused-of = It was sent for: { $title }. It is no longer among the evidence; please send another one.
reuse-unread = { $count ->
    [one] One picture
   *[other] { $count } pictures
} cannot be opened or compared; please look yourself.
evidence-unread = “{ $name }” is kept, but this picture cannot be opened: the reviewer can neither see nor compare it. If you can, send it as JPG, or as a photo.
