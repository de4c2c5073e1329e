"""Notices on record, as the services ask for them."""

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.outbox import OutboxNotice


async def any_with(session: AsyncSession, prefix: str) -> bool:
    """Tell whether a notice whose key starts so is on record."""
    query = select(exists().where(col(OutboxNotice.key).startswith(prefix, autoescape=True)))
    return bool((await session.execute(query)).scalar_one())
