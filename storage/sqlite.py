"""SQLite on the event loop: a statement takes microseconds, handing it to a thread and back takes far longer.

aiosqlite gives each connection a thread and sends it four messages for one statement; under load every answer waits for
the interpreter's lock besides, while all other writers wait in line. Here nothing leaves the loop: a commit goes to the
write-ahead log in memory (storage/durable.py waits for the disk), and what another process has locked is tried again
after a pause.
"""

import asyncio
import sqlite3
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

import aiosqlite

from storage.place import Place

PAUSE_SECONDS = 0.01
ATTEMPTS = 1000
PRAGMAS = ("journal_mode=WAL", "foreign_keys=ON", "synchronous=NORMAL", "wal_autocheckpoint=0")

Result = TypeVar("Result")
Row = tuple[Any, ...]


class Connection(aiosqlite.Connection):
    """A connection whose statements run where they are awaited."""

    def __init__(self, connector: Callable[[], sqlite3.Connection]) -> None:
        super().__init__(connector, iter_chunk_size=64)
        # The thread only opens and closes the file: it must not keep a process that ends in disorder from ending.
        self._thread.daemon = True

    async def _connect(self) -> "Connection":
        """Open the file here and now: an opening that could be cancelled half-way would leave it open for ever."""
        try:
            self._connection = self._connection or self._connector()
        except BaseException:
            self.stop()
            raise
        return self

    def __del__(self) -> None:
        """Close what a task dropped that was cancelled while the pool handed the connection over."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
            self.stop()

    def at_once(self, text: str, given: Row) -> list[Row] | None:
        """Carry a statement out with nothing to await; give its rows, None while another process has a lock.

        Raises:
            sqlite3.Error: as from the driver.
        """
        try:
            return self._conn.execute(text, given).fetchall()
        except sqlite3.OperationalError as error:
            if _is_busy(error):
                return None
            raise

    async def commit(self) -> None:
        """Commit to the write-ahead log."""
        await self._execute(self._conn.commit)

    async def _execute(self, fn: Callable[..., Result], *args: Any, **kwargs: Any) -> Result:
        """Run what aiosqlite would send to its thread.

        Raises:
            sqlite3.OperationalError: another process kept the database locked for ten seconds.
        """
        for _ in range(ATTEMPTS):
            try:
                return fn(*args, **kwargs)
            except sqlite3.OperationalError as error:
                if not _is_busy(error):
                    raise
            await asyncio.sleep(PAUSE_SECONDS)
        return fn(*args, **kwargs)


def _is_busy(error: sqlite3.OperationalError) -> bool:
    # The low byte is the kind of error; the rest says why, such as the recovery after a crash.
    return getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY


async def connect(place: Place) -> Connection:
    """Open a database file, durable and strict.

    SQLite itself never waits for a lock (`timeout`): the loop would stand still. Transactions are begun by statements
    alone (`isolation_level`).
    """
    connect = partial(sqlite3.connect, isolation_level=None, timeout=0.0, check_same_thread=False, uri=True)
    connection = Connection(partial(connect, place.address))
    await connection
    try:
        for pragma in PRAGMAS:
            await connection.execute(f"PRAGMA {pragma}")
        place.remember()
    except BaseException:
        await connection.close()
        raise
    return connection
