from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.county import SAMPLE, County, running_county


@pytest.fixture
async def county(database_url: str, tmp_path: Path) -> AsyncIterator[County]:
    """A county of three departments with one, two and three tasks; nobody joined yet."""
    async with running_county(database_url, tmp_path) as county:
        await county.is_set_up()
        yield county


@pytest.fixture
async def sample_county(database_url: str, tmp_path: Path) -> AsyncIterator[County]:
    """The county of the shipped plan: 21 departments, 40 tasks; Telegram's limits hold."""
    async with running_county(database_url, tmp_path, limits=True) as county:
        await county.is_set_up(plan=SAMPLE.read_text(encoding="utf-8"))
        yield county


@pytest.fixture
async def bare_county(database_url: str, tmp_path: Path) -> AsyncIterator[County]:
    """A bot without a group yet."""
    async with running_county(database_url, tmp_path) as county:
        yield county
