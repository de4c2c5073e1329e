"""Notices on record, as the services ask for them."""

from collections import Counter

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.outbox import OutboxNotice, OutboxState


async def any_with(session: AsyncSession, prefix: str) -> bool:
    """Tell whether a notice whose key starts so is on record."""
    query = select(exists().where(col(OutboxNotice.key).startswith(prefix, autoescape=True)))
    return bool((await session.execute(query)).scalar_one())


async def reminders_sent(session: AsyncSession, group_id: int, year: str) -> dict[str, int]:
    """Count the reminders of a year that reached each department, by the id in their natural key."""
    query = select(col(OutboxNotice.key), col(OutboxNotice.due_at)).where(
        col(OutboxNotice.group_id) == group_id,
        col(OutboxNotice.kind) == "reminder",
        col(OutboxNotice.state) == OutboxState.SENT,
    )
    rows = (await session.execute(query)).all()
    return dict(Counter(key.rpartition(":")[2] for key, due_at in rows if f"{due_at:%Y}" == year))


async def message_of(session: AsyncSession, key: str) -> tuple[int, int] | None:
    """Give the chat and the message a notice was sent as."""
    query = select(col(OutboxNotice.chat_id), col(OutboxNotice.message_id)).where(
        col(OutboxNotice.key) == key, col(OutboxNotice.state) == OutboxState.SENT
    )
    row = (await session.execute(query)).first()
    return (row[0], row[1]) if row and row[0] and row[1] else None
