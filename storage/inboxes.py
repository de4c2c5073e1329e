"""The inbox: recorded once, carried out once, answered once."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Update, bindparam, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.sql.dml import ReturningInsert, ReturningUpdate
from sqlmodel import col

from models.inbox import InboxState, InboxUpdate
from storage import prepared
from storage.tables import dialect_of, table, upsert


class AlreadyDone(Exception):
    """The update was carried out before: what this transaction did must not be kept."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """An update as it came: Telegram's JSON, when it reached us, when the person acted, and which process took it."""

    update_id: int
    chat_id: int | None
    payload: str
    received_at: datetime
    sent_at: datetime
    holder: str = ""


# Built once: these are carried out for every update.
@cache
def _record(dialect: str) -> ReturningInsert[Any]:
    statement = upsert(dialect, InboxUpdate).on_conflict_do_nothing(index_elements=["update_id"])
    return statement.returning(table(InboxUpdate).c.update_id)


@cache
def _mark_done() -> ReturningUpdate[Any]:
    inbox = table(InboxUpdate)
    return (
        update(inbox)
        .where(inbox.c.update_id == bindparam("one"), inbox.c.state == InboxState.NEW)
        .values(state=InboxState.DONE, done_at=bindparam("at"))
        .returning(inbox.c.update_id)
    )


@cache
def _settle(*, one: bool) -> Update:
    inbox = table(InboxUpdate)
    at, number = bindparam("at", type_=inbox.c.done_at.type), inbox.c.update_id
    meant = number == bindparam("one") if one else number.in_(bindparam("some", expanding=True))
    return (
        update(inbox)
        .where(meant, inbox.c.state != InboxState.DEAD)
        .values(state=InboxState.DONE, done_at=func.coalesce(inbox.c.done_at, at), answered_at=at)
    )


async def record(session: AsyncSession, arrivals: Sequence[Arrival]) -> set[int]:
    """Keep a batch in one statement; give the ids not known before."""
    rows = [
        {
            "update_id": arrival.update_id,
            "chat_id": arrival.chat_id,
            "payload": arrival.payload,
            "received_at": arrival.received_at,
            "sent_at": arrival.sent_at,
            "state": InboxState.NEW,
            "attempts": 0,
            "error": "",
            "holder": arrival.holder,
        }
        for arrival in arrivals
    ]
    statement = _record(dialect_of(session))
    if len(rows) == 1:  # where chats are few, each batch is
        return {row[0] for row in await prepared.rows(session, statement, rows[0])}
    return set((await session.scalars(statement, rows)).all())


async def mark_done(session: AsyncSession, update_id: int, at: datetime) -> None:
    """Mark an update as carried out, in the transaction that carries it out.

    Raises:
        AlreadyDone: another worker was first.
    """
    if not await prepared.rows(session, _mark_done(), {"one": update_id, "at": at}):
        raise AlreadyDone


async def settle(session: AsyncSession, update_ids: Collection[int], at: datetime) -> None:
    """Mark updates as answered; those that changed nothing are thereby done as well."""
    if len(update_ids) == 1:
        await prepared.rows(session, _settle(one=True), {"one": next(iter(update_ids)), "at": at})
    else:
        await session.execute(_settle(one=False), {"some": list(update_ids), "at": at})


async def fail(session: AsyncSession, update_id: int, error: str) -> InboxState:
    """Note a failed attempt; give the state, which tells whether the effect was committed before the failure."""
    statement = (
        update(InboxUpdate)
        .where(col(InboxUpdate.update_id) == update_id)
        .values(attempts=col(InboxUpdate.attempts) + 1, error=error)
        .returning(col(InboxUpdate.state))
    )
    return (await session.scalars(statement)).one()


async def bury(session: AsyncSession, update_id: int) -> bool:
    """Give up an update that was never carried out; False when it was after all."""
    statement = (
        update(InboxUpdate)
        .where(col(InboxUpdate.update_id) == update_id, col(InboxUpdate.state) == InboxState.NEW)
        .values(state=InboxState.DEAD)
        .returning(col(InboxUpdate.update_id))
    )
    return (await session.scalars(statement)).one_or_none() is not None


async def unfinished(session: AsyncSession, *, after: int | None, limit: int) -> list[Arrival]:
    """Give updates not carried out yet, in Telegram's order, those after an id."""
    query = select(InboxUpdate).where(col(InboxUpdate.state) == InboxState.NEW)
    if after is not None:
        query = query.where(col(InboxUpdate.update_id) > after)
    rows = await session.scalars(query.order_by(col(InboxUpdate.update_id)).limit(limit))
    return [arrival_of(row) for row in rows]


async def unanswered(session: AsyncSession) -> list[Arrival]:
    """Give updates carried out whose chat was not answered, in Telegram's order."""
    query = select(InboxUpdate).where(col(InboxUpdate.state) == InboxState.DONE, col(InboxUpdate.answered_at).is_(None))
    return [arrival_of(row) for row in await session.scalars(query.order_by(col(InboxUpdate.update_id)))]


async def prune(session: AsyncSession, before: datetime) -> None:
    """Forget answered updates received before a moment."""
    await session.execute(
        delete(InboxUpdate).where(
            col(InboxUpdate.received_at) < before,
            col(InboxUpdate.state) == InboxState.DONE,
            col(InboxUpdate.answered_at).is_not(None),
        )
    )


async def open_count(session: AsyncSession) -> int:
    """Count updates not carried out yet: the backlog."""
    query = select(func.count()).select_from(InboxUpdate).where(col(InboxUpdate.state) == InboxState.NEW)
    return (await session.scalars(query)).one()


async def states(session: AsyncSession) -> dict[InboxState, int]:
    """Count the updates not carried out, and those given up; the others are left out, for they are many."""
    query = select(col(InboxUpdate.state), func.count()).where(col(InboxUpdate.state) != InboxState.DONE)
    rows = await session.execute(query.group_by(col(InboxUpdate.state)))
    return {row[0]: row[1] for row in rows}


def arrival_of(row: InboxUpdate) -> Arrival:
    """Give an update as it came."""
    return Arrival(
        update_id=row.update_id,
        chat_id=row.chat_id,
        payload=row.payload,
        received_at=row.received_at,
        sent_at=row.sent_at,
        holder=row.holder,
    )
