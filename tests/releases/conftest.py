import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.engines import ENGINES
from tests.postgresql import address_of, command, new_name


@pytest.fixture(params=ENGINES)
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database without tables, on each engine in turn."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'released.sqlite3'}"
        return
    server, name = request.getfixturevalue("postgresql_server"), new_name("released")
    with ThreadPoolExecutor(1) as aside:
        aside.submit(asyncio.run, command(server, f'CREATE DATABASE "{name}"')).result()
        yield address_of(server, name)
        aside.submit(asyncio.run, command(server, f'DROP DATABASE "{name}" WITH (FORCE)')).result()
