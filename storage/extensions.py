"""Extensions of rounds, granted or begun."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.extension import Extension


async def begin(session: AsyncSession, extension: Extension) -> int:
    """Keep an extension whose deadline and reason are still to be given; give its id."""
    session.add(extension)
    await session.flush()
    return int(extension.id or 0)


async def by_id(session: AsyncSession, extension_id: int) -> Extension | None:
    """Give an extension."""
    return await session.get(Extension, extension_id)


async def granted(session: AsyncSession, dispatch_ids: Sequence[int]) -> list[Extension]:
    """List the extensions of rounds that have a reason, the oldest first."""
    query = (
        select(Extension)
        .where(col(Extension.dispatch_id).in_(dispatch_ids), col(Extension.reason) != "")
        .order_by(col(Extension.id))
    )
    return list((await session.execute(query)).scalars())
