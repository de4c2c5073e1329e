import asyncio
import uuid
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import pytest


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
