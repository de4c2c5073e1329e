"""A bot in a process of its own, which can be killed as a power cut kills it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from multiprocessing.process import BaseProcess

import wiring
from delivery.pace import Pace
from settings import Settings
from simulator import Clock
from tests.county import County, hasty_pace
from tests.forking import FORKING


class BotProcess:
    """The bot of a county that can be killed at any time and started again.

    It takes the county's time when it starts, so the clock is not to jump while it runs.
    """

    def __init__(self, county: County) -> None:
        self._county = county
        self._process: BaseProcess | None = None

    @property
    def number(self) -> int | None:
        """The process's number; None when it does not run."""
        return None if self._process is None else self._process.pid

    def starts(self) -> None:
        """Start the bot, on the database as it is."""
        assert self._process is None
        settings, now = self._county.settings, self._county.simulator.clock.now()
        self._process = FORKING.Process(
            target=_run, args=(settings, now, self._county.simulator.world.limits.enabled), daemon=True
        )
        self._process.start()

    async def is_killed(self) -> None:
        """Kill it: nothing is finished, nothing is released."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            await asyncio.to_thread(process.join)
            process.close()


@asynccontextmanager
async def bot_process(county: County) -> AsyncIterator[BotProcess]:
    """Put a process in the place of the county's own bot."""
    await county.bot_stops()
    try:
        async with another_process(county) as process:
            yield process
    finally:
        await county.bot_starts()


@asynccontextmanager
async def another_process(county: County) -> AsyncIterator[BotProcess]:
    """Start a process beside those that run already."""
    process = BotProcess(county)
    process.starts()
    try:
        yield process
    finally:
        await process.is_killed()


def _run(settings: Settings, at: datetime, limits: bool) -> None:  # noqa: FBT001 - of a process
    asyncio.run(_bot(settings, Clock(at), None if limits else hasty_pace()))


async def _bot(settings: Settings, clock: Clock, pace: Pace | None) -> None:
    async with wiring.assembled(settings, now=clock.now, pace=pace) as running:
        await wiring.run(running, asyncio.Event())
