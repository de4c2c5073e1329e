"""Holding a lease: one process at a time asks Telegram for updates, one ticks."""

import logging
import math
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from delivery.holder import Holder, ends, is_gone
from delivery.thoroughly import to_the_end
from storage import leases
from storage.unit import Database, Unit

LEASE_SECONDS = 60.0
ASK_SECONDS = 2.0
RENEW_SECONDS = 1.0

log = logging.getLogger(__name__)


def _real_time() -> datetime:
    return datetime.now(UTC)


class LeaseLost(Exception):
    """Another process holds the lease now."""


class Tenure:
    """A lease as its holder sees it. Its end is judged by real time, which no virtual clock moves.

    Args:
        database: where the lease is.
        name: of the work.
        holder: this process.
        wall: real time.
        ask_seconds: how often a process in waiting looks whether the lease is free, besides when its holder ends.
        lease_seconds: how long it holds without being renewed.
        renew_seconds: how old a renewal may be before `keep` makes another; far less than the lease lasts.
    """

    def __init__(
        self,
        database: Database,
        *,
        name: str,
        holder: Holder | None = None,
        wall: Callable[[], datetime] = _real_time,
        ask_seconds: float = ASK_SECONDS,
        lease_seconds: float = LEASE_SECONDS,
        renew_seconds: float = RENEW_SECONDS,
    ) -> None:
        self._database, self._name, self._wall = database, name, wall
        self._ask_seconds, self._lease_seconds, self._renew_seconds = ask_seconds, lease_seconds, renew_seconds
        self._holder = holder or Holder.this_process()
        self.horizon: datetime | None = None
        self._extended_at = -math.inf

    async def begin(self, *, meanwhile: Callable[[], Awaitable[None]] | None = None) -> None:
        """Wait until the lease is ours; with time to wait, `meanwhile` is done once."""
        said = False
        while (other := await to_the_end(self._acquire())) is not None:
            if not said:
                log.warning("another process (%s) does %s; waiting for it to end", other, self._name)
                said = True
                if meanwhile is not None:
                    await meanwhile()
            await ends(other, seen_by=self._holder, within=self._ask_seconds)
        if said:
            log.warning("this process does %s now", self._name)

    async def keep(self, unit: Unit, *, horizon: datetime | None) -> None:
        """Renew the lease inside a transaction unless that was done a moment ago: nobody can have taken it since.

        The horizon kept with it is then a moment old, which only makes what is still to come count as earlier.

        Raises:
            LeaseLost: another process has taken it over; nothing of the transaction may be kept.
        """
        if time.monotonic() - self._extended_at >= self._renew_seconds:
            await self.extend(unit, horizon=horizon)

    async def extend(self, unit: Unit, *, horizon: datetime | None = None) -> None:
        """Renew the lease inside a transaction, and move its horizon.

        Raises:
            LeaseLost: another process has taken it over; nothing of the transaction may be kept.
        """
        if not await leases.renew(
            unit.session, self._name, holder=str(self._holder), until=self._until(), horizon=horizon
        ):
            raise LeaseLost(self._name)
        self._extended_at = time.monotonic()

    async def end(self) -> None:
        """Give the lease up."""
        async with self._database.unit() as unit:
            await leases.release(unit.session, self._name, holder=str(self._holder), at=self._wall())
            await unit.commit()

    async def _acquire(self) -> str | None:
        """Try to take the lease; give the name of the one who has it instead."""
        async with self._database.unit() as unit:
            lease = await leases.find(unit.session, self._name)
            gone = lease.holder if lease and is_gone(lease.holder, seen_by=self._holder) else None
            self.horizon = lease.horizon if lease else None
            taken = await leases.acquire(
                unit.session,
                self._name,
                holder=str(self._holder),
                instead_of=gone,
                at=self._wall(),
                until=self._until(),
            )
            await unit.commit()
        return None if taken else (lease.holder if lease else "unknown")

    def _until(self) -> datetime:
        return self._wall() + timedelta(seconds=self._lease_seconds)
