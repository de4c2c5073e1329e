"""Of several processes on one database one ticks and sends notices; when it is gone, another takes over."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime

from delivery.alarm import Alarm
from delivery.tenure import LeaseLost, Tenure
from delivery.thoroughly import to_the_end
from storage.unit import Database

RENEW_SECONDS = 10.0
LEASE_SECONDS = 40.0
RETRY_SECONDS = 2.0

log = logging.getLogger(__name__)


class Leading:
    """Holds the lease of the clock as long as it can, and works while it does.

    Args:
        database: where the lease is.
        begin: starts the work.
        rehearse: goes through it and changes nothing; for a process that waits, so that it can begin at once.
        end: stops it, and returns when nothing of it is under way.
        progress: when the work last came round, which the lease tells every process.
        alarm: hears whether the lease could be renewed, which is a write like any other.
        tenure: the lease; by default the one named "tick".
        renew_seconds: how often it is renewed.
    """

    def __init__(
        self,
        database: Database,
        *,
        begin: Callable[[], Awaitable[None]],
        end: Callable[[], Awaitable[None]],
        progress: Callable[[], datetime | None],
        rehearse: Callable[[], Awaitable[None]] | None = None,
        alarm: Alarm | None = None,
        tenure: Tenure | None = None,
        renew_seconds: float = RENEW_SECONDS,
    ) -> None:
        self._database, self._begin, self._end, self._progress, self._alarm = database, begin, end, progress, alarm
        self._rehearse = rehearse
        self._tenure = tenure or Tenure(database, name="tick", lease_seconds=LEASE_SECONDS)
        self._renew_seconds = renew_seconds

    async def run(self) -> None:
        """Lead whenever nobody else does, until cancelled."""
        try:
            while True:
                try:
                    await self._tenure.begin(meanwhile=self._rehearse)
                    await self._work()
                except LeaseLost:
                    log.warning("another process has taken over the clock")
                except Exception as error:
                    log.exception("the clock's lease could not be had; trying again")
                    await self._failed(error)
                    await asyncio.sleep(RETRY_SECONDS)
        finally:
            await self._release()

    async def _work(self) -> None:
        try:
            await self._begin()
            while True:
                await to_the_end(self._renew())
                await asyncio.sleep(self._renew_seconds)
        finally:
            await self._end()

    async def _renew(self) -> None:
        try:
            async with self._database.unit() as unit:
                await self._tenure.extend(unit, horizon=self._progress())
                await unit.commit()
            if self._alarm is not None:
                await self._alarm.works()
        except LeaseLost:
            raise
        except Exception as error:  # what two leaders would do twice is done once all the same: rows have natural keys
            log.exception("the clock's lease could not be renewed")
            await self._failed(error)

    async def _failed(self, error: Exception) -> None:
        if self._alarm is not None:
            await self._alarm.fails(error)

    async def _release(self) -> None:
        try:
            await self._tenure.end()
        except Exception:
            log.exception("the clock's lease could not be given up; it ends by itself")
