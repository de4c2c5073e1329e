"""Points over the months as a small line picture (走势图), of one department or of several."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor
from typing import TypeVar

from domain.scoring.points import Rounding
from domain.trend import Trend, TrendLine
from locales import Words
from rendering.canvas import PIXELS_PER_INCH
from rendering.content import month_name, points
from rendering.period_content import short_month
from rendering.typesetting import Drawable, typeset

_T = TypeVar("_T")

TICKS = 5
STEPS = (1, 2, 5)
LABEL_HEIGHT = 0.075
"""The points at a line's end, as a share of the chart's height."""
ALL_MARKED = 6
"""Longer lines mark their first, highest and lowest point alone."""


def trend(value: Trend, words: Words, *, dark: bool = False) -> bytes:
    """Draw the lines as one small PNG."""
    return typeset("trend.typ", contents(value, words, dark=dark), output="png", pixels_per_inch=PIXELS_PER_INCH)


def spoken(value: Trend, words: Words) -> str:
    """Write a department's points month by month, for those who do not see the picture; "" of several departments."""
    own = [line for line in value.lines if not line.mean]
    if len(own) != 1:
        return ""
    told = [
        words("bulletin-trend-month", month=short_month(month, words), points=points(total, value.rounding))
        for month, total in zip(value.months, own[0].totals, strict=True)
        if total is not None
    ]
    return words("bulletin-trend-spoken", months=words("list-separator").join(told)) if told else ""


def contents(value: Trend, words: Words, *, dark: bool = False) -> dict[str, Drawable]:
    """Give what the template draws: heights as shares of the chart, points as they are written."""
    totals = [total for line in value.lines for total in line.totals if total is not None]
    low, high, step = _scale(totals)
    own = [line for line in value.lines if not line.mean]
    title = words("bulletin-trend-of", department=own[0].name) if len(own) == 1 else words("bulletin-trend-title")
    first, last = (month_name(month, words) for month in (value.months[0], value.months[-1]))
    return {
        "dark": dark,
        "lang": words.language[:2],
        "over": value.group,
        "title": title,
        "tag": "",
        "months": [short_month(month, words) for month in value.months],
        "ticks": [
            {"at": float((at - low) / (high - low)), "label": points(at, Rounding(0))}
            for at in _ticks(low, high, step)
            if at >= min([Fraction(0), *totals])  # what nobody can fall to is left without a number
        ],
        "lines": [*_lines(value, words, low, high)],
        "footer": first if first == last else words("bulletin-span", first=first, last=last),
    }


def _scale(values: Sequence[Fraction]) -> tuple[Fraction, Fraction, Fraction]:
    """Choose whole numbers around the values, few enough to read: lowest, highest, and the step between ticks."""
    low, high = (min(values), max(values)) if values else (Fraction(0), Fraction(1))
    step = _step(high - low)
    bottom = Fraction(floor(low / step)) * step
    top = Fraction(ceil(high / step)) * step
    if low - bottom < (top - bottom) * Fraction(LABEL_HEIGHT):
        bottom -= step  # room for the points written under the lowest
    return bottom, max(top, bottom + step), step


def _step(span: Fraction) -> Fraction:
    size = Fraction(1)
    while True:
        for each in STEPS:
            if each * size * (TICKS - 1) >= span:
                return each * size
        size *= 10


def _ticks(low: Fraction, high: Fraction, step: Fraction) -> Iterator[Fraction]:
    while low <= high:
        yield low
        low += step


def _lines(value: Trend, words: Words, low: Fraction, high: Fraction) -> Iterator[Mapping[str, Drawable]]:
    shade = 0
    heights = [
        [None if total is None else float((total - low) / (high - low)) for total in line.totals]
        for line in value.lines
    ]
    beside = _apart([_last(each) for each in heights])
    alone = sum(not line.mean for line in value.lines) == 1
    for line, values, label_at in zip(value.lines, heights, beside, strict=True):
        last = _last(line.totals)
        yield {
            "name": words("bulletin-trend-mean") if line.mean else line.name,
            "mean": line.mean,
            "shade": shade,
            "values": values,
            "label-at": label_at,
            "last": "" if last is None else points(last, value.rounding),
            "marks": list(_marks(line, value.rounding)) if alone and not line.mean else [],
        }
        shade += not line.mean


def _last(values: Sequence[_T | None]) -> _T | None:
    return next((each for each in reversed(values) if each is not None), None)


def _apart(heights: Sequence[float | None]) -> list[float]:
    """Keep labels from lying on each other: from the top down, then back up from the bottom."""
    order = sorted(range(len(heights)), key=lambda index: -(heights[index] or 0))
    placed = [min(each or 0.0, 1.0) for each in heights]
    for above, below in pairwise(order):
        placed[below] = min(placed[below], placed[above] - LABEL_HEIGHT)
    floor_of_labels = 0.0
    for index in reversed(order):
        placed[index] = max(placed[index], floor_of_labels)
        floor_of_labels = placed[index] + LABEL_HEIGHT
    return placed


def _marks(line: TrendLine, rounding: Rounding) -> Iterator[Mapping[str, Drawable]]:
    known = [(total, index) for index, total in enumerate(line.totals) if total is not None]
    told = known if len(known) <= ALL_MARKED else {known[0], max(known), min(known)}
    for total, index in known[:-1]:  # the last stands beside the line
        if (total, index) in told:
            before, after = (_at(line.totals, near) for near in (index - 1, index + 1))
            yield {"index": index, "label": points(total, rounding), **_free_place(before, total, after)}


def _at(totals: Sequence[Fraction | None], index: int) -> Fraction | None:
    return totals[index] if 0 <= index < len(totals) else None


def _free_place(before: Fraction | None, total: Fraction, after: Fraction | None) -> Mapping[str, Drawable]:
    """Say where the line does not go: above a peak, below a hollow, beside a slope on its upper side."""
    if before is not None and after is not None and (before < total < after or before > total > after):
        return {"below": False, "side": "left" if before < after else "right"}
    beside = [each for each in (before, after) if each is not None]
    return {"below": total * len(beside) < sum(beside), "side": ""}
