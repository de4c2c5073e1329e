"""Calls: a department the bot does not reach is a task of the office, not silence."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from domain.acts import Act
from domain.errors import NotAllowed, Stale
from models.call import Call, CallReason
from models.dispatch import Dispatch
from models.outbox import OutboxState
from models.person import Person
from models.seat import SeatRole
from services.actors import Actor, acting
from services.announcements import notice
from services.base import Services
from services.desks import CALLS_SHOWN_FOR
from services.entry_views import round_name
from services.sendings import Sending, office_member
from services.trail import note
from services.views.people import CallLine, CallList
from storage import calls, outboxes, persons
from storage.calls import CallCase
from storage.unit import Unit

NOT_REACHED = {OutboxState.BLOCKED: CallReason.BLOCKED, OutboxState.FAILED: CallReason.FAILED}


async def open_for(
    unit: Unit, dispatch: Dispatch, owing: Sequence[int], spoken_to: Mapping[int, Person], at: datetime, *, last: bool
) -> int:
    """Open a call for each department that owes a report and has nobody the bot reaches; how many were new.

    `last`: reminding is over, so that all who owe are to be called.
    """
    once = await calls.once_seated(unit.session, dispatch.group_id)
    found = []
    for department in owing:
        person = spoken_to.get(department)
        reason = _reason(person, seated_once=department in once, last=last)
        if reason is not None:
            found.append(_call(dispatch.group_id, int(dispatch.id or 0), department, person, reason, at))
    return len(await calls.open_ones(unit.session, found))


async def tell(unit: Unit, dispatch: Dispatch, step: str, at: datetime) -> int:
    """Tell the office that there are new calls, once a step of a round; how many notices were new."""
    return await _tell(unit, dispatch.group_id, f"calls:{dispatch.id}:{step}", at)


async def not_reached(services: Services, notice_id: int, state: OutboxState, at: datetime) -> None:
    """Open a call for a department whose notice about a round came back, and tell the office of it once."""
    async with services.database.unit() as unit:
        row = await outboxes.by_id(unit.session, notice_id)
        if row is None or row.dispatch_id is None or row.department_id is None or state not in NOT_REACHED:
            return
        person = await persons.by_id(unit.session, row.person_id) if row.person_id else None
        call = _call(row.group_id, row.dispatch_id, row.department_id, person, NOT_REACHED[state], at)
        opened = await calls.open_ones(unit.session, [call])
        if opened:
            await _tell(unit, row.group_id, f"calls:{row.dispatch_id}:{opened[0]}", at)
        await unit.commit()


async def show(services: Services, act: Act) -> CallList:
    """Show the office whom to telephone."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        view = await listed(unit, actor, act.at)
        await unit.commit()
        return view


async def done(services: Services, act: Act, call_id: int) -> CallList:
    """Tick a call off (已电话通知), and with it what else waits for the same department: it is telephoned once.

    Raises:
        Stale: a colleague did.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        call = await calls.by_id(unit.session, call_id)
        if call is None or call.group_id != actor.group_id:
            raise NotAllowed
        if call.done_at is not None:
            raise Stale("call-made-already")
        await calls.done(unit.session, call.group_id, call.department_id, by=actor.person_id, at=act.at)
        await note(unit, actor, act, "call-made", call_id, before="to-call", after="called")
        view = await listed(unit, actor, act.at)
        await unit.commit()
        return view


async def news(services: Services, sending: Sending) -> CallList | None:
    """Tell the office whom to telephone; None when every call was made, or became needless."""
    async with services.database.read() as unit:
        actor = await office_member(unit, sending)
        if actor is None:
            return None
        view = await listed(unit, actor, sending.at)
        return view if view.waiting else None


async def listed(unit: Unit, actor: Actor, at: datetime) -> CallList:
    """Give the calls of the group."""
    cases = await calls.of_group(unit.session, actor.group_id, since=at - CALLS_SHOWN_FOR)
    return CallList(actor.as_reader(), tuple(_line(case) for case in cases))


def _reason(person: Person | None, *, seated_once: bool, last: bool) -> CallReason | None:
    if person is None:
        return CallReason.LEFT if seated_once else CallReason.NEVER_JOINED
    if person.blocked_at is not None:
        return CallReason.BLOCKED
    return CallReason.SILENT if last else None


def _call(
    group_id: int, dispatch_id: int, department_id: int, person: Person | None, reason: CallReason, at: datetime
) -> Call:
    return Call(
        group_id=group_id,
        dispatch_id=dispatch_id,
        department_id=department_id,
        person_id=person.id if person else None,
        reason=reason,
        opened_at=at,
    )


async def _tell(unit: Unit, group_id: int, prefix: str, at: datetime) -> int:
    office = await persons.in_seats(unit.session, group_id, SeatRole.OFFICE)
    rows = [notice(group_id, key=f"{prefix}:{person.id}", kind="calls", person=person, due_at=at) for person in office]
    return await outboxes.put(unit.session, rows)


def _line(case: CallCase) -> CallLine:
    return CallLine(
        call=int(case.call.id or 0),
        department=case.department.name,
        round=round_name(case.dispatch),
        person=case.person.name if case.person else "",
        reason=case.call.reason.value,
        done_by=case.caller.name if case.caller else "",
        done_at=case.call.done_at,
    )
