"""One wait for the disk for all transactions that were committed meanwhile.

With `synchronous=NORMAL` SQLite writes a commit to its log and does not wait for the disk. It never breaks by that, but
a loss of power could take the last commits back. So whoever commits waits here until the log is on the disk, and all
who wait share one such wait. The log is moved into the database here as well, away from the event loop.
"""

import asyncio
import os
import sqlite3
import time
from contextlib import suppress
from pathlib import Path
from threading import Lock

from storage.place import Place

GATHER_SECONDS = 0.01
"""Between two waits for the disk commits gather for as long as the last one took, and no longer than this: fewer waits
serve more commits, and a quick disk keeps nobody waiting."""
MOVE_EVERY = 256
"""Waits for the disk between two movings of the log into the database: a few megabytes of log."""

Waiter = asyncio.Future[None]


class Durable:
    """The write-ahead log of one database file.

    Args:
        file: the database.
        place: which file that is.
    """

    def __init__(self, file: str, place: Place) -> None:
        self._log, self._place = Path(f"{file}-wal"), place
        self._lock = Lock()
        self._waiting: list[Waiter] = []
        self._at_work = False
        self._waits, self._took = 0, 0.0

    async def reached(self) -> None:
        """Return when everything committed before this call is on the disk.

        Raises:
            OSError: the disk refuses, or what was written to is no longer where it would be found again.
        """
        loop = asyncio.get_running_loop()
        waiter: Waiter = loop.create_future()
        with self._lock:
            self._waiting.append(waiter)
            begins, self._at_work = not self._at_work, True
        if begins:
            loop.run_in_executor(None, self._work, loop)
        await waiter

    def _work(self, loop: asyncio.AbstractEventLoop) -> None:
        """Wait for the disk, in a thread, as long as anybody waits for it: the fewest turns of a busy event loop."""
        while waiters := self._those_who_wait():
            error = self._error_of_writing()
            with suppress(RuntimeError):  # the loop was closed meanwhile: nobody waits any more
                loop.call_soon_threadsafe(_tell, waiters, error)
            time.sleep(min(self._took, GATHER_SECONDS))

    def _those_who_wait(self) -> list[Waiter]:
        with self._lock:
            waiters, self._waiting = self._waiting, []
            self._at_work = bool(waiters)
        return waiters

    def _error_of_writing(self) -> Exception | None:
        began = time.monotonic()
        try:
            self._write()
        except Exception as error:  # noqa: BLE001 - it is told to all who wait
            return error
        finally:
            self._took = time.monotonic() - began
        return None

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


def _tell(waiters: list[Waiter], error: Exception | None) -> None:
    for waiter in waiters:
        if waiter.done():  # whoever waited was cancelled
            continue
        if error is None:
            waiter.set_result(None)
        else:
            waiter.set_exception(error)
