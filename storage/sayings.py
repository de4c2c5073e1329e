"""Sayings: which message gave which words of a draft."""

from datetime import datetime

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.saying import Saying
from storage import tables


async def add(session: AsyncSession, saying: Saying) -> None:
    """Keep the words of a message."""
    await tables.add(session, saying)


async def by_message(session: AsyncSession, chat_id: int, message_id: int) -> Saying | None:
    """Give the words a message gave, while they are in a draft."""
    query = select(Saying).where(
        col(Saying.chat_id) == chat_id, col(Saying.message_id) == message_id, col(Saying.dropped_at).is_(None)
    )
    return (await session.execute(query)).scalar_one_or_none()


async def of_entry(session: AsyncSession, entry_id: int) -> list[Saying]:
    """List the words of an entry in the order they came, without its totals."""
    query = select(Saying).where(
        col(Saying.entry_id) == entry_id, col(Saying.indicator_id).is_(None), col(Saying.dropped_at).is_(None)
    )
    return list((await session.execute(query.order_by(col(Saying.id)))).scalars())


async def of_note(session: AsyncSession, note_id: int) -> list[Saying]:
    """List the words of a note in the order they came."""
    query = select(Saying).where(col(Saying.note_id) == note_id, col(Saying.dropped_at).is_(None))
    return list((await session.execute(query.order_by(col(Saying.id)))).scalars())


async def beside(session: AsyncSession, saying: Saying) -> list[Saying]:
    """List the words that are for the same as a message's, with its own, in the order they came."""
    return list((await session.execute(select(Saying).where(*_beside(saying)).order_by(col(Saying.id)))).scalars())


async def drop_others(session: AsyncSession, saying: Saying, at: datetime) -> None:
    """Put aside what was said for the same before: a message's words took its place."""
    others = (*_beside(saying), col(Saying.id) != saying.id)
    await session.execute(update(Saying).where(*others).values(dropped_at=at))


async def strays(session: AsyncSession, group_id: int, person_id: int) -> list[Saying]:
    """List the words a person said in a group that are for no task yet."""
    query = select(Saying).where(*_is_stray(group_id, person_id)).order_by(col(Saying.id))
    return list((await session.execute(query)).scalars())


async def change(session: AsyncSession, saying: Saying, text: str, *, message_id: int | None = None) -> None:
    """Put other words in the place of a message's; those of another message, where one is named."""
    await tables.change(session, saying, text=text, message_id=message_id or saying.message_id)


async def place_strays(session: AsyncSession, group_id: int, person_id: int, entry_id: int) -> None:
    """Give the words for no task to an entry."""
    await session.execute(update(Saying).where(*_is_stray(group_id, person_id)).values(entry_id=entry_id))


async def drop_strays(session: AsyncSession, group_id: int, person_id: int, at: datetime) -> None:
    """Put the words for no task aside."""
    await session.execute(update(Saying).where(*_is_stray(group_id, person_id)).values(dropped_at=at))


async def pass_on_strays(session: AsyncSession, group_id: int, person_id: int, successor_id: int) -> None:
    """Give the words for no task to a successor."""
    await session.execute(update(Saying).where(*_is_stray(group_id, person_id)).values(person_id=successor_id))


async def drop_of_entry(session: AsyncSession, entry_id: int, at: datetime) -> None:
    """Take the words of an entry out of it; they stay on file."""
    await session.execute(
        update(Saying).where(col(Saying.entry_id) == entry_id, col(Saying.dropped_at).is_(None)).values(dropped_at=at)
    )


async def drop_of_draft(
    session: AsyncSession,
    at: datetime,
    *,
    problem_id: int | None = None,
    claim_id: int | None = None,
    finding_id: int | None = None,
) -> None:
    """Take the words of a problem, a claim or a finding out of it as it is given up; they stay on file."""
    its = ((col(Saying.problem_id), problem_id), (col(Saying.claim_id), claim_id), (col(Saying.finding_id), finding_id))
    of_it = [column == value for column, value in its if value is not None]
    await session.execute(update(Saying).where(*of_it, col(Saying.dropped_at).is_(None)).values(dropped_at=at))


def _is_stray(group_id: int, person_id: int) -> tuple[ColumnElement[bool], ...]:
    return (
        col(Saying.group_id) == group_id,
        col(Saying.person_id) == person_id,
        col(Saying.entry_id).is_(None),
        col(Saying.note_id).is_(None),
        col(Saying.problem_id).is_(None),
        col(Saying.claim_id).is_(None),
        col(Saying.finding_id).is_(None),
        col(Saying.dropped_at).is_(None),
    )


def _beside(saying: Saying) -> tuple[ColumnElement[bool], ...]:
    return (
        col(Saying.group_id) == saying.group_id,
        col(Saying.entry_id) == saying.entry_id,
        col(Saying.indicator_id) == saying.indicator_id,
        col(Saying.note_id) == saying.note_id,
        col(Saying.problem_id) == saying.problem_id,
        col(Saying.claim_id) == saying.claim_id,
        col(Saying.finding_id) == saying.finding_id,
        col(Saying.field) == saying.field,
        col(Saying.dropped_at).is_(None),
    )
