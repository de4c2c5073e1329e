"""The bot's clock: a handful of fixed ticks. What is due at a tick is the services' business, not the clock's."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from functools import partial

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger
from telegram import Bot

from delivery.fetching import fetch
from delivery.outbox import Sender
from domain.errors import Misconfigured
from scheduler.marking import mark_corrected
from services import evidence, inboxes, nudges, problem_clock, rounds, workdays
from services.backups import Nightly
from services.base import Services

log = structlog.get_logger(__name__)

GRACE = int(timedelta(hours=6).total_seconds())
"""APScheduler drops a run that is a second late unless told otherwise; a late tick is as good as one in time."""
FETCH_EVERY = timedelta(seconds=5)
PRUNE_EVERY = timedelta(hours=6)
BACKUP_EVERY = timedelta(minutes=5)
GRACE_SECONDS = 5.0
NUDGE_EVERY = timedelta(minutes=10)


class Clock:
    """Ticks for the rounds, the evidence files and the inbox's old rows.

    Args:
        services: what use cases work with.
        sender: is nudged when a tick has written notices.
        now: the time, virtual in the demo.
        bot: fetches evidence, marks corrected posts.
        tick_every: how often the clock looks for what is due.
        nightly: the backup of every night, by the machine's own time; None makes none.
        keep_up: keeps what stands in the offices' groups up to date.
    """

    def __init__(
        self,
        services: Services,
        sender: Sender,
        *,
        now: Callable[[], datetime],
        bot: Bot,
        tick_every: timedelta,
        nightly: Nightly | None = None,
        keep_up: Callable[[datetime], Awaitable[None]] | None = None,
    ) -> None:
        self._services, self._sender, self._now, self._bot, self._nightly = services, sender, now, bot, nightly
        self._fetching = self._begun = False
        self._keep_up = keep_up
        self._under_way: set[asyncio.Task[None]] = set()
        self.ticked_at: datetime | None = None
        self._nudged_at: datetime | None = None
        self._scheduler = AsyncIOScheduler(
            timezone="UTC", job_defaults={"coalesce": True, "misfire_grace_time": GRACE, "max_instances": 1}
        )
        for name, work, every in (
            ("rounds", self.tick, tick_every),
            ("evidence", self.fetch_evidence, FETCH_EVERY),
            ("inbox", self.prune, PRUNE_EVERY),
            ("backup", self.back_up, BACKUP_EVERY),
        ):
            self._scheduler.add_job(
                self._carry_out, IntervalTrigger(seconds=int(every.total_seconds())), id=name, args=(name, work)
            )

    async def start(self) -> None:
        """Start ticking; the first look is taken at once, since ticks may have been missed while nobody ticked."""
        if self._scheduler.running:
            self._scheduler.resume()
        else:
            self._scheduler.start()
        for job in self._scheduler.get_jobs():
            job.modify(next_run_time=datetime.now(tz=self._scheduler.timezone))

    async def stop(self) -> None:
        """Stop ticking; what is under way is finished, within `GRACE_SECONDS`."""
        if not self._scheduler.running:
            return
        self._scheduler.pause()
        if self._under_way:
            _, late = await asyncio.wait(self._under_way, timeout=GRACE_SECONDS)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def close(self) -> None:
        """End for good."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    async def _carry_out(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        """Do one job; an error of it is told, and the next time is another try."""
        task = asyncio.current_task()
        if task is None:
            return
        self._under_way.add(task)
        try:
            await work()
        except asyncio.CancelledError:
            log.warning("cut off at the end of the process", job=name)
        except Exception:
            log.exception("failed; trying again at the next tick", job=name)
        finally:
            self._under_way.discard(task)

    async def tick(self) -> None:
        """Carry out what is due now; the first tick looks everywhere, since a new release may count days anew."""
        await workdays.make_ready(self._now())
        if not self._begun:
            await rounds.look_everywhere(self._services)
            self._begun = True
        result = await rounds.tick(self._services, self._now())
        if result.opened or result.notices or result.drafts:
            log.info("tick", opened=result.opened, notices=result.notices, drafts=result.drafts)
        await problem_clock.tick(self._services, self._now())
        await self._give_nudges(self._now())
        if self._keep_up is not None:
            await self._keep_up(self._now())
        self._sender.nudge()
        await mark_corrected(self._services, self._bot, self._now())
        self.ticked_at = datetime.now(UTC)

    async def _give_nudges(self, at: datetime) -> None:
        """Look for what lies about: nothing of it is due to the minute."""
        if self._nudged_at is not None and timedelta(0) <= at - self._nudged_at < NUDGE_EVERY:
            return
        await nudges.tick(self._services, at)
        self._nudged_at = at

    async def fetch_evidence(self) -> None:
        """Fetch the bytes of files that are known only by Telegram's id, and of those that come meanwhile."""
        self._fetching = True
        try:
            while await evidence.fetch_pending(self._services, partial(fetch, self._bot), self._now()):
                self._sender.nudge()
            await evidence.look_back(self._services)
        finally:
            self._fetching = False

    def fetch_soon(self) -> None:
        """Fetch evidence in a moment instead of at the next tick."""
        job = None if self._fetching else self._scheduler.get_job("evidence")
        if job is not None:
            job.modify(next_run_time=datetime.now(tz=self._scheduler.timezone))

    async def prune(self) -> None:
        """Forget updates that were answered long ago."""
        await inboxes.prune(self._services, self._now())

    async def back_up(self) -> None:
        """Make the backup of the last night, unless it was made."""
        if self._nightly is None:
            return
        try:
            made = await self._nightly.make_up(self._services, datetime.now(UTC))
        except Misconfigured as error:
            log.error("no backup", reason=str(error))  # noqa: TRY400 - one line says it all
            return
        if made is not None:
            log.info("backup", folder=str(made.folder), rows=made.manifest.rows, files=made.manifest.files)
            if made.damaged:
                log.error("evidence files were changed", files=made.damaged)
