"""Rounds on the clock: opened, reminded, chased, drafted. A tick in, rows out; a missed tick is caught up."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

import structlog

from domain.calendar import Month
from domain.errors import Misconfigured
from domain.timetable import Due, Occasion, Timetable, timetable
from models.dispatch import Dispatch
from models.group import Group
from models.outbox import OutboxNotice
from models.person import Person
from models.seat import SeatRole
from services import bulletins, rulebooks
from services.announcements import notice
from services.base import Services
from services.workdays import working_days
from storage import dispatches, groups, notices, outboxes, persons, plans
from storage.unit import Unit

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class TickResult:
    """What a tick did: rounds opened, notices written, bulletins drafted."""

    opened: int
    notices: int
    drafts: int


async def tick(services: Services, at: datetime) -> TickResult:
    """Carry out what is due at a moment, for every group. A second tick at the same moment does nothing."""
    async with services.database.read() as unit:
        everyone = await groups.every(unit.session)
    results = [await _tick_group(services, group, at) for group in everyone]
    return TickResult(*(sum(column) for column in zip(*results, strict=True))) if results else TickResult(0, 0, 0)


async def _tick_group(services: Services, group: Group, at: datetime) -> tuple[int, int, int]:
    zone = ZoneInfo(group.timezone)
    this_month = Month.of(at.astimezone(zone).date())
    total = (0, 0, 0)
    for month in (this_month.plus(-1), this_month):
        async with services.database.unit() as unit:
            done = await _tick_month(unit, group, month, at, zone)
            await unit.commit()
        total = (total[0] + done[0], total[1] + done[1], total[2] + done[2])
    return total


async def _tick_month(unit: Unit, group: Group, month: Month, at: datetime, zone: ZoneInfo) -> tuple[int, int, int]:
    group_id = int(group.id or 0)
    try:
        rulebook = await rulebooks.holding(unit, group_id, month)
    except Misconfigured:
        return 0, 0, 0
    table = timetable(rulebook, month, working_days(month.year), zone)
    due = table.due(at)
    if not due:
        return 0, 0, 0
    dispatch = await dispatches.of_month(unit.session, group_id, str(month))
    opened = 0
    if dispatch is None and at < table.deadline:
        dispatch = await _open(unit, group, table)
        opened = int(dispatch is not None)
    if dispatch is None:
        # A round whose opening and deadline both passed unseen is not opened: nobody is late by our fault.
        return 0, 0, 0
    written = 0
    for step in _latest_word(due, at, zone):
        written += await _announce(unit, group, dispatch, step)
    drafted = 0
    if any(step.occasion is Occasion.DRAFT for step in due):
        drafted, told = await bulletins.draft(unit, group, month, at)
        written += told
    written += await bulletins.close_windows(unit, group, at)
    return opened, written, drafted


def _latest_word(due: tuple[Due, ...], at: datetime, zone: ZoneInfo) -> list[Due]:
    """Keep what still is worth saying: of the steps that missed their moment only the last, and only on its day.

    A round that opens late still is announced, unless a reminder says more.
    """
    spoken = [step for step in due if step.occasion is not Occasion.DRAFT]
    last = spoken[-1:] if spoken else []
    return [step for step in last if step.occasion is Occasion.OPEN or not step.is_stale(at, zone)]


async def _open(unit: Unit, group: Group, table: Timetable) -> Dispatch | None:
    group_id = int(group.id or 0)
    plan = await plans.of_year(unit.session, group_id, table.month.year)
    opening = table.moment_of(Occasion.OPEN)
    if plan is None or opening is None:
        return None
    owed: dict[int, list[int]] = {}
    for duty in await plans.duties(unit.session, int(plan.id or 0), str(table.month)):
        owed.setdefault(int(duty.department.id or 0), []).append(int(duty.assignment.id or 0))
    if not owed:
        return None
    dispatch = Dispatch(
        group_id=group_id,
        plan_id=int(plan.id or 0),
        month=str(table.month),
        opens_at=opening,
        deadline_at=table.deadline,
    )
    await dispatches.open_round(unit.session, dispatch, owed)
    log.info("round opened", group=group.key, month=str(table.month), departments=len(owed))
    return dispatch


async def _announce(unit: Unit, group: Group, dispatch: Dispatch, step: Due) -> int:
    prefix = f"round:{dispatch.id}:{step.key}:"
    if await notices.any_with(unit.session, prefix):
        return 0
    group_id = int(group.id or 0)
    liaisons = await persons.liaisons(unit.session, group_id)
    owing = [
        int(each.department.id or 0)
        for each in await dispatches.standings(unit.session, int(dispatch.id or 0))
        if each.report.first_submitted_at is None
    ]
    rows = [
        _row(group_id, f"{prefix}{department}", "reminder", liaisons[department], dispatch, step)
        for department in owing
        if department in liaisons and step.occasion is not Occasion.TELEPHONE
    ]
    if step.occasion in (Occasion.OPEN, Occasion.OVERDUE) or (step.occasion is Occasion.TELEPHONE and owing):
        office = await persons.in_seats(unit.session, group_id, SeatRole.OFFICE)
        rows += [_row(group_id, f"{prefix}office:{each.id}", "round", each, dispatch, step) for each in office]
    return await outboxes.put(unit.session, rows)


def _row(group_id: int, key: str, kind: str, person: Person, dispatch: Dispatch, step: Due) -> OutboxNotice:
    return notice(
        group_id,
        key=key,
        kind=kind,
        person=person,
        due_at=step.moment,
        dispatch=int(dispatch.id or 0),
        step=step.key,
        occasion=step.occasion.value,
    )
