"""Bulletins: drafts and the frozen."""

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.bulletin import Bulletin, BulletinState


async def of_month(session: AsyncSession, group_id: int, month: str) -> Bulletin | None:
    """Give the bulletin of a month, the latest correction first."""
    query = (
        select(Bulletin)
        .where(col(Bulletin.group_id) == group_id, col(Bulletin.month) == month)
        .order_by(col(Bulletin.number).desc())
        .limit(1)
    )
    return (await session.execute(query)).scalar_one_or_none()


async def by_id(session: AsyncSession, bulletin_id: int) -> Bulletin | None:
    """Give a bulletin; on PostgreSQL it stays locked until the transaction ends."""
    query = select(Bulletin).where(col(Bulletin.id) == bulletin_id).with_for_update()
    return (await session.execute(query)).scalar_one_or_none()


async def latest_published(session: AsyncSession, group_id: int, before: str = "9999-99") -> Bulletin | None:
    """Give the published bulletin of the latest month before one."""
    query = (
        select(Bulletin)
        .where(
            col(Bulletin.group_id) == group_id,
            col(Bulletin.state) == BulletinState.PUBLISHED,
            col(Bulletin.month) < before,
        )
        .order_by(col(Bulletin.month).desc(), col(Bulletin.number).desc())
        .limit(1)
    )
    return (await session.execute(query)).scalar_one_or_none()


async def draft(session: AsyncSession, bulletin: Bulletin) -> int:
    """Keep a draft and give its id."""
    session.add(bulletin)
    await session.flush()
    return int(bulletin.id or 0)


async def freeze(
    session: AsyncSession, bulletin_id: int, *, value: str, digest: str, version: str, by: int, at: datetime
) -> bool:
    """Publish a draft with its frozen value; False when it was published before."""
    result = await session.execute(
        update(Bulletin)
        .where(col(Bulletin.id) == bulletin_id, col(Bulletin.state) == BulletinState.DRAFT)
        .values(
            state=BulletinState.PUBLISHED,
            value=value,
            digest=digest,
            rulebook_version=version,
            published_at=at,
            published_by=by,
        )
    )
    return bool(result.rowcount)  # type: ignore[attr-defined]
