"""Rounds on the clock: opened, reminded, chased, drafted. A tick in, rows out; a missed tick is caught up."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

import structlog

from domain.calendar import Month
from domain.errors import Misconfigured
from domain.timetable import Hearer, Occasion, Saying, Timetable
from models.dispatch import Dispatch
from models.group import Group
from models.outbox import OutboxNotice, OutboxState
from models.person import Person
from models.round_step import RoundStep
from models.seat import SeatRole
from services import bulletins, calendar_notices, timetables
from services.announcements import notice
from services.base import Services
from storage import dispatches, groups, outboxes, persons, plans, round_steps
from storage.unit import Unit

log = structlog.get_logger(__name__)

MISSED, LEFT_OUT = "missed", "left-out"
"""Why a notice was skipped: its moment was past and its purpose gone, or the office left the step out."""


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
    this_month = Month.of(at.astimezone(ZoneInfo(group.timezone)).date())
    total = (0, 0, 0)
    for month in await _months_with_work(services, group, (this_month.plus(-1), this_month), at):
        async with services.database.unit() as unit:
            done = await _tick_month(unit, group, month, at)
            await unit.commit()
        total = (total[0] + done[0], total[1] + done[1], total[2] + done[2])
    asked = await _ask_for_working_days(services, group, at)
    return total[0], total[1] + asked, total[2]


async def _months_with_work(services: Services, group: Group, months: Sequence[Month], at: datetime) -> list[Month]:
    """Look which months have anything to do, without the write lock: most ticks have nothing."""
    async with services.database.read() as unit:
        return [month for month in months if await _has_work(unit, group, month, at)]


async def _has_work(unit: Unit, group: Group, month: Month, at: datetime) -> bool:
    try:
        found = await timetables.of_month(unit, group, month)
    except Misconfigured:
        return False
    due = found.table.due(at)
    if not due or found.dispatch is None:
        return bool(due) and at < found.table.deadline
    known = await round_steps.carried_out(unit.session, int(found.dispatch.id or 0))
    if any(step.key not in known for step in due if step.occasion is not Occasion.DRAFT):
        return True
    return any(step.occasion is Occasion.DRAFT for step in due)


async def _ask_for_working_days(services: Services, group: Group, at: datetime) -> int:
    if not calendar_notices.is_year_unknown(group, at):
        return 0
    async with services.database.unit() as unit:
        written = await calendar_notices.ask_for_working_days(unit, group, at)
        await unit.commit()
    return written


async def _tick_month(unit: Unit, group: Group, month: Month, at: datetime) -> tuple[int, int, int]:
    # Two clocks that find the same round due must not both open it.
    await groups.hold(unit.session, int(group.id or 0))
    try:
        found = await timetables.of_month(unit, group, month)
    except Misconfigured:
        return 0, 0, 0
    table, dispatch, opened = found.table, found.dispatch, 0
    due = table.due(at)
    if not due:
        return 0, 0, 0
    if dispatch is None and at < table.deadline:
        dispatch = await _open(unit, group, table)
        opened = int(dispatch is not None)
    if dispatch is None:
        # A round whose opening and deadline both passed unseen is not opened: nobody is late by our fault.
        return 0, 0, 0
    written = await _say_what_is_due(unit, dispatch, table, at)
    drafted = 0
    if any(step.occasion is Occasion.DRAFT for step in due):
        drafted, told = await bulletins.draft(unit, group, month, at)
        written += told
    written += await bulletins.close_windows(unit, group, at)
    return opened, written, drafted


async def _say_what_is_due(unit: Unit, dispatch: Dispatch, table: Timetable, at: datetime) -> int:
    known = await round_steps.carried_out(unit.session, int(dispatch.id or 0))
    written = 0
    for saying in table.sayings(at):
        if saying.step.key in known:
            continue
        step = RoundStep(
            group_id=dispatch.group_id,
            dispatch_id=int(dispatch.id or 0),
            step=saying.step.key,
            moment=saying.step.moment,
            carried_out_at=at,
            said=bool(saying.to),
        )
        if await round_steps.take(unit.session, step):
            written += await _announce(unit, dispatch, saying, at)
    return written


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


async def _announce(unit: Unit, dispatch: Dispatch, saying: Saying, at: datetime) -> int:
    """Write what a step says to whom; what comes too late is written as skipped. How many notices will be sent."""
    prefix, step = f"round:{dispatch.id}:{saying.step.key}:", saying.step
    liaisons = await persons.liaisons(unit.session, dispatch.group_id)
    standings = await dispatches.standings(unit.session, int(dispatch.id or 0))
    owing = [int(each.department.id or 0) for each in standings if each.report.first_submitted_at is None]
    rows = [
        _row(f"{prefix}{department}", "reminder", liaisons[department], dispatch, saying, Hearer.OWING, at, department)
        for department in owing
        if department in liaisons and step.occasion is not Occasion.TELEPHONE
    ]
    if step.occasion in (Occasion.OPEN, Occasion.OVERDUE) or (step.occasion is Occasion.TELEPHONE and owing):
        office = await persons.in_seats(unit.session, dispatch.group_id, SeatRole.OFFICE)
        rows += [
            _row(f"{prefix}office:{each.id}", "round", each, dispatch, saying, Hearer.OFFICE, at) for each in office
        ]
    await outboxes.put(unit.session, rows)
    skipped = sum(row.state is OutboxState.SKIPPED for row in rows)
    if skipped:
        log.info("step skipped", dispatch=dispatch.id, step=step.key, notices=skipped, left_out=step.left_out)
    return len(rows) - skipped


def _row(
    key: str,
    kind: str,
    person: Person,
    dispatch: Dispatch,
    saying: Saying,
    hearer: Hearer,
    at: datetime,
    department: int | None = None,
) -> OutboxNotice:
    said = hearer in saying.to
    row = notice(
        dispatch.group_id,
        key=key,
        kind=kind,
        person=person,
        due_at=saying.send_at if said else saying.step.moment,
        department_id=department,
        dispatch=int(dispatch.id or 0),
        step=saying.step.key,
        occasion=saying.step.occasion.value,
    )
    row.created_at = at
    if not said:
        row.state, row.error = OutboxState.SKIPPED, LEFT_OUT if saying.step.left_out else MISSED
    return row
