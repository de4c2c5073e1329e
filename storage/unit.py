"""The unit of work: one transaction around one thing a person did, rolled back unless `commit()` is reached."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from domain.acts import Act
from domain.errors import Misconfigured
from storage import inboxes, prepared, sqlite
from storage.durable import Durable
from storage.place import Place
from storage.reading import ReadingSession

DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg", "postgres": "postgresql+asyncpg"}
WRITE = "diaodu_write"


class Unit:
    """An open transaction. What was not committed when the block ends is rolled back."""

    def __init__(
        self,
        session: AsyncSession,
        act: Act | None = None,
        *,
        end: Callable[[], Awaitable[None]] | None = None,
        durable: Durable | None = None,
    ) -> None:
        self._session: AsyncSession | None = session
        self._act, self._end, self._durable = act, end, durable

    @property
    def session(self) -> AsyncSession:
        """What statements go through, until the commit.

        Raises:
            RuntimeError: the unit is committed. A statement after it would begin a transaction nobody ends.
        """
        if self._session is None:
            raise RuntimeError("the unit is committed")
        return self._session

    async def commit(self, *, repeatable: bool = False) -> None:
        """Commit, and mark the update that caused this as carried out, in one transaction; return when it is durable.

        Args:
            repeatable: nothing was changed but where the person is; a process that dies before it has answered may do
                it all again. The update need not be marked before that, and the disk not be waited for.

        Raises:
            storage.inboxes.AlreadyDone: another worker carried the update out; nothing of this is kept.
        """
        session = self.session
        if self._act is not None and self._act.update_id is not None and not repeatable:
            await inboxes.mark_done(session, self._act.update_id, self._act.at)
        await session.commit()
        self._session = None
        if self._end is not None:
            await self._end()
        if self._durable is not None and not repeatable:
            await self._durable.reached()


class Database:
    """One database, SQLite or PostgreSQL; the code above does not know which."""

    def __init__(self, engine: AsyncEngine, place: Place | None = None) -> None:
        self.engine, self._place = engine, place
        self._writing = engine.execution_options(**{WRITE: True})
        # SQLite has one writer. Waiting in line here is fair and quick; its own busy handler polls with sleeps.
        self._line = asyncio.Lock() if place else None
        self._durable = Durable(engine.url.database or "", place) if place else None

    @classmethod
    def open(cls, url: str) -> "Database":
        """Open a database by its address, such as `sqlite:///data/diaodu.sqlite3` or `postgresql://…`.

        Raises:
            Misconfigured: the address is not one of a database we know.
        """
        url = async_url(url)
        if url.startswith("postgresql"):
            return cls(_postgresql(url))
        place = Place(_with_room(make_url(url).database))
        return cls(_sqlite(url, place), place)

    @property
    def is_there(self) -> bool:
        """Whether there is a file to open; another engine tells when it is asked."""
        return self._place is None or self._place.is_taken

    async def close(self) -> None:
        """Close every connection."""
        await self.engine.dispose()

    def unit(self, act: Act | None = None) -> AbstractAsyncContextManager[Unit]:
        """Begin a transaction that may write. On SQLite it takes the write lock at once (BEGIN IMMEDIATE).

        Raises:
            storage.place.Gone: SQLite's file is not in its place.
            storage.place.Replaced: another file is in its place.
        """
        if self._line is None or self._durable is None or self._place is None:
            return self._opened(self._writing, act)
        self._place.confirm()
        return _Turn(self._line, self._durable, self._session(self._writing), act)

    def read(self) -> AbstractAsyncContextManager[Unit]:
        """Begin a transaction that only reads."""
        return self._opened(self.engine)

    @asynccontextmanager
    async def _opened(self, engine: AsyncEngine, act: Act | None = None) -> AsyncIterator[Unit]:
        async with self._session(engine) as session:
            yield Unit(session, act)

    @staticmethod
    def _session(engine: AsyncEngine) -> AsyncSession:
        return ReadingSession(engine, expire_on_commit=False, autoflush=False)


class _Turn:
    """The turn of a writer on SQLite, which has one at a time: its place in the line, and its session."""

    __slots__ = ("_act", "_durable", "_ended", "_line", "_session")

    def __init__(self, line: asyncio.Lock, durable: Durable, session: AsyncSession, act: Act | None) -> None:
        self._line, self._durable, self._session, self._act = line, durable, session, act
        self._ended = False

    async def __aenter__(self) -> Unit:
        await self._line.acquire()
        # Once it is committed the next writer may begin; they wait for the disk together.
        return Unit(self._session, self._act, end=self._end, durable=self._durable)

    async def __aexit__(self, *_raised: object) -> None:
        if not self._ended:
            await self._end()

    async def _end(self) -> None:
        self._ended = True
        try:
            await self._session.__aexit__(None, None, None)
        finally:
            self._line.release()


def async_url(url: str) -> str:
    """Complete an address with the driver we use.

    Raises:
        Misconfigured: not an address, or not SQLite or PostgreSQL.
    """
    try:
        parsed = make_url(url)
    except Exception as error:
        raise Misconfigured("DATABASE_URL is not a database address, such as sqlite:///data/diaodu.sqlite3") from error
    backend = parsed.drivername.partition("+")[0]
    if backend not in DRIVERS:
        raise Misconfigured(f"DATABASE_URL names {backend!r}; sqlite:///… and postgresql://… are known")
    return parsed.set(drivername=DRIVERS[backend]).render_as_string(hide_password=False)


def _postgresql(url: str) -> AsyncEngine:
    # `hide_parameters`: the text of a database error would quote what people wrote.
    # The connection that was given back last knows most of the statements already.
    engine = create_async_engine(
        url, pool_size=10, max_overflow=20, pool_pre_ping=False, pool_use_lifo=True, hide_parameters=True
    )
    event.listen(engine.sync_engine, "checkin", _forget_half_begun)
    return engine


def _forget_half_begun(driver: Any, record: ConnectionPoolEntry) -> None:
    """Close a connection that is given back with a transaction begun.

    A task that is cancelled while BEGIN is under way leaves one that SQLAlchemy does not know of. The next transaction
    on that connection would be a savepoint within it, and its commit no commit.
    """
    # No public name tells of a BEGIN whose answer is still to come.
    if driver is not None and driver.driver_connection._top_xact is not None:  # noqa: SLF001
        record.invalidate()


def _sqlite(url: str, place: Place) -> AsyncEngine:
    # The connection used last comes first: what it has of the file in memory is still true if nobody else has written.
    engine = create_async_engine(
        url, async_creator=partial(sqlite.connect, place), pool_use_lifo=True, hide_parameters=True
    )
    event.listen(engine.sync_engine, "begin", _begin_sqlite)
    return engine


def _with_room(file: str | None) -> str:
    """Make the folder of a database file, which a fresh clone has not.

    Raises:
        Misconfigured: the address names no file, or its folder cannot be made.
    """
    if not file or file == ":memory:":
        raise Misconfigured("DATABASE_URL names no file, such as sqlite:///data/diaodu.sqlite3")
    folder = Path(file).parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Misconfigured(f"DATABASE_URL: the folder {folder} cannot be made: {error.strerror}") from error
    return file


def _begin_sqlite(connection: Connection) -> None:
    write = connection.get_execution_options().get(WRITE)
    prepared.say(connection, "BEGIN IMMEDIATE" if write else "BEGIN")
