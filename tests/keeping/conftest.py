import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.postgresql import address_of, command, new_name


@pytest.fixture
def empty_databases(postgresql_server: str, tmp_path: Path) -> Iterator[list[str]]:
    """The addresses of a database without tables on each engine."""
    name = new_name("empty")
    asyncio.run(command(postgresql_server, f'CREATE DATABASE "{name}"'))
    yield [f"sqlite:///{tmp_path / 'empty.sqlite3'}", address_of(postgresql_server, name)]
    asyncio.run(command(postgresql_server, f'DROP DATABASE "{name}" WITH (FORCE)'))
