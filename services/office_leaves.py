"""The office notes a leave for a liaison who said so on the telephone, and takes it back."""

from dataclasses import replace

from domain.acts import Act
from domain.errors import NotAllowed, Stale
from models.conversation import Step
from models.leave import Leave
from models.person import Person
from models.seat import Seat, SeatRole
from services import leaves, seating, staffing
from services.actors import Actor, acting, move
from services.base import Services
from services.trail import note
from services.views.people import DepartmentSeats
from storage import leaves as rows
from storage import persons, seats
from storage.unit import Unit


async def ask(services: Services, act: Act, department_id: int) -> DepartmentSeats:
    """Ask on which days a department's liaison is away; the next words are they.

    Raises:
        Stale: the department has no liaison.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        await _seat(unit, actor, department_id)
        await move(unit, actor, act, Step.LEAVE_FOR, department_id)
        view = await _card(unit, actor, act, department_id)
        await unit.commit()
        return replace(view, asking_leave=True)


async def asking(unit: Unit, actor: Actor, act: Act) -> DepartmentSeats:
    """Give the question once more."""
    return replace(await _card(unit, actor, act, actor.subject or 0), asking_leave=True)


async def say_days(unit: Unit, actor: Actor, act: Act, text: str) -> DepartmentSeats:
    """Take the days; the liaison hears of it, and the deputy or, where there is none, the office.

    Raises:
        Unacceptable: no days, days that are over, or more of them than a leave has.
        Stale: the department has lost its liaison.
    """
    department_id = actor.subject or 0
    span = leaves.read_days(text, leaves.today_of(actor, act))
    seat, liaison = await _seat(unit, actor, department_id)
    leave = await leaves.keep(unit, actor, act, seat, span)
    await _tell(unit, actor, act, leave, liaison, department_id, what=leaves.NOTED)
    await move(unit, actor, act, Step.PEOPLE)
    return replace(await _card(unit, actor, act, department_id), notice=leaves.NOTED)


async def cancel(services: Services, act: Act, leave_id: int) -> DepartmentSeats:
    """Take a leave of a liaison back, whoever noted it.

    Raises:
        NotAllowed: another group's, or of a seat that ended.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        leave = await rows.by_id(unit.session, leave_id)
        seat = await seats.by_id(unit.session, leave.seat_id) if leave else None
        if leave is None or seat is None or seat.group_id != actor.group_id or seat.department_id is None:
            raise NotAllowed
        if leave.cancelled_at is None and seat.until is None:
            await rows.cancel(unit.session, leave_id, by=actor.person_id, at=act.at)
            before = f"{leave.first}/{leave.last}"
            await note(unit, actor, act, "leave-cancelled", leave_id, before=before, after="cancelled")
            await seating.readdress(unit, actor.group_id, seat.department_id, act.at)
            liaison = await persons.by_id(unit.session, seat.person_id)
            if liaison is not None:
                await _tell(unit, actor, act, leave, liaison, seat.department_id, what=leaves.CANCELLED)
        await move(unit, actor, act, Step.PEOPLE)
        view = await _card(unit, actor, act, seat.department_id)
        await unit.commit()
        return replace(view, notice=leaves.CANCELLED)


async def _tell(
    unit: Unit, actor: Actor, act: Act, leave: Leave, liaison: Person, department_id: int, *, what: str
) -> None:
    department = await staffing.own_department(unit, actor, department_id)
    by = leaves.Absent(liaison.name, department_id, department.name)
    await leaves.tell(unit, actor.group_id, act, leave, what, by)
    clerk = leaves.Absent(actor.person.name, department_id, department.name)
    await leaves.put(unit, actor.group_id, act, leave, leaves.BY_OFFICE[what], [liaison], clerk)


async def _card(unit: Unit, actor: Actor, act: Act, department_id: int) -> DepartmentSeats:
    department = await staffing.own_department(unit, actor, department_id)
    return await staffing.department_card(unit, actor, act, department)


async def _seat(unit: Unit, actor: Actor, department_id: int) -> tuple[Seat, Person]:
    await staffing.own_department(unit, actor, department_id)
    seat = await seats.of_department(unit.session, department_id)
    person = await persons.by_id(unit.session, seat.person_id) if seat else None
    if seat is None or person is None:
        raise Stale("seats-no-liaison-now")
    return seat, person
