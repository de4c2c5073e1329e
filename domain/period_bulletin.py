"""The quarterly notice (季通报) and the annual assessment (年终考核) as one value, made of published months."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from domain.bulletin import BulletinRow, MonthlyBulletin
from domain.calendar import Month
from domain.letterhead import USUAL, Letterhead
from domain.period import Period
from domain.scoring.facts import DepartmentFacts
from domain.scoring.histories import TaskLamps, task_lamps
from domain.scoring.points import TWO_DECIMALS, ZERO, Rounding
from domain.scoring.ranking import compared, places
from domain.scoring.rulebook import Rulebook
from domain.scoring.rules import Lamp, Method, Title


@dataclass(frozen=True, slots=True)
class PeriodRow:
    """One department's period.

    `points` is the mean or the sum of its months, as `method` of the bulletin says; `totals` and `ranks` hold one
    value a month, None where it had no sheet. `tasks_done` of `tasks` are completed at the end of its last month.
    `movement` is from its first month's rank to its last month's, +2 for two places up.
    """

    rank: int
    department: str
    name: str
    points: Fraction
    totals: tuple[Fraction | None, ...]
    ranks: tuple[int | None, ...]
    tasks_done: int
    tasks: int
    bonus: Fraction
    deductions: Fraction
    movement: int | None


@dataclass(frozen=True, slots=True)
class Indicator:
    """A number a task must reach (目标值), and what has been reached of it so far; `department` is its name."""

    department: str
    key: str
    title: str
    unit: str
    target: Fraction
    actual: Fraction

    @property
    def reached(self) -> Fraction:
        """The share of the target, 1 for all of it; a target of zero is reached."""
        return self.actual / self.target if self.target else Fraction(1)


@dataclass(frozen=True, slots=True)
class Distinction:
    """Praise or criticism of a department, by name: proposed on the record, `confirmed` by a person or not.

    The record is its `rank`; or the tasks that stood `idle`, each with the number of months, and how many reminders
    were sent. `reason` is a reason in somebody's own words.
    """

    department: str
    reason: str
    confirmed: bool
    rank: int = 0
    idle: tuple[tuple[str, int], ...] = ()
    reminders: int = 0


@dataclass(frozen=True, slots=True)
class PeriodBulletin:
    """A group's quarter or year. `months` are the published ones it is made of; `legend` explains the lamps.

    `letterhead` is what the office chose for the notice.
    """

    group: str
    period: str
    months: tuple[Month, ...]
    method: Method
    rows: tuple[PeriodRow, ...]
    lamps: tuple[TaskLamps, ...]
    legend: tuple[Lamp, ...]
    indicators: tuple[Indicator, ...]
    praise: tuple[Distinction, ...]
    criticism: tuple[Distinction, ...]
    rulebook: str
    version: str
    issuer: str
    drawn_on: date
    number: int = 0
    simulated: bool = False
    rounding: Rounding = TWO_DECIMALS
    rulebook_title: Title = field(default_factory=dict)
    letterhead: Letterhead = field(default_factory=Letterhead)

    def movers(self, most: int = 3) -> tuple[PeriodRow, ...]:
        """Give those who moved furthest, either way; of equal moves the better rank comes first."""
        moved = [row for row in self.rows if row.movement]
        return tuple(sorted(moved, key=lambda row: -abs(row.movement or 0))[:most])


def period_bulletin(
    *,
    period: Period,
    months: Sequence[MonthlyBulletin],
    facts: Sequence[DepartmentFacts],
    rulebook: Rulebook,
    drawn_on: date,
    indicators: Sequence[Indicator] = (),
    praise: Sequence[Distinction] = (),
    criticism: Sequence[Distinction] = (),
    number: int = 0,
    letterhead: Letterhead = USUAL,
) -> PeriodBulletin:
    """Put a period together.

    `months` are the published bulletins of the period, the latest correction of each; `facts` those of the year so
    far, from which the lamps are lit.

    Raises:
        ValueError: no month, one of another period, or one month twice.
    """
    ordered = sorted(months, key=lambda bulletin: bulletin.month)
    covered = tuple(bulletin.month for bulletin in ordered)
    if not covered or len(set(covered)) < len(covered) or not set(covered) <= set(period.months):
        raise ValueError(f"{period} cannot be made of {', '.join(map(str, covered)) or 'no month'}")
    method = rulebook.aggregation.quarter if period.quarter else rulebook.aggregation.year
    return PeriodBulletin(
        group=ordered[-1].group,
        period=str(period),
        months=covered,
        method=method,
        rows=_ranked(_by_department(ordered), method, rulebook),
        lamps=task_lamps(facts, covered, rulebook),
        legend=rulebook.lamps,
        indicators=tuple(indicators),
        praise=tuple(praise),
        criticism=tuple(criticism),
        rulebook=rulebook.id,
        version=rulebook.version,
        issuer=ordered[-1].issuer,
        drawn_on=drawn_on,
        number=number,
        simulated=any(bulletin.simulated for bulletin in ordered),
        rounding=rulebook.rounding,
        rulebook_title=rulebook.title,
        letterhead=letterhead,
    )


Run = tuple[BulletinRow | None, ...]


def _by_department(months: Sequence[MonthlyBulletin]) -> list[Run]:
    rows = [{row.department: row for row in bulletin.rows} for bulletin in months]
    positions: Mapping[str, int] = {
        sheet.department: sheet.position for bulletin in months for sheet in bulletin.sheets
    }
    departments = sorted(positions, key=lambda department: (positions[department], department))
    return [tuple(month.get(department) for month in rows) for department in departments]


def _ranked(runs: Sequence[Run], method: Method, rulebook: Rulebook) -> tuple[PeriodRow, ...]:
    standings = [(compared(_points(run, method), rulebook),) for run in runs]
    # Runs come in plan order, which a stable sort keeps among equals.
    order = sorted(range(len(runs)), key=lambda index: standings[index], reverse=True)
    ranks = places([standings[index] for index in order], rulebook.ranking.ties)
    return tuple(_row(rank, runs[index], method) for rank, index in zip(ranks, order, strict=True))


def _points(run: Run, method: Method) -> Fraction:
    totals = [row.total for row in run if row]
    together = sum(totals, ZERO)
    return together if method is Method.SUM else together / len(totals)


def _row(rank: int, run: Run, method: Method) -> PeriodRow:
    known = [row for row in run if row]
    first, last = known[0], known[-1]
    return PeriodRow(
        rank=rank,
        department=last.department,
        name=last.name,
        points=_points(run, method),
        totals=tuple(row.total if row else None for row in run),
        ranks=tuple(row.rank if row else None for row in run),
        tasks_done=last.tasks_done,
        tasks=last.tasks,
        bonus=sum((row.bonus for row in known), ZERO),
        deductions=sum((row.deductions for row in known), ZERO),
        movement=None if len(known) == 1 else first.rank - last.rank,
    )
