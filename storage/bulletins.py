"""Bulletins: drafts, those open to objections, and the frozen."""

from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlmodel import col

from models.bulletin import Bulletin, BulletinKind, BulletinState
from storage import prepared


async def of_period(session: AsyncSession, group_id: int, period: str) -> Bulletin | None:
    """Give the bulletin of a period, its latest correction if it has any."""
    found: Bulletin | None = await prepared.first(session, _of_period(), of=group_id, period=period)
    return found


# Built once, as those below: the clock and the desk ask them.
@cache
def _of_period() -> Select[Bulletin]:
    in_group = select(Bulletin).where(col(Bulletin.group_id) == bindparam("of"))
    return in_group.where(col(Bulletin.period) == bindparam("period")).order_by(col(Bulletin.number).desc()).limit(1)


async def published_of(session: AsyncSession, group_id: int, period: str) -> Bulletin | None:
    """Give what was last published for a period, a correction that is still a draft left out."""
    found: Bulletin | None = await prepared.first(session, _published_of(), of=group_id, period=period)
    return found


@cache
def _published_of() -> Select[Bulletin]:
    return _of_period().where(col(Bulletin.state) == BulletinState.PUBLISHED)


async def by_id(session: AsyncSession, bulletin_id: int) -> Bulletin | None:
    """Give a bulletin; on PostgreSQL it stays locked until the transaction ends."""
    query = select(Bulletin).where(col(Bulletin.id) == bulletin_id).with_for_update()
    return (await session.execute(query)).scalar_one_or_none()


async def latest_published(session: AsyncSession, group_id: int) -> Bulletin | None:
    """Give the bulletin that was published last."""
    query = (
        select(Bulletin)
        .where(col(Bulletin.group_id) == group_id, col(Bulletin.state) == BulletinState.PUBLISHED)
        .order_by(col(Bulletin.published_at).desc(), col(Bulletin.id).desc())
        .limit(1)
    )
    return (await session.execute(query)).scalar_one_or_none()


async def last_month(session: AsyncSession, group_id: int) -> str:
    """Give the latest month that is published, nothing when there is none."""
    query = (
        select(func.max(Bulletin.period))
        .where(col(Bulletin.group_id) == group_id, col(Bulletin.state) == BulletinState.PUBLISHED)
        .where(col(Bulletin.kind) == BulletinKind.MONTH)
    )
    return (await session.execute(query)).scalar_one_or_none() or ""


async def published_in_year(session: AsyncSession, group_id: int, year: str) -> list[Bulletin]:
    """List everything published for a year and its parts, corrections beside what they correct."""
    query = (
        select(Bulletin)
        .where(
            col(Bulletin.group_id) == group_id,
            col(Bulletin.state) == BulletinState.PUBLISHED,
            col(Bulletin.period).startswith(year),
        )
        .order_by(col(Bulletin.period), col(Bulletin.number))
    )
    return list((await session.execute(query)).scalars())


async def published(session: AsyncSession, group_id: int) -> list[Bulletin]:
    """List everything a group ever published."""
    query = (
        select(Bulletin)
        .where(col(Bulletin.group_id) == group_id, col(Bulletin.state) == BulletinState.PUBLISHED)
        .order_by(col(Bulletin.id))
    )
    return list((await session.execute(query)).scalars())


async def unpublished(session: AsyncSession, group_id: int) -> list[Bulletin]:
    """List what the office still has to publish, the oldest first."""
    query = (
        select(Bulletin)
        .where(col(Bulletin.group_id) == group_id, col(Bulletin.state) != BulletinState.PUBLISHED)
        .order_by(col(Bulletin.id))
    )
    return list((await session.execute(query)).scalars())


async def with_window(session: AsyncSession, group_id: int) -> list[Bulletin]:
    """List the bulletins that are open to objections, or were and are not published."""
    return await prepared.firsts(session, _with_window(), of=group_id)


@cache
def _with_window() -> Select[Bulletin]:
    in_group = select(Bulletin).where(col(Bulletin.group_id) == bindparam("of"))
    return in_group.where(col(Bulletin.state) == BulletinState.OPEN, col(Bulletin.open_until).is_not(None))


async def draft(
    session: AsyncSession,
    group_id: int,
    kind: BulletinKind,
    period: str,
    *,
    at: datetime,
    number: int = 0,
    reason: str = "",
) -> int:
    """Keep a draft and give its id."""
    bulletin = Bulletin(group_id=group_id, kind=kind, period=period, number=number, reason=reason, drafted_at=at)
    session.add(bulletin)
    await session.flush()
    return int(bulletin.id or 0)


async def open_window(session: AsyncSession, bulletin: Bulletin, until: datetime) -> None:
    """Open a draft to objections."""
    bulletin.state, bulletin.open_until = BulletinState.OPEN, until
    await session.flush()


async def freeze(
    session: AsyncSession, bulletin: Bulletin, *, value: str, digest: str, version: str, by: int, at: datetime
) -> None:
    """Publish a bulletin with its frozen value."""
    bulletin.state, bulletin.value, bulletin.digest = BulletinState.PUBLISHED, value, digest
    bulletin.rulebook_version, bulletin.published_at, bulletin.published_by = version, at, by
    await session.flush()


# Built once: it is asked at every tick.
@cache
def _unmarked() -> Select[Any]:
    newer = aliased(Bulletin)
    return (
        select(Bulletin)
        .where(col(Bulletin.state) == BulletinState.PUBLISHED, col(Bulletin.marked_at).is_(None))
        .where(
            exists().where(
                col(newer.group_id) == Bulletin.group_id,
                col(newer.period) == Bulletin.period,
                col(newer.number) > Bulletin.number,
                col(newer.state) == BulletinState.PUBLISHED,
            )
        )
    )


async def unmarked(session: AsyncSession) -> list[Bulletin]:
    """List the published bulletins a later correction replaces and whose channel message does not say so yet."""
    return [row[0] for row in await prepared.rows(session, _unmarked(), {})]


async def mark(session: AsyncSession, bulletin_id: int, at: datetime) -> None:
    """Note that the channel message of a bulletin says that it was corrected."""
    await session.execute(update(Bulletin).where(col(Bulletin.id) == bulletin_id).values(marked_at=at))


async def propose(session: AsyncSession, row: Bulletin, *, by: int, seen: str) -> None:
    """Keep who would publish a bulletin, and by which mark of its numbers."""
    row.proposed_by, row.proposed_seen = by, seen
    await session.flush()
