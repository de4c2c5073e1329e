"""The record of notices for the office: who was told what about a round, when, and what became of it."""

import json
from collections import Counter
from datetime import datetime
from math import ceil
from typing import TypeVar

from domain.acts import Act
from domain.errors import NotAllowed
from domain.notice_record import NoticeLedger, NoticeRecord, Reminded
from models.dispatch import Dispatch
from models.outbox import OutboxState
from models.person import Person
from models.seat import SeatRole
from services.actors import Actor, acting
from services.base import Services
from services.entry_views import round_name
from services.views.proof import DepartmentNotices, DepartmentRecord, NoticesBook, NoticesOverview
from storage import dispatches, notices, plans
from storage.dispatches import Standing
from storage.notices import Told
from storage.unit import Unit

T = TypeVar("T")

PAGE = 8
ON_THE_WAY = frozenset({OutboxState.WAITING, OutboxState.CLAIMED, OutboxState.SENDING})


async def overview(services: Services, act: Act, dispatch_id: int | None = None, page: int = 0) -> NoticesOverview:
    """Show a round's notices department by department; the latest round unless another is asked for."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        rounds = await notices.rounds_on_record(unit.session, actor.group_id)
        chosen = next((each for each in rounds if dispatch_id in (None, each.id)), None)
        if chosen is None and dispatch_id is not None:
            raise NotAllowed
        view = await _overview(unit, actor, chosen, rounds, page)
        await unit.commit()
        return view


async def department(
    services: Services, act: Act, dispatch_id: int, department_id: int, page: int = 0
) -> DepartmentRecord:
    """Show every notice of one department in one round."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        dispatch = await _own(unit, actor, dispatch_id)
        names = await _names(unit, actor)
        if department_id not in names:
            raise NotAllowed
        records = await _records(unit, dispatch, names, department_id)
        await unit.commit()
        shown, page, pages = _cut(records, page)
        named = round_name(dispatch)
        return DepartmentRecord(
            actor.as_reader(), dispatch_id, department_id, names[department_id], named, shown, page, pages
        )


async def book(services: Services, act: Act, dispatch_id: int) -> NoticesBook:
    """Give a round's notices as a file."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        dispatch = await _own(unit, actor, dispatch_id)
        records = await _records(unit, dispatch, await _names(unit, actor))
        await unit.commit()
        named = round_name(dispatch)
        ledger = NoticeLedger(actor.group.name, actor.group.timezone, named, act.at, tuple(records))
        return NoticesBook(actor.as_reader(), dispatch_id, ledger)


async def reminded(
    unit: Unit, dispatch_id: int, missing: list[Standing], liaisons: dict[int, Person], *, before: datetime
) -> tuple[Reminded, ...]:
    """Say of departments that are missing what reached them, and what did not.

    What falls due at `before` itself is on its way beside the notice this stands in, and is not counted yet.
    """
    told: dict[int, list[Told]] = {}
    for each in await notices.of_round(unit.session, dispatch_id):
        if each.notice.due_at >= before:
            continue
        told.setdefault(int(each.notice.department_id or 0), []).append(each)
    return tuple(
        Reminded(
            department=each.department.name,
            people=_people(told.get(int(each.department.id or 0), []), liaisons.get(int(each.department.id or 0))),
            delivered=_delivered(told.get(int(each.department.id or 0), [])),
            others=_others(told.get(int(each.department.id or 0), [])),
        )
        for each in missing
    )


def _people(told: list[Told], liaison: Person | None) -> tuple[str, ...]:
    """Name the liaison, and whoever else was reminded: a deputy, the liaison before."""
    reminded_ones = (each.person for each in told if each.notice.kind == "reminder")
    return tuple(dict.fromkeys([*([liaison.name] if liaison else []), *reminded_ones]))


def _delivered(told: list[Told]) -> tuple[datetime, ...]:
    reminders = (each.notice for each in told if each.notice.kind == "reminder")
    return tuple(each.sent_at or each.due_at for each in reminders if each.state is OutboxState.SENT)


def _others(told: list[Told]) -> tuple[tuple[str, int], ...]:
    """Count the reminders that are known not to have arrived, or may not have."""
    states = (_outcome(each) for each in told if each.notice.kind == "reminder")
    counted = Counter(state for state in states if state not in {OutboxState.SENT, OutboxState.WAITING})
    return tuple(sorted(counted.items()))


async def _overview(
    unit: Unit, actor: Actor, dispatch: Dispatch | None, rounds: list[Dispatch], page: int
) -> NoticesOverview:
    others = tuple((int(each.id or 0), round_name(each)) for each in rounds if each is not dispatch)
    if dispatch is None:
        return NoticesOverview(actor.as_reader(), 0, None, (), 0, 1, others)
    counts = await notices.counts_of_round(unit.session, int(dispatch.id or 0))
    standings = await dispatches.standings(unit.session, int(dispatch.id or 0))
    departments = [
        DepartmentNotices(
            int(each.department.id or 0),
            each.department.name,
            tuple(sorted(_merged(counts.get(int(each.department.id or 0), [])).items())),
        )
        for each in standings
    ]
    shown, page, pages = _cut(departments, page)
    named = round_name(dispatch)
    return NoticesOverview(actor.as_reader(), int(dispatch.id or 0), named, shown, page, pages, others)


async def _own(unit: Unit, actor: Actor, dispatch_id: int) -> Dispatch:
    dispatch = await dispatches.by_id(unit.session, dispatch_id)
    if dispatch is None or dispatch.group_id != actor.group_id:
        raise NotAllowed
    return dispatch


async def _names(unit: Unit, actor: Actor) -> dict[int, str]:
    return {int(each.id or 0): each.name for each in await plans.departments(unit.session, actor.group_id)}


async def _records(
    unit: Unit, dispatch: Dispatch, names: dict[int, str], department_id: int | None = None
) -> list[NoticeRecord]:
    told = await notices.of_round(unit.session, int(dispatch.id or 0), department_id)
    return [
        NoticeRecord(
            round=round_name(dispatch),
            department=names.get(int(each.notice.department_id or 0), ""),
            person=each.person,
            what=str(json.loads(each.notice.payload).get("occasion", each.notice.kind)),
            due_at=each.notice.due_at,
            sent_at=each.notice.sent_at,
            outcome=_outcome(each),
            reason=each.notice.error,
        )
        for each in told
    ]


def _merged(counts: list[tuple[OutboxState, str, int]]) -> dict[str, int]:
    """Add up by outcome; a notice that was not sent says why: its moment was past, or the office left it out."""
    merged: Counter[str] = Counter()
    for state, why, count in counts:
        outcome = OutboxState.WAITING.value if state in ON_THE_WAY else state.value
        merged[f"{outcome}-{why}" if state is OutboxState.SKIPPED and why else outcome] += count
    return dict(merged)


def _outcome(told: Told) -> str:
    return OutboxState.WAITING.value if told.notice.state in ON_THE_WAY else told.notice.state.value


def _cut(items: list[T], page: int) -> tuple[tuple[T, ...], int, int]:
    """Give one page; a page past the end is the last."""
    pages = max(ceil(len(items) / PAGE), 1)
    page = min(page, pages - 1)
    return tuple(items[page * PAGE : (page + 1) * PAGE]), page, pages
