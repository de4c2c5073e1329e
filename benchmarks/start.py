"""How long a start takes, until Telegram is asked and until somebody is answered, and what the bot holds at rest."""

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
LOOKS, LOOK_SECONDS = 1_500, 0.02
METHODS = ("getUpdates", "sendMessage")


async def measure(runs: int) -> None:
    """Measure from exec to the first getUpdates and to the first answer, on a database that is up to date."""
    async with county("sqlite", 1) as copy, local_telegram() as telegram:
        await _start(telegram, await copy(), FIRST_PERSON)  # the first start compiles the modules
        measured = [await _start(telegram, await copy(), FIRST_PERSON + run) for run in range(1, runs + 1)]
    names = (
        "exec to first getUpdates, s",
        "processor time until then, s",
        "exec to first answer, s",
        "processor time until then, s",
        f"memory after {IDLE_SECONDS:.0f} s, MB",
    )
    rows = [_row(name, figures) for name, figures in zip(names, zip(*measured, strict=True), strict=True)]
    show("Start and rest", ("", "median", "range"), rows)


def _row(name: str, figures: tuple[float, ...]) -> list[str]:
    return [name, f"{statistics.median(figures):.2f}", f"{min(figures):.2f}–{max(figures):.2f}"]


async def _start(telegram: str, database_url: str, stranger: int) -> tuple[float, ...]:
    """Start once; give what `measure` names.

    Somebody has written before the start: that is what the first poll brings and the first answer is for. Processor
    time is read when the call is seen, at most `LOOK_SECONDS` after it.
    """
    async with crowd(telegram) as people, Telegram(telegram) as watcher:
        await people.meet([stranger])
        await people.writes(stranger, "/start")
        seen = [len(await watcher.calls(method)) for method in METHODS]
        with tempfile.TemporaryDirectory(prefix="diaodu-benchmark-") as folder:
            environment = bot_environment(telegram, database_url, Path(folder))
            began = time.time()
            async with running("bot.py", "run", environment=environment) as bot:
                found: list[float] = []
                for method, count in zip(METHODS, seen, strict=True):
                    found += [await _first(watcher, method, after=count) - began, bot.cpu_seconds]
                await asyncio.sleep(IDLE_SECONDS)
                return (*found, bot.megabytes)


async def _first(watcher: Telegram, method: str, *, after: int) -> float:
    for _ in range(LOOKS):
        if len(calls := await watcher.calls(method)) > after:
            return datetime.fromisoformat(calls[after]["at"]).timestamp()
        await asyncio.sleep(LOOK_SECONDS)
    raise TimeoutError(f"the bot does not call {method}")
