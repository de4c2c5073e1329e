"""Notices on record, as the services ask for them."""

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.dispatch import Dispatch
from models.outbox import OutboxNotice, OutboxState
from models.person import Person


async def any_with(session: AsyncSession, prefix: str) -> bool:
    """Tell whether a notice whose key starts so is on record."""
    query = select(exists().where(col(OutboxNotice.key).startswith(prefix, autoescape=True)))
    return bool((await session.execute(query)).scalar_one())


async def reminders_sent(session: AsyncSession, group_id: int, year: str) -> dict[str, int]:
    """Count the reminders of a year that reached each department, by the id in their natural key."""
    query = select(col(OutboxNotice.key), col(OutboxNotice.due_at)).where(
        col(OutboxNotice.group_id) == group_id,
        col(OutboxNotice.kind) == "reminder",
        col(OutboxNotice.state) == OutboxState.SENT,
    )
    rows = (await session.execute(query)).all()
    return dict(Counter(key.rpartition(":")[2] for key, due_at in rows if f"{due_at:%Y}" == year))


async def message_of(session: AsyncSession, key: str) -> tuple[int, int] | None:
    """Give the chat and the message a notice was sent as."""
    query = select(col(OutboxNotice.chat_id), col(OutboxNotice.message_id)).where(
        col(OutboxNotice.key) == key, col(OutboxNotice.state) == OutboxState.SENT
    )
    row = (await session.execute(query)).first()
    return (row[0], row[1]) if row and row[0] and row[1] else None


@dataclass(frozen=True, slots=True)
class Told:
    """A notice on record with the person it was for."""

    notice: OutboxNotice
    person: str


async def of_round(session: AsyncSession, dispatch_id: int, department_id: int | None = None) -> list[Told]:
    """List the notices departments got about a round, as they fell due."""
    query = (
        select(OutboxNotice, col(Person.name))
        .outerjoin(Person, col(Person.id) == OutboxNotice.person_id)
        .where(col(OutboxNotice.dispatch_id) == dispatch_id, col(OutboxNotice.department_id).is_not(None))
        .order_by(col(OutboxNotice.due_at), col(OutboxNotice.id))
    )
    if department_id is not None:
        query = query.where(col(OutboxNotice.department_id) == department_id)
    return [Told(row, name or "") for row, name in (await session.execute(query)).all()]


async def counts_of_round(session: AsyncSession, dispatch_id: int) -> dict[int, list[tuple[OutboxState, str, int]]]:
    """Count the notices each department got about a round, by what became of them and why."""
    query = (
        select(col(OutboxNotice.department_id), col(OutboxNotice.state), col(OutboxNotice.error), func.count())
        .where(col(OutboxNotice.dispatch_id) == dispatch_id, col(OutboxNotice.department_id).is_not(None))
        .group_by(col(OutboxNotice.department_id), col(OutboxNotice.state), col(OutboxNotice.error))
    )
    found: dict[int, list[tuple[OutboxState, str, int]]] = {}
    for department, state, why, count in (await session.execute(query)).all():
        found.setdefault(int(department or 0), []).append((state, why or "", count))
    return found


async def rounds_on_record(session: AsyncSession, group_id: int) -> list[Dispatch]:
    """List a group's rounds, the newest first."""
    query = select(Dispatch).where(col(Dispatch.group_id) == group_id).order_by(col(Dispatch.opens_at).desc())
    return list((await session.execute(query)).scalars())
