"""A bot in a process of its own that is killed again and again, at random moments and at named points."""

import asyncio
import random
from collections import Counter, defaultdict
from collections.abc import Awaitable, Sequence
from contextlib import suppress
from datetime import datetime
from itertools import count
from multiprocessing.process import BaseProcess

import wiring
from settings import Settings
from simulator import Clock
from tests.county import County, hasty_pace
from tests.crash.points import ON_AN_ACT, plant
from tests.forking import FORKING

AT_RANDOM = "at a random moment"
WHILE_IT_STARTS = "while it starts, before its first poll"
SELDOM = 8
"""One in so many is killed while it starts. More would leave people waiting for a bot that never listens."""
START = 1.0
LONGEST = 4.0
"""Seconds a process listens, at most, before it is killed at random. A process that has just started takes
one to two seconds to draw a bulletin's preview, on a busy machine more: one that never lives so long never shows it."""
WAIT_FOR_POINT, WAIT_FOR_RARE_POINT = 6.0, 20.0
QUIET_SECONDS = 0.2
"""For which the clock waits for a first answer to a poll; where nobody writes, two seconds a start would be idle."""
NO_START = 60.0
"""Seconds after which a process that does not poll is a fault of the bot's."""
PASSAGES = 3


class Killer:
    """Runs the bot and kills it. `killed` counts by point.

    Args:
        county: its local Telegram and its settings.
        kills: how many there are to be.
        chance: decides; with the same seed the same decisions are made.
        longest: seconds a process listens, at most, before it is killed at random.
    """

    def __init__(self, county: County, *, kills: int, chance: random.Random, longest: float = LONGEST) -> None:
        self._county, self._chance, self.left, self._longest = county, chance, kills, longest
        self.killed: Counter[str] = Counter()
        self._turns: defaultdict[Sequence[str], count[int]] = defaultdict(count)
        self._process: BaseProcess | None = None

    async def around(
        self,
        work: Awaitable[None],
        *,
        points: Sequence[str] = ON_AN_ACT,
        at_most: int | None = None,
        always: bool = False,
    ) -> None:
        """Kill and start the bot as long as the work lasts and kills are left; then let it finish in peace.

        Args:
            work: what people do meanwhile.
            points: named points of this kind of work, taken in turn, every second time.
            at_most: how many kills there are to be.
            always: at a point each time, at its first passage, and only once at each: it comes seldom.
        """
        doing = asyncio.ensure_future(work)
        if always:
            for point in points[: self.left]:
                await self._dies()
                await self._lives(doing, point, WAIT_FOR_RARE_POINT, AT_RANDOM, passages=1)
        spared = max(self.left - at_most, 0) if at_most is not None else 0
        while not always and not doing.done() and self.left > spared:
            await self._lives_and_dies(doing, points)
        if self._process is None:
            self._start(None)
        await doing

    async def stops(self) -> None:
        """End the process as a power cut does; this one is not counted."""
        await self._dies()

    async def _lives_and_dies(self, doing: "asyncio.Future[None]", points: Sequence[str]) -> None:
        await self._dies()
        if self._chance.randrange(SELDOM) == 0:
            await self._lives(doing, None, self._chance.uniform(0.0, START), WHILE_IT_STARTS)
            return
        point = points[next(self._turns[points]) % len(points)] if self._chance.randrange(2) else None
        seconds = WAIT_FOR_POINT if point else self._chance.uniform(0.0, self._longest)
        await self._lives(doing, point, seconds, AT_RANDOM)

    async def _lives(
        self,
        doing: "asyncio.Future[None]",
        point: str | None,
        seconds: float,
        otherwise: str,
        *,
        passages: int | None = None,
    ) -> None:
        """Start it, let it live so long, from its first poll on unless it dies before, and kill it."""
        self._start(point, passages or self._chance.randint(1, PASSAGES))
        died = asyncio.create_task(self._is_dead())
        if otherwise != WHILE_IT_STARTS:
            await self._listens(died)
        await asyncio.wait({died, doing}, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        reached = died.done()
        died.cancel()
        with suppress(asyncio.CancelledError):
            await died
        if doing.done() and not reached:
            return
        await self._dies()
        self.killed[point if point and reached else otherwise] += 1
        self.left -= 1

    async def _listens(self, died: "asyncio.Task[None]") -> None:
        polls = asyncio.create_task(self._county.simulator.world.updates.next_poll(NO_START))
        await asyncio.wait({died, polls}, return_when=asyncio.FIRST_COMPLETED)
        polls.cancel()

    def _start(self, point: str | None, passages: int = 1) -> None:
        settings, now = self._county.settings, self._county.simulator.clock.now()
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
    wiring.FIRST_POLL_SECONDS = QUIET_SECONDS
    if point is not None:
        plant(point, passages)
    asyncio.run(_bot(settings, Clock(at)))


async def _bot(settings: Settings, clock: Clock) -> None:
    async with wiring.assembled(settings, now=clock.now, pace=hasty_pace()) as running:
        await wiring.run(running, asyncio.Event())
