"""Nudges: what lies with a department, or with the office."""

from delivery.parcel import Parcel
from handlers.buttons.report import OpenEntry, OpenSheet
from handlers.buttons.review import OpenQueue, ReviewReport
from handlers.screens.drawing import Key, deadline_text, draw, key, moment_text, paragraphs, short
from locales import Words
from rendering.round_words import report_name
from services.views.notices import LiaisonNudge, NudgeLine, OfficeNudge

MOST_LISTED = 12


@draw.register
def liaison(view: LiaisonNudge, words: Words) -> Parcel:
    """Remind a department of its draft, or of what was sent back."""
    report, deadline = report_name(words, view.round), deadline_text(words, view.deadline)
    if view.of == "draft":
        text = paragraphs(
            words.html("nudge-draft", report=report, department=view.reader.department),
            words.html("reminder-stands-in") if view.reader.stands_in else "",
            words.html("nudge-draft-counts", total=view.total, filled=view.filled),
            words.html("sheet-deadline", deadline=deadline),
        )
        return Parcel(text, buttons=((key(words("button-open-sheet"), OpenSheet()),),))
    text = paragraphs(
        words.html("nudge-correction-over" if view.over else "nudge-correction", report=report, count=view.returned),
        words.html("reminder-stands-in") if view.reader.stands_in else "",
        words.html("nudge-limit", deadline=deadline),
        words.html("nudge-not-late"),
    )
    first = OpenEntry(view.entry) if view.entry is not None else OpenSheet()
    return Parcel(text, buttons=((key(words("button-correct"), first),),))


@draw.register
def office(view: OfficeNudge, words: Words) -> Parcel:
    """Remind the office of what waits for it, or did not come back in time."""
    listed = view.lines[:MOST_LISTED]
    text = paragraphs(
        words.html(f"nudge-{view.of}", count=len(view.lines)),
        *(_line(each, view, words) for each in listed),
        words.html("missing-more", count=len(view.lines) - len(listed)) if len(view.lines) > len(listed) else "",
    )
    rows: list[tuple[Key, ...]] = []
    if view.of == "review":
        rows = [
            (key(short(words("button-review-of", department=each.department)), ReviewReport(each.report)),)
            for each in listed
        ]
    return Parcel(text, buttons=(*rows, (key(words("button-desk"), OpenQueue()),)))


def _line(line: NudgeLine, view: OfficeNudge, words: Words) -> str:
    return words.html(
        f"nudge-{view.of}-line",
        department=line.department,
        report=report_name(words, line.round),
        moment=moment_text(words, line.since, view.reader.zone),
        limit=deadline_text(words, line.limit),
    )
