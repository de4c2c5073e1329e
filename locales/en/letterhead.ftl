# The letterhead of the official notice, and the channel's language
letterhead-title = <b>The official notice</b> (Word and PDF)
letterhead-line = { $field }: { $text }
letterhead-head = Red head
letterhead-issuer = Signed by
letterhead-number = Document number
letterhead-signer = Signed off by
letterhead-recipients = To
letterhead-contact = Contact
letterhead-copies = Copies to
letterhead-usual-head = as signed
letterhead-usual-issuer = the group's full name
letterhead-usual-number = by year and month (No. 5 of 2023)
letterhead-usual-signer = none
letterhead-usual-recipients = all departments
letterhead-usual-contact = none
letterhead-usual-copies = none
letterhead-red-head = Red head: { $drawn ->
    [yes] drawn
   *[no] left out (for paper that has one)
}
letterhead-language = Language of the channel: { $language }
letterhead-ask = <b>Please send: { $field }</b>
letterhead-how-head = The name across the top, in one line or two.
letterhead-how-issuer = The office that signs under the text.
letterhead-how-number = {"{year}"} and {"{issue}"} are filled in each time, as in: Office [{"{year}"}] {"{issue}"}. Without {"{issue}"}, please change it before each bulletin.
letterhead-how-signer = The person's name, as in: Zhang Jianguo
letterhead-how-recipients = As in: all townships; the departments concerned
letterhead-how-contact = It stands in brackets under the date, as in: Contact: Wang Fang, 0353-8080000
letterhead-how-copies = As in: the county committee's office
letterhead-empty = Please write something.
letterhead-too-long = At most { $most } characters each, please; send it again, shorter.
button-letterhead = Letterhead
button-letterhead-clear = As usual again
button-red-head = { $drawn ->
    [yes] Without a red head
   *[no] With a red head
}
button-publish-in = Publish in { $language }
command-letterhead = The official notice and the channel's language
