from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.county import County, running_county


@pytest.fixture
async def county(database_url: str, tmp_path: Path) -> AsyncIterator[County]:
    """The sample county, its plan imported, nobody joined yet."""
    async with running_county(database_url, tmp_path) as county:
        await county.is_set_up()
        yield county
