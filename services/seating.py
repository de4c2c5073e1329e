"""Seats change hands: taken, ended, passed on. Who loses one is told; what waits for them goes to the successor."""

from datetime import datetime

from domain.acts import Act
from models.department import Department
from models.group import Group
from models.person import Person
from models.seat import Seat, SeatRole
from services.announcements import notice
from services.base import Services
from services.duty import on_duty
from services.sendings import Sending
from services.views.people import SeatEnded
from storage import conversations, evidences, groups, outboxes, persons, plans, sayings, seats, trails
from storage.unit import Unit

REPLACED, REMOVED, MOVED, WITHDRAWN = "replaced", "removed", "moved", "withdrawn"
"""Why a seat ended: a successor took it, the office removed its holder, who holds another seat now, or no deputy is
wanted any more."""


async def take(
    unit: Unit, *, group_id: int, person_id: int, role: SeatRole, department_id: int | None, act: Act
) -> list[Person]:
    """Seat a person; whoever held that seat, and the person's own seat before, end at once. Gives who lost access."""
    ended = await _give_way(unit, group_id, person_id, role, department_id, act)
    seat = Seat(group_id=group_id, person_id=person_id, role=role, department_id=department_id, since=act.at)
    await seats.take(unit.session, seat)
    await persons.act_in(unit.session, person_id, group_id)
    await _note(unit, group_id, person_id, act.at, "seat-taken", int(seat.id or 0), after=role)
    if department_id is not None:
        await readdress(unit, group_id, department_id, act.at)
    return ended


async def end(
    unit: Unit, seat: Seat, at: datetime, *, why: str, by: int, successor: int | None = None
) -> Person | None:
    """End a seat at once; its history stays. What waits for a department goes to whoever speaks for it now.

    Gives the person, who is told unless it was they who moved.
    """
    await seats.end(unit.session, int(seat.id or 0), at)
    await _note(unit, seat.group_id, by, at, "seat-ended", int(seat.id or 0), before=seat.role, after=why)
    person = await persons.by_id(unit.session, seat.person_id)
    if successor is not None and seat.role is SeatRole.LIAISON and successor != seat.person_id:
        await _pass_on(unit, seat, successor, at)
    if seat.department_id is not None:
        await readdress(unit, seat.group_id, seat.department_id, at)
    if person is None or why == MOVED:
        return None
    row = notice(
        seat.group_id,
        key=f"seat-ended:{seat.id}",
        kind="seat-ended",
        person=person,
        due_at=at,
        seat=int(seat.id or 0),
        why=why,
    )
    await outboxes.put(unit.session, [row])
    return person


async def readdress(unit: Unit, group_id: int, department_id: int, at: datetime) -> None:
    """Send what waits for a department to whoever speaks for it on that day."""
    person = (await on_duty(unit, group_id, at)).get(department_id)
    if person is not None:
        await outboxes.readdress(
            unit.session, group_id, department_id, person_id=int(person.id or 0), chat_id=person.telegram_id
        )


async def ended(services: Services, sending: Sending) -> SeatEnded | None:
    """Tell a person that they lost a seat; None when they hold one in the group again."""
    async with services.database.read() as unit:
        seat = await seats.by_id(unit.session, int(sending.payload["seat"]))
        if seat is None:
            return None
        person, group, department = await _named(unit, seat)
        if person is None or group is None or await seats.of_person(unit.session, seat.group_id, seat.person_id):
            return None
        name = department.name if department else ""
        return SeatEnded(person.language, group.name, name, seat.role, str(sending.payload["why"]))


async def _named(unit: Unit, seat: Seat) -> tuple[Person | None, Group | None, Department | None]:
    department = await plans.department(unit.session, seat.department_id) if seat.department_id else None
    return (
        await persons.by_id(unit.session, seat.person_id),
        await groups.by_id(unit.session, seat.group_id),
        department,
    )


async def _give_way(
    unit: Unit, group_id: int, person_id: int, role: SeatRole, department_id: int | None, act: Act
) -> list[Person]:
    own = await seats.of_person(unit.session, group_id, person_id)
    holder = await _holder(unit, role, department_id)
    lost = []
    if own is not None:
        await end(unit, own, act.at, why=MOVED, by=person_id)
    if holder is not None and holder.id != (own.id if own else None):
        found = await end(unit, holder, act.at, why=REPLACED, by=person_id, successor=person_id)
        lost += [found] if found else []
    return lost


async def _holder(unit: Unit, role: SeatRole, department_id: int | None) -> Seat | None:
    if department_id is None:
        return None
    if role is SeatRole.DEPUTY:
        return await seats.deputy_of(unit.session, department_id)
    return await seats.of_department(unit.session, department_id)


async def _pass_on(unit: Unit, seat: Seat, successor: int, at: datetime) -> None:
    """Give the successor the words and files the liaison had not given to a task yet."""
    words = await conversations.take_stray(unit.session, seat.person_id, seat.group_id)
    await sayings.pass_on_strays(unit.session, seat.group_id, seat.person_id, successor)
    files = await evidences.pass_on_strays(unit.session, seat.group_id, seat.person_id, successor)
    if words:
        await conversations.give_stray(unit.session, successor, seat.group_id, words, at)
    if words or files:
        await _note(
            unit, seat.group_id, seat.person_id, at, "seat-passed-on", int(seat.id or 0), before=words, after=f"{files}"
        )


async def _note(
    unit: Unit,
    group_id: int,
    person_id: int,
    at: datetime,
    what: str,
    seat_id: int,
    *,
    before: str = "",
    after: str = "",
) -> None:
    await trails.note(
        unit.session,
        group_id=group_id,
        person_id=person_id,
        at=at,
        act=what,
        subject="seat",
        subject_id=seat_id,
        before=before,
        after=after,
    )
