import asyncio
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import asyncpg
import pytest

from tests.conftest import ENGINES, address_of


@pytest.fixture(params=ENGINES)
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database without tables, on each engine in turn."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'released.sqlite3'}"
        return
    server, name = request.getfixturevalue("postgresql_server"), f"released_{uuid.uuid4().hex}"
    _carry_out(server, f'CREATE DATABASE "{name}"')
    yield address_of(server, name)
    _carry_out(server, f'DROP DATABASE "{name}" WITH (FORCE)')


def _carry_out(server: str, statement: str) -> None:
    async def work() -> None:
        connection = await asyncpg.connect(server)
        try:
            await connection.execute(statement)
        finally:
            await connection.close()

    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, work()).result()
