"""The yardstick of the crash test: python-telegram-bot's own way, killed as often, under people who do the same.

ConversationHandler with PicklePersistence, every default. What counts is what Telegram took from a person: the steps no
screen ever answered, and the forms that were confirmed to a person and are in no file.
"""

import asyncio
import pickle
import random
import signal
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from benchmarks import crowd as people_of
from benchmarks.county import FIRST_PERSON
from benchmarks.crowd import Crowd, Screen, crowd
from benchmarks.processes import TOKEN, local_telegram, running
from benchmarks.scripts import THEIRS
from benchmarks.table import show

KILLS, PEOPLE = 50, 20
START, LONGEST = 1.5, 2.0
"""Seconds until the bot listens, about, and seconds it then lives at most."""
PATIENCE = 15.0
SEED = 13710


@dataclass(slots=True)
class Count:
    """What people did and what came of it."""

    steps: int = 0
    unanswered: int = 0
    confirmed: int = 0


async def measure(_runs: int) -> None:
    """Kill it and count; once, whatever the number of runs asked for."""
    count = Count()
    people_of.PATIENCE = PATIENCE
    with tempfile.TemporaryDirectory(prefix="diaodu-benchmark-") as name:
        file = Path(name) / "state.pickle"
        async with local_telegram() as telegram, crowd(telegram) as people:
            accounts = [FIRST_PERSON + number for number in range(PEOPLE)]
            await people.meet(accounts)
            working = [asyncio.create_task(_works(people, account, count)) for account in accounts]
            await _falls(telegram, file)
            for task in working:
                task.cancel()
            await asyncio.gather(*working, return_exceptions=True)
        kept = _kept(file)
    lost = count.confirmed - kept
    rows = [
        ["steps nobody ever answered", f"{count.unanswered} of {count.steps}", _share(count.unanswered, count.steps)],
        ["forms confirmed and lost", f"{lost} of {count.confirmed}", _share(lost, count.confirmed)],
    ]
    show(f"PTB as its manual has it, killed {KILLS} times under {PEOPLE} people", ("", "number", "share"), rows)


async def _works(people: Crowd, account: int, count: Count) -> None:
    """Fill in form after form; who gets no answer begins anew."""
    while True:
        screen: Screen | None = None
        try:
            for step in THEIRS:
                count.steps += 1
                screen = await people.act(account, step, screen)
        except TimeoutError:
            count.unanswered += 1
            continue
        count.confirmed += 1


async def _falls(telegram: str, file: Path) -> None:
    chance = random.Random(SEED)  # noqa: S311 - no secret
    for _ in range(KILLS):
        async with running("-m", "benchmarks.plain_bot", telegram, TOKEN, str(file)) as bot:
            await asyncio.sleep(START + chance.uniform(0.0, LONGEST))
            with suppress(ProcessLookupError):
                bot.process.send_signal(signal.SIGKILL)


def _kept(file: Path) -> int:
    """Count the forms in the file, as its next process would read it."""
    if not file.exists():
        return 0
    state = pickle.loads(file.read_bytes())  # noqa: S301 - our own
    return len(state["bot_data"].get("forms", []))


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.0%}" if whole else "–"
