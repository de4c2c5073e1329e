"""What groups chose for their official notices."""

from dataclasses import asdict

from sqlalchemy.ext.asyncio import AsyncSession

from domain.letterhead import Letterhead
from models.letterhead import LetterheadText


async def of_group(session: AsyncSession, group_id: int) -> Letterhead:
    """Give a group's choices; the usual where it made none."""
    row = await session.get(LetterheadText, group_id)
    return Letterhead(**row.model_dump(exclude={"group_id"})) if row is not None else Letterhead()


async def keep(session: AsyncSession, group_id: int, letterhead: Letterhead) -> None:
    """Keep a group's choices."""
    await session.merge(LetterheadText(group_id=group_id, **asdict(letterhead)))
    await session.flush()
