"""Telegram tells us of updates (Bot API, setWebhook): each is kept before it is acknowledged by a 200.

Any number of processes may stand behind one address; what keeps a chat in order among them is in side_by_side.py.
A tap carries no time of its own. What bounds it from below is the last moment at which Telegram said that nothing was
waiting (getWebhookInfo): what comes later was pressed later (docs/decisions/0004).
"""

import asyncio
import hashlib
import hmac
import json
import logging
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web
from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from delivery.inbox import Inbox
from delivery.moments import Batch, sent_moments
from delivery.pauses import jittered
from delivery.poller import ALLOWED_UPDATES
from delivery.side_by_side import Presence

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
LARGEST_UPDATE = 1024 * 1024
CHECK_SECONDS = 10.0
RETRY_SECONDS = 2.0
HIGHEST_ID = 2**63 - 1
# Connections Telegram may hold open to us at once (Bot API, setWebhook): it knows up to 100.
CONNECTIONS = 100

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Address:
    """Where Telegram sends updates to, and where this process listens for them behind its proxy."""

    url: str
    host: str
    port: int

    @property
    def path(self) -> str:
        """The path of the URL, which the proxy hands through."""
        return urlsplit(self.url).path or "/"


def secret_of(token: str) -> str:
    """Give the word by which a request proves that it is Telegram's: the same in every process, told to nobody else."""
    return hmac.new(token.encode(), b"webhook", hashlib.sha256).hexdigest()


class Webhook:
    """Listens for updates.

    Args:
        bot: whose updates.
        inbox: where they go.
        presence: shows that this process runs, and takes over what gone ones left.
        address: where to listen.
        now: the time, virtual in the demo.
        check_seconds: how often Telegram is asked how it gets on, and the other processes are looked after.
        allowed_updates: kinds of updates, as in Update of the Bot API.
    """

    def __init__(
        self,
        bot: Bot,
        inbox: Inbox,
        presence: Presence,
        address: Address,
        *,
        now: Callable[[], datetime],
        check_seconds: float = CHECK_SECONDS,
        allowed_updates: Sequence[str] = ALLOWED_UPDATES,
    ) -> None:
        self._bot, self._inbox, self._presence, self._address, self._now = bot, inbox, presence, address, now
        self._check_seconds, self._allowed = check_seconds, tuple(allowed_updates)
        self._secret = secret_of(bot.token)
        self._horizon: datetime | None = None
        self._heard_at: float | None = None
        self.heard = asyncio.Event()

    @property
    def silence(self) -> float | None:
        """Seconds of real time since Telegram was last heard of; None before the first time."""
        return None if self._heard_at is None else time.monotonic() - self._heard_at

    async def run(self) -> None:
        """Listen until cancelled; what is in hand is finished then.

        Raises:
            InvalidToken: Telegram refused the token.
            OSError: the port is taken.
        """
        runner = web.AppRunner(self._application(), access_log=None, shutdown_timeout=2.0)
        await runner.setup()
        try:
            await self._presence.show()
            await web.TCPSite(runner, self._address.host, self._address.port).start()
            await self._look_on()
        finally:
            await runner.cleanup()
            await self._inbox.close()
            await self._presence.end()

    async def _look_on(self) -> None:
        while True:
            pause = await self._look()
            await asyncio.sleep(pause)

    async def _look(self) -> float:
        """Look after the webhook and the other processes; give the seconds until the next look."""
        try:
            await self._presence.show()
            await self._ask_telegram()
        except InvalidToken:
            raise
        except TelegramError as error:
            log.warning("Telegram does not say how it gets on: %s", error.message)
            return jittered(RETRY_SECONDS)
        except Exception:
            log.exception("the other processes cannot be looked after")
            return jittered(RETRY_SECONDS)
        return self._check_seconds

    async def _ask_telegram(self) -> None:
        asked_at = self._now()
        info = await self._bot.get_webhook_info()
        if info.url != self._address.url:
            await self._bot.set_webhook(
                self._address.url,
                secret_token=self._secret,
                allowed_updates=self._allowed,
                max_connections=CONNECTIONS,
            )
            log.info("webhook set", extra={"url": self._address.url})
        elif not info.pending_update_count:
            self._horizon = asked_at
        elif info.last_error_message:
            log.warning("%d updates wait with Telegram: %s", info.pending_update_count, info.last_error_message)
        self._hear()

    def _hear(self) -> None:
        self._heard_at = time.monotonic()
        self.heard.set()

    def _application(self) -> web.Application:
        application = web.Application(client_max_size=LARGEST_UPDATE)
        application.router.add_post(self._address.path, self._take)
        return application

    async def _take(self, request: web.Request) -> web.Response:
        """Answer 200 when the update is kept, so that Telegram repeats whatever is not."""
        if not hmac.compare_digest(request.headers.get(SECRET_HEADER, "").encode(), self._secret.encode()):
            return web.Response(status=HTTPStatus.NOT_FOUND)
        update = _update_in(await request.read())
        if update is None:
            return web.Response(status=HTTPStatus.BAD_REQUEST)
        try:
            await self._inbox.room()
            batch = Batch([update], self._now())
            await self._inbox.record(batch.updates, sent_moments(batch, horizon=self._horizon))
        except Exception:
            log.exception("an update could not be kept; Telegram will send it again")
            return web.Response(status=HTTPStatus.SERVICE_UNAVAILABLE)
        self._hear()
        return web.Response()


def _update_in(body: bytes) -> Mapping[str, Any] | None:
    try:
        update = json.loads(body)
    except ValueError:
        return None
    number = update.get("update_id") if isinstance(update, dict) else None
    return update if isinstance(number, int) and 0 <= number <= HIGHEST_ID else None
