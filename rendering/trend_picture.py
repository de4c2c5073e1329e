"""Points over the months as a small line picture (走势图), of one department or of several."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor
from typing import TypeVar

from domain.calendar import Month
from domain.period_bulletin import PeriodBulletin
from domain.scoring.points import TWO_DECIMALS, Rounding
from locales import Words
from rendering.canvas import PIXELS_PER_INCH
from rendering.content import month_name, points
from rendering.period_content import short_month
from rendering.typesetting import Drawable, typeset

_T = TypeVar("_T")

SHADES = 6
"""Lines that can still be told apart; the palette has as many colours."""
TICKS = 5
STEPS = (1, 2, 5)
LABEL_HEIGHT = 0.075
"""The points at a line's end, as a share of the chart's height."""
ALL_MARKED = 6
"""Longer lines mark their first, highest and lowest point alone."""


@dataclass(frozen=True, slots=True)
class TrendLine:
    """One department's points, a value a month, None where it had no sheet; `mean` is the group's own line."""

    name: str
    totals: tuple[Fraction | None, ...]
    mean: bool = False


@dataclass(frozen=True, slots=True)
class Trend:
    """Points over months: of one department, most often beside the group's mean, or of up to six."""

    group: str
    months: tuple[Month, ...]
    lines: tuple[TrendLine, ...]
    rounding: Rounding = TWO_DECIMALS

    def __post_init__(self) -> None:
        if not self.months or any(len(line.totals) != len(self.months) for line in self.lines):
            raise ValueError("a line has one value a month")
        if sum(not line.mean for line in self.lines) > SHADES:
            raise ValueError(f"more than {SHADES} lines cannot be told apart")


def trend_of(bulletin: PeriodBulletin, departments: Sequence[str], words: Words) -> Trend:
    """Take departments, by name, out of a quarter or a year, with the mean of all of them."""
    means = tuple(_mean(totals) for totals in zip(*(row.totals for row in bulletin.rows), strict=True))
    chosen = [TrendLine(row.name, row.totals) for row in bulletin.rows if row.name in departments]
    mean = TrendLine(words("bulletin-trend-mean"), means, mean=True)
    return Trend(bulletin.group, bulletin.months, (mean, *chosen), bulletin.rounding)


def trend(value: Trend, words: Words, *, dark: bool = False) -> bytes:
    """Draw the lines as one small PNG."""
    low, high, step = _scale([total for line in value.lines for total in line.totals if total is not None])
    own = [line for line in value.lines if not line.mean]
    title = words("bulletin-trend-of", department=own[0].name) if len(own) == 1 else words("bulletin-trend-title")
    first, last = (month_name(month, words) for month in (value.months[0], value.months[-1]))
    data: dict[str, Drawable] = {
        "dark": dark,
        "lang": words.language[:2],
        "over": value.group,
        "title": title,
        "tag": "",
        "months": [short_month(month, words) for month in value.months],
        "ticks": [
            {"at": float((at - low) / (high - low)), "label": points(at, Rounding(0))} for at in _ticks(low, high, step)
        ],
        "lines": [*_lines(value, low, high)],
        "footer": words("bulletin-span", first=first, last=last),
    }
    return typeset("trend.typ", data, output="png", pixels_per_inch=PIXELS_PER_INCH)


def _mean(totals: Sequence[Fraction | None]) -> Fraction | None:
    known = [total for total in totals if total is not None]
    return sum(known, Fraction(0)) / len(known) if known else None


def _scale(values: Sequence[Fraction]) -> tuple[Fraction, Fraction, Fraction]:
    """Choose whole numbers around the values, few enough to read: lowest, highest, and the step between ticks."""
    low, high = (min(values), max(values)) if values else (Fraction(0), Fraction(1))
    step = _step(high - low)
    bottom = Fraction(floor(low / step)) * step
    top = Fraction(ceil(high / step)) * step
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


def _lines(value: Trend, low: Fraction, high: Fraction) -> Iterator[Mapping[str, Drawable]]:
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
            "name": line.name,
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
    for place, (total, index) in enumerate(known[:-1]):  # the last stands beside the line
        if (total, index) in told:
            beside = [known[near][0] for near in (place - 1, place + 1) if near >= 0]
            # The label stands where the line does not go.
            yield {"index": index, "label": points(total, rounding), "below": total * len(beside) < sum(beside)}
