"""Marks answered updates in groups: one statement for many updates, if possible beside the next batch that is kept."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from contextlib import asynccontextmanager
from datetime import datetime
from functools import partial

from storage import inboxes
from storage.unit import Database, Unit

GATHER_SECONDS = 0.1
RETRY_SECONDS = 1.0

log = logging.getLogger(__name__)


class Settling:
    """Gathers the ids of answered updates and writes them in the background.

    A process killed between an answer and its mark answers once more after the restart: that is the price, and
    `GATHER_SECONDS` its size.
    """

    def __init__(self, database: Database, *, now: Callable[[], datetime]) -> None:
        self._database, self._now = database, now
        self._pending: set[int] = set()
        self._writer: asyncio.Task[None] | None = None
        self._line = asyncio.Lock()

    def add(self, *update_ids: int) -> None:
        """Take ids to be marked soon."""
        self._pending.update(update_ids)
        if self._pending and (self._writer is None or self._writer.done()):
            self._writer = asyncio.create_task(self._write())

    @asynccontextmanager
    async def alongside(self) -> AsyncIterator[Callable[[Unit], Awaitable[None]]]:
        """Give what writes the pending marks in a transaction that is under way anyhow; if it fails, they still are."""
        async with self._line:
            pending, self._pending = self._pending, set()
            try:
                yield partial(self._settle, pending)
            except BaseException:
                self._pending |= pending
                raise

    async def flush(self) -> None:
        """Write what is pending now.

        Raises:
            Exception: the database cannot be written; what was pending still is.
        """
        if not self._pending and not self._line.locked():
            return
        async with self.alongside() as settle, self._database.unit() as unit:
            await settle(unit)
            await unit.commit()

    async def close(self) -> None:
        """Write what is pending, and end."""
        if self._writer is not None:
            self._writer.cancel()
            await asyncio.gather(self._writer, return_exceptions=True)
        try:
            await self.flush()
        except Exception:
            log.exception("%d answered updates could not be marked; their chats are answered again", len(self._pending))

    async def _settle(self, update_ids: Collection[int], unit: Unit) -> None:
        if update_ids:
            await inboxes.settle(unit.session, sorted(update_ids), self._now())

    async def _write(self) -> None:
        while self._pending:
            await asyncio.sleep(GATHER_SECONDS)
            try:
                await self.flush()
            except Exception:
                log.exception("answered updates could not be marked; trying again")
                await asyncio.sleep(RETRY_SECONDS)
