"""Turns in a chat, and updates left behind: what processes that work side by side agree on."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Select, exists, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.chat_turn import ChatTurn
from models.inbox import InboxState, InboxUpdate
from models.lease import Lease
from storage.inboxes import Arrival, arrival_of
from storage.tables import dialect_of, upsert

PRESENCE = "process "
"""Begins the name of the lease by which a process shows that it runs."""


async def take(session: AsyncSession, chat_id: int, *, holder: str, at: datetime) -> bool:
    """Take the turn in a chat; False while another process that runs has it."""
    statement = upsert(dialect_of(session), ChatTurn).values(chat_id=chat_id, holder=holder)
    statement = statement.on_conflict_do_update(
        index_elements=["chat_id"],
        set_={"holder": holder},
        where=col(ChatTurn.holder).in_(["", holder]) | col(ChatTurn.holder).not_in(_running(at)),
    )
    return (await session.scalars(statement.returning(col(ChatTurn.chat_id)))).one_or_none() is not None


async def leave(session: AsyncSession, chat_id: int, *, holder: str) -> None:
    """Leave the turn to the next one."""
    await session.execute(
        update(ChatTurn).where(col(ChatTurn.chat_id) == chat_id, col(ChatTurn.holder) == holder).values(holder="")
    )


async def has_earlier(session: AsyncSession, chat_id: int, update_id: int) -> bool:
    """Tell whether an earlier update of the chat is still to be carried out, by whomever."""
    return await _exists(session, chat_id, col(InboxUpdate.update_id) < update_id)


async def later_elsewhere(session: AsyncSession, chat_id: int, update_id: int, *, holder: str) -> bool:
    """Tell whether another process has a later update of the chat to carry out."""
    return await _exists(
        session, chat_id, (col(InboxUpdate.update_id) > update_id) & (col(InboxUpdate.holder) != holder)
    )


async def left_behind(session: AsyncSession, *, holder: str, at: datetime) -> Sequence[tuple[Arrival, bool]]:
    """Take over the updates of processes that are gone, oldest first; for each, whether only its answer is owed."""
    statement = (
        update(InboxUpdate)
        .where(col(InboxUpdate.holder) != holder, col(InboxUpdate.holder).not_in(_running(at)))
        .where(
            (col(InboxUpdate.state) == InboxState.NEW)
            | ((col(InboxUpdate.state) == InboxState.DONE) & col(InboxUpdate.answered_at).is_(None))
        )
        .values(holder=holder)
        .returning(InboxUpdate)
        .execution_options(synchronize_session=False)
    )
    rows = sorted((await session.scalars(statement)).all(), key=lambda row: row.update_id)
    return [(arrival_of(row), row.state is InboxState.DONE) for row in rows]


async def present(session: AsyncSession) -> list[str]:
    """List the processes that showed that they run, and may be gone by now."""
    return list(await session.scalars(select(col(Lease.holder)).where(col(Lease.name).startswith(PRESENCE))))


async def _exists(session: AsyncSession, chat_id: int, which: ColumnElement[bool]) -> bool:
    waits = exists().where(col(InboxUpdate.chat_id) == chat_id, col(InboxUpdate.state) == InboxState.NEW, which)
    query = select(waits)
    return bool((await session.execute(query)).scalar_one())


def _running(at: datetime) -> Select[str]:
    return select(col(Lease.holder)).where(col(Lease.name).startswith(PRESENCE), col(Lease.expires_at) > at)
