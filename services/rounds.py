"""Rounds on the clock: opened, reminded, chased, drafted. A tick in, rows out; a missed tick is caught up.

A tick asks one question: in which groups can anything be due? Looking at a group, it leaves behind when to look again.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta

import structlog

from domain.calendar import Month, at_local
from domain.errors import Misconfigured
from domain.timetable import Occasion, Timetable
from models.dispatch import Dispatch
from models.extension import Extension
from models.group import Group
from services import bulletins, calendar_notices, round_tracks, rulebooks, timetables
from services.base import Services
from services.round_sayings import say_what_is_due
from services.timetables import MonthsRound, RoundsInHand, zone_of
from storage import dispatches, extensions, groups, plans, round_steps
from storage.unit import Unit

log = structlog.get_logger(__name__)

LONGEST_REST = timedelta(days=7)
"""A group is looked at once a week at the least; a change of anything its clock depends on has it looked at next."""


@dataclass(frozen=True, slots=True)
class TickResult:
    """What a tick did: rounds opened, notices written, bulletins drafted."""

    opened: int
    notices: int
    drafts: int


async def tick(services: Services, at: datetime) -> TickResult:
    """Carry out what is due at a moment, for every group. A second tick at the same moment does nothing."""
    async with services.database.read() as unit:
        found = await groups.to_look_at(unit.session, at=at, horizon=at + LONGEST_REST)
    looks = [await _look(services, group, at) for group in found]
    return TickResult(
        sum(each.opened for each in looks), sum(each.notices for each in looks), sum(each.drafts for each in looks)
    )


async def look_everywhere(services: Services) -> None:
    """Have the next tick look at every group."""
    async with services.database.unit() as unit:
        await groups.look_everywhere(unit.session)
        await unit.commit()


@dataclass(slots=True)
class _Look:
    """One look at one group: what was done, and the moments ahead of it at which something will be due."""

    unit: Unit
    group: Group
    at: datetime
    granted: dict[int, list[Extension]] = field(default_factory=dict)
    known: dict[int, set[str]] = field(default_factory=dict)
    opened: int = 0
    notices: int = 0
    drafts: int = 0
    ahead: list[datetime] = field(default_factory=list)

    @property
    def group_id(self) -> int:
        return int(self.group.id or 0)


async def _look(services: Services, group: Group, at: datetime) -> _Look:
    async with services.database.unit() as unit:
        look = _Look(unit, group, at)
        # Two clocks that find the same round due must not both open it.
        await groups.hold(unit.session, look.group_id)
        this_month = Month.of(at.astimezone(zone_of(group)).date())
        found = await timetables.in_hand(unit, group, (this_month.plus(-1), this_month))
        await _read_records(look, found)
        for month in found.months:
            await _work_on_month(look, month)
        for dispatch in found.adhoc:
            await _work_on_adhoc(look, dispatch)
        told, ends = await bulletins.close_windows(unit, group, at)
        look.notices += told + await calendar_notices.ask_for_working_days(unit, group, at)
        look.ahead += ends
        await groups.look_at(unit.session, look.group_id, _next_look(look, this_month))
        await unit.commit()
    return look


async def _read_records(look: _Look, found: RoundsInHand) -> None:
    """Read what was granted and what was carried out, of all the group's rounds at once."""
    if not found.dispatches:
        return
    granted = defaultdict(list)
    for each in await extensions.granted(look.unit.session, found.dispatches):
        granted[each.dispatch_id].append(each)
    look.granted = dict(granted)
    look.known = await round_steps.of_rounds(look.unit.session, found.dispatches)


async def _work_on_month(look: _Look, found: MonthsRound) -> None:
    due, dispatch = found.table.due(look.at), found.dispatch
    if dispatch is None and look.at >= found.table.deadline:
        # A round whose opening and deadline both passed unseen is not opened: nobody is late by our fault.
        return
    if dispatch is None and due:
        dispatch = await _open(look.unit, look.group, found.table)
        look.opened += int(dispatch is not None)
    if dispatch is None:
        look.ahead += _ahead(found.table, look.at)
        return
    await _say(look, dispatch, found.until)
    look.ahead += _ahead(found.table, look.at)
    if any(step.occasion is Occasion.DRAFT for step in due):
        drafted, told = await bulletins.draft(look.unit, look.group, found.table.month, look.at)
        look.drafts += drafted
        look.notices += told


async def _work_on_adhoc(look: _Look, dispatch: Dispatch) -> None:
    try:
        layout = await round_tracks.adhoc_layout(look.unit, look.group, dispatch)
    except Misconfigured:
        return
    await _say(look, dispatch, layout)


async def _say(look: _Look, dispatch: Dispatch, layout: round_tracks.Layout) -> None:
    dispatch_id = int(dispatch.id or 0)
    tracks = round_tracks.of_round(dispatch, layout, look.granted.get(dispatch_id, []))
    look.notices += await say_what_is_due(look.unit, dispatch, tracks, look.at, look.known.get(dispatch_id, set()))
    for track in tracks:
        look.ahead += _ahead(track.table, look.at)


def _ahead(table: Timetable, at: datetime) -> list[datetime]:
    moment = table.next_after(at)
    return [moment] if moment is not None else []


def _next_look(look: _Look, this_month: Month) -> datetime:
    next_month = at_local(this_month.plus(1).first_day, time(0), zone_of(look.group))
    asked = calendar_notices.next_ask(look.group, look.at)
    return min([*look.ahead, next_month, look.at + LONGEST_REST, *([asked] if asked else [])])


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
    rulebook = await rulebooks.holding(unit, group_id, table.month)
    dispatch = Dispatch(
        group_id=group_id,
        plan_id=int(plan.id or 0),
        month=str(table.month),
        opens_at=opening,
        deadline_at=table.deadline,
        evidence_asked=rulebook.asks_for_evidence,
        originals_asked=rulebook.tasks.originals,
    )
    await dispatches.open_round(unit.session, dispatch, owed)
    log.info("round opened", group=group.key, month=str(table.month), departments=len(owed))
    return dispatch
