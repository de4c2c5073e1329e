"""What each person is in the middle of."""

from datetime import datetime

from sqlalchemy import insert, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.conversation import Conversation, Step


async def move(
    session: AsyncSession,
    person_id: int,
    known: Conversation | None,
    *,
    step: Step,
    subject: int | None,
    at: datetime,
    stray: str | None = None,
) -> None:
    """Move a person to a step. `stray` replaces the words not yet given to a task; None leaves them."""
    if known is None:
        await session.execute(
            insert(Conversation).values(
                person_id=person_id, step=step, subject=subject, stray=stray or "", updated_at=at
            )
        )
        return
    if (known.step, known.subject) == (step, subject) and stray in (None, known.stray):
        return
    values = {"step": step, "subject": subject, "updated_at": at} | ({} if stray is None else {"stray": stray})
    await session.execute(update(Conversation).where(col(Conversation.person_id) == person_id).values(**values))
