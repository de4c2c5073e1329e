"""Seats: taken and left."""

from datetime import datetime
from functools import cache

from sqlalchemy import Select, bindparam, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.department import Department
from models.group import Group
from models.person import Person
from models.seat import Seat, SeatRole
from storage import prepared, tables


async def of_department(session: AsyncSession, department_id: int) -> Seat | None:
    """Give the active liaison seat of a department."""
    query = select(Seat).where(
        col(Seat.department_id) == department_id, col(Seat.until).is_(None), col(Seat.role) == SeatRole.LIAISON
    )
    return (await session.execute(query)).scalar_one_or_none()


async def deputy_of(session: AsyncSession, department_id: int) -> Seat | None:
    """Give the active deputy's seat of a department."""
    query = select(Seat).where(
        col(Seat.department_id) == department_id, col(Seat.until).is_(None), col(Seat.role) == SeatRole.DEPUTY
    )
    return (await session.execute(query)).scalar_one_or_none()


async def by_id(session: AsyncSession, seat_id: int) -> Seat | None:
    """Give a seat, of today or of the past."""
    return await tables.by_id(session, Seat, seat_id)


async def of_group(session: AsyncSession, group_id: int) -> list[tuple[Seat, Person]]:
    """List the active seats of a group with who holds them, oldest first."""
    query = (
        select(Seat, Person)
        .join(Person, col(Person.id) == Seat.person_id)
        .where(col(Seat.group_id) == group_id, col(Seat.until).is_(None))
        .order_by(col(Seat.id))
    )
    return [(seat, person) for seat, person in (await session.execute(query)).all()]


async def ended_of(session: AsyncSession, department_id: int, *, most: int = 5) -> list[tuple[Seat, Person]]:
    """List who held a department's seats before, the latest first."""
    query = (
        select(Seat, Person)
        .join(Person, col(Person.id) == Seat.person_id)
        .where(col(Seat.department_id) == department_id, col(Seat.until).is_not(None))
        .order_by(col(Seat.until).desc(), col(Seat.id).desc())
        .limit(most)
    )
    return [(seat, person) for seat, person in (await session.execute(query)).all()]


async def held_by(session: AsyncSession, person_id: int) -> list[tuple[Seat, Group, Department | None]]:
    """List the active seats of a person, with group and department, oldest group first."""
    found = await prepared.rows(session, _held_by(), {"by": person_id})
    return [(seat, group, department) for seat, group, department in found]


@cache
def _held_by() -> Select[Seat, Group, Department]:
    return (
        select(Seat, Group, Department)
        .join(Group, col(Group.id) == Seat.group_id)
        .outerjoin(Department, col(Department.id) == Seat.department_id)
        .where(col(Seat.person_id) == bindparam("by"), col(Seat.until).is_(None))
        .order_by(col(Seat.group_id))
    )


async def of_person(session: AsyncSession, group_id: int, person_id: int) -> Seat | None:
    """Give a person's active seat in a group."""
    found: Seat | None = await prepared.first(session, _of_person(), of=group_id, by=person_id)
    return found


@cache
def _of_person() -> Select[Seat]:
    in_group = select(Seat).where(col(Seat.group_id) == bindparam("of"), col(Seat.until).is_(None))
    return in_group.where(col(Seat.person_id) == bindparam("by"))


async def end(session: AsyncSession, seat_id: int, at: datetime) -> None:
    """End a seat; its history stays."""
    await session.execute(update(Seat).where(col(Seat.id) == seat_id).values(until=at))


async def take(session: AsyncSession, seat: Seat) -> Seat:
    """Take a seat."""
    session.add(seat)
    await session.flush()
    return seat
