import asyncio
import uuid
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import asyncpg
import pytest

from tests.county import County, running_county


@pytest.fixture
async def county(database_url: str, tmp_path: Path) -> AsyncIterator[County]:
    """A county of three departments."""
    async with running_county(database_url, tmp_path) as county:
        await county.is_set_up()
        yield county


@pytest.fixture
def empty_databases(postgresql_server: str, tmp_path: Path) -> Iterator[list[str]]:
    """The addresses of a database without tables on each engine."""
    name = f"empty_{uuid.uuid4().hex}"
    asyncio.run(_command(postgresql_server, f'CREATE DATABASE "{name}"'))
    head, _, options = postgresql_server.partition("?")
    address = f"{head.rpartition('/')[0]}/{name}" + (f"?{options}" if options else "")
    yield [f"sqlite:///{tmp_path / 'empty.sqlite3'}", address]
    asyncio.run(_command(postgresql_server, f'DROP DATABASE "{name}" WITH (FORCE)'))


async def _command(server: str, statement: str) -> None:
    connection = await asyncpg.connect(server)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()
