# Leaders' instructions
command-instructions = Leaders' instructions
button-instruction = Give an instruction
button-instructions = Instructions
desk-instructions = Leaders' instructions: { $counts }

instruction-draft-title = <b>Instruction</b>
instruction-draft-wants-text = Please send the words of the instruction; a photo of a signed paper can be added. Never send anything classified.
instruction-draft-complete = You can add to it; then tap “Give it”. The office gets it at once and hands it out.
instruction-ask-to-drop = <b>Give up this instruction before it is given?</b>
instruction-period = Bulletin: { $period }
button-instruction-give = Give it
button-instruction-draft = Go on with the unsent one

instruction-list-open = <b>Leaders' instructions</b> · { $group }
instruction-list-closed = <b>Instructions carried out</b> · { $group }
instruction-list-empty = There are none.
instruction-heading = <b>Instruction no. { $number }</b> · { $department }
button-instruction-list = All instructions
button-instruction-list-open = Open ones
button-instruction-list-closed = Closed ones
button-instruction-open = See the instruction
button-instruction-task = See the task

instruction-clock-title = <b>Clock</b>
problem-step-hand-out = Hand out
problem-step-date = Carry out
problem-step-check = Check the answer
instruction-did-given = { $moment } { $name } gave it: { $text }
instruction-did-assigned = { $moment } { $name } gave it to { $text }
instruction-did-moved = { $moment } { $name } moved its date to { $text }
instruction-did-answered = { $moment } { $name } answered: { $text }
instruction-did-returned = { $moment } { $name } gave it back: { $text }
instruction-did-closed = { $moment } { $name } closed it{ $text }
instruction-answer-given = Answer:

button-instruction-hand-out = Hand it out
button-instruction-holder = To another
button-instruction-date = Move the date
button-instruction-answer = Answer
button-instruction-send = Submit
button-instruction-close = Close
button-instruction-return = Give back
instruction-ask-holder = <b>Which department is to carry out instruction no. { $number }?</b>
instruction-ask-date = <b>By which day?</b> Please choose, or send a date such as 12-5 for 5 December. The whole day is in time.
instruction-until = To be carried out: { $deadline }
instruction-day = { $weekday } { $day }
instruction-ask-reopen = <b>Please write what is missing</b>; it then goes back to the department.
instruction-answer-title = <b>Answer</b>
instruction-answer-wants-text = Please write what was done; photos and files can be sent along. Never send anything classified.
instruction-answer-complete = You can add more words, photos and files; then tap “Submit”.

instruction-news-given = <b>{ $by } gave an instruction</b>. Please hand it out today. { $words }
instruction-news-assigned = <b>{ $by } gave the instruction to { $words }</b>
instruction-news-moved = <b>{ $by } moved the date of the instruction</b>{ $words }
instruction-news-answered = <b>Answer from { $by }</b>, please check it: { $words }
instruction-news-returned = <b>{ $by } gave the answer back; the department goes on</b>: { $words }
instruction-news-closed = <b>The instruction is carried out and closed.</b> Answer: { $words }

instruction-given-already = This instruction was given and cannot be changed. To add something, please give another one.
instruction-changed = The instruction has changed since; here it is as it is now.
instruction-date-unread = No date was read. Please send the date alone, such as 12-5 or 2023-12-05 18:00.
instruction-date-past = That day is past; please choose another one.
instruction-date-far = That day is more than a year ahead; please choose another one.
problem-reminder-on = <b>Due today: “{ $step }”</b>

trail-instruction-text = Instruction written
trail-instruction-dropped = Instruction given up
trail-instruction-evidence = File of an instruction added
trail-instruction-given = Instruction given
trail-instruction-date = Date of an instruction set
trail-instruction-moved = Date of an instruction moved
trail-instruction-assigned = Instruction handed out
trail-instruction-answer = Answer written
trail-instruction-answered = Instruction answered
trail-instruction-returned = Instruction given back
trail-instruction-closed = Instruction closed
trail-instruction-escalated = Instruction overdue, gone up

at-instruction = You are writing an instruction: send its words, then tap “Give it”.
at-instruction-date = You are setting a date: choose one, or send it, such as 12-5.
at-instruction-answer = You are putting an answer together: send words, photos and files, then tap “Submit”.
