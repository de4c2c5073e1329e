"""Seats: taken and left."""

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.seat import Seat, SeatRole


async def of_department(session: AsyncSession, department_id: int) -> Seat | None:
    """Give the active liaison seat of a department."""
    query = select(Seat).where(
        col(Seat.department_id) == department_id, col(Seat.until).is_(None), col(Seat.role) == SeatRole.LIAISON
    )
    return (await session.execute(query)).scalar_one_or_none()


async def of_person(session: AsyncSession, group_id: int, person_id: int) -> Seat | None:
    """Give a person's active seat in a group."""
    query = select(Seat).where(
        col(Seat.group_id) == group_id, col(Seat.person_id) == person_id, col(Seat.until).is_(None)
    )
    return (await session.execute(query)).scalar_one_or_none()


async def end(session: AsyncSession, seat_id: int, at: datetime) -> None:
    """End a seat; its history stays."""
    await session.execute(update(Seat).where(col(Seat.id) == seat_id).values(until=at))


async def take(session: AsyncSession, seat: Seat) -> Seat:
    """Take a seat."""
    session.add(seat)
    await session.flush()
    return seat
