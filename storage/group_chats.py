"""The Telegram groups in which the bot posts."""

from functools import cache

from sqlalchemy import Select, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.group import Group
from models.group_chat import GroupChat, Posting
from storage import prepared

SWITCHES = {
    Posting.SUBMISSIONS: col(GroupChat.submissions),
    Posting.MISSING: col(GroupChat.missing),
    Posting.PROBLEMS: col(GroupChat.problems),
}


async def of_group(session: AsyncSession, group_id: int) -> GroupChat | None:
    """Give the chat of a leading group."""
    return await session.get(GroupChat, group_id)


async def by_chat(session: AsyncSession, chat_id: int) -> GroupChat | None:
    """Find which leading group a chat is for."""
    return (await session.execute(select(GroupChat).where(col(GroupChat.chat_id) == chat_id))).scalar_one_or_none()


async def posting(session: AsyncSession, what: Posting) -> list[tuple[GroupChat, Group]]:
    """List the chats in which something is switched on, with their groups."""
    return [(row[0], row[1]) for row in await prepared.rows(session, _posting(what), {})]


# Built once: the clock asks it at every tick.
@cache
def _posting(what: Posting) -> Select[GroupChat, Group]:
    return (
        select(GroupChat, Group)
        .join(Group, col(Group.id) == GroupChat.group_id)
        .where(SWITCHES[what].is_(True))
        .order_by(col(GroupChat.group_id))
    )


async def add(session: AsyncSession, chat: GroupChat) -> None:
    """Keep a chat."""
    session.add(chat)
    await session.flush()


async def remove(session: AsyncSession, group_id: int) -> None:
    """Forget the chat of a leading group."""
    await session.execute(delete(GroupChat).where(col(GroupChat.group_id) == group_id))


async def follow(session: AsyncSession, old: int, new: int) -> None:
    """Follow a group that became a supergroup (Bot API, Message.migrate_to_chat_id)."""
    await session.execute(update(GroupChat).where(col(GroupChat.chat_id) == old).values(chat_id=new))


def is_on(chat: GroupChat, what: Posting) -> bool:
    """Say whether something is switched on."""
    return bool(getattr(chat, what.value))
