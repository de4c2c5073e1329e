"""Whatever comes, no update ends in an error nobody expected, and a chat goes on."""

import asyncio
import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlmodel import col

from models.inbox import InboxState, InboxUpdate
from tests.county import County, running_county
from tests.fuzz.shapes import DESCRIPTION, Shapes

pytestmark = [
    pytest.mark.skipif(not DESCRIPTION.exists(), reason="the description of the Bot API is not beside the project"),
    # What PTB announces about its next major version is no error where the bot runs.
    pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning"),
]
PERSON = {"id": 5_000_000_001, "is_bot": False, "first_name": "李梅", "language_code": "zh-hans"}
NUMBERS = itertools.count(1_000_000)
AT_ONCE = 25
ROUNDS = 30


@pytest.fixture
def feed(sqlite_template: Path, tmp_path: Path) -> Iterator[Callable[[list[dict[str, Any]]], list[str]]]:
    """Gives updates to a running bot, and what became of those that could not be carried out."""
    file = tmp_path / "diaodu.sqlite3"
    file.write_bytes(sqlite_template.read_bytes())
    with asyncio.Runner() as runner:
        county_of = running_county(f"sqlite:///{file}", tmp_path)
        county: County = runner.run(county_of.__aenter__())
        runner.run(_begins(county))
        yield lambda batch: runner.run(_given(county, batch))
        runner.run(_goes_on(county))
        runner.run(county_of.__aexit__(None, None, None))


@settings(
    max_examples=ROUNDS,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
    derandomize=True,
)
@given(seed=st.integers(0, 2**32))
def test_no_update_of_any_shape_ends_in_an_error(feed: Callable[[list[dict[str, Any]]], list[str]], seed: int) -> None:
    shapes = Shapes(PERSON, seed)
    assert feed([shapes.update() for _ in range(AT_ONCE)]) == []


async def _begins(county: County) -> None:
    await county.is_set_up()
    liaison = await county.liaison("县交通局")
    assert liaison.id == PERSON["id"]
    await county.reaches("2023-05-15T09:00")


async def _given(county: County, batch: list[dict[str, Any]]) -> list[str]:
    numbered = [update | {"update_id": next(NUMBERS)} for update in batch]
    now = county.simulator.clock.now()
    await county.running.inbox.record(numbered, [now] * len(numbered))
    await county.running.inbox.idle()
    async with county.services.database.read() as unit:
        first = numbered[0]["update_id"]
        query = select(InboxUpdate).where(
            col(InboxUpdate.update_id) >= first,
            (col(InboxUpdate.state) != InboxState.DONE) | (col(InboxUpdate.attempts) > 0),
        )
        return [f"{row.state} {row.error}: {row.payload}" for row in await unit.session.scalars(query)]


async def _goes_on(county: County) -> None:
    """The chat is not stuck: its person gets a screen."""
    await county.settles()
    chat = county.simulator.world.chats[PERSON["id"]]  # type: ignore[index]
    before = len(chat.messages)
    message = {"message_id": 1, "date": 1, "text": "/report", "chat": {"id": PERSON["id"], "type": "private"}}
    message |= {"from": PERSON, "entities": [{"type": "bot_command", "offset": 0, "length": 7}]}
    assert await _given(county, [{"message": message}]) == []
    assert len(chat.messages) > before
