"""What each person is in the middle of."""

from datetime import datetime

from sqlalchemy import Update, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.conversation import Conversation, Step


async def move(
    session: AsyncSession,
    person_id: int,
    group_id: int,
    known: Conversation | None,
    *,
    step: Step,
    subject: int | None,
    at: datetime,
    stray: str | None = None,
) -> None:
    """Move a person to a step in a group. `stray` replaces the words not yet given to a task; None leaves them."""
    if known is None:
        await session.execute(
            insert(Conversation).values(
                person_id=person_id, group_id=group_id, step=step, subject=subject, stray=stray or "", updated_at=at
            )
        )
        return
    if (known.step, known.subject) == (step, subject) and stray in (None, known.stray):
        return
    values = {"step": step, "subject": subject, "updated_at": at} | ({} if stray is None else {"stray": stray})
    await session.execute(_of(person_id, group_id).values(**values))


async def give_stray(session: AsyncSession, person_id: int, group_id: int, words: str, at: datetime) -> None:
    """Give a person words that are not given to a task yet, beside those they have themselves."""
    known = await session.get(Conversation, (person_id, group_id))
    stray = "\n".join(filter(None, (known.stray if known else "", words)))
    step, subject = (known.step, known.subject) if known else (Step.REPORT, None)
    await move(session, person_id, group_id, known, step=step, subject=subject, at=at, stray=stray)


async def take_stray(session: AsyncSession, person_id: int, group_id: int) -> str:
    """Take the words not given to a task out of a person's conversation in a group."""
    query = select(col(Conversation.stray)).where(
        col(Conversation.person_id) == person_id, col(Conversation.group_id) == group_id
    )
    words = (await session.execute(query)).scalar_one_or_none() or ""
    if words:
        await session.execute(_of(person_id, group_id).values(stray=""))
    return words


def _of(person_id: int, group_id: int) -> Update:
    return update(Conversation).where(col(Conversation.person_id) == person_id, col(Conversation.group_id) == group_id)
