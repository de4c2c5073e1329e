"""Sends what the outbox holds: under the pace, once, each with its outcome on record (docs/decisions/0005)."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

from telegram.error import TelegramError
from telegram.ext import ExtBot

from delivery.holder import Holder, is_gone
from delivery.limiter import Turn
from delivery.outcomes import Outcome, again, judge
from delivery.pace import Pace
from delivery.parcel import NotYet, Parcel
from delivery.patience import describe
from delivery.pauses import jittered
from delivery.sending import first_count, send
from delivery.thoroughly import to_the_end
from models.outbox import OutboxState
from storage import outboxes
from storage.outboxes import Notice
from storage.unit import Database, Unit

__all__ = ["Notice", "OutboxState", "Sender"]

# Sends under way at once: at 29 messages a second enough for calls that take more than a second each.
SIDE_BY_SIDE = 32
# Composed at once: the first ones leave while the others are still being written.
COMPOSED_AT_ONCE = 3
# Claims of a process that cannot be seen from here count as given up after so long.
SILENT = timedelta(minutes=15)
RECOVERY_SECONDS = 30.0
TICK_SECONDS = 1.0
# How often `drain` tries the network again before it leaves the rest to `run`.
DRAIN_ATTEMPTS = 3
FIRST_REST, LONGEST_REST = 0.1, 5.0
# Outcomes that somebody has to hear of.
TOLD = frozenset({OutboxState.BLOCKED, OutboxState.FAILED, OutboxState.UNSURE})

log = logging.getLogger(__name__)

Compose = Callable[[Notice], Awaitable[Parcel | NotYet | None]]


class Sender:
    """Sends due notices. Several may work on one database.

    Args:
        database: where the outbox is.
        bot: a bot whose rate limiter is a PacedLimiter over the same pace.
        pace: the pace.
        compose: makes the parcel of a notice when its turn comes; None when its purpose is gone,
            NotYet when it is too early.
        now: the time that decides what is due, virtual in the demo.
        on_outcome: hears of notices that were blocked, failed or are unsure.
        on_migrated: hears of the old and new id of a group that became a supergroup.
        holder: the name claims are made under.
    """

    def __init__(
        self,
        database: Database,
        *,
        bot: ExtBot[Any],
        pace: Pace,
        compose: Compose,
        now: Callable[[], datetime],
        on_outcome: Callable[[Notice, OutboxState], Awaitable[None]] | None = None,
        on_migrated: Callable[[int, int], Awaitable[None]] | None = None,
        holder: Holder | None = None,
    ) -> None:
        self._database, self._bot, self._pace, self._compose, self._now = database, bot, pace, compose, now
        self._on_outcome, self._on_migrated = on_outcome, on_migrated
        self._holder = holder or Holder.this_process()
        self._line = asyncio.Lock()
        self._places = asyncio.Semaphore(SIDE_BY_SIDE)
        self._desk = asyncio.Semaphore(COMPOSED_AT_ONCE)
        self._nudged = asyncio.Event()
        self._interrupted = self._put_back = False
        self._failures = 0

    def nudge(self) -> None:
        """Say that something may be due now."""
        self._nudged.set()

    async def run(self) -> None:
        """Send what is due, until cancelled; what is going out then is finished first."""
        self._pace.succeed()
        recovered_at = float("-inf")
        clock = asyncio.get_running_loop()
        while True:
            try:
                if clock.time() - recovered_at >= RECOVERY_SECONDS:
                    await self.recover()
                    recovered_at = clock.time()
                await self._drain(attempts=1)
            except Exception:
                log.exception("the outbox could not be worked on; trying again")
            await self._rest()

    async def drain(self) -> None:
        """Send everything that is due now, and return when nothing is.

        A network that stays away leaves the rest waiting.
        """
        await self.recover()
        await self._drain(attempts=DRAIN_ATTEMPTS)

    async def rehearse(self) -> None:
        """Take a notice in hand, compose it, and keep nothing of that: what is done for the first time takes long."""
        try:
            async with self._database.unit() as unit:
                notices = await self._taken(unit, most=1)
                for notice in notices:
                    await outboxes.begin(unit.session, notice.id, holder=str(self._holder), at=datetime.now(UTC))
            for notice in notices:
                await self._compose(notice)
        except Exception:
            log.exception("the rehearsal failed")

    async def backlog(self) -> int:
        """Count the notices that are due and on nobody's way."""
        async with self._database.read() as unit:
            return await outboxes.waiting_count(unit.session, due_by=self._now())

    async def recover(self) -> None:
        """Take over what senders that are gone had in hand: claimed waits again, half-way out is unsure."""
        async with self._database.unit() as unit:
            gone = [holder for holder in await outboxes.holders(unit.session) if is_gone(holder, seen_by=self._holder)]
            unsure = await outboxes.release(unit.session, gone=gone, claimed_before=datetime.now(UTC) - SILENT)
            await unit.commit()
        for notice in unsure:
            log.error("notice %s (%s) may or may not have been sent", notice.id, notice.key)
            await self._tell(notice, OutboxState.UNSURE)

    async def _drain(self, *, attempts: int) -> None:
        async with self._line:
            for _ in range(attempts):
                if await self._is_there() and not await self._pumped():
                    return

    async def _pumped(self) -> bool:
        """Send until nothing is due; tell whether trouble with the network came between."""
        self._put_back = True
        while self._put_back:
            self._put_back = self._interrupted = False
            await self._pump()
            if self._interrupted:
                return True
        return False

    async def _is_there(self) -> bool:
        """After trouble with the network, ask Telegram something harmless before sending on."""
        if not self._failures:
            return True
        await asyncio.sleep(jittered(min(FIRST_REST * 2**self._failures, LONGEST_REST)))
        try:
            await self._bot.get_me(rate_limit_args=Turn.TAKEN)
        except TelegramError:
            self._failures += 1
            return False
        self._failures = 0
        return True

    async def _pump(self) -> None:
        try:
            async with asyncio.TaskGroup() as group:
                while not self._interrupted and (notices := await self._claim()):
                    for notice in notices:
                        await self._places.acquire()
                        group.create_task(self._deliver(notice)).add_done_callback(lambda _: self._places.release())
        except BaseException:
            await self._let_go()
            raise

    async def _claim(self) -> list[Notice]:
        async with self._database.unit() as unit:
            notices = await self._taken(unit, most=SIDE_BY_SIDE)
            await unit.commit()
        return notices

    async def _taken(self, unit: Unit, *, most: int) -> list[Notice]:
        return await outboxes.claim(
            unit.session, holder=str(self._holder), due_by=self._now(), at=datetime.now(UTC), limit=most
        )

    async def _deliver(self, notice: Notice) -> None:
        try:
            async with self._desk:
                parcel = await self._compose(notice)
        except Exception as error:
            log.exception("notice %s (%s) could not be composed", notice.id, notice.key)
            await self._mark(notice, again(describe(error), attempts=notice.attempts, interrupts=False))
            return
        if parcel is None:
            await self._mark(notice, Outcome(OutboxState.SKIPPED))
            return
        if isinstance(parcel, NotYet):
            await self._mark(notice, Outcome(OutboxState.WAITING, not_before=parcel.until))
            return
        chat_id = parcel.chat_id or notice.chat_id
        if chat_id is None:
            await self._mark(notice, Outcome(OutboxState.FAILED, error="There is no chat to send it to"))
            return
        counted_at = await self._pace.turn(chat_id, messages=first_count(parcel))
        await to_the_end(self._go_out(notice, chat_id, parcel, counted_at))

    async def _go_out(self, notice: Notice, chat_id: int, parcel: Parcel, counted_at: float) -> None:
        if self._interrupted:
            await self._mark(notice, Outcome(OutboxState.WAITING))
        elif await self._begin(notice):
            messages = first_count(parcel)
            left_at = await self._pace.leaves(chat_id, counted_at, messages=messages)
            try:
                outcome = await self._sent(notice, chat_id, parcel)
            finally:
                self._pace.landed(chat_id, left_at, messages=messages)
            await self._mark(notice, outcome)

    async def _sent(self, notice: Notice, chat_id: int, parcel: Parcel) -> Outcome:
        try:
            message_id = (await send(self._bot, chat_id, parcel, turn_taken=True)).main
        except TelegramError as error:
            log.warning("notice %s (%s) was not sent: %s", notice.id, notice.key, error.message)
            return judge(error, attempts=notice.attempts)
        except Exception as error:
            log.exception("notice %s (%s) cannot be sent", notice.id, notice.key)
            return Outcome(OutboxState.FAILED, error=describe(error))
        return Outcome(OutboxState.SENT, message_id=message_id)

    async def _begin(self, notice: Notice) -> bool:
        async with self._database.unit() as unit:
            ours = await outboxes.begin(unit.session, notice.id, holder=str(self._holder), at=datetime.now(UTC))
            await unit.commit()
        return ours

    async def _mark(self, notice: Notice, outcome: Outcome) -> None:
        self._put_back |= outcome.state is OutboxState.WAITING
        if outcome.interrupts:
            self._interrupted, self._failures = True, max(self._failures, 1)
        while True:
            if await self._marked(notice, outcome):
                break
            await asyncio.sleep(TICK_SECONDS)  # the database is away, and nothing can go on without it
        if outcome.moved_to is not None and self._on_migrated is not None and notice.chat_id is not None:
            await self._on_migrated(notice.chat_id, outcome.moved_to)
        await self._tell(notice, outcome.state)

    async def _marked(self, notice: Notice, outcome: Outcome) -> bool:
        try:
            async with self._database.unit() as unit:
                if outcome.moved_to is not None and notice.chat_id is not None:
                    await outboxes.follow(unit.session, old_chat=notice.chat_id, new_chat=outcome.moved_to)
                await outboxes.finish(
                    unit.session,
                    notice.id,
                    holder=str(self._holder),
                    state=outcome.state,
                    at=self._now() if outcome.state is OutboxState.SENT else None,
                    message_id=outcome.message_id,
                    error=outcome.error,
                    counts=outcome.counts,
                    not_before=outcome.not_before,
                )
                await unit.commit()
        except Exception:
            log.exception("the outcome of notice %s (%s) could not be marked", notice.id, outcome.state)
            return False
        return True

    async def _tell(self, notice: Notice, state: OutboxState) -> None:
        if self._on_outcome is None or state not in TOLD:
            return
        try:
            await self._on_outcome(notice, state)
        except Exception:
            log.exception("nobody could be told that notice %s is %s", notice.id, state)

    async def _let_go(self) -> None:
        async with self._database.unit() as unit:
            await outboxes.release(unit.session, gone=[str(self._holder)])
            await unit.commit()

    async def _rest(self) -> None:
        with suppress(TimeoutError):
            # Up to Python 3.11 `wait_for` keeps a cancellation to itself that comes together with the nudge.
            async with asyncio.timeout(TICK_SECONDS):
                await self._nudged.wait()
        self._nudged.clear()
