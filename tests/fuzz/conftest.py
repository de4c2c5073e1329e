import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.county import County, running_county


@pytest.fixture
async def county(sqlite_template: Path, tmp_path: Path) -> AsyncIterator[County]:
    """A county of three departments. What nobody can read is the same on each engine."""
    file = Path(shutil.copy(sqlite_template, tmp_path / "diaodu.sqlite3"))
    async with running_county(f"sqlite:///{file}", tmp_path) as county:
        await county.is_set_up()
        yield county
