"""The monthly bulletin (月排名通报) as one value: every renderer draws this and nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from domain.calendar import Month
from domain.letterhead import USUAL, Letterhead
from domain.scoring.facts import DepartmentFacts, RoundOutcome
from domain.scoring.points import TWO_DECIMALS, Rounding
from domain.scoring.rulebook import Rulebook
from domain.scoring.rules import Title
from domain.scoring.sheet import Ranked, Sheet, rank


@dataclass(frozen=True, slots=True)
class BulletinRow:
    """One department's place.

    `tasks_done` of `tasks` are completed up to now. `deductions` is zero or less: base + bonus + deductions = total.
    `movement` is against the month before, +2 for two places up; None when there is nothing to compare with.
    """

    rank: int
    department: str
    name: str
    total: Fraction
    tasks_done: int
    tasks: int
    bonus: Fraction
    deductions: Fraction
    movement: int | None


@dataclass(frozen=True, slots=True)
class AdjustmentRow:
    """Points that set right an earlier month, as they are made known; `month` is the month corrected."""

    department: str
    points: Fraction
    reason: str
    month: Month


@dataclass(frozen=True, slots=True)
class MonthlyBulletin:
    """A group's month, ranked. `number` is 0 for the original and n for the nth correction (更正), made for `reason`.

    `missing`, `late` and `nothing` are departments by name in plan order; the first two over all rounds of the month,
    the last (零报告) over the regular ones. `sheets` stand in the order of the ranking. `rounding` is how every
    number of it is printed. `rulebook_title` and `base_article` are the rulebook's own words, so that what is published
    can be drawn again without it; both are empty in what was frozen before they were kept. `letterhead` is what the
    office chose for the notice. `asked` is whether anybody had to report: without a round nobody was in time.
    Equal totals are `parted_by` the points of these lines before they share a rank.
    """

    group: str
    month: Month
    number: int
    rows: tuple[BulletinRow, ...]
    missing: tuple[str, ...]
    late: tuple[str, ...]
    nothing: tuple[str, ...]
    adjustments: tuple[AdjustmentRow, ...]
    sheets: tuple[Sheet, ...]
    rulebook: str
    version: str
    issuer: str
    drawn_on: date
    simulated: bool = False
    rounding: Rounding = TWO_DECIMALS
    rulebook_title: Title = field(default_factory=dict)
    base_article: str = ""
    reason: str = ""
    letterhead: Letterhead = field(default_factory=Letterhead)
    asked: bool = True
    parted_by: tuple[Title, ...] = ()


def monthly_bulletin(
    *,
    group: str,
    issuer: str,
    month: Month,
    sheets: Sequence[Sheet],
    facts: Sequence[DepartmentFacts],
    rulebook: Rulebook,
    previous: MonthlyBulletin | None,
    drawn_on: date,
    number: int = 0,
    reason: str = "",
    simulated: bool = False,
    letterhead: Letterhead = USUAL,
) -> MonthlyBulletin:
    """Rank a month's sheets and say who was missing and late; `facts` are those the sheets were scored from.

    `previous` is what was last published for the month before, its latest correction if it has one.
    """
    ranked = rank(sheets, rulebook)
    places = {row.department: row.rank for row in previous.rows} if previous else {}
    known = sorted(facts, key=lambda each: (each.position, each.department))
    return MonthlyBulletin(
        group=group,
        month=month,
        number=number,
        rows=tuple(_row(each, places) for each in ranked),
        missing=_named(known, RoundOutcome.MISSING),
        late=_named(known, RoundOutcome.LATE),
        nothing=_named(known, RoundOutcome.NOTHING, regular=True),
        adjustments=tuple(
            AdjustmentRow(each.name, adjustment.points, adjustment.reason, adjustment.month)
            for each in known
            for adjustment in each.adjustments
        ),
        sheets=tuple(each.sheet for each in ranked),
        rulebook=rulebook.id,
        version=rulebook.version,
        issuer=issuer,
        drawn_on=drawn_on,
        simulated=simulated,
        rounding=rulebook.rounding,
        rulebook_title=rulebook.title,
        base_article=rulebook.base_article,
        reason=reason,
        letterhead=letterhead,
        asked=any(each.rounds for each in known),
        parted_by=tuple(rule.title for key in rulebook.ranking.break_by if (rule := rulebook.line(key))),
    )


def _row(ranked: Ranked, places: dict[str, int]) -> BulletinRow:
    sheet = ranked.sheet
    before = places.get(sheet.department)
    return BulletinRow(
        rank=ranked.rank,
        department=sheet.department,
        name=sheet.name,
        total=sheet.total,
        tasks_done=sheet.tasks_done,
        tasks=sheet.tasks,
        bonus=sheet.bonus,
        deductions=sheet.deductions,
        movement=None if before is None else before - ranked.rank,
    )


def _named(known: Sequence[DepartmentFacts], outcome: RoundOutcome, *, regular: bool = False) -> tuple[str, ...]:
    return tuple(
        each.name
        for each in known
        if any(answer.outcome is outcome and not (regular and answer.adhoc) for answer in each.rounds)
    )
