"""What the bot says first: reminders and news."""

from zoneinfo import ZoneInfo

from delivery.parcel import Parcel
from domain.notice_record import Reminded
from handlers.buttons.bulletin import PreviewBulletin
from handlers.buttons.people import OpenCalls
from handlers.buttons.report import NothingForRest, OpenEntry, OpenReport
from handlers.buttons.review import OpenQueue, ReviewReport
from handlers.screens.drawing import (
    day_name,
    deadline_text,
    draw,
    key,
    mark_sign,
    moment_text,
    paragraphs,
    period_name,
    quotation,
    short,
)
from handlers.screens.fitting import names_text, within_a_message
from handlers.screens.review_notes import notes_key, notes_text
from handlers.screens.round_lines import extended_text, told_counts
from locales import Words
from rendering.round_words import report_name, round_name
from services.views.notices import (
    DraftReady,
    PublicationTrouble,
    Reminder,
    ReportWithdrawn,
    Reviewed,
    RoundNotice,
    Submitted,
    UpdateFailed,
)
from services.views.readers import Mark

MOST_LISTED = 10
MOST_PEOPLE = 3


@draw.register
def reminder(view: Reminder, words: Words) -> Parcel:
    """Remind a liaison of exactly what is owed."""
    owed = [line for line in view.lines if line.mark in {Mark.OWED, Mark.DRAFT}]
    listed = "\n".join(
        words.html("reminder-line", sign=mark_sign(line.mark), number=str(line.number), title=line.title)
        for line in owed[:MOST_LISTED]
    )
    standing = "reminder-owed" if owed else "reminder-unsent"
    text = paragraphs(
        words.html(
            "reminder-open-question" if view.is_question and view.step == "open" else f"reminder-{view.step}",
            round=round_name(words, view.round),
            report=report_name(words, view.round),
            department=view.reader.department,
        ),
        words.html("reminder-stands-in") if view.reader.stands_in else "",
        quotation(view.round.ask),
        words.html("sheet-deadline", deadline=deadline_text(words, view.deadline)),
        words.html(f"{standing}-question")
        if view.is_question
        else words.html(standing, total=len(view.lines), filled=view.filled, owed=len(owed)),
        "" if view.is_question else listed,
        words.html("reminder-more", count=len(owed) - MOST_LISTED) if len(owed) > MOST_LISTED else "",
    )
    rows = [(key(words("button-open-sheet"), OpenReport(view.report)),)]
    if view.first_owed is not None:
        label = "button-answer-question" if view.is_question else "button-first-owed"
        rows = [(key(words(label), OpenEntry(view.first_owed)),), *rows]
    if len(owed) == len(view.lines):
        label = "answer-question-nothing" if view.is_question else "button-nothing-at-all"
        rows.append((key(words(label), NothingForRest(view.report)),))
    return Parcel(text, buttons=tuple(rows))


@draw.register
def round_notice(view: RoundNotice, words: Words) -> Parcel:
    """Tell the office how a round stands."""
    is_over = view.step != "open"
    lists = (("desk-late", view.late), ("desk-missing", view.missing)) if is_over and not view.of else ()
    told = view.reminded if is_over else ()
    head = paragraphs(
        words.html(
            f"round-{view.step}-own" if view.of and is_over else f"round-{view.step}",
            round=round_name(words, view.round),
            departments=view.departments,
            department=view.of,
        ),
        words.html("sheet-deadline", deadline=deadline_text(words, view.deadline)),
        words.html("round-counts", reported=view.reported, nothing=view.nothing) if is_over and not view.of else "",
        *(words.html(message, count=len(names), names=names_text(words, names)) for message, names in lists if names),
        extended_text(words, view.extended),
    )
    without = names_text(words, view.without_liaison)
    tail = words.html("desk-without-liaison", count=len(view.without_liaison), names=without) if without else ""
    text = within_a_message(head, [_missing(each, view.reader.zone, words) for each in told], tail, words)
    rows = [(key(words("button-desk"), OpenQueue()),)]
    if view.calls:
        rows.insert(0, (key(words("button-calls", count=view.calls), OpenCalls()),))
    return Parcel(text, buttons=tuple(rows))


def _missing(line: Reminded, zone: str, words: Words) -> str:
    days = (moment.astimezone(ZoneInfo(zone)) for moment in line.delivered)
    separator = words("list-separator")
    others = (
        words("missing-other", outcome=words(f"notice-outcome-{outcome}"), count=count)
        for outcome, count in line.others
    )
    return words.html(
        "missing-line",
        department=line.department,
        liaison="known" if line.people else "none",
        name=separator.join(short(each) for each in line.people[:MOST_PEOPLE]),
        count=len(line.delivered),
        days=separator.join(day_name(words, day.month, day.day) for day in days),
        failed="some" if line.others else "none",
        others=separator.join(others),
    )


@draw.register
def submitted(view: Submitted, words: Words) -> Parcel:
    """Tell the office that a report came in."""
    text = paragraphs(
        words.html(
            "submitted-title",
            department=view.department,
            report=report_name(words, view.round),
            again="yes" if view.again else "no",
        ),
        told_counts(view, words),
        words.html(
            "review-submitted",
            moment=moment_text(words, view.submitted_at, view.reader.zone),
            late="yes" if view.late else "no",
        ),
        notes_text(words, view.notes),
    )
    button = (
        key(words("button-review"), ReviewReport(view.report))
        if view.results
        else key(words("button-desk"), OpenQueue())
    )
    rows = ((button,), notes_key(words, view.notes, view.report))
    return Parcel(text, buttons=tuple(row for row in rows if row), silent=not view.results)


@draw.register
def withdrawn(view: ReportWithdrawn, words: Words) -> Parcel:
    """Tell the office that a report was taken back."""
    text = words.html("withdrawn-title", department=view.department, report=report_name(words, view.round))
    return Parcel(text, buttons=((key(words("button-desk"), OpenQueue()),),), silent=True)


@draw.register
def reviewed(view: Reviewed, words: Words) -> Parcel:
    """Tell the liaison what the office decided."""
    if view.entry is None:
        text = words.html(
            "reviewed-all",
            report=report_name(words, view.round),
            accepted=view.accepted + view.unscored,
            unscored=view.unscored,
        )
        return Parcel(text, buttons=((key(words("button-see-report"), OpenReport(view.report)),),))
    text = paragraphs(
        words.html("reviewed-returned", title=view.title, report=report_name(words, view.round)),
        words.html("reviewed-reason", reason=view.reason),
        words.html("reviewed-not-late"),
        words.html("reviewed-correct-by", deadline=deadline_text(words, view.correct_by)) if view.correct_by else "",
    )
    return Parcel(text, buttons=((key(words("button-correct"), OpenEntry(view.entry)),),))


@draw.register
def draft(view: DraftReady, words: Words) -> Parcel:
    """Tell the office that a bulletin can be looked at."""
    text = paragraphs(
        words.html("draft-ready", period=period_name(words, view.period)),
        words.html("draft-waiting", count=view.waiting) if view.waiting else "",
    )
    return Parcel(text, buttons=((key(words("button-preview"), PreviewBulletin(view.bulletin)),),))


@draw.register
def update_failed(view: UpdateFailed, words: Words) -> Parcel:
    """Tell the office of a message that could not be handled."""
    return Parcel(words.html("office-update-failed", name=view.name, update=str(view.update)))


@draw.register
def trouble(view: PublicationTrouble, words: Words) -> Parcel:
    """Tell the office of a bulletin that did not arrive."""
    return Parcel(words.html(f"trouble-{view.state}"))
