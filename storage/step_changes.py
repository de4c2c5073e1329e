"""What the office moved or left out in a month's timetable."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.step_change import StepChange


async def of_months(session: AsyncSession, group_id: int, months: Sequence[str]) -> list[StepChange]:
    """List the changes of some months that have a reason, the oldest first."""
    query = (
        select(StepChange)
        .where(col(StepChange.group_id) == group_id, col(StepChange.month).in_(months), col(StepChange.reason) != "")
        .order_by(col(StepChange.id))
    )
    return list((await session.execute(query)).scalars())


async def begin(session: AsyncSession, change: StepChange) -> int:
    """Keep a change whose reason is still to be given; give its id."""
    session.add(change)
    await session.flush()
    return int(change.id or 0)


async def by_id(session: AsyncSession, change_id: int) -> StepChange | None:
    """Give a change."""
    return await session.get(StepChange, change_id)
