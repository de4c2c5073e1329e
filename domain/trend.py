"""Points over the months (走势) as a value, of one department or of several, beside the mean of the group."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from fractions import Fraction

from domain.bulletin import BulletinRow, MonthlyBulletin
from domain.calendar import Month
from domain.scoring.points import TWO_DECIMALS, ZERO, Rounding

MOST_LINES = 6
"""Lines that can still be told apart."""


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
        if sum(not line.mean for line in self.lines) > MOST_LINES:
            raise ValueError(f"more than {MOST_LINES} lines cannot be told apart")


def trend_of(months: Sequence[MonthlyBulletin], departments: Collection[str]) -> Trend:
    """Follow departments through months in order, the best of the last month first, with the mean of everybody.

    Raises:
        ValueError: no month, or more departments than can be told apart.
    """
    rows = [{row.department: row for row in each.rows} for each in months]
    names = {key: row.name for each in rows for key, row in each.items()}
    ordered = dict.fromkeys([*rows[-1], *names]) if rows else {}
    lines = [
        TrendLine(names[key], tuple(_total(each.get(key)) for each in rows)) for key in ordered if key in departments
    ]
    mean = TrendLine("", tuple(_mean([row.total for row in each.values()]) for each in rows), mean=True)
    newest = months[-1] if months else None
    return Trend(
        group=newest.group if newest else "",
        months=tuple(each.month for each in months),
        lines=(mean, *lines),
        rounding=newest.rounding if newest else TWO_DECIMALS,
    )


def _total(row: BulletinRow | None) -> Fraction | None:
    return row.total if row else None


def _mean(totals: Sequence[Fraction]) -> Fraction | None:
    return sum(totals, ZERO) / len(totals) if totals else None
