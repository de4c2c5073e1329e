"""The trail, append-only."""

from datetime import datetime

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncSession

from models.trail import Trail


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
    await session.execute(
        insert(Trail).values(
            group_id=group_id,
            person_id=person_id,
            at=at,
            act=act,
            subject=subject,
            subject_id=subject_id,
            before=before,
            after=after,
        )
    )
