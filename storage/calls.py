"""Calls the office is asked to make."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, cast

from sqlalchemy import ColumnElement, Select, and_, bindparam, exists, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlmodel import col

from models.call import Call, CallReason
from models.department import Department
from models.dispatch import Dispatch
from models.person import Person
from models.report import Report
from models.seat import Seat, SeatRole
from storage.tables import dialect_of, upsert


@dataclass(frozen=True, slots=True)
class CallCase:
    """A call with its round, its department, who was not reached and who made it."""

    call: Call
    dispatch: Dispatch
    department: Department
    person: Person | None
    caller: Person | None


async def open_ones(session: AsyncSession, calls: Sequence[Call]) -> list[int]:
    """Keep calls that are new to their round; give their ids.

    One that nobody made, of somebody who joined since or takes messages again, is a call to the silent when it comes to
    that. One that was made is not asked for again.
    """
    if not calls:
        return []
    insert = upsert(dialect_of(session), Call)
    statement = insert.on_conflict_do_update(
        index_elements=["dispatch_id", "department_id"],
        set_={name: insert.excluded[name] for name in ("reason", "person_id", "opened_at")},
        where=col(Call.done_at).is_(None) & (insert.excluded.reason == CallReason.SILENT),
    ).returning(col(Call.id))
    rows = [call.model_dump(exclude={"id"}) for call in calls]
    return [int(each or 0) for each in (await session.scalars(statement, rows)).all()]


async def of_group(session: AsyncSession, group_id: int, *, since: datetime) -> list[CallCase]:
    """List the calls of a group opened since a moment whose department has not reported, the oldest first."""
    rows = (await session.execute(_of_group(), {"of": group_id, "since": since})).all()
    return [CallCase(*row) for row in rows]


# Built once: the desk asks it whenever it is shown.
@cache
def _of_group() -> Select[Any]:
    caller = aliased(Person)
    query = (
        select(Call, Dispatch, Department, Person, caller)
        .join(Dispatch, col(Dispatch.id) == Call.dispatch_id)
        .join(Department, col(Department.id) == Call.department_id)
        .join(Report, (col(Report.dispatch_id) == Call.dispatch_id) & (col(Report.department_id) == Call.department_id))
        .outerjoin(Person, col(Person.id) == Call.person_id)
        .outerjoin(caller, caller.id == Call.done_by)  # type: ignore[arg-type]
        .where(
            col(Call.group_id) == bindparam("of"),
            col(Call.opened_at) >= bindparam("since"),
            col(Report.first_submitted_at).is_(None),
            col(Dispatch.closed_at).is_(None),
            col(Dispatch.withdrawn_at).is_(None),
            or_(col(Call.done_at).is_not(None), _is_needed()),
        )
        .order_by(col(Call.dispatch_id), col(Department.position))
    )
    return cast("Select[Any]", query)


def _is_needed() -> ColumnElement[bool]:
    """Say that the reason still holds: who joined since, or takes messages again, is reminded as others are."""
    seated = exists().where(
        col(Seat.department_id) == col(Call.department_id),
        col(Seat.until).is_(None),
        col(Seat.role).in_([SeatRole.LIAISON, SeatRole.DEPUTY]),
    )
    return or_(
        col(Call.reason).in_([CallReason.FAILED, CallReason.SILENT]),
        and_(col(Call.reason).in_([CallReason.NEVER_JOINED, CallReason.LEFT]), ~seated),
        and_(col(Call.reason) == CallReason.BLOCKED, col(Person.blocked_at).is_not(None)),
    )


async def by_id(session: AsyncSession, call_id: int) -> Call | None:
    """Give a call, locked on PostgreSQL until the transaction ends: it is made once."""
    query = select(Call).where(col(Call.id) == call_id).with_for_update()
    return (await session.execute(query)).scalar_one_or_none()


async def done(session: AsyncSession, group_id: int, department_id: int, *, by: int, at: datetime) -> None:
    """Tick off every call to a department: who is on the telephone is told of all its rounds."""
    of_it = (col(Call.group_id) == group_id, col(Call.department_id) == department_id, col(Call.done_at).is_(None))
    await session.execute(update(Call).where(*of_it).values(done_at=at, done_by=by))


async def once_seated(session: AsyncSession, group_id: int) -> set[int]:
    """Give the departments of a group that had a liaison at some time."""
    query = select(col(Seat.department_id)).where(col(Seat.group_id) == group_id).distinct()
    return {int(each) for each in (await session.execute(query)).scalars() if each}
