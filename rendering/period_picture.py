"""A quarter or a year as one picture: ranking with its months, lamps, targets, who is named."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from domain.period_bulletin import PeriodBulletin, PeriodRow
from locales import Words
from rendering.canvas import PIXELS_PER_INCH, columns_for, drawn_movement, in_pages, noted
from rendering.content import columns, foot, joined, month_name, tag
from rendering.period_content import (
    PeriodPlace,
    Target,
    distinctions,
    lamp_counts,
    moves_in_words,
    period_figures,
    period_moves,
    period_places,
    score_name,
    short_month,
    targets,
    targets_reached,
)
from rendering.period_text import period_title
from rendering.typesetting import Drawable, typeset

MOST_TARGETS = 4
"""Those furthest from their target; a picture much taller than a phone is shrunk until it cannot be read."""


def period(bulletin: PeriodBulletin, words: Words, *, dark: bool = False) -> bytes:
    """Draw the whole ranking as one PNG, each department with its months' totals or with a small line of them."""
    data: dict[str, Drawable] = {
        "columns": columns_for(len(bulletin.rows)),
        "tag": tag(bulletin, words),
        "rows": _rows(bulletin, words),
        "lamps": _lamps(bulletin, words),
        "targets": _targets(bulletin, words),
        "notes": _notes(bulletin, words),
    }
    return _typeset(bulletin, words, data, dark=dark)


def pages(bulletin: PeriodBulletin, words: Words, *, dark: bool = False) -> tuple[bytes, ...]:
    """Draw a large group's ranking once more, large and with all its columns, as an album; nothing for a small one."""
    parts = in_pages(_rows(bulletin, words))
    return tuple(
        _typeset(
            bulletin,
            words,
            {**_RANKING_ALONE, "rows": part, "tag": _page(bulletin, words, index, len(parts))},
            dark=dark,
        )
        for index, part in enumerate(parts, start=1)
    )


_RANKING_ALONE: Mapping[str, Drawable] = {
    "columns": 1,
    "lamps": {"label": "", "until": "", "items": []},
    "targets": {"label": "", "summary": "", "items": [], "rest": ""},
    "notes": [],
}


def _page(bulletin: PeriodBulletin, words: Words, page: int, among: int) -> str:
    return " · ".join(part for part in (tag(bulletin, words), words("bulletin-page", page=page, pages=among)) if part)


def _typeset(bulletin: PeriodBulletin, words: Words, shown: Mapping[str, Drawable], *, dark: bool) -> bytes:
    data: dict[str, Drawable] = {
        "dark": dark,
        "moving": period_moves(bulletin),
        "lang": words.language[:2],
        "over": bulletin.group,
        "title": period_title(bulletin, words),
        "months": [short_month(month, words) for month in bulletin.months],
        "figures": _figures(bulletin, words),
        "head": {**columns(words), "points": score_name(bulletin, words), "trend": words("bulletin-column-trend")},
        "footer": foot(bulletin, words),
        **shown,
    }
    return typeset("period.typ", data, output="png", pixels_per_inch=PIXELS_PER_INCH)


def _rows(bulletin: PeriodBulletin, words: Words) -> list[Mapping[str, Drawable]]:
    low, high = _bounds(bulletin.rows)
    rows = zip(bulletin.rows, period_places(bulletin, words), strict=True)
    return [_row(row, place, low, high) for row, place in rows]


def _bounds(rows: Sequence[PeriodRow]) -> tuple[Fraction, Fraction]:
    totals = [total for row in rows for total in row.totals if total is not None] or [Fraction(0)]
    return min(totals), max(totals)


def _row(row: PeriodRow, place: PeriodPlace, low: Fraction, high: Fraction) -> Mapping[str, Drawable]:
    span = high - low or Fraction(1)
    return {
        "rank": place.rank,
        "name": place.name,
        "totals": list(place.totals),
        "line": [None if total is None else float((total - low) / span) for total in row.totals],
        "tasks": place.tasks,
        "points": place.points,
        "movement": drawn_movement(place.movement),
        "first": place.leading,
        "share": place.share,
    }


def _figures(bulletin: PeriodBulletin, words: Words) -> list[Mapping[str, Drawable]]:
    sums = period_figures(bulletin)
    values = {
        "departments": str(sums.count),
        "mean": sums.mean,
        "done": f"{sums.done}/{sums.tasks}",
        "months": str(len(bulletin.months)),
    }
    if bulletin.indicators:
        values["reached"] = f"{targets_reached(bulletin)}/{len(bulletin.indicators)}"
        del values["months"]
    return [{"value": value, "label": words(f"bulletin-figure-{name}")} for name, value in values.items()]


def _lamps(bulletin: PeriodBulletin, words: Words) -> Mapping[str, Drawable]:
    counts = lamp_counts(bulletin, words) if bulletin.lamps else ()
    return {
        "label": words("bulletin-lamps"),
        "until": month_name(bulletin.months[-1], words),
        "items": [
            {
                "count": each.count,
                "color": each.color,
                "text": words("bulletin-lamp-count", lamp=each.title, count=each.count),
            }
            for each in counts
        ],
    }


def _targets(bulletin: PeriodBulletin, words: Words) -> Mapping[str, Drawable]:
    every = sorted(targets(bulletin), key=lambda each: each.share)
    left_out = len(every) - MOST_TARGETS
    return {
        "label": words("bulletin-indicators"),
        "summary": words("bulletin-text-indicators", count=len(every), reached=targets_reached(bulletin)),
        "items": [_target(each) for each in every[:MOST_TARGETS]],
        "rest": words("bulletin-targets-rest", count=left_out) if left_out > 0 else "",
    }


def _target(target: Target) -> Mapping[str, Drawable]:
    return {
        "title": target.title,
        "department": target.department,
        "actual": target.actual,
        "aim": target.aim,
        "reached": target.reached,
        "share": target.share,
    }


def _notes(bulletin: PeriodBulletin, words: Words) -> list[Mapping[str, Drawable]]:
    named = {name: joined([each.department for each in group], words) for name, group in distinctions(bulletin).items()}
    named["up"] = moves_in_words(bulletin, words, up=True)
    named["down"] = moves_in_words(bulletin, words, up=False)
    return noted(named, words, strong=("criticism", "criticism-proposed"))
