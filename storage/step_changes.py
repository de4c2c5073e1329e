"""What the office moved or left out in a month's timetable."""

from collections.abc import Sequence
from functools import cache

from sqlalchemy import Select, bindparam, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.step_change import StepChange


async def of_months(session: AsyncSession, group_id: int, months: Sequence[str]) -> list[StepChange]:
    """List the changes of some months that have a reason, the oldest first."""
    return list(await session.scalars(_of_months(), {"of": group_id, "some": list(months)}))


# Built once: the clock asks it at every tick.
@cache
def _of_months() -> Select[StepChange]:
    in_group = select(StepChange).where(col(StepChange.group_id) == bindparam("of"), col(StepChange.reason) != "")
    return in_group.where(col(StepChange.month).in_(bindparam("some", expanding=True))).order_by(col(StepChange.id))


async def begin(session: AsyncSession, change: StepChange) -> int:
    """Keep a change whose reason is still to be given; give its id."""
    session.add(change)
    await session.flush()
    return int(change.id or 0)


async def by_id(session: AsyncSession, change_id: int) -> StepChange | None:
    """Give a change."""
    return await session.get(StepChange, change_id)
