"""What each person is in the middle of."""

from datetime import datetime
from functools import cache

from sqlalchemy import Insert, Update, bindparam, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm.attributes import set_committed_value
from sqlmodel import col

from models.conversation import Conversation, Step
from storage import prepared
from storage.tables import table


# Built once: nearly every update moves somebody.
@cache
def _begin() -> Insert:
    return insert(table(Conversation))


@cache
def _change() -> Update:
    conversation = table(Conversation)
    return update(conversation).where(
        conversation.c.person_id == bindparam("person"), conversation.c.group_id == bindparam("group")
    )


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
    now = {"step": step, "subject": subject, "updated_at": at}
    if known is None:
        new = now | {"person_id": person_id, "group_id": group_id, "stray": stray or "", "by_task": False}
        await prepared.rows(session, _begin(), new)
        return
    if (known.step, known.subject) == (step, subject) and stray in (None, known.stray):
        return
    kept = known.stray if stray is None else stray
    set_committed_value(known, "stray", kept)
    await prepared.rows(session, _change(), now | {"person": person_id, "group": group_id, "stray": kept})


async def being_read(session: AsyncSession, group_id: int, *, besides: int, since: datetime) -> set[int]:
    """Give the entries that others of the office have had before them since a moment; `besides` is a person.

    Who reads is locked until the transaction ends: of two who go on at once the second sees where the first went.
    """
    conversation = table(Conversation)
    query = (
        select(conversation.c.person_id, conversation.c.subject, conversation.c.updated_at)
        .where(conversation.c.group_id == group_id, conversation.c.step.in_([Step.REVIEW, Step.REASON]))
        .order_by(conversation.c.person_id)
        .with_for_update()
    )
    rows = (await session.execute(query)).all()
    return {int(subject) for person, subject, at in rows if subject and person != besides and at >= since}


async def read_by_task(session: AsyncSession, person_id: int, group_id: int, *, by_task: bool) -> None:
    """Keep how a person reads what waits for a verdict; they were moved in the group before."""
    conversation = table(Conversation)
    await session.execute(
        update(conversation)
        .where(conversation.c.person_id == person_id, conversation.c.group_id == group_id)
        .values(by_task=by_task)
    )


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
        await prepared.rows(session, _change(), {"person": person_id, "group": group_id, "stray": ""})
    return words
