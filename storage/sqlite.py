"""SQLite on the event loop: a statement takes microseconds, handing it to a thread and back takes far longer.

aiosqlite gives each connection a thread and sends it four messages for one statement; under load every answer waits for
the interpreter's lock besides, while all other writers wait in line. Here only what may wait leaves the loop: a commit
waits for the disk in a thread, and what another process has locked is tried again after a pause.
"""

import asyncio
import sqlite3
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

import aiosqlite

PAUSE_SECONDS = 0.01
PATIENCE_SECONDS = 10.0
PRAGMAS = ("journal_mode=WAL", "foreign_keys=ON", "synchronous=FULL")

Result = TypeVar("Result")


class Connection(aiosqlite.Connection):
    """A connection whose statements run where they are awaited."""

    async def commit(self) -> None:
        """Commit; the loop goes on with other work until the disk has it."""
        await asyncio.get_running_loop().run_in_executor(None, self._conn.commit)

    async def _execute(self, fn: Callable[..., Result], *args: Any, **kwargs: Any) -> Result:
        """Run what aiosqlite would send to its thread.

        Raises:
            sqlite3.OperationalError: another process has kept the database locked for `PATIENCE_SECONDS`.
        """
        ends = asyncio.get_running_loop().time() + PATIENCE_SECONDS
        while True:
            try:
                return fn(*args, **kwargs)
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or asyncio.get_running_loop().time() > ends:
                    raise
            await asyncio.sleep(PAUSE_SECONDS)


async def connect(file: str) -> Connection:
    """Open a database file, durable and strict.

    SQLite itself never waits for a lock (`timeout`): the loop would stand still. Transactions are begun by statements
    alone (`isolation_level`).
    """
    connector = partial(sqlite3.connect, file, isolation_level=None, timeout=0.0, check_same_thread=False)
    connection = Connection(connector, iter_chunk_size=64)
    await connection
    for pragma in PRAGMAS:
        await connection.execute(f"PRAGMA {pragma}")
    return connection
