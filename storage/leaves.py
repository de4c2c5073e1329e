"""Leaves: the days on which liaisons are away."""

from datetime import date, datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.leave import Leave
from models.seat import Seat


async def add(session: AsyncSession, leave: Leave) -> int:
    """Keep a leave and give its id."""
    session.add(leave)
    await session.flush()
    return int(leave.id or 0)


async def by_id(session: AsyncSession, leave_id: int) -> Leave | None:
    """Give a leave."""
    return await session.get(Leave, leave_id)


async def of_seat(session: AsyncSession, seat_id: int, since: date) -> list[Leave]:
    """List the leaves of a seat that are not over or cancelled, the nearest first."""
    query = (
        select(Leave)
        .where(col(Leave.seat_id) == seat_id, col(Leave.last) >= since, col(Leave.cancelled_at).is_(None))
        .order_by(col(Leave.first), col(Leave.id))
    )
    return list((await session.execute(query)).scalars())


async def of_group(session: AsyncSession, group_id: int, since: date) -> list[tuple[int, Leave]]:
    """List the leaves of a group that are not over, each with its department, the nearest first."""
    query = (
        select(col(Seat.department_id), Leave)
        .join(Seat, col(Seat.id) == Leave.seat_id)
        .where(
            col(Leave.group_id) == group_id,
            col(Leave.last) >= since,
            col(Leave.cancelled_at).is_(None),
            col(Seat.until).is_(None),
        )
        .order_by(col(Leave.first), col(Leave.id))
    )
    return [(int(department or 0), leave) for department, leave in (await session.execute(query)).all()]


async def away(session: AsyncSession, group_id: int, day: date) -> set[int]:
    """Give the departments whose liaison is away on a day."""
    query = (
        select(col(Seat.department_id))
        .join(Leave, col(Leave.seat_id) == Seat.id)
        .where(
            col(Leave.group_id) == group_id,
            col(Leave.first) <= day,
            col(Leave.last) >= day,
            col(Leave.cancelled_at).is_(None),
            col(Seat.until).is_(None),
        )
    )
    return {int(each) for each in (await session.execute(query)).scalars() if each}


async def cancel(session: AsyncSession, leave_id: int, *, by: int, at: datetime) -> None:
    """Cancel a leave; that it was there stays on record."""
    await session.execute(update(Leave).where(col(Leave.id) == leave_id).values(cancelled_at=at, cancelled_by=by))
