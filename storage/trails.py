"""The trail, append-only."""

from datetime import datetime
from functools import cache

from sqlalchemy import Insert, insert, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.person import Person
from models.trail import Trail
from storage import prepared
from storage.tables import table


# Into the table itself: the row is never read back in its transaction.
@cache
def _line() -> Insert:
    return insert(table(Trail))


async def note(
    session: AsyncSession,
    *,
    group_id: int,
    person_id: int | None,
    at: datetime,
    act: str,
    subject: str,
    subject_id: int,
    before: str = "",
    after: str = "",
) -> None:
    """Write one line of the trail, in the transaction of what it tells of."""
    await prepared.rows(
        session,
        _line(),
        {
            "group_id": group_id,
            "person_id": person_id,
            "at": at,
            "act": act,
            "subject": subject,
            "subject_id": subject_id,
            "before": before,
            "after": after,
        },
    )


async def of_group(session: AsyncSession, group_id: int) -> list[tuple[str, ...]]:
    """List the whole trail of a group as text, oldest first: when, who, act, subject, id, before, after."""
    query = (
        select(Trail, col(Person.name))
        .outerjoin(Person, col(Person.id) == Trail.person_id)
        .where(col(Trail.group_id) == group_id)
        .order_by(col(Trail.id))
    )
    return [
        (row.at.isoformat(), name or "", row.act, row.subject, str(row.subject_id), row.before, row.after)
        for row, name in (await session.execute(query)).all()
    ]


async def last_at(session: AsyncSession, person_id: int, act: str, subject_id: int) -> datetime | None:
    """Say when a person last did something to a row; None when they never did."""
    query = (
        select(col(Trail.at))
        .where(col(Trail.person_id) == person_id, col(Trail.act) == act, col(Trail.subject_id) == subject_id)
        .order_by(col(Trail.id).desc())
        .limit(1)
    )
    return (await session.execute(query)).scalar_one_or_none()
