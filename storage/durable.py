"""One wait for the disk for all transactions that were committed meanwhile.

With `synchronous=NORMAL` SQLite writes a commit to its log and does not wait for the disk. It never breaks by that, but
a loss of power could take the last commits back. So whoever commits waits here until the log is on the disk, and all
who wait share one such wait. The log is moved into the database here as well, away from the event loop.
"""

import asyncio
import os
import sqlite3
from pathlib import Path

from storage.place import Place

GATHER_SECONDS = 0.01
"""When waits follow each other without a gap, what the next one lets gather first: fewer waits serve more commits."""
MOVE_EVERY = 256
"""Waits for the disk between two movings of the log into the database: a few megabytes of log."""


class Durable:
    """The write-ahead log of one database file.

    Args:
        file: the database.
        place: which file that is.
    """

    def __init__(self, file: str, place: Place) -> None:
        self._log, self._place = Path(f"{file}-wal"), place
        self._running: asyncio.Future[None] | None = None
        self._next: asyncio.Future[None] | None = None
        self._waits = 0

    async def reached(self) -> None:
        """Return when everything committed before this call is on the disk.

        Raises:
            OSError: the disk refuses, or what was written to is no longer where it would be found again.
        """
        if self._next is None:
            self._next = asyncio.ensure_future(self._write_after(self._running))
        await asyncio.shield(self._next)

    async def _write_after(self, running: asyncio.Future[None] | None) -> None:
        if running is not None:
            await asyncio.wait([running])
            await asyncio.sleep(GATHER_SECONDS)
        # From here on this one is under way: who commits later needs the next.
        self._running, self._next = self._next, None
        await asyncio.get_running_loop().run_in_executor(None, self._write)

    def _write(self) -> None:
        self._place.confirm()
        try:
            log = os.open(self._log, os.O_RDWR)
        except FileNotFoundError:  # its last reader closed the database, which moved the log into it and waited
            return
        try:
            os.fsync(log)
        finally:
            os.close(log)
        self._waits += 1
        if self._waits % MOVE_EVERY == 0:
            self._move()

    def _move(self) -> None:
        connection = sqlite3.connect(self._place.address, uri=True)
        try:
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
        finally:
            connection.close()
