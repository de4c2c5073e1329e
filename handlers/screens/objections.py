"""A department's own sheet, what it objects to, and the office's answer."""

from delivery.parcel import Parcel
from domain.scoring.lines import Line
from domain.scoring.sheet import print_points
from handlers.buttons.objection import ObjectTo, SeeObjection, SeeOwnSheet
from handlers.buttons.report import OpenSheet
from handlers.buttons.review import OpenQueue
from handlers.screens.drawing import Key, draw, key, moment_text, month_name, paragraphs, period_name, short
from locales import Words
from services.views import ObjectionCard, ObjectionPrompt, OwnSheet, SeatRole


@draw.register
def own_sheet(view: OwnSheet, words: Words) -> Parcel:
    """Draw a department's sheet, every line with its base and formula, so that it can be worked out by hand."""
    sheet = view.sheet
    text = paragraphs(
        words.html("own-sheet-title", month=month_name(words, sheet.month), department=sheet.name),
        words.html("own-sheet-total", total=print_points(sheet.total), rank=view.rank, of=view.of),
        "",
        words.html("own-sheet-base", points=print_points(sheet.base)),
        *(line_text(line, words) for line in sheet.lines if _counts(line)),
        words.html("own-sheet-rest", titles=_zero_titles(view, words)) if _zero_titles(view, words) else "",
        "",
        words.html("own-sheet-window", moment=moment_text(words, view.until, view.reader.zone)) if view.until else "",
    )
    return Parcel(text, buttons=_objectable(view, words) if view.until else ())


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
    return words.html(
        "own-sheet-line",
        title=_title(line, words),
        formula=line.formula or print_points(line.points),
        points=print_points(line.points),
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


def _zero_titles(view: OwnSheet, words: Words) -> str:
    return words("list-separator").join(_title(line, words) for line in view.sheet.lines if not _counts(line))


def _title(line: Line, words: Words) -> str:
    return line.title.get("en" if words.language == "en" else "zh", line.title["zh"])
