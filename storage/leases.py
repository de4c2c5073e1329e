"""Leases: acquire, renew, release. Expiry is judged by real time, which no virtual clock moves."""

from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.lease import Lease
from storage.tables import dialect_of, upsert


async def find(session: AsyncSession, name: str) -> Lease | None:
    """Give a lease as it stands."""
    return (await session.scalars(select(Lease).where(col(Lease.name) == name))).one_or_none()


async def acquire(
    session: AsyncSession, name: str, *, holder: str, instead_of: str | None, at: datetime, until: datetime
) -> bool:
    """Take a lease that is free, expired, ours already, or held by one who is known to be gone (`instead_of`)."""
    statement = upsert(dialect_of(session), Lease).values(name=name, holder=holder, expires_at=until)
    statement = statement.on_conflict_do_update(
        index_elements=["name"],
        set_={"holder": holder, "expires_at": until},
        where=col(Lease.holder).in_([holder, instead_of or holder]) | (col(Lease.expires_at) <= at),
    )
    return (await session.scalars(statement.returning(col(Lease.name)))).one_or_none() is not None


async def renew(
    session: AsyncSession, name: str, *, holder: str, until: datetime, horizon: datetime | None = None
) -> bool:
    """Keep a lease for longer and move its horizon; False when another holder has it."""
    values = {"expires_at": until} | ({} if horizon is None else {"horizon": horizon})
    statement = update(Lease).where(col(Lease.name) == name, col(Lease.holder) == holder).values(**values)
    return (await session.scalars(statement.returning(col(Lease.name)))).one_or_none() is not None


async def release(session: AsyncSession, name: str, *, holder: str, at: datetime) -> None:
    """Give a lease up, so that another process need not wait for its end."""
    await session.execute(
        update(Lease).where(col(Lease.name) == name, col(Lease.holder) == holder).values(expires_at=at)
    )


async def forget(session: AsyncSession, name: str) -> None:
    """Forget a lease that nobody will hold again."""
    await session.execute(delete(Lease).where(col(Lease.name) == name))


async def forget_ended(session: AsyncSession, prefix: str, *, at: datetime) -> None:
    """Forget the leases of a kind that ran out."""
    await session.execute(delete(Lease).where(col(Lease.name).startswith(prefix), col(Lease.expires_at) <= at))
