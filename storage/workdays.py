"""The days the office of a group made days off or working days."""

from datetime import date
from functools import cache

from sqlalchemy import Select, bindparam, delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.workday import WorkdayOverride
from storage import prepared
from storage.tables import dialect_of, upsert


async def of_group(session: AsyncSession, group_id: int, *, since: date | None = None) -> list[WorkdayOverride]:
    """List a group's own days, the earliest first."""
    return await prepared.firsts(session, _of_group(), of=group_id, since=since or date.min)


@cache
def _of_group() -> Select[WorkdayOverride]:
    day = col(WorkdayOverride.day)
    in_group = select(WorkdayOverride).where(col(WorkdayOverride.group_id) == bindparam("of"))
    return in_group.where(day >= bindparam("since")).order_by(day)


async def put(session: AsyncSession, override: WorkdayOverride) -> None:
    """Keep a day; what was said of it before is replaced."""
    values = override.model_dump(exclude={"id"})
    await session.execute(
        upsert(dialect_of(session), WorkdayOverride)
        .values(**values)
        .on_conflict_do_update(index_elements=["group_id", "day"], set_=values)
    )


async def by_id(session: AsyncSession, override_id: int) -> WorkdayOverride | None:
    """Give one day."""
    return await session.get(WorkdayOverride, override_id)


async def remove(session: AsyncSession, override_id: int) -> None:
    """Let the official notice hold again."""
    await session.execute(delete(WorkdayOverride).where(col(WorkdayOverride.id) == override_id))
