"""Wrong invite codes: counted, so that nobody tries for ever."""

from datetime import datetime

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.invite_attempt import InviteAttempt


async def count(session: AsyncSession, telegram_id: int, *, since: datetime) -> int:
    """Count the wrong codes an account tried since a moment."""
    query = select(func.count(col(InviteAttempt.id)))
    query = query.where(col(InviteAttempt.telegram_id) == telegram_id, col(InviteAttempt.at) >= since)
    return (await session.execute(query)).scalar_one()


async def add(session: AsyncSession, telegram_id: int, at: datetime) -> None:
    """Note a wrong code."""
    session.add(InviteAttempt(telegram_id=telegram_id, at=at))
    await session.flush()


async def prune(session: AsyncSession, before: datetime) -> None:
    """Forget those before a moment."""
    await session.execute(delete(InviteAttempt).where(col(InviteAttempt.at) < before))
