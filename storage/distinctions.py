"""Praise and criticism, as confirmed."""

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.distinction import ConfirmedDistinction, DistinctionKind


async def of_bulletin(session: AsyncSession, bulletin_id: int) -> set[tuple[DistinctionKind, str]]:
    """Give what is confirmed for a bulletin: kind and department."""
    query = select(ConfirmedDistinction).where(col(ConfirmedDistinction.bulletin_id) == bulletin_id)
    return {(row.kind, row.department) for row in (await session.execute(query)).scalars()}


async def confirm(session: AsyncSession, distinction: ConfirmedDistinction) -> None:
    """Keep a confirmation."""
    session.add(distinction)
    await session.flush()


async def take_back(session: AsyncSession, bulletin_id: int, kind: DistinctionKind, department: str) -> None:
    """Take a confirmation back."""
    await session.execute(
        delete(ConfirmedDistinction).where(
            col(ConfirmedDistinction.bulletin_id) == bulletin_id,
            col(ConfirmedDistinction.kind) == kind,
            col(ConfirmedDistinction.department) == department,
        )
    )
