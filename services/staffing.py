"""People before the office: who holds which seat, who can be reached, invitations, removals."""

from datetime import date
from math import ceil

from domain.acts import Act
from domain.errors import NotAllowed, Refusal, Stale
from domain.invite_slips import Slip
from models.conversation import Step
from models.department import Department
from models.person import Person
from models.seat import Seat, SeatRole
from services import invites, seating
from services.actors import Actor, acting, move
from services.base import Services
from services.leaves import line, today_of
from services.views.people import DepartmentSeats, InviteBook, InviteCard, PeopleBoard, PeopleLine, StaffCard, Standing
from storage import leaves, nominations, persons, plans, seats
from storage.unit import Unit

PAGE = 8
OF_A_DEPARTMENT = (SeatRole.LIAISON, SeatRole.DEPUTY)
OF_THE_GROUP = (SeatRole.OFFICE, SeatRole.LEADER)


async def show(services: Services, act: Act, page: int = 0) -> PeopleBoard:
    """Show the office its departments with who speaks for them."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        await move(unit, actor, act, Step.PEOPLE)
        view = await board(unit, actor, act, page)
        await unit.commit()
        return view


async def open_department(services: Services, act: Act, department_id: int) -> DepartmentSeats:
    """Show the office the people of one department."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        view = await department_card(unit, actor, act, await own_department(unit, actor, department_id))
        await unit.commit()
        return view


async def open_staff(services: Services, act: Act) -> StaffCard:
    """Show the people of the office and the leaders."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        view = await _staff(unit, actor)
        await unit.commit()
        return view


async def invite(services: Services, act: Act, role: SeatRole, department_id: int, *, link: str) -> InviteCard:
    """Make one invitation: for a seat of a department, for the office or for a leader."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        department = await own_department(unit, actor, department_id) if role in OF_A_DEPARTMENT else None
        code = await invites.make(unit, actor, act, role, department.id if department else None)
        await unit.commit()
        name = department.name if department else ""
        return InviteCard(actor.as_reader(), role, department_id, name, link + code, act.at + invites.VALID)


async def invite_all(services: Services, act: Act, *, link: str) -> InviteBook:
    """Make an invitation for every department without a liaison, as slips to print.

    Raises:
        Stale: every department has one.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        liaisons = await persons.liaisons(unit.session, actor.group_id)
        missing = [
            each for each in await plans.departments(unit.session, actor.group_id) if int(each.id or 0) not in liaisons
        ]
        if not missing:
            raise Stale("people-all-joined")
        slips = [
            Slip(each.name, link + await invites.make(unit, actor, act, SeatRole.LIAISON, each.id)) for each in missing
        ]
        await unit.commit()
        return InviteBook(actor.as_reader(), tuple(slips), today_of(actor, act), act.at + invites.VALID)


async def ask_to_remove(services: Services, act: Act, seat_id: int) -> DepartmentSeats | StaffCard:
    """Ask before a seat is ended."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        view = await _around(unit, actor, act, await _seat(unit, actor, seat_id), asking=seat_id)
        await unit.commit()
        return view


async def remove(
    services: Services, act: Act, seat_id: int
) -> tuple[DepartmentSeats | StaffCard | None, tuple[int, ...]]:
    """End a seat at once; who held it is told. Gives no screen to somebody who removed themselves.

    Raises:
        Refusal: the last of the office would go.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        seat = await _seat(unit, actor, seat_id)
        if seat.until is None:
            await _check_last(unit, actor, seat)
            await seating.end(unit, seat, act.at, why=seating.REMOVED, by=actor.person_id)
        view = None if seat_id == actor.seat.id else await _around(unit, actor, act, seat)
        person = await persons.by_id(unit.session, seat.person_id)
        await unit.commit()
        return view, (person.telegram_id,) if person else ()


async def board(unit: Unit, actor: Actor, act: Act, page: int = 0, *, notice: str = "") -> PeopleBoard:
    """Give the departments with their people, one page."""
    departments = await plans.departments(unit.session, actor.group_id)
    held = await seats.of_group(unit.session, actor.group_id)
    away = await leaves.away(unit.session, actor.group_id, today_of(actor, act))
    lines = [_line(each, held, away) for each in departments]
    pages = max(ceil(len(lines) / PAGE), 1)
    page = min(page, pages - 1)
    return PeopleBoard(
        reader=actor.as_reader(),
        lines=tuple(lines[page * PAGE : (page + 1) * PAGE]),
        page=page,
        pages=pages,
        departments=len(lines),
        missing=tuple(each.department for each in lines if each.liaison is None),
        blocked=tuple(each.department for each in lines if each.liaison is not None and each.liaison.blocked),
        office=tuple(person.name for seat, person in held if seat.role is SeatRole.OFFICE),
        leaders=tuple(person.name for seat, person in held if seat.role is SeatRole.LEADER),
        second_person=actor.group.second_person,
        lifted_by=await _lifted_by(unit, actor),
        notice=notice,
    )


async def _check_last(unit: Unit, actor: Actor, seat: Seat) -> None:
    if seat.role is SeatRole.OFFICE and len(await persons.in_seats(unit.session, actor.group_id, SeatRole.OFFICE)) == 1:
        raise Refusal("people-last-of-office")


async def _around(unit: Unit, actor: Actor, act: Act, seat: Seat, *, asking: int = 0) -> DepartmentSeats | StaffCard:
    if seat.department_id is None:
        return await _staff(unit, actor, asking=asking)
    return await department_card(unit, actor, act, await own_department(unit, actor, seat.department_id), asking=asking)


async def _lifted_by(unit: Unit, actor: Actor) -> str:
    asked = actor.group.second_person_lifted_by
    person = await persons.by_id(unit.session, asked) if asked else None
    return person.name if person else ""


def _line(department: Department, held: list[tuple[Seat, Person]], away: set[int]) -> PeopleLine:
    own = [(seat, person) for seat, person in held if seat.department_id == department.id]
    liaison = next((_standing(seat, person) for seat, person in own if seat.role is SeatRole.LIAISON), None)
    deputy = next((_standing(seat, person) for seat, person in own if seat.role is SeatRole.DEPUTY), None)
    return PeopleLine(int(department.id or 0), department.name, liaison, deputy, away=department.id in away)


def _standing(seat: Seat, person: Person) -> Standing:
    return Standing(
        int(seat.id or 0), seat.role, person.name, person.username or "", seat.since, person.blocked_at is not None
    )


async def department_card(
    unit: Unit, actor: Actor, act: Act, department: Department, *, asking: int = 0
) -> DepartmentSeats:
    """Give the people of a department."""
    department_id = int(department.id or 0)
    found = _line(department, await seats.of_group(unit.session, actor.group_id), set())
    listed = await leaves.of_group(unit.session, actor.group_id, today_of(actor, act))
    waiting = await nominations.waiting(unit.session, actor.group_id)
    return DepartmentSeats(
        reader=actor.as_reader(),
        department=department_id,
        name=department.name,
        seats=tuple(each for each in (found.liaison, found.deputy) if each is not None),
        leaves=tuple(line(leave) for whose, leave in listed if whose == department_id),
        nomination=next((int(row.id or 0) for row, _, whose in waiting if whose.id == department_id), None),
        before=await _before(unit, actor, department_id),
        asking=asking,
    )


async def _before(unit: Unit, actor: Actor, department_id: int) -> tuple[tuple[str, date, date], ...]:
    """Give who spoke for a department before: the history of its seats stays."""
    return tuple(
        (person.name, seat.since.astimezone(actor.zone).date(), seat.until.astimezone(actor.zone).date())
        for seat, person in await seats.ended_of(unit.session, department_id)
        if seat.until is not None
    )


async def _staff(unit: Unit, actor: Actor, *, asking: int = 0) -> StaffCard:
    held = await seats.of_group(unit.session, actor.group_id)
    listed = tuple(_standing(seat, person) for seat, person in held if seat.role in OF_THE_GROUP)
    return StaffCard(actor.as_reader(), listed, asking)


async def _seat(unit: Unit, actor: Actor, seat_id: int) -> Seat:
    seat = await seats.by_id(unit.session, seat_id)
    if seat is None or seat.group_id != actor.group_id:
        raise NotAllowed
    return seat


async def own_department(unit: Unit, actor: Actor, department_id: int) -> Department:
    """Give a department of the actor's group.

    Raises:
        NotAllowed: another group's.
    """
    department = await plans.department(unit.session, department_id)
    if department is None or department.group_id != actor.group_id:
        raise NotAllowed
    return department
