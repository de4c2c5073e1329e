"""Pictures to be read on a phone held at arm's length: rankings, a department's sheet, points over the months."""

from collections.abc import Mapping, Sequence

from domain.bulletin import MonthlyBulletin
from locales import Words
from rendering.canvas import PIXELS_PER_INCH, columns_for, drawn_movement, in_pages, noted
from rendering.content import Place, columns, figures, foot, joined, month_name, moves, places, tag
from rendering.period_picture import period
from rendering.sheet_picture import sheet
from rendering.trend_picture import spoken, trend
from rendering.typesetting import Drawable, typeset

__all__ = ["monthly", "pages", "period", "sheet", "spoken", "trend"]


def monthly(bulletin: MonthlyBulletin, words: Words, *, dark: bool = False) -> bytes:
    """Draw the whole ranking as one PNG; a large group in two or three columns that leave out bonus and deductions."""
    return _draw(bulletin, words, places(bulletin, words), dark=dark, number_of_columns=columns_for(len(bulletin.rows)))


def pages(bulletin: MonthlyBulletin, words: Words, *, dark: bool = False) -> tuple[bytes, ...]:
    """Draw a large group's ranking once more, large and with all its columns, as an album; nothing for a small one."""
    parts = in_pages(places(bulletin, words))
    return tuple(
        _draw(bulletin, words, part, dark=dark, page=words("bulletin-page", page=index, pages=len(parts)))
        for index, part in enumerate(parts, start=1)
    )


def _draw(
    bulletin: MonthlyBulletin,
    words: Words,
    rows: Sequence[Place],
    *,
    dark: bool,
    number_of_columns: int = 1,
    page: str = "",
) -> bytes:
    data: dict[str, Drawable] = {
        "dark": dark,
        "columns": number_of_columns,
        "moving": moves(bulletin),
        "lang": words.language[:2],
        "over": bulletin.group,
        "title": words("bulletin-ranking-title", month=month_name(bulletin.month, words)),
        "tag": " · ".join(part for part in (tag(bulletin, words), page) if part),
        "figures": _figures(bulletin, words),
        "head": columns(words),
        "rows": [_row(place) for place in rows],
        "notes": [] if page else _notes(bulletin, words),
        "footer": foot(bulletin, words),
    }
    return typeset("ranking.typ", data, output="png", pixels_per_inch=PIXELS_PER_INCH)


def _figures(bulletin: MonthlyBulletin, words: Words) -> list[Mapping[str, Drawable]]:
    sums = figures(bulletin)
    values = {
        "departments": str(sums.count),
        "mean": sums.mean,
        "done": f"{sums.done}/{sums.tasks}",
    }
    if sums.on_time is not None:
        values["on-time"] = f"{sums.on_time}/{sums.count}"
    return [{"value": value, "label": words(f"bulletin-figure-{name}")} for name, value in values.items()]


def _row(place: Place) -> Mapping[str, Drawable]:
    return {
        "rank": place.rank,
        "name": place.name,
        "tasks": place.tasks,
        "bonus": _unless_zero(place.bonus),
        "deductions": _unless_zero(place.deductions),
        "total": place.total,
        "movement": drawn_movement(place.movement),
        "first": place.leading,
        "share": place.share,
    }


def _unless_zero(printed: str) -> str:
    return printed if printed.strip("0.") else ""


def _notes(bulletin: MonthlyBulletin, words: Words) -> list[Mapping[str, Drawable]]:
    named = {"missing": bulletin.missing, "late": bulletin.late, "nothing": bulletin.nothing}
    return noted({kind: joined(names, words) for kind, names in named.items()}, words, strong=("missing",))
