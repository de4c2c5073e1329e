"""The webhook: updates pushed to the bot's own address, again and again until it says 200."""

import asyncio
import contextlib
from collections.abc import Callable

import aiohttp

from simulator.shapes import Json, encode
from simulator.updates import Updates

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
BACK_OFF = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0)
"""Seconds between attempts; the last is repeated. Telegram publishes no figures, these are short for tests' sake."""
ANSWER_SECONDS = 60.0


class Webhook:
    """Takes updates from the queue in order, one request each.

    Args:
        updates: the queue.
        stamp: the time for `last_error_date`.
    """

    def __init__(self, updates: Updates, stamp: Callable[[], int]) -> None:
        self.url = ""
        self.max_connections = 40
        self.last_error: str | None = None
        self.last_error_date: int | None = None
        self._updates = updates
        self._stamp = stamp
        self._secret = ""
        self._task: asyncio.Task[None] | None = None

    def set(self, url: str, *, secret: str, max_connections: int) -> None:
        """Push to `url` from now on; stop when it is empty."""
        if self._task:
            self._task.cancel()
            self._task = None
        self.url, self._secret, self.max_connections = url, secret, max_connections
        self.last_error = self.last_error_date = None
        if url:
            self._task = asyncio.get_running_loop().create_task(self._push())

    async def stop(self) -> None:
        """End the pushing for good."""
        task, self._task = self._task, None
        if task:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task

    async def _push(self) -> None:
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=ANSWER_SECONDS)) as session:
            while True:
                while not self._updates.pending:
                    await self._updates.next_update(60.0)
                update = self._updates.pending[0]
                await self._until_taken(session, update)
                self._updates.confirm(update["update_id"] + 1)
                for again in self._updates.take_repeats():
                    await self._until_taken(session, again)

    async def _until_taken(self, session: aiohttp.ClientSession, update: Json) -> None:
        attempt = 0
        while not await self._taken(session, update):
            await asyncio.sleep(BACK_OFF[min(attempt, len(BACK_OFF) - 1)])
            attempt += 1

    async def _taken(self, session: aiohttp.ClientSession, update: Json) -> bool:
        headers = {"Content-Type": "application/json"} | ({SECRET_HEADER: self._secret} if self._secret else {})
        try:
            async with session.post(self.url, data=encode(update), headers=headers) as answer:
                await answer.read()
                if answer.ok:
                    return True
                error = f"Wrong response from the webhook: {answer.status} {answer.reason}"
        except (aiohttp.ClientError, TimeoutError) as failure:
            error = f"Connection failed: {type(failure).__name__}"
        self.last_error, self.last_error_date = error, self._stamp()
        return False
