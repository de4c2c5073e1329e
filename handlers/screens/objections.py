"""A department's own sheet, what it objects to, and the office's answer."""

import rendering.text
from delivery.parcel import LONGEST_TEXT, Parcel, shown_length
from domain.scoring.lines import Line
from domain.scoring.points import TWO_DECIMALS
from handlers.buttons.department import SeeDepartment
from handlers.buttons.objection import ObjectTo, SeeObjection, SeeOwnSheet
from handlers.buttons.report import OpenSheet
from handlers.buttons.review import OpenQueue
from handlers.screens.drawing import Key, draw, key, moment_text, paragraphs, period_name, short
from locales import Words
from rendering.content import minus, points
from rendering.sheet_content import basis_in
from services.views import SeatRole
from services.views.publication import ObjectionCard, ObjectionPrompt, OwnSheet


@draw.register
def own_sheet(view: OwnSheet, words: Words) -> Parcel:
    """Draw a department's sheet, every line with its formula and what was counted, so that it can be recomputed."""
    moment = moment_text(words, view.until, view.reader.zone) if view.until else ""
    window = words.html("own-sheet-window", moment=moment) if moment else ""
    room = LONGEST_TEXT - shown_length(window) - len("\n\n")
    text = rendering.text.sheet(view.sheet, words, basis_in(view.value, view.sheet), room=room)
    page = (key(words("button-department-page"), SeeDepartment(view.bulletin, 0)),)
    return Parcel(
        f"{text}\n\n{window}" if window else text,
        buttons=(*_objectable(view, words), page) if window else (page,),
    )


@draw.register
def prompt(view: ObjectionPrompt, words: Words) -> Parcel:
    """Ask why the department objects."""
    return Parcel(
        paragraphs(words.html("objection-ask", line=_title(view.line, words)), line_text(view.line, words)),
        buttons=((key(words("button-back"), SeeOwnSheet(view.bulletin)),),),
    )


@draw.register
def card(view: ObjectionCard, words: Words) -> Parcel:
    """Draw an objection with both sides' words."""
    office = view.reader.role == SeatRole.OFFICE
    text = paragraphs(
        words.html("objection-title", department=view.department, period=period_name(words, view.period)),
        line_text(view.line, words) if view.line else "",
        words.html("objection-text", text=view.text),
        words.html("objection-answer", text=view.answer) if view.answer else words.html("objection-waits"),
        words.html("objection-ask-answer") if view.asking_answer else "",
    )
    if not office:
        return Parcel(text, buttons=((key(words("button-see-report"), OpenSheet()),),))
    back = key(words("button-desk"), OpenQueue())
    if view.answer or view.asking_answer:
        return Parcel(text, buttons=((back,),))
    return Parcel(text, buttons=((key(words("button-answer"), SeeObjection(view.objection)), back),))


def line_text(line: Line, words: Words) -> str:
    """Write one line of a sheet: title, formula with its numbers, points, article."""
    printed = points(line.points, TWO_DECIMALS)
    return words.html(
        "own-sheet-line",
        title=_title(line, words),
        formula=minus(line.formula) or printed,
        points=printed,
        article=line.article,
    )


def _objectable(view: OwnSheet, words: Words) -> tuple[tuple[Key, ...], ...]:
    """Offer every line not objected to yet, two a row, those with points first."""
    lines = sorted(view.sheet.lines, key=lambda line: not _counts(line))
    keys = [
        key(short(words("button-object-to", line=_title(line, words))), ObjectTo(view.bulletin, line.rule))
        for line in lines
        if line.rule not in view.objected
    ]
    return tuple(tuple(keys[at : at + 2]) for at in range(0, len(keys), 2))


def _counts(line: Line) -> bool:
    return bool(line.points or (line.base and line.base[0]) or line.items)


def _title(line: Line, words: Words) -> str:
    return line.title.get("en" if words.language == "en" else "zh", line.title["zh"])
