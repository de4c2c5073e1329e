"""The short version of scripts/crash_test.py, on both engines: a month of two departments, with four kills on the way.

It is opened, reported with texts, albums and taps, reviewed by two, put up for objections and published. The long one,
with as many kills as one likes at every named point, is `python -m scripts.crash_test`; what it came to stands in
docs/promises.md.
"""

from pathlib import Path

from tests.county import running_county
from tests.crash.play import play


async def test_every_accepted_act_is_there_once_though_the_bot_is_killed_again_with_again(
    database_url: str, tmp_path: Path
) -> None:
    async with running_county(database_url, tmp_path) as county:
        outcome = await play(county, liaisons=2, kills=4, months=[5], longest=1.0)
    assert outcome.killed.total() == 4
    assert outcome.is_clean, outcome
