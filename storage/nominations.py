"""Nominations of deputies."""

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.department import Department
from models.nomination import Nomination, NominationState
from models.person import Person


async def add(session: AsyncSession, nomination: Nomination) -> int:
    """Keep a nomination and give its id."""
    session.add(nomination)
    await session.flush()
    return int(nomination.id or 0)


async def by_id(session: AsyncSession, nomination_id: int) -> Nomination | None:
    """Give a nomination, locked on PostgreSQL until the transaction ends: two clerks decide it once."""
    query = select(Nomination).where(col(Nomination.id) == nomination_id).with_for_update()
    return (await session.execute(query)).scalar_one_or_none()


async def waiting(session: AsyncSession, group_id: int) -> list[tuple[Nomination, Person, Department]]:
    """List what waits for the office, the oldest first."""
    query = (
        select(Nomination, Person, Department)
        .join(Person, col(Person.id) == Nomination.person_id)
        .join(Department, col(Department.id) == Nomination.department_id)
        .where(col(Nomination.group_id) == group_id, col(Nomination.state) == NominationState.WAITING)
        .order_by(col(Nomination.id))
    )
    return [(row, person, department) for row, person, department in (await session.execute(query)).all()]


async def waiting_of(session: AsyncSession, person_id: int) -> Nomination | None:
    """Give the nomination of a person that waits."""
    query = (
        select(Nomination)
        .where(col(Nomination.person_id) == person_id, col(Nomination.state) == NominationState.WAITING)
        .order_by(col(Nomination.id).desc())
        .limit(1)
    )
    return (await session.execute(query)).scalar_one_or_none()


async def decide(
    session: AsyncSession, nomination: Nomination, state: NominationState, *, by: int | None, at: datetime
) -> None:
    """Keep what became of a nomination."""
    nomination.state, nomination.decided_by, nomination.decided_at = state, by, at
    await session.flush()


async def withdraw(session: AsyncSession, department_id: int, *, by: int | None, at: datetime) -> None:
    """Take back what waits for a department."""
    await session.execute(
        update(Nomination)
        .where(col(Nomination.department_id) == department_id, col(Nomination.state) == NominationState.WAITING)
        .values(state=NominationState.WITHDRAWN, decided_by=by, decided_at=at)
    )
