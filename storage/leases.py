"""Leases: acquire, renew, release. Expiry is judged by real time, which no virtual clock moves."""

from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.sql.dml import ReturningUpdate
from sqlmodel import col

from models.lease import Lease
from storage import prepared
from storage.tables import dialect_of, table, upsert


async def find(session: AsyncSession, name: str) -> Lease | None:
    """Give a lease as it stands."""
    found: Lease | None = await prepared.first(session, _named(), named=name)
    return found


@cache
def _named() -> Select[Lease]:
    return select(Lease).where(col(Lease.name) == bindparam("named"))


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
    given = {"named": name, "by": holder, "until": until, "seen": horizon}
    return bool(await prepared.rows(session, _renew(), given))


@cache
def _renew() -> ReturningUpdate[Any]:
    lease = table(Lease)
    seen = func.coalesce(bindparam("seen", type_=lease.c.horizon.type), lease.c.horizon)
    ours = update(lease).where(lease.c.name == bindparam("named"), lease.c.holder == bindparam("by"))
    return ours.values(expires_at=bindparam("until"), horizon=seen).returning(lease.c.name)


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
