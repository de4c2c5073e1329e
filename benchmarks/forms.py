"""Forms a second: our bot, every step durable, against python-telegram-bot's own way, nothing stored."""

import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.county import FIRST_PERSON, Copies, county
from benchmarks.crowd import Crowd, Step, crowd
from benchmarks.processes import TOKEN, Running, bot_environment, local_telegram, running
from benchmarks.scripts import OURS, THEIRS
from benchmarks.table import show

WARMING = 16
"""Forms before the measured ones: what is loaded or compiled at first use is no part of the pace."""
FORMS = 300
MOST = 900
"""With 256 people at once: three of them one after the other, or beginning and end would be all there is."""
PLAIN, SQLITE, POSTGRESQL = "PTB, unstored", "ours, SQLite", "ours, PostgreSQL"
BOTS = (PLAIN, SQLITE, POSTGRESQL)


@dataclass(frozen=True, slots=True)
class Setting:
    """Circumstances of a run: how long a call takes, how many people at once, how many forms (for us, for PTB)."""

    latency: float
    side_by_side: int
    forms: int
    plain_forms: int

    def __str__(self) -> str:
        """Say it in a few words."""
        people = "in sequence" if self.side_by_side == 1 else f"{self.side_by_side} people side by side"
        return f"{self.latency * 1000:.0f} ms, {people}"


SETTINGS = (
    Setting(0.0, 1, 60, 60),
    Setting(0.0, 64, FORMS, FORMS),
    Setting(0.05, 1, 20, 20),
    Setting(0.05, 64, FORMS, 64),
    Setting(0.05, 256, MOST, 64),
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """Forms a second, and the bot's own processor time for one, in milliseconds."""

    pace: float
    cost: float


async def measure(runs: int) -> None:
    """Measure each setting, the bots taking turns."""
    people = MOST + WARMING
    async with county("sqlite", people) as sqlite, county("postgresql", people) as postgresql:
        copies = {SQLITE: sqlite, POSTGRESQL: postgresql}
        rows = []
        for setting in SETTINGS:
            outcomes: dict[str, list[Outcome]] = {bot: [] for bot in BOTS}
            for _ in range(runs):
                for bot in BOTS:
                    outcome = await _run(bot, setting, copies.get(bot))
                    print(f"{setting}: {bot}: {outcome.pace:.1f} forms/s", file=sys.stderr)
                    outcomes[bot].append(outcome)
            rows += _rows(setting, outcomes)
    show("Forms of four updates", ("", "forms/s", "range", "× PTB", "bot's CPU, ms a form"), rows)


def _rows(setting: Setting, outcomes: dict[str, list[Outcome]]) -> list[list[str]]:
    yardstick = statistics.median(each.pace for each in outcomes[PLAIN])
    rows = []
    for bot, measured in outcomes.items():
        paces = [each.pace for each in measured]
        pace = statistics.median(paces)
        cost = statistics.median(each.cost for each in measured)
        extent = f"{min(paces):.1f}–{max(paces):.1f}"
        rows.append([f"{setting}: {bot}", f"{pace:.1f}", extent, f"{pace / yardstick:.2f}", f"{cost:.1f}"])
    return rows


async def _run(bot: str, setting: Setting, copies: Copies | None) -> Outcome:
    form, forms = (THEIRS, setting.plain_forms) if bot == PLAIN else (OURS, setting.forms)
    accounts = [FIRST_PERSON + number for number in range(WARMING + forms)]
    async with (
        local_telegram(latency=setting.latency) as telegram,
        crowd(telegram) as people,
        _bot(telegram, copies) as process,
    ):
        await people.meet(accounts)
        await _fill_in(people, accounts[:WARMING], form, side_by_side=WARMING)
        began, used = time.perf_counter(), process.cpu_seconds
        await _fill_in(people, accounts[WARMING:], form, side_by_side=setting.side_by_side)
        seconds, used = time.perf_counter() - began, process.cpu_seconds - used
    return Outcome(pace=forms / seconds, cost=used / forms * 1000)


async def _fill_in(people: Crowd, accounts: Sequence[int], form: Sequence[Step], *, side_by_side: int) -> None:
    waiting = list(reversed(accounts))

    async def one_after_the_other() -> None:
        while waiting:
            await people.fill_in(waiting.pop(), form)

    async with asyncio.TaskGroup() as group:
        for _ in range(side_by_side):
            group.create_task(one_after_the_other())


@asynccontextmanager
async def _bot(telegram: str, copies: Copies | None) -> AsyncIterator[Running]:
    """Run our bot on a fresh copy of the county, or the plain one when there is none."""
    with tempfile.TemporaryDirectory(prefix="diaodu-benchmark-") as name:
        if copies is None:
            program: tuple[str, ...] = ("-m", "benchmarks.plain_bot", telegram, TOKEN, f"{name}/state.pickle")
            environment: dict[str, str] = {}
        else:
            program = ("bot.py", "run")
            environment = bot_environment(telegram, await copies(), Path(name))
        async with running(*program, environment=environment) as process:
            yield process
