"""Asks Telegram for updates: long polls, one process at a time, each batch kept before the next poll acknowledges it.

Why not PTB's Updater: it acknowledges what only memory holds. Why not `Bot.get_updates`: it reads a batch as a whole,
so that one update it cannot read would come back with every poll, for ever.
"""

import asyncio
import json
import logging
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from delivery.bot_api import BotApi, Conflict, Failed, Refused, TokenRefused
from delivery.moments import Batch, next_horizon, sent_moments
from delivery.pauses import jittered
from delivery.tenure import LeaseLost, Tenure
from storage.place import Replaced
from storage.unit import Database, Unit

if TYPE_CHECKING:  # polling begins before what carries updates out is loaded
    from delivery.inbox import Inbox

POLL_SECONDS = 20.0
BATCH = 100
DEAF_SECONDS = 90.0
# On top of the time Telegram is asked to wait: what the answer may take on its way.
WAY_SECONDS = 10.0
FIRST_PAUSE, LONGEST_PAUSE, CONFLICT_PAUSE = 0.1, 3.0, 5.0
ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member", "chat_member", "channel_post")

log = logging.getLogger(__name__)


class Deaf(Exception):
    """A turn of the poller did not come to an end, neither with updates nor with an error. End the process."""


class Poller:
    """The one that asks for updates.

    The first poll waits for nothing: neither for the inbox (`keep_in`), so that it is under way while the rest of the
    bot is loaded, nor for updates, so that what people sent meanwhile is known before anything else is said to them.
    Nothing of it is acknowledged before it is kept.

    An outage of Telegram never ends the process: polls then fail, quickly and often, and each failure shows that the
    loop lives. What ends it (`Deaf`) is a turn that hangs: no answer, no error, no time-out of the transport for
    `deaf_after` seconds. Polls that fail for as long get new connections.

    Args:
        base_url: of the Bot API, with the bot's token.
        database: where the lease is.
        now: the time, virtual in the demo.
        api: the connections for polls alone; opened and closed here.
        tenure: the lease; by default the one named "poll".
        poll_seconds: how long Telegram is asked to wait for updates.
        deaf_after: seconds after which a turn that has not ended is taken for hung.
        allowed_updates: kinds of updates, as in Update of the Bot API.
    """

    def __init__(
        self,
        base_url: str,
        database: Database,
        *,
        now: Callable[[], datetime],
        api: BotApi | None = None,
        tenure: Tenure | None = None,
        poll_seconds: float = POLL_SECONDS,
        deaf_after: float = DEAF_SECONDS,
        allowed_updates: Sequence[str] = ALLOWED_UPDATES,
    ) -> None:
        self._base_url, self._database, self._now = base_url, database, now
        self._inbox: asyncio.Future[Inbox] = asyncio.get_running_loop().create_future()
        self._api = api or BotApi()
        self._tenure = tenure or Tenure(database, name="poll")
        self._poll_seconds, self._deaf_after, self._allowed = poll_seconds, deaf_after, tuple(allowed_updates)
        self._offset: int | None = None
        self._heard_at: float | None = None
        self.heard = asyncio.Event()
        self._failing_since: float | None = None
        self._pause = FIRST_PAUSE

    @property
    def silence(self) -> float | None:
        """Seconds of real time since Telegram last answered a poll; None before the first answer."""
        return None if self._heard_at is None else time.monotonic() - self._heard_at

    def keep_in(self, inbox: "Inbox") -> None:
        """Say where updates go."""
        self._inbox.set_result(inbox)

    async def run(self) -> None:
        """Poll until cancelled, which ends a poll under way at once; what was not kept then, Telegram sends again.

        At the end the inbox finishes what is in hand and is closed; only then the lease is given up.

        Raises:
            Deaf: the loop hangs.
            Replaced: another file lies in the place of the database.
            TokenRefused: Telegram refused the token of the first poll.
        """
        await self._api.open()
        try:
            while True:
                await self._tenure.begin()
                await self._poll_while_ours()
        finally:
            await self._api.close()
            if self._inbox.done() and not self._inbox.cancelled():
                await self._inbox.result().close()
            await self._tenure.end()

    async def _poll_while_ours(self) -> None:
        asked = asyncio.create_task(self._ask(0))
        try:
            inbox = await asyncio.shield(self._inbox)
            await inbox.open()
            await self._turns(inbox, asked)
        finally:
            asked.cancel()
            await asyncio.gather(asked, return_exceptions=True)

    async def _turns(self, inbox: "Inbox", first: asyncio.Task[Batch]) -> None:
        asked: asyncio.Task[Batch] | None = first
        try:
            while True:
                try:
                    under_way, asked = asked, None
                    await self._turn(inbox, under_way)
                except (LeaseLost, Deaf, Replaced):
                    raise
                except Exception as error:
                    if isinstance(error, TokenRefused) and self._heard_at is None:
                        raise
                    await self._failed(error)
        except LeaseLost:
            log.warning("another process has taken over the polling")

    async def _turn(self, inbox: "Inbox", asked: asyncio.Task[Batch] | None) -> None:
        limit = asyncio.timeout(self._deaf_after)
        try:
            async with limit:
                await inbox.room()
                await self._keep(inbox, await (asked or self._ask(int(self._poll_seconds))))
        except TimeoutError:
            if limit.expired():
                raise Deaf(f"a turn of the poller did not end within {self._deaf_after:g} s") from None
            raise

    async def _ask(self, wait: int) -> Batch:
        query: dict[str, str | int] = {
            "timeout": wait,
            "limit": BATCH,
            "allowed_updates": json.dumps(self._allowed),
        }
        if self._offset is not None:
            query["offset"] = self._offset
        asked_at = time.monotonic()
        answer: list[Mapping[str, Any]] = await self._api.call(
            f"{self._base_url}/getUpdates?{urlencode(query)}", read_timeout=wait + WAY_SECONDS
        )
        updates = sorted(answer, key=lambda update: int(update["update_id"]))
        late = max(time.monotonic() - asked_at - wait, 0.0)
        return Batch(updates, self._now(), delay=timedelta(seconds=late), full=len(updates) >= BATCH)

    async def _keep(self, inbox: "Inbox", batch: Batch) -> None:
        horizon = next_horizon(batch, horizon=self._tenure.horizon)

        async def renew(unit: Unit) -> None:
            await self._tenure.keep(unit, horizon=horizon)

        await inbox.record(batch.updates, sent_moments(batch, horizon=self._tenure.horizon), also=renew)
        self._tenure.horizon = horizon
        # An empty answer has acknowledged everything. Without an offset the next poll finds updates whatever their ids:
        # after a week of silence Telegram numbers from a random one (Bot API, Update).
        self._offset = int(batch.updates[-1]["update_id"]) + 1 if batch.updates else None
        self._heard_at, self._failing_since, self._pause = time.monotonic(), None, FIRST_PAUSE
        self.heard.set()

    async def _failed(self, error: Exception) -> None:
        """Say why a turn failed, keep the lease, and wait a little. Nothing of the turn was acknowledged."""
        if isinstance(error, Conflict):
            log.error("another process polls with this token, or a webhook is set: %s", error.message)
        elif isinstance(error, Failed):
            log.warning("no updates: %s", error.message)
        else:
            log.error("the updates could not be kept", exc_info=error)
        await asyncio.sleep(self._pause_after(error))
        await self._renew_connections()
        await self._keep_lease()

    def _pause_after(self, error: Exception) -> float:
        if isinstance(error, Refused) and error.retry_after is not None:
            return error.retry_after
        if isinstance(error, Conflict):
            return jittered(CONFLICT_PAUSE)
        pause, self._pause = self._pause, min(self._pause * 2, LONGEST_PAUSE)
        return jittered(pause)

    async def _renew_connections(self) -> None:
        now = time.monotonic()
        self._failing_since = self._failing_since or now
        if now - self._failing_since > self._deaf_after:
            await self._api.renew()
            self._failing_since = now

    async def _keep_lease(self) -> None:
        try:
            async with self._database.unit() as unit:
                await self._tenure.extend(unit)
                await unit.commit()
        except (LeaseLost, Replaced):
            raise
        except Exception:
            log.exception("the lease could not be renewed")
