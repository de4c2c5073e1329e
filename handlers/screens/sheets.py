"""The liaison's sheet, check and receipt."""

from collections import Counter
from functools import partial

from delivery.parcel import Parcel
from handlers.buttons.note import OpenNotes
from handlers.buttons.report import (
    AskToWithdraw,
    CheckReport,
    ChooseReport,
    DropStray,
    NothingForRest,
    OpenEntry,
    OpenReport,
    OweAgain,
    PlaceStray,
    SheetPage,
    StrayPage,
    SubmitReport,
    WithdrawReport,
)
from handlers.screens.drawing import (
    Key,
    answer_text,
    deadline_text,
    draw,
    key,
    mark_sign,
    moment_text,
    page_of,
    paragraphs,
    quotation,
    short,
    targets_text,
    turning,
)
from handlers.screens.fitting import within_a_message
from handlers.screens.round_lines import told_counts
from locales import Words
from rendering.round_words import heading, report_name
from services.views import NoteKind
from services.views.readers import Mark, Proof
from services.views.reporting import (
    AskedReport,
    CheckLine,
    NoRound,
    Receipt,
    ReportCheck,
    ReportChoice,
    ReportSheet,
    SheetLine,
    StrayPrompt,
)

LONGEST_QUOTE = 220
LONGEST_CHECK = 3600


@draw.register
def sheet(view: ReportSheet, words: Words) -> Parcel:
    """Draw a department's round at a glance."""
    text = paragraphs(
        words.html("sheet-title", report=heading(report_name(words, view.round)), department=view.reader.department),
        quotation(view.round.ask),
        words.html("sheet-deadline", deadline=deadline_text(words, view.deadline)),
        _progress(view, words),
        words.html("sheet-strays", count=view.strays) if view.strays else "",
        words.html(f"notice-{view.notice}") if view.notice else "",
    )
    rows = [(key(_line_label(line), OpenEntry(line.entry)),) for line in page_of(view.lines, view.page)]
    pages = turning(words, len(view.lines), view.page, partial(SheetPage, view.report))
    return Parcel(text, buttons=(*rows, *pages, *_sheet_actions(view, words)))


@draw.register
def choice(view: ReportChoice, words: Words) -> Parcel:
    """Draw the reports that are asked for, the most pressing first."""
    head = words.html("choice-title", count=len(view.reports), department=view.reader.department)
    tail = words.html(f"notice-{view.notice}") if view.notice else ""
    text = within_a_message(
        head, [_asked(number, each, words) for number, each in enumerate(view.reports, start=1)], tail, words
    )
    rows = [(key(short(heading(report_name(words, each.round))), OpenReport(each.report)),) for each in view.reports]
    return Parcel(text, buttons=tuple(rows))


def _asked(number: int, line: AskedReport, words: Words) -> str:
    return words.html(
        "choice-line",
        number=str(number),
        report=heading(report_name(words, line.round)),
        deadline=deadline_text(words, line.deadline),
        total=line.total,
        filled=line.filled,
        state="returned" if line.returned else "overdue" if line.overdue else "open",
    )


@draw.register
def check(view: ReportCheck, words: Words) -> Parcel:
    """Draw the report as the office will see it."""
    unproven = sum(line.answer != "nothing" and not line.evidence for line in view.lines) * (view.proof is Proof.SCORED)
    head = words.html("check-title", report=report_name(words, view.round), department=view.reader.department)
    copies = [str(line.number) for line in view.lines if line.copied and line.answer != "nothing"]
    tail = paragraphs(
        words.html("check-copied", numbers=words("list-separator").join(copies)) if copies else "",
        words.html("check-unproven", count=unproven) if unproven else "",
        words.html("check-overdue") if view.overdue else "",
        words.html("check-deadline", deadline=deadline_text(words, view.deadline)),
    )
    counts = Counter(line.kind for line in view.notes)
    notes = [words.html(f"check-notes-{kind}", count=counts[kind]) for kind in NoteKind if counts[kind]]
    bare = any(line.answer == "nothing" and not (line.text or line.evidence or line.is_question) for line in view.lines)
    return Parcel(
        paragraphs(head, "", _check_body(view, words), "", *notes, tail),
        buttons=(
            (key(words("button-submit"), SubmitReport(view.report)),),
            (key(words("button-notes"), OpenNotes(view.report)),),
            *(((key(words("button-owe-again"), OweAgain(view.report)),),) if view.first and bare else ()),
            (key(words("button-back-to-sheet"), OpenReport(view.report)),),
        ),
    )


@draw.register
def receipt(view: Receipt, words: Words) -> Parcel:
    """Draw the receipt of a report."""
    return Parcel(
        paragraphs(
            words.html("receipt-title", again="yes" if view.again else "no"),
            words.html("receipt-number", number=view.number),
            words.html("receipt-time", moment=moment_text(words, view.submitted_at, view.reader.zone)),
            words.html("receipt-late") if view.late else "",
            told_counts(view, words),
        ),
        buttons=((key(words("button-see-report"), OpenReport(view.report)),),),
    )


@draw.register
def no_round(view: NoRound, words: Words) -> Parcel:
    """Draw that no round is open."""
    text = words.html("sheet-no-round", department=view.reader.department)
    return Parcel(paragraphs(text, words.html("sheet-kept") if view.kept else ""))


@draw.register
def stray(view: StrayPrompt, words: Words) -> Parcel:
    """Ask which task the words or files are for."""
    text = paragraphs(
        words.html("stray-title"),
        quotation(short(view.text, LONGEST_QUOTE)),
        words.html("stray-files", count=view.files) if view.files else "",
        words.html("stray-question"),
    )
    rows = [(key(_line_label(line), PlaceStray(line.entry)),) for line in page_of(view.lines, view.page)]
    pages = turning(words, len(view.lines), view.page, StrayPage)
    return Parcel(text, buttons=(*rows, *pages, (key(words("button-drop-stray"), DropStray()),)))


def _progress(view: ReportSheet, words: Words) -> str:
    if view.ended:
        return words.html("sheet-ended")
    if view.submitted_at is None:
        overdue = words.html("sheet-overdue") if view.overdue else ""
        counts = words.html("sheet-counts", total=len(view.lines), filled=view.filled, owed=len(view.owed))
        if view.is_question:
            counts = words.html("reminder-owed-question") if view.owed else ""
        return paragraphs(counts, overdue, _held_up(view, words) if view.owed else words.html("sheet-ready"))
    returned = sum(line.mark is Mark.RETURNED for line in view.lines)
    return paragraphs(
        words.html(
            "sheet-submitted",
            moment=moment_text(words, view.submitted_at, view.reader.zone),
            late="yes" if view.late else "no",
        ),
        words.html("sheet-returned", count=returned) if returned else "",
        words.html("nudge-limit", deadline=deadline_text(words, view.correct_by))
        if returned and view.correct_by
        else "",
    )


def _held_up(view: ReportSheet, words: Words) -> str:
    """Say which tasks are begun, where nothing else holds the report up."""
    if len(view.begun) < len(view.owed):
        return ""
    numbers = words("list-separator").join(str(line.number) for line in view.begun)
    return words.html("sheet-begun", numbers=numbers)


def _sheet_actions(view: ReportSheet, words: Words) -> list[tuple[Key, ...]]:
    actions: list[tuple[Key, ...]] = []
    if view.strays:
        actions.append((key(words("button-place-strays"), StrayPage(0)),))
    if view.submitted_at is None and not view.ended and any(line.mark is Mark.OWED for line in view.lines):
        whole = all(line.mark is Mark.OWED for line in view.lines)
        label = "button-nothing-at-all" if whole else "button-nothing-for-rest"
        label = "answer-question-nothing" if view.is_question else label
        actions.append((key(words(label), NothingForRest(view.report)),))
    filled = all(line.mark not in {Mark.OWED, Mark.DRAFT} for line in view.lines)
    if view.open_to_change and filled:
        actions.append((key(words("button-check"), CheckReport(view.report)),))
    if view.withdrawable and view.notice == "withdraw":
        no = key(words("button-withdraw-no"), OpenReport(view.report))
        return [(key(words("button-withdraw-yes"), WithdrawReport(view.report)), no)]
    if view.withdrawable:
        actions.append((key(words("button-withdraw"), AskToWithdraw(view.report)),))
    if view.several:
        actions.append((key(words("button-other-reports"), ChooseReport()),))
    return actions


def _line_label(line: SheetLine) -> str:
    return short(f"{mark_sign(line.mark)} {line.number}. {line.title}")


def _check_body(view: ReportCheck, words: Words) -> str:
    """Write every entry, its words shortened evenly when the whole would not fit into a message."""
    for most in (LONGEST_QUOTE, 80, 30, 0):
        body = "\n".join(_check_line(line, view.proof, words, most) for line in view.lines)
        if len(body) <= LONGEST_CHECK:
            return body
    return body[:LONGEST_CHECK].rpartition("\n")[0]


def _check_line(line: CheckLine, asked: Proof, words: Words, most: int) -> str:
    head = words.html(
        "check-line",
        number=str(line.number),
        title=line.title,
        answer=answer_text(words, line.answer, is_question=line.is_question),
        evidence=line.evidence,
        proof="none" if line.answer == "nothing" or line.evidence or asked is Proof.NOT_ASKED else "missing",
    )
    if not most:
        return head
    return paragraphs(head, targets_text(words, line.targets), quotation(short(line.text, most)))
