from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.county import County, running_county


@pytest.fixture
async def county(sqlite_url: str, tmp_path: Path) -> AsyncIterator[County]:
    """A county of three departments. What a bad network does is the same on each engine."""
    async with running_county(sqlite_url, tmp_path) as county:
        await county.is_set_up()
        yield county
