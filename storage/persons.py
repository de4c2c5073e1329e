"""Persons with their seats: who is acting."""

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Select, and_, bindparam, case, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from domain.acts import Account
from models.conversation import Conversation
from models.department import Department
from models.evidence import Evidence
from models.group import Group
from models.person import Person
from models.seat import Seat, SeatRole
from storage import prepared, tables
from storage.evidences import is_stray
from storage.tables import written


@dataclass(frozen=True, slots=True)
class Seated:
    """A person, the seat they hold now, what they are in the middle of, and how many of their files are for no task."""

    person: Person
    seat: Seat | None
    group: Group | None
    department: Department | None
    conversation: Conversation | None
    stray_files: int


# Built once: every update asks who is acting.
@cache
def _seated() -> Select[Any, Any, Any, Any, Any, Any]:
    stray_files = (
        select(func.count(col(Evidence.id)))
        .where(*is_stray(Seat.group_id, Person.id))
        .correlate(Seat, Person)
        .scalar_subquery()
    )
    asked, chosen = col(Seat.group_id) == bindparam("group"), col(Seat.group_id) == col(Person.acts_in)
    return (
        select(Person, Seat, Group, Department, Conversation, stray_files)
        .outerjoin(Seat, and_(col(Seat.person_id) == Person.id, col(Seat.until).is_(None)))
        .outerjoin(Group, col(Group.id) == Seat.group_id)
        .outerjoin(Department, col(Department.id) == Seat.department_id)
        .outerjoin(
            Conversation,
            and_(col(Conversation.person_id) == Person.id, col(Conversation.group_id) == col(Seat.group_id)),
        )
        .where(col(Person.telegram_id) == bindparam("account"))
        .order_by(case((asked, 0), (chosen, 1), else_=2), col(Seat.since).desc(), col(Seat.id).desc())
        .limit(1)
    )


async def find(session: AsyncSession, telegram_id: int, group_id: int | None = None) -> Seated | None:
    """Find a person by their account, with a seat they hold: in the group asked for, the one they chose, the newest."""
    rows = await prepared.rows(session, _seated(), {"account": telegram_id, "group": group_id or 0})
    return Seated(*rows[0]) if rows else None


async def by_id(session: AsyncSession, person_id: int) -> Person | None:
    """Give a person."""
    return await tables.by_id(session, Person, person_id)


async def meet(session: AsyncSession, account: Account, *, language: str, at: datetime) -> Person:
    """Give the person of an account, made known now if this is the first time; the name is kept fresh."""
    person = (
        await session.execute(select(Person).where(col(Person.telegram_id) == account.telegram_id))
    ).scalar_one_or_none()
    if person is None:
        person = Person(
            telegram_id=account.telegram_id, name=account.name, username=account.username, language=language, met_at=at
        )
        session.add(person)
    else:
        person.name, person.username = account.name, account.username
    await session.flush()
    return person


async def choose_language(session: AsyncSession, person_id: int, language: str) -> None:
    """Keep the language a person chose."""
    await session.execute(
        update(Person).where(col(Person.id) == person_id).values(language=language, language_chosen=True)
    )


async def mark_blocked(session: AsyncSession, telegram_id: int, at: datetime | None) -> None:
    """Note that a person blocked the bot at that moment, or took it back (None)."""
    await session.execute(update(Person).where(col(Person.telegram_id) == telegram_id).values(blocked_at=at))


async def mark_unreachable(session: AsyncSession, person_id: int, at: datetime) -> None:
    """Note that a person blocked the bot, as a notice found out."""
    await session.execute(update(Person).where(col(Person.id) == person_id).values(blocked_at=at))


async def in_seats(session: AsyncSession, group_id: int, role: SeatRole) -> list[Person]:
    """List the people who hold a seat of that role in the group, oldest seat first."""
    return await prepared.firsts(session, _in_seats(role), of=group_id)


@cache
def _in_seats(role: SeatRole) -> Select[Person]:
    return (
        select(Person)
        .join(Seat, col(Seat.person_id) == Person.id)
        .where(col(Seat.group_id) == bindparam("of"), col(Seat.until).is_(None), col(Seat.role) == written(role))
        .order_by(col(Seat.id))
    )


async def of_every_office(session: AsyncSession) -> list[Person]:
    """List the people of all groups' offices who have not blocked the bot, each once."""
    query = (
        select(Person)
        .where(col(Person.blocked_at).is_(None))
        .where(
            exists().where(
                col(Seat.person_id) == Person.id, col(Seat.until).is_(None), col(Seat.role) == SeatRole.OFFICE
            )
        )
        .order_by(col(Person.id))
    )
    return list((await session.execute(query)).scalars())


async def liaisons(session: AsyncSession, group_id: int) -> dict[int, Person]:
    """Map each department of the group that has one to its liaison."""
    return await _of_departments(session, group_id, SeatRole.LIAISON)


async def deputies(session: AsyncSession, group_id: int) -> dict[int, Person]:
    """Map each department of the group that has one to its deputy (AB角)."""
    return await _of_departments(session, group_id, SeatRole.DEPUTY)


async def act_in(session: AsyncSession, person_id: int, group_id: int) -> None:
    """Keep the group a person acts in."""
    await session.execute(update(Person).where(col(Person.id) == person_id).values(acts_in=group_id))


async def _of_departments(session: AsyncSession, group_id: int, role: SeatRole) -> dict[int, Person]:
    rows = await prepared.rows(session, _in_departments(role), {"of": group_id})
    return {department: person for department, person in rows if department}


@cache
def _in_departments(role: SeatRole) -> Select[int | None, Person]:
    return (
        select(col(Seat.department_id), Person)
        .join(Person, col(Seat.person_id) == Person.id)
        .where(col(Seat.group_id) == bindparam("of"), col(Seat.until).is_(None), col(Seat.role) == written(role))
    )
