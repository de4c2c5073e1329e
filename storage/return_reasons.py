"""The list of reasons a group's office keeps for returning an entry."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.return_reason import ReturnReason


async def of_group(session: AsyncSession, group_id: int) -> list[ReturnReason]:
    """List a group's reasons as they stand."""
    query = select(ReturnReason).where(col(ReturnReason.group_id) == group_id, col(ReturnReason.removed_at).is_(None))
    return list((await session.execute(query.order_by(col(ReturnReason.position), col(ReturnReason.id)))).scalars())


async def add(session: AsyncSession, rows: Sequence[ReturnReason]) -> None:
    """Put reasons on the list."""
    session.add_all(rows)
    await session.flush()


async def swap(session: AsyncSession, one: ReturnReason, other: ReturnReason) -> None:
    """Let two reasons change places."""
    one.position, other.position = other.position, one.position
    await session.flush()


async def remove(session: AsyncSession, row: ReturnReason, at: datetime) -> None:
    """Take a reason off the list; it stays on file."""
    row.removed_at = at
    await session.flush()
