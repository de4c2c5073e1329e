"""SQL statements an update costs, everything counted: inbox, lease, rights, effect, trail, screen, answered mark."""

import asyncio
import statistics
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import event

import wiring
from benchmarks.county import FIRST_PERSON, county
from benchmarks.crowd import Crowd, Screen, crowd
from benchmarks.processes import TOKEN, local_telegram
from benchmarks.scripts import OURS
from benchmarks.table import show
from settings import settings_of

FORMS = 20
TOGETHER = 64
"""As many people as in the benchmark of forms."""
STEPS = ("/report", "tap", "text", "submit")
FRAME = ("BEGIN", "COMMIT", "ROLLBACK", "PRAGMA")


class Counter:
    """Counts what reaches SQLite itself, transaction frames aside."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def watch(self, connection: Any, *_rest: object) -> None:
        """Hear of every statement of a connection (SQLAlchemy's pool event `checkout`)."""
        connection.driver_connection._conn.set_trace_callback(self.note)  # noqa: SLF001 - sqlite3's own connection

    def note(self, statement: str) -> None:
        """Take note of a statement (sqlite3's trace callback)."""
        if not statement.startswith(FRAME):
            self.texts.append(statement)


async def measure(_runs: int) -> None:
    """Count, in sequence and side by side; counting needs no repetition."""
    alone, together = await count()
    rows = [[step, f"{statistics.median(counted):.0f}"] for step, counted in zip(STEPS, alone, strict=True)]
    rows.append(["mean of a form, in sequence", f"{statistics.mean(map(statistics.median, alone)):.1f}"])
    rows.append([f"mean of a form, {TOGETHER} people side by side", f"{together:.1f}"])
    show("SQL statements an update", ("", "statements"), rows)


async def count() -> tuple[list[list[int]], float]:
    """Give, for each step, its statements in each form done in sequence; then the mean of forms done side by side."""
    accounts = [FIRST_PERSON + number for number in range(FORMS + TOGETHER)]
    async with county("sqlite", len(accounts)) as copy, local_telegram() as telegram, crowd(telegram) as people:
        await people.meet(accounts)
        counter = Counter()
        async with _bot(telegram, await copy(), counter) as bot:
            await asyncio.sleep(1.0)  # what a start costs is no part of it
            alone = [await _one_form(people, account, bot, counter) for account in accounts[:FORMS]]
            counter.texts.clear()
            async with asyncio.TaskGroup() as group:
                for account in accounts[FORMS:]:
                    group.create_task(people.fill_in(account, OURS))
            await bot.inbox.idle()
            together = len(counter.texts) / TOGETHER / len(OURS)
    return [list(column) for column in zip(*alone, strict=True)], together


async def _one_form(people: Crowd, account: int, bot: wiring.Running, counter: Counter) -> list[int]:
    counted: list[int] = []
    screen: Screen | None = None
    for step in OURS:
        counter.texts.clear()
        screen = await people.act(account, step, screen)
        await bot.inbox.idle()
        counted.append(len(counter.texts))
    return counted


@asynccontextmanager
async def _bot(telegram: str, database_url: str, counter: Counter) -> AsyncIterator[wiring.Running]:
    with tempfile.TemporaryDirectory(prefix="diaodu-benchmark-") as folder:
        settings = settings_of(
            telegram_token=TOKEN,
            telegram_api_url=telegram,
            database_url=database_url,
            evidence_url=str(Path(folder) / "evidence"),
            tick_seconds=3600,
        )
        async with wiring.assembled(settings, now=lambda: datetime.now(UTC)) as bot:
            event.listen(bot.services.database.engine.sync_engine, "checkout", counter.watch)
            stop = asyncio.Event()
            running = asyncio.create_task(wiring.run(bot, stop))
            yield bot
            stop.set()
            await running
