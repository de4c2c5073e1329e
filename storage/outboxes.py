"""The outbox: put once, claimed by one, marked with its outcome."""

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    Integer,
    Select,
    String,
    Update,
    bindparam,
    case,
    cast,
    false,
    func,
    or_,
    select,
    type_coerce,
    update,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.sql.dml import ReturningInsert, ReturningUpdate
from sqlmodel import col

from models.outbox import OutboxNotice, OutboxState
from models.person import Person
from models.seat import Seat, SeatRole
from storage import prepared
from storage.tables import dialect_of, table, upsert, written

IN_HAND = (OutboxState.CLAIMED, OutboxState.SENDING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A message of the outbox in a sender's hand. `payload` is what the row keeps as JSON."""

    id: int
    group_id: int
    key: str
    kind: str
    due_at: datetime
    chat_id: int | None
    person_id: int | None
    payload: dict[str, Any]
    attempts: int
    state: OutboxState


_READ = tuple(field.name for field in fields(Notice))


async def put(session: AsyncSession, notices: Sequence[OutboxNotice]) -> int:
    """Put notices in the outbox; those whose key is there already are left as they are. Gives how many were new."""
    if not notices:
        return 0
    statement, rows = _put(dialect_of(session)), [notice.model_dump(exclude={"id"}) for notice in notices]
    if len(rows) == 1:
        return len(await prepared.rows(session, statement, rows[0]))
    return len((await session.scalars(statement, rows)).all())


@cache
def _put(dialect: str) -> ReturningInsert[Any]:
    statement = upsert(dialect, OutboxNotice).on_conflict_do_nothing(index_elements=["key"])
    return statement.returning(table(OutboxNotice).c.id)


# Built once: every report that is sent is said to the office.
@cache
def _put_for_seats(dialect: str, role: SeatRole) -> ReturningInsert[Any]:
    outbox, person, seat = table(OutboxNotice), table(Person), table(Seat)
    said = [column for column in outbox.c if column.name not in {"id", "key", "chat_id", "person_id"}]
    own_key = bindparam("key", type_=String) + ":" + cast(person.c.id, String)
    found = (
        select(own_key, person.c.telegram_id, person.c.id, *(bindparam(each.name, type_=each.type) for each in said))
        .join(seat, seat.c.person_id == person.c.id)
        .where(seat.c.group_id == bindparam("of_group"), seat.c.until.is_(None), seat.c.role == written(role))
    )
    statement = upsert(dialect, OutboxNotice).from_select(["key", "chat_id", "person_id", *said], found)
    return statement.on_conflict_do_nothing(index_elements=["key"]).returning(outbox.c.id)


async def put_for_seats(session: AsyncSession, notice: OutboxNotice, role: SeatRole) -> int:
    """Put one notice for each holder of a kind of seat in its group, under its key and their number, as `put` does."""
    values = notice.model_dump(exclude={"id", "chat_id", "person_id"})
    given = {**values, "of_group": notice.group_id}
    return len(await prepared.rows(session, _put_for_seats(dialect_of(session), role), given))


# Built once: the sender looks whenever something may be due.
@cache
def _claim() -> ReturningUpdate[Any]:
    outbox = table(OutboxNotice)
    due = (
        select(outbox.c.id)
        .where(outbox.c.state == OutboxState.WAITING, outbox.c.due_at <= bindparam("due_by"))
        .order_by(outbox.c.due_at, outbox.c.id)
        .limit(bindparam("most", type_=Integer))
        .with_for_update(skip_locked=True)
        .cte("due")  # a plain subquery with a limit may be evaluated again, and then locks more rows than the limit
    )
    return (
        update(outbox)
        .where(outbox.c.id.in_(select(due.c.id)), outbox.c.state == OutboxState.WAITING)
        .values(state=OutboxState.CLAIMED, claimed_by=bindparam("holder"), claimed_at=bindparam("at"))
        .returning(*(outbox.c[name] for name in _READ))
    )


async def claim(session: AsyncSession, *, holder: str, due_by: datetime, at: datetime, limit: int) -> list[Notice]:
    """Take the notices longest due. Two senders never get the same one."""
    given = {"holder": holder, "due_by": due_by, "at": at, "most": limit}
    taken = [_notice(row) for row in await prepared.rows(session, _claim(), given)]
    return sorted(taken, key=lambda notice: (notice.due_at, notice.id))


# Built once, as is the next: both are carried out for every notice.
@cache
def _begin() -> ReturningUpdate[Any]:
    outbox = table(OutboxNotice)
    return (
        update(outbox)
        .where(
            outbox.c.id == bindparam("one"),
            outbox.c.state == OutboxState.CLAIMED,
            outbox.c.claimed_by == bindparam("holder"),
        )
        .values(state=OutboxState.SENDING, claimed_at=bindparam("at"))
        .returning(outbox.c.id)
    )


@cache
def _finish() -> Update:
    outbox = table(OutboxNotice)
    later = bindparam("not_before", type_=outbox.c.due_at.type)
    return (
        update(outbox)
        .where(
            outbox.c.id == bindparam("one"),
            outbox.c.claimed_by == bindparam("holder"),
            or_(*(outbox.c.state == each for each in IN_HAND)),  # the driver alone takes no list
        )
        .values(
            state=bindparam("after", type_=outbox.c.state.type),
            sent_at=bindparam("at", type_=outbox.c.sent_at.type),
            message_id=bindparam("message", type_=outbox.c.message_id.type),
            error=bindparam("said", type_=outbox.c.error.type),
            attempts=outbox.c.attempts + bindparam("counted", type_=Integer),
            due_at=func.coalesce(later, outbox.c.due_at),
        )
    )


async def begin(session: AsyncSession, notice_id: int, *, holder: str, at: datetime) -> bool:
    """Mark a claimed notice as going out now; False when it is no longer ours."""
    return bool(await prepared.rows(session, _begin(), {"one": notice_id, "holder": holder, "at": at}))


async def finish(
    session: AsyncSession,
    notice_id: int,
    *,
    holder: str,
    state: OutboxState,
    at: datetime | None = None,
    message_id: int | None = None,
    error: str = "",
    counts: bool = False,
    not_before: datetime | None = None,
) -> None:
    """Mark what became of a notice in our hand; WAITING puts it back, until `not_before` when that is given.

    `counts` makes it one of its failed attempts.
    """
    given = {
        "one": notice_id,
        "holder": holder,
        "after": state,
        "at": at,
        "message": message_id,
        "said": error,
        "counted": int(counts),
        "not_before": not_before,
    }
    await prepared.rows(session, _finish(), given)


async def holders(session: AsyncSession) -> list[str]:
    """Give the processes that have notices in hand."""
    return [holder for holder in await prepared.firsts(session, _holders()) if holder is not None]


@cache
def _holders() -> Select[str | None]:
    outbox = table(OutboxNotice)
    return select(outbox.c.claimed_by).where(or_(*(outbox.c.state == each for each in IN_HAND))).distinct()


async def release(
    session: AsyncSession, *, gone: Collection[str], claimed_before: datetime | None = None
) -> list[Notice]:
    """Take notices out of the hands of processes that are gone, or were silent since a moment.

    One that was only claimed waits again. One that was going out may have arrived: it becomes unsure, and is given.
    """
    outbox = table(OutboxNotice)
    state = outbox.c.state
    silent = false() if claimed_before is None else outbox.c.claimed_at < claimed_before
    after = case(
        (state == OutboxState.CLAIMED, type_coerce(OutboxState.WAITING, state.type)),
        else_=type_coerce(OutboxState.UNSURE, state.type),
    )
    statement = (
        update(outbox)
        .where(state.in_(IN_HAND), outbox.c.claimed_by.in_(gone) | silent)
        .values(state=after)
        .returning(*(outbox.c[name] for name in _READ))
    )
    released = [_notice(row) for row in await session.execute(statement)]
    return [notice for notice in released if notice.state is OutboxState.UNSURE]


async def follow(session: AsyncSession, *, old_chat: int, new_chat: int) -> None:
    """Send what waits for a group to the supergroup it has become."""
    await session.execute(
        update(OutboxNotice)
        .where(col(OutboxNotice.chat_id) == old_chat)
        .where(col(OutboxNotice.state).in_((OutboxState.WAITING, *IN_HAND)))
        .values(chat_id=new_chat)
    )


async def by_id(session: AsyncSession, notice_id: int) -> OutboxNotice | None:
    """Give a notice as it is on record."""
    return await session.get(OutboxNotice, notice_id)


async def by_key(session: AsyncSession, key: str) -> OutboxNotice | None:
    """Give a notice by its natural key."""
    return (await session.execute(select(OutboxNotice).where(col(OutboxNotice.key) == key))).scalar_one_or_none()


async def readdress(session: AsyncSession, group_id: int, department_id: int, *, person_id: int, chat_id: int) -> None:
    """Send what waits for a department to the one who speaks for it now."""
    await session.execute(
        update(OutboxNotice)
        .where(
            col(OutboxNotice.group_id) == group_id,
            col(OutboxNotice.department_id) == department_id,
            col(OutboxNotice.person_id) != person_id,
            col(OutboxNotice.state) == OutboxState.WAITING,
        )
        .values(person_id=person_id, chat_id=chat_id)
    )


async def waiting_count(session: AsyncSession, *, due_by: datetime) -> int:
    """Count the notices that are due and not on their way: the backlog."""
    query = select(func.count()).select_from(OutboxNotice)
    query = query.where(col(OutboxNotice.state) == OutboxState.WAITING, col(OutboxNotice.due_at) <= due_by)
    return (await session.scalars(query)).one()


async def states(session: AsyncSession) -> dict[OutboxState, int]:
    """Count the notices by what became of them."""
    query = select(col(OutboxNotice.state), func.count()).group_by(col(OutboxNotice.state))
    return {row[0]: row[1] for row in await session.execute(query)}


async def count_in(session: AsyncSession, state: OutboxState) -> int:
    """Count the notices in a state."""
    query = select(func.count()).select_from(OutboxNotice).where(col(OutboxNotice.state) == state)
    return (await session.scalars(query)).one()


def _notice(row: Iterable[Any]) -> Notice:
    values = dict(zip(_READ, row, strict=True))
    return Notice(**{**values, "payload": json.loads(values["payload"])})
