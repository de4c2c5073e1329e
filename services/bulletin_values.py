"""What a bulletin says: the frozen value of a published one, else worked out from what is stored."""

from dataclasses import replace
from datetime import date, datetime
from fractions import Fraction
from zoneinfo import ZoneInfo

from domain.bulletin import MonthlyBulletin, monthly_bulletin
from domain.calendar import Month
from domain.errors import Misconfigured
from domain.freeze import digest, freeze, thaw, thaw_period
from domain.period import Period
from domain.period_bulletin import Distinction, Indicator, PeriodBulletin, period_bulletin
from domain.scoring.facts import DepartmentFacts
from domain.scoring.histories import standing_still
from domain.scoring.rulebook import Rulebook
from models.bulletin import Bulletin, BulletinKind, BulletinState
from models.distinction import DistinctionKind
from models.group import Group
from services import rulebooks
from services.base import Services
from services.scores import month_facts, month_sheets
from services.views.publication import Proposal
from storage import bulletins, distinctions, groups, indicators, letterheads, notices
from storage.indicators import Reached
from storage.unit import Unit

Value = MonthlyBulletin | PeriodBulletin
PRAISED_RANKS = 3
"""Ranks proposed for praise. The notice says nothing of praise: a person decides."""


async def value_of(unit: Unit, group: Group, row: Bulletin, at: datetime) -> Value:
    """Give what a bulletin says: as frozen when it is published, as things stand, dated `at`, while it is not.

    What counts is counted up to the draft; the date (成文日期) is the day it is looked at, in the end published.
    """
    if row.state == BulletinState.PUBLISHED:
        return thawed(row)
    return replace(await _drafted(unit, group, row), drawn_on=_day(group, at))


async def _drafted(unit: Unit, group: Group, row: Bulletin) -> Value:
    if row.kind == BulletinKind.MONTH:
        month = Month.parse(row.period)
        return await month_value(unit, group, month, at=row.drafted_at, number=row.number, reason=row.reason)
    value = await period_value(unit, group, Period.parse(row.period), at=row.drafted_at, number=row.number)
    return _confirmed(value, await distinctions.of_bulletin(unit.session, int(row.id or 0)))


async def proposals(unit: Unit, group: Group, row: Bulletin) -> tuple[Proposal, ...]:
    """List what the record proposes for a quarter or a year, and what of it a person confirmed."""
    if row.kind == BulletinKind.MONTH or row.state == BulletinState.PUBLISHED:
        return ()
    confirmed = await distinctions.of_bulletin(unit.session, int(row.id or 0))
    value = await period_value(unit, group, Period.parse(row.period), at=row.drafted_at, number=row.number)
    listed = ((DistinctionKind.PRAISE, value.praise), (DistinctionKind.CRITICISM, value.criticism))
    return tuple(
        Proposal(kind.value, each, (kind, each.department) in confirmed)
        for kind, distinct in listed
        for each in distinct
    )


def _confirmed(value: PeriodBulletin, confirmed: set[tuple[DistinctionKind, str]]) -> PeriodBulletin:
    """Keep of praise and criticism what a person confirmed: a proposal is the office's own business."""

    def kept(kind: DistinctionKind, listed: tuple[Distinction, ...]) -> tuple[Distinction, ...]:
        return tuple(replace(each, confirmed=True) for each in listed if (kind, each.department) in confirmed)

    return replace(
        value,
        praise=kept(DistinctionKind.PRAISE, value.praise),
        criticism=kept(DistinctionKind.CRITICISM, value.criticism),
    )


def thawed(row: Bulletin) -> Value:
    """Read the frozen value of a published bulletin."""
    return thaw(row.value) if row.kind == BulletinKind.MONTH else thaw_period(row.value)


def fingerprint(value: Value) -> str:
    """Give a short mark of a bulletin but for its date, so that what is published is what was seen, on any day."""
    return digest(freeze(replace(value, drawn_on=date.min)))[:16]


def _day(group: Group, at: datetime) -> date:
    return at.astimezone(ZoneInfo(group.timezone)).date()


async def month_value(
    unit: Unit,
    group: Group,
    month: Month,
    *,
    at: datetime,
    number: int = 0,
    reason: str = "",
    rulebook: Rulebook | None = None,
) -> MonthlyBulletin:
    """Work out a month's bulletin from what is stored; another rulebook makes it a simulation."""
    group_id = int(group.id or 0)
    scored = await month_sheets(unit, group_id, month, at=at, rulebook=rulebook)
    before = await bulletins.published_of(unit.session, group_id, str(month.plus(-1)))
    return monthly_bulletin(
        group=group.name,
        issuer=group.name,
        month=month,
        sheets=scored.sheets,
        facts=scored.facts,
        rulebook=scored.rulebook,
        previous=thaw(before.value) if before is not None else None,
        drawn_on=_day(group, at),
        number=number,
        reason=reason,
        simulated=rulebook is not None,
        letterhead=await letterheads.of_group(unit.session, group_id),
    )


async def period_value(unit: Unit, group: Group, period: Period, *, at: datetime, number: int = 0) -> PeriodBulletin:
    """Work out the bulletin of a quarter or a year from its published months, with praise and criticism as proposed.

    Raises:
        Misconfigured: no month of it has been published.
    """
    group_id = int(group.id or 0)
    months = [
        thaw(row.value)
        for month in period.months
        if (row := await bulletins.published_of(unit.session, group_id, str(month))) is not None
    ]
    if not months:
        raise Misconfigured(f"no month of {period} has been published yet")
    last = max(each.month for each in months)
    rulebook = await rulebooks.holding(unit, group_id, last)
    facts: list[DepartmentFacts] = []
    for number_of_month in range(1, last.number + 1):
        facts.extend(await month_facts(unit, group_id, Month(last.year, number_of_month), at))
    reached = await indicators.reached(unit.session, group_id, year=f"{period.year:04}", until=str(last))
    reminders = await notices.reminders_sent(unit.session, group_id, f"{period.year:04}")
    value = period_bulletin(
        period=period,
        months=months,
        facts=facts,
        rulebook=rulebook,
        drawn_on=_day(group, at),
        criticism=[
            Distinction(each.name, "", confirmed=False, idle=each.tasks, reminders=each.reminders)
            for each in standing_still(facts, reminders, last, rulebook)
        ],
        indicators=_indicators(reached),
        number=number,
        letterhead=await letterheads.of_group(unit.session, group_id),
    )
    return replace(value, praise=_best(value))


def _best(value: PeriodBulletin) -> tuple[Distinction, ...]:
    """Propose the first ranks for praise; where these are everybody, the first alone."""
    first = [row for row in value.rows if row.rank <= PRAISED_RANKS]
    if len(first) == len(value.rows):
        first = [row for row in first if row.rank == 1]
    return tuple(Distinction(row.name, "", confirmed=False, rank=row.rank) for row in first)


def _indicators(reached: list[Reached]) -> list[Indicator]:
    """Give each department's latest value of each target; what it never reported is not shown as nothing reached."""
    latest = {(each.department.id, each.indicator.id): each for each in reached}
    return [
        Indicator(
            department=each.department.name,
            key=each.task.key,
            title=f"{each.task.title} {each.indicator.name}",
            unit=each.indicator.unit,
            target=Fraction(each.indicator.target),
            actual=Fraction(each.value),
        )
        for each in latest.values()
    ]


async def of_month(
    services: Services, group_key: str, month: Month, *, at: datetime, rulebook: Rulebook | None = None
) -> MonthlyBulletin:
    """Give a group's bulletin of a month for the command line: the frozen one, unless it is replayed under other rules.

    Raises:
        Misconfigured: no such group, or no rulebook holds in that month.
    """
    async with services.database.read() as unit:
        group = await _group(unit, group_key)
        row = await bulletins.published_of(unit.session, int(group.id or 0), str(month))
        if row is not None and rulebook is None:
            return thaw(row.value)
        return await month_value(unit, group, month, at=at, rulebook=rulebook)


async def of_period(services: Services, group_key: str, period: Period, *, at: datetime) -> PeriodBulletin:
    """Give a group's bulletin of a quarter or a year for the command line: the frozen one if it is published.

    Raises:
        Misconfigured: no such group, or nothing of that period is published.
    """
    async with services.database.read() as unit:
        group = await _group(unit, group_key)
        row = await bulletins.published_of(unit.session, int(group.id or 0), str(period))
        if row is not None:
            return thaw_period(row.value)
        return _confirmed(await period_value(unit, group, period, at=at), set())


async def language_of(services: Services, group_key: str) -> str:
    """Give the language a group publishes in.

    Raises:
        Misconfigured: no such group.
    """
    async with services.database.read() as unit:
        return (await _group(unit, group_key)).language


async def rulebook_of(services: Services, group_key: str, month: Month) -> Rulebook:
    """Give the rulebook a group's month is scored by.

    Raises:
        Misconfigured: no such group, or no rulebook holds in that month.
    """
    async with services.database.read() as unit:
        return await rulebooks.holding(unit, int((await _group(unit, group_key)).id or 0), month)


async def _group(unit: Unit, group_key: str) -> Group:
    group = await groups.by_key(unit.session, group_key)
    if group is None:
        raise Misconfigured(f"no group has the key {group_key!r}")
    return group
