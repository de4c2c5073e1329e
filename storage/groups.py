"""Leading groups and their rulebooks."""

from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.group import Group
from models.rulebook import RulebookText
from storage import prepared, tables


async def add(session: AsyncSession, group: Group) -> int:
    """Keep a new group and give its id."""
    session.add(group)
    await session.flush()
    if group.id is None:
        raise LookupError(group.key)
    return group.id


async def by_key(session: AsyncSession, key: str) -> Group | None:
    """Find a group by the key the operator gave it."""
    found: Group | None = await prepared.first(session, _by_key(), named=key)
    return found


@cache
def _by_key() -> Select[Group]:
    return select(Group).where(col(Group.key) == bindparam("named"))


async def by_id(session: AsyncSession, group_id: int) -> Group | None:
    """Give a group."""
    return await tables.by_id(session, Group, group_id)


async def hold(session: AsyncSession, group_id: int) -> None:
    """Keep others who hold it from working on a group until the transaction ends; SQLite has one writer anyhow.

    To be asked for before any other row is locked. Rows that refer to the group are written beside it (NO KEY UPDATE):
    who writes one has locked rows of their own, and each would wait for the other.
    """
    await prepared.rows(session, _hold(), {"one": group_id})


@cache
def _hold() -> Select[int | None]:
    return select(col(Group.id)).where(col(Group.id) == bindparam("one")).with_for_update(key_share=True)


async def to_look_at(session: AsyncSession, *, at: datetime, horizon: datetime) -> list[Group]:
    """List the groups in which something may be due; one put off beyond the horizon was so by a clock that erred."""
    return await prepared.firsts(session, _to_look_at(), at=at, horizon=horizon)


# Built once, as those below: the clock asks them at every tick.
@cache
def _to_look_at() -> Select[Group]:
    when = col(Group.look_at)
    due = or_(when.is_(None), when <= bindparam("at"), when > bindparam("horizon"))
    return select(Group).where(due).order_by(col(Group.id))


async def look_at(session: AsyncSession, group_id: int, at: datetime | None) -> None:
    """Keep when the clock has to look at a group again; None: at its next tick."""
    await session.execute(update(Group).where(col(Group.id) == group_id).values(look_at=at))


async def look_everywhere(session: AsyncSession) -> None:
    """Have the clock look at every group at its next tick."""
    await session.execute(update(Group).values(look_at=None))


async def every(session: AsyncSession) -> list[Group]:
    """List all groups, oldest first."""
    return await prepared.firsts(session, _every())


@cache
def _every() -> Select[Group]:
    return select(Group).order_by(col(Group.id))


async def publish_to(session: AsyncSession, group_id: int, channel_id: int | None, title: str) -> None:
    """Keep the channel a group publishes to; None takes it away."""
    await session.execute(
        update(Group).where(col(Group.id) == group_id).values(channel_id=channel_id, channel_title=title)
    )


async def publish_in(session: AsyncSession, group_id: int, language: str) -> None:
    """Keep the language a group publishes in."""
    await session.execute(update(Group).where(col(Group.id) == group_id).values(language=language))


async def by_channel(session: AsyncSession, channel_id: int) -> Group | None:
    """Find the group that publishes to a channel."""
    return (await session.execute(select(Group).where(col(Group.channel_id) == channel_id))).scalar_one_or_none()


async def follow_channel(session: AsyncSession, old: int, new: int) -> None:
    """Follow a chat that Telegram gave a new id (Bot API, ResponseParameters.migrate_to_chat_id)."""
    await session.execute(update(Group).where(col(Group.channel_id) == old).values(channel_id=new))


async def add_rulebook(session: AsyncSession, rulebook: RulebookText) -> None:
    """Keep a version of a rulebook."""
    session.add(rulebook)
    await session.flush()


async def rulebooks_of(session: AsyncSession, group_id: int) -> list[RulebookText]:
    """List the versions of a group's rulebook, the earliest first."""
    return await prepared.firsts(session, _rulebooks_of(), of=group_id)


@cache
def _rulebooks_of() -> Select[RulebookText]:
    in_group = select(RulebookText).where(col(RulebookText.group_id) == bindparam("of"))
    return in_group.order_by(col(RulebookText.holds_from))


# Built once: nearly every screen goes by a rulebook.
@cache
def _rulebook_of() -> Select[Any]:
    holds_from = col(RulebookText.holds_from)
    holding = select(RulebookText).where(
        col(RulebookText.group_id) == bindparam("of"), holds_from <= bindparam("month")
    )
    return holding.order_by(holds_from.desc()).limit(1)


async def rulebook_of(session: AsyncSession, group_id: int, month: str) -> RulebookText | None:
    """Give the rulebook that holds in a month: the latest that holds from it or from an earlier one."""
    found = await prepared.rows(session, _rulebook_of(), {"of": group_id, "month": month})
    return found[0][0] if found else None


async def ask_second_person(session: AsyncSession, group_id: int, *, on: bool, lifted_by: int | None) -> None:
    """Keep whether two people publish, and who asked to do without."""
    await session.execute(
        update(Group).where(col(Group.id) == group_id).values(second_person=on, second_person_lifted_by=lifted_by)
    )
