"""How long a start takes, and what the bot holds in memory when nothing happens."""

import asyncio
import statistics
import tempfile
import time
from datetime import datetime
from pathlib import Path

from benchmarks.county import FIRST_PERSON, county
from benchmarks.crowd import crowd
from benchmarks.processes import bot_environment, local_telegram, running
from benchmarks.table import show
from simulator import Telegram

IDLE_SECONDS = 5.0
LOOKS, LOOK_SECONDS = 300, 0.1


async def measure(runs: int) -> None:
    """Measure from exec to the first getUpdates, on a database that is up to date."""
    async with county("sqlite", 1) as copy, local_telegram() as telegram:
        await _start(telegram, await copy(), FIRST_PERSON)  # the first start compiles the modules
        measured = [await _start(telegram, await copy(), FIRST_PERSON + run) for run in range(1, runs + 1)]
    names = ("exec to first getUpdates, s", "processor time until then, s", f"memory after {IDLE_SECONDS:.0f} s, MB")
    rows = [_row(name, figures) for name, figures in zip(names, zip(*measured, strict=True), strict=True)]
    show("Start and rest", ("", "median", "range"), rows)


def _row(name: str, figures: tuple[float, ...]) -> list[str]:
    return [name, f"{statistics.median(figures):.2f}", f"{min(figures):.2f}–{max(figures):.2f}"]


async def _start(telegram: str, database_url: str, stranger: int) -> tuple[float, float, float]:
    """Start once; give seconds until the first poll, processor seconds until then, and megabytes at rest.

    Somebody has written before the start: the first poll is then answered, and so logged, the moment it arrives.
    """
    async with crowd(telegram) as people, Telegram(telegram) as watcher:
        await people.meet([stranger])
        await people.writes(stranger, "/start")
        seen = len(await watcher.calls("getUpdates"))
        with tempfile.TemporaryDirectory(prefix="diaodu-benchmark-") as folder:
            environment = bot_environment(telegram, database_url, Path(folder))
            began = time.time()
            async with running("bot.py", "run", environment=environment) as bot:
                first = await _first_poll(watcher, after=seen)
                used = bot.cpu_seconds
                await asyncio.sleep(IDLE_SECONDS)
                return first - began, used, bot.megabytes


async def _first_poll(watcher: Telegram, *, after: int) -> float:
    for _ in range(LOOKS):
        await asyncio.sleep(LOOK_SECONDS)
        if len(calls := await watcher.calls("getUpdates")) > after:
            return datetime.fromisoformat(calls[after]["at"]).timestamp()
    raise TimeoutError("the bot does not ask for updates")
