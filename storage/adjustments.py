"""Adjustments of published months."""

from functools import cache

from sqlalchemy import Select, bindparam, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.adjustment import Adjustment
from storage import prepared


async def book(session: AsyncSession, adjustments: list[Adjustment]) -> None:
    """Book adjustments."""
    session.add_all(adjustments)
    await session.flush()


async def withdraw(session: AsyncSession, booked: list[Adjustment]) -> None:
    """Take adjustments back."""
    for each in booked:
        await session.delete(each)
    await session.flush()


async def booked_in(session: AsyncSession, group_id: int, month: str) -> list[Adjustment]:
    """List what is booked in a month."""
    return await prepared.firsts(session, _booked_in(), of=group_id, month=month)


@cache
def _booked_in() -> Select[Adjustment]:
    in_group = select(Adjustment).where(col(Adjustment.group_id) == bindparam("of"))
    return in_group.where(col(Adjustment.month) == bindparam("month")).order_by(col(Adjustment.id))


async def of_corrected(session: AsyncSession, group_id: int, corrects: str) -> list[Adjustment]:
    """List what was booked to set a month right."""
    query = select(Adjustment).where(col(Adjustment.group_id) == group_id, col(Adjustment.corrects) == corrects)
    return list((await session.execute(query.order_by(col(Adjustment.id)))).scalars())
