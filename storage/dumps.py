"""The whole database as lines of text, and back: the same on each engine, so that a county can move between them.

A line is a JSON value: `{"table": …, "columns": […]}` begins a table, each list after it is one of its rows. The tables
are asked of the database itself, not of the models, so that what an earlier version wrote can be read.
"""

import json
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Column, Connection, Date, DateTime, Insert, MetaData, Table, func, insert, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.errors import Misconfigured
from storage import schema
from storage.unit import Database

PAGE = 500
VERSIONS = "alembic_version"


async def write(database: Database) -> AsyncIterator[list[str]]:
    """Give the lines of one moment, a page at a time; what is written meanwhile is not in them, and need not wait."""
    async with _snapshot(database) as connection:
        for table in (await connection.run_sync(_reflected)).sorted_tables:
            yield [json.dumps({"table": table.name, "columns": [column.name for column in table.columns]})]
            rows = await connection.stream(select(table).order_by(*table.primary_key.columns))
            async for page in rows.partitions(PAGE):
                yield [_line(row) for row in page]


async def revision(database: Database) -> str | None:
    """Give the migration the database is at; None for one without tables."""
    async with database.engine.connect() as connection:
        return await connection.run_sync(schema.revision)


async def read(database: Database, lines: Iterable[str], *, at_revision: str) -> int:
    """Fill an empty database, in one transaction, and bring it up to date; how many rows there were.

    Args:
        database: without tables, or with empty ones of the same revision.
        lines: as `write` gave them.
        at_revision: the migration they were written at.

    Raises:
        Misconfigured: the database is not empty, or the lines are of a version this program does not know.
        ValueError: the lines are not what `write` gives.
    """
    async with database.engine.begin() as connection:
        await _prepare(connection, at_revision)
        tables = (await connection.run_sync(_reflected)).tables
        count = 0
        for statement, rows in _pages(lines, tables):
            await connection.execute(statement, rows)
            count += len(rows)
        if connection.dialect.name == "postgresql":
            await _advance_sequences(connection, tables.values())
        await connection.run_sync(schema.upgrade_to, "head")
    return count


async def unrelated(database: Database) -> list[str]:
    """List the references that lead nowhere, as `table.column → table: how many`."""
    async with _snapshot(database) as connection:
        tables = (await connection.run_sync(_reflected)).sorted_tables
        found = []
        for table in tables:
            for key in table.foreign_keys:
                other = key.column.table.alias()
                there = select(other.c[key.column.name]).where(other.c[key.column.name] == key.parent).exists()
                query = select(func.count()).select_from(table).where(key.parent.is_not(None), ~there)
                if count := (await connection.execute(query)).scalar_one():
                    found.append(f"{table.name}.{key.parent.name} → {key.column.table.name}: {count}")
    return found


async def unsound(database: Database) -> list[str]:
    """List what SQLite finds wrong with its own file; PostgreSQL checks its pages as it reads them."""
    if database.engine.dialect.name != "sqlite":
        return []
    async with database.engine.connect() as connection:
        found = (await connection.execute(text("PRAGMA integrity_check"))).scalars().all()
    return [str(each) for each in found if each != "ok"]


@asynccontextmanager
async def _snapshot(database: Database) -> AsyncIterator[AsyncConnection]:
    """Open a transaction that sees one moment: SQLite's always do, PostgreSQL's when asked to."""
    async with database.engine.connect() as connection:
        if connection.dialect.name == "postgresql":
            await connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        yield connection


def _reflected(connection: Connection) -> MetaData:
    metadata = MetaData()
    metadata.reflect(bind=connection)
    if VERSIONS in metadata.tables:
        metadata.remove(metadata.tables[VERSIONS])
    return metadata


def _line(row: Iterable[Any]) -> str:
    return json.dumps([_plain(value) for value in row], ensure_ascii=False, separators=(",", ":"))


def _plain(value: object) -> object:
    if isinstance(value, datetime):  # SQLite keeps no zone: what we write there is UTC
        return (value if value.tzinfo else value.replace(tzinfo=UTC)).astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if value is None or isinstance(value, bool | int | str):
        return value
    raise TypeError(f"a column holds {type(value).__name__}, which no line can keep")


async def _prepare(connection: AsyncConnection, at_revision: str) -> None:
    there = await connection.run_sync(schema.revision)
    if there is None:
        await connection.run_sync(schema.upgrade_to, at_revision)
        return
    tables = (await connection.run_sync(_reflected)).sorted_tables
    for table in tables:
        if (await connection.execute(select(table).limit(1))).first() is not None:
            raise Misconfigured("DATABASE_URL: that database is in use; what is restored needs an empty one")
    if there != at_revision:
        raise Misconfigured("DATABASE_URL: that database has tables of another version; name a new one")


def _pages(lines: Iterable[str], tables: Mapping[str, Table]) -> Iterator[tuple[Insert, list[dict[str, Any]]]]:
    """Give what is to be inserted, a page at a time."""
    table: Table | None = None
    columns: list[Column[Any]] = []
    page: list[dict[str, Any]] = []
    for line in lines:
        value = json.loads(line)
        if isinstance(value, dict) or len(page) >= PAGE:
            if table is not None and page:
                yield insert(table), page
            page = []
        if isinstance(value, dict):
            table = tables[value["table"]]
            columns = [table.columns[name] for name in value["columns"]]
        else:
            page.append({column.name: _value(column, each) for column, each in zip(columns, value, strict=True)})
    if table is not None and page:
        yield insert(table), page


def _value(column: Column[Any], plain: object) -> object:
    if plain is None or not isinstance(plain, str):
        return plain
    if isinstance(column.type, DateTime):
        moment = datetime.fromisoformat(plain)
        return moment if column.type.timezone else moment.replace(tzinfo=None)
    return date.fromisoformat(plain) if isinstance(column.type, Date) else plain


async def _advance_sequences(connection: AsyncConnection, tables: Iterable[Table]) -> None:
    """Have PostgreSQL number new rows after those that came with their numbers."""
    for table in tables:
        for column in table.primary_key.columns:
            name = {"table": f'"{table.name}"', "column": column.name}
            sequence = (await connection.execute(SEQUENCE, name)).scalar_one()
            highest = (await connection.execute(select(func.max(column)))).scalar_one() if sequence else None
            if highest is not None:
                await connection.execute(select(func.setval(sequence, highest)))


SEQUENCE = text("SELECT pg_get_serial_sequence(:table, :column)")
