"""What every renderer prints of a quarter or a year, made into words and digits once, so that all print the same."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from domain.calendar import Month
from domain.period import Period
from domain.period_bulletin import Distinction, Indicator, PeriodBulletin, PeriodRow
from domain.scoring.histories import TaskLamps
from domain.scoring.points import Rounding, RoundingMode, plain, print_points
from domain.scoring.rules import Lamp, Title
from locales import Words
from rendering.content import Movement, leaders, movement, points, share_of, titled

NONE = "—"
"""Stands for a month without a sheet."""
MOST_MOVERS = 3
MOST_IDLE = 3
"""Tasks named where several stood still."""
SPAN_FROM = 2
"""More months than that in a row are named by the first and the last."""
_TENTHS = Rounding(decimals=1, mode=RoundingMode.DOWN)
_HUNDREDTHS = Rounding(decimals=2)


@dataclass(frozen=True, slots=True)
class PeriodPlace:
    """One row of the ranking as it is printed; `totals` and `ranks` hold one text a month."""

    rank: str
    name: str
    totals: tuple[str, ...]
    ranks: tuple[str, ...]
    tasks: str
    bonus: str
    deductions: str
    points: str
    movement: Movement
    leading: bool
    share: float


@dataclass(frozen=True, slots=True)
class PeriodFigures:
    """The period in a few numbers, printed; `means` is the mean of all departments in each month."""

    count: int
    mean: str
    highest: str
    lowest: str
    done: int
    tasks: int
    means: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Target:
    """An indicator as it is printed; `share` is what a bar shows, never more than 1."""

    department: str
    title: str
    aim: str
    actual: str
    reached: str
    share: float


@dataclass(frozen=True, slots=True)
class LampCount:
    """How many tasks show a lamp at the end of the period."""

    title: str
    color: str
    count: int


@dataclass(frozen=True, slots=True)
class Move:
    """A department that moved: from which rank to which, and how far."""

    name: str
    before: int
    after: int

    @property
    def places(self) -> int:
        """The number of places, either way."""
        return abs(self.before - self.after)


def period_name(bulletin: PeriodBulletin, words: Words) -> str:
    """Write the period out: 2023年第二季度, 2023年度."""
    period = Period.parse(bulletin.period)
    if period.quarter is None:
        return words("bulletin-year", year=str(period.year))
    return words("bulletin-quarter", year=str(period.year), quarter=period.quarter)


def is_year(bulletin: PeriodBulletin) -> bool:
    """Tell an annual assessment from a quarterly notice."""
    return Period.parse(bulletin.period).quarter is None


def short_month(month: Month, words: Words) -> str:
    """Write a month as a column's head: 5月."""
    return words("bulletin-month-short", month=month.number)


def score_name(bulletin: PeriodBulletin, words: Words) -> str:
    """Name what is ranked by: the mean or the sum of the months."""
    return words(f"bulletin-column-{bulletin.method}")


def period_places(bulletin: PeriodBulletin, words: Words) -> tuple[PeriodPlace, ...]:
    """Give the ranking's rows, printed."""
    highest = max((row.points for row in bulletin.rows), default=Fraction(0))
    return tuple(_place(row, bulletin, highest, words) for row in bulletin.rows)


def period_moves(bulletin: PeriodBulletin) -> bool:
    """Tell whether there are two months to compare."""
    return any(row.movement is not None for row in bulletin.rows)


def period_figures(bulletin: PeriodBulletin) -> PeriodFigures:
    """Sum the period up. Means are exact until they are printed."""
    scores = [row.points for row in bulletin.rows] or [Fraction(0)]
    monthly = zip(*(row.totals for row in bulletin.rows), strict=True) if bulletin.rows else ()
    return PeriodFigures(
        count=len(bulletin.rows),
        mean=points(_mean(scores), bulletin.rounding),
        highest=points(max(scores), bulletin.rounding),
        lowest=points(min(scores), bulletin.rounding),
        done=sum(row.tasks_done for row in bulletin.rows),
        tasks=sum(row.tasks for row in bulletin.rows),
        means=tuple(
            points(_mean([total for total in totals if total is not None]), bulletin.rounding) for totals in monthly
        ),
    )


def months_covered(bulletin: PeriodBulletin, words: Words) -> str:
    """Name the months it is made of: 4月至6月, or each where one is missing between."""
    months = bulletin.months
    named = [short_month(month, words) for month in months]
    unbroken = all(month == months[0].plus(index) for index, month in enumerate(months))
    if unbroken and len(months) > SPAN_FROM:
        return words("bulletin-span", first=named[0], last=named[-1])
    return words("bulletin-separator").join(named)


def monthly_means(bulletin: PeriodBulletin, words: Words) -> str:
    """Write each month's mean: 4月104.52、5月106.12、6月107.00."""
    means = period_figures(bulletin).means
    named = zip(bulletin.months, means, strict=False)
    return words("bulletin-separator").join(
        words("bulletin-month-mean", month=short_month(month, words), mean=mean) for month, mean in named
    )


def targets(bulletin: PeriodBulletin) -> tuple[Target, ...]:
    """Give the indicators, printed; a share is cut, not rounded, so that 100.0% means reached."""
    return tuple(_target(each) for each in bulletin.indicators)


def targets_reached(bulletin: PeriodBulletin) -> int:
    """Count the indicators that have reached their target."""
    return sum(each.reached >= 1 for each in bulletin.indicators)


def lamp_counts(bulletin: PeriodBulletin, words: Words) -> tuple[LampCount, ...]:
    """Count the lamps at the end of the period, in the rulebook's order; lamps of one name are one."""
    last = Counter(task.lamps[-1] for task in bulletin.lamps if task.lamps)
    counted: dict[str, LampCount] = {}
    for lamp in bulletin.legend:
        title = titled(lamp.title, words, lamp.id)
        before = counted[title].count if title in counted else 0
        counted[title] = LampCount(title, lamp.color, before + last[lamp.id])
    return tuple(counted.values())


def lamps_in_words(bulletin: PeriodBulletin, words: Words) -> str:
    """Write the lamps' counts: 红灯2项、黄灯3项、绿灯42项."""
    return words("bulletin-separator").join(
        words("bulletin-lamp-count", lamp=each.title, count=each.count) for each in lamp_counts(bulletin, words)
    )


def lamp_meaning(lamp: Lamp, words: Words) -> str:
    """Explain a lamp."""
    return words(
        "bulletin-lamp-meaning", lamp=titled(lamp.title, words, lamp.id), meaning=titled(lamp.meaning, words, "")
    )


def lamp_mark(title: Title, words: Words, otherwise: str) -> str:
    """Give the letter that stands for a lamp where its name is too long: 红."""
    return titled(title, words, otherwise)[:1]


def warned(bulletin: PeriodBulletin) -> tuple[TaskLamps, ...]:
    """Give the tasks that stood still: in some month of the period they showed a lamp that says so, or was one."""
    alarming = {lamp.id for lamp in bulletin.legend if lamp.months_without_result is not None or lamp.was is not None}
    return tuple(task for task in bulletin.lamps if alarming.intersection(task.lamps))


def moved(bulletin: PeriodBulletin, *, up: bool) -> tuple[Move, ...]:
    """Give those who gained, or lost, the most places between the first month and the last."""
    rows = [row for row in bulletin.movers(len(bulletin.rows)) if ((row.movement or 0) > 0) is up]
    return tuple(_move(row) for row in rows[:MOST_MOVERS])


def moves_in_words(bulletin: PeriodBulletin, words: Words, *, up: bool) -> str:
    """Write who moved from which rank to which; empty when nobody did."""
    message = "bulletin-move-up" if up else "bulletin-move-down"
    return words("bulletin-list-separator").join(
        words(message, department=each.name, before=each.before, after=each.after, places=each.places)
        for each in moved(bulletin, up=up)
    )


def distinctions(bulletin: PeriodBulletin) -> dict[str, tuple[Distinction, ...]]:
    """Sort praise and criticism into what is confirmed and what is proposed; groups without one are left out."""
    groups = {
        "praise": [each for each in bulletin.praise if each.confirmed],
        "praise-proposed": [each for each in bulletin.praise if not each.confirmed],
        "criticism": [each for each in bulletin.criticism if each.confirmed],
        "criticism-proposed": [each for each in bulletin.criticism if not each.confirmed],
    }
    return {name: tuple(group) for name, group in groups.items() if group}


def reason_of(distinction: Distinction, words: Words) -> str:
    """Write what speaks for it: somebody's own words, or the record."""
    if distinction.idle:
        told = distinction.idle[:MOST_IDLE]
        tasks = words("bulletin-separator").join(
            words("bulletin-reason-idle", key=key, months=months) for key, months in told
        )
        more = len(distinction.idle) - len(told)
        return words("bulletin-reason-record", tasks=tasks, more=more, reminders=distinction.reminders)
    return words("bulletin-reason-rank", rank=distinction.rank) if distinction.rank else distinction.reason


def _place(row: PeriodRow, bulletin: PeriodBulletin, highest: Fraction, words: Words) -> PeriodPlace:
    rounding = bulletin.rounding
    joined_late = period_moves(bulletin) and row.totals[-1] is not None
    return PeriodPlace(
        rank=str(row.rank),
        name=row.name,
        totals=tuple(NONE if total is None else points(total, rounding) for total in row.totals),
        ranks=tuple(NONE if rank is None else str(rank) for rank in row.ranks),
        tasks=f"{row.tasks_done}/{row.tasks}",
        bonus=points(row.bonus, rounding),
        deductions=points(row.deductions, rounding),
        points=points(row.points, rounding),
        movement=movement(row.movement, words, moving=joined_late),
        leading=row.rank <= leaders([each.rank for each in bulletin.rows]),
        share=share_of(row.points, highest),
    )


def _mean(values: Sequence[Fraction]) -> Fraction:
    return sum(values, Fraction(0)) / len(values) if values else Fraction(0)


def _target(indicator: Indicator) -> Target:
    return Target(
        department=indicator.department,
        title=indicator.title,
        aim=_amount(indicator.target) + indicator.unit,
        actual=_amount(indicator.actual) + indicator.unit,
        reached=f"{points(indicator.reached * 100, _TENTHS)}%",
        share=share_of(indicator.reached, Fraction(1)),
    )


def _amount(value: Fraction) -> str:
    written = plain(value)
    return print_points(value, _HUNDREDTHS) if "/" in written else written


def _move(row: PeriodRow) -> Move:
    known = [rank for rank in row.ranks if rank is not None]
    return Move(row.name, known[0], known[-1])
