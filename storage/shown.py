"""What the messages in leaders' chats show."""

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.shown import Shown, ShownKind


async def find(session: AsyncSession, chat_id: int, message_id: int) -> Shown | None:
    """Give what a message shows."""
    return await session.get(Shown, (chat_id, message_id))


async def keep(session: AsyncSession, *, chat_id: int, message_id: int, kind: ShownKind, subject: int) -> None:
    """Keep what a message shows now, in place of what it showed before."""
    await forget(session, chat_id, message_id)
    session.add(Shown(chat_id=chat_id, message_id=message_id, kind=kind, subject=subject))
    await session.flush()


async def forget(session: AsyncSession, chat_id: int, message_id: int) -> None:
    """Note that a message shows something nobody replies to."""
    await session.execute(delete(Shown).where(col(Shown.chat_id) == chat_id, col(Shown.message_id) == message_id))
