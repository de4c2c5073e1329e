"""A bot in a process of its own that is killed again and again, at random moments and at named points."""

import asyncio
import random
from collections import Counter
from collections.abc import Awaitable, Sequence
from contextlib import suppress
from datetime import datetime
from multiprocessing.process import BaseProcess

import wiring
from settings import Settings
from simulator import Clock
from tests.county import County, hasty_pace
from tests.crash.points import ON_AN_ACT, plant
from tests.forking import FORKING

AT_RANDOM = "at a random moment"
SHORTEST, LONGEST = 0.1, 2.5
"""Seconds a process may live before it is killed at random."""
WAIT_FOR_POINT = 6.0
PASSAGES = 3


class Killer:
    """Runs the bot and kills it. `killed` counts by point.

    Args:
        county: its local Telegram and its settings.
        kills: how many there are to be.
        chance: decides; with the same seed the same decisions are made.
    """

    def __init__(self, county: County, *, kills: int, chance: random.Random) -> None:
        self._county, self._chance, self.left = county, chance, kills
        self.killed: Counter[str] = Counter()
        self._process: BaseProcess | None = None

    async def around(
        self, work: Awaitable[None], *, points: Sequence[str] = ON_AN_ACT, at_most: int | None = None
    ) -> None:
        """Kill and start the bot as long as the work lasts and kills are left; then let it finish in peace."""
        doing = asyncio.ensure_future(work)
        spared = max(self.left - at_most, 0) if at_most is not None else 0
        while not doing.done() and self.left > spared:
            await self._lives_and_dies(doing, points)
        if self._process is None:
            self._start(None)
        await doing

    async def stops(self) -> None:
        """End the process as a power cut does; this one is not counted."""
        await self._dies()

    async def _lives_and_dies(self, doing: "asyncio.Future[None]", points: Sequence[str]) -> None:
        await self._dies()
        point = self._chance.choice((*points, *[None] * len(points)))  # every second time
        self._start(point)
        seconds = WAIT_FOR_POINT if point else self._chance.uniform(SHORTEST, LONGEST)
        died = asyncio.create_task(self._is_dead())
        await asyncio.wait({died, doing}, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        reached = died.done()
        died.cancel()
        with suppress(asyncio.CancelledError):
            await died
        if doing.done() and not reached:
            return
        await self._dies()
        self.killed[point if point and reached else AT_RANDOM] += 1
        self.left -= 1

    def _start(self, point: str | None) -> None:
        settings, now = self._county.settings, self._county.simulator.clock.now()
        passages = self._chance.randint(1, PASSAGES)
        self._process = FORKING.Process(target=_run, args=(settings, now, point, passages), daemon=True)
        self._process.start()

    async def _is_dead(self) -> None:
        if self._process is None:
            return
        ended, sentinel = asyncio.Event(), self._process.sentinel
        loop = asyncio.get_running_loop()
        loop.add_reader(sentinel, ended.set)
        try:
            await ended.wait()
        finally:
            loop.remove_reader(sentinel)

    async def _dies(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            await asyncio.to_thread(process.join)
            process.close()


def _run(settings: Settings, at: datetime, point: str | None, passages: int) -> None:
    if point is not None:
        plant(point, passages)
    asyncio.run(_bot(settings, Clock(at)))


async def _bot(settings: Settings, clock: Clock) -> None:
    async with wiring.assembled(settings, now=clock.now, pace=hasty_pace()) as running:
        await wiring.run(running, asyncio.Event())
