"""Puts every Bot API call under the one pace, as PTB's rate limiter."""

import asyncio
from collections.abc import Callable, Coroutine
from enum import Enum
from typing import Any

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from delivery.pace import Pace
from delivery.pauses import jittered
from delivery.transport import NotSent, retry_seconds

ANSWER_ATTEMPTS = 4
# Nobody waits longer for an answer; the pause holds all the same.
LONGEST_WAIT = 60.0
FIRST_RETRY_SECONDS = 0.1

Result = bool | dict[str, Any] | list[dict[str, Any]]


class Turn(Enum):
    """Said by a caller who has waited for its turn itself: the call is made once, and its errors are the caller's."""

    TAKEN = "taken"


class PacedLimiter(BaseRateLimiter[Turn]):
    """Holds calls back while Telegram wants a pause, and repeats those it refused (429) or cannot have seen."""

    __slots__ = ("_pace",)

    def __init__(self, pace: Pace) -> None:
        self._pace = pace

    async def initialize(self) -> None:
        """Nothing is needed."""

    async def shutdown(self) -> None:
        """Nothing is kept."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Result]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: Turn | None,
    ) -> Result:
        """Make a call in its turn (see BaseRateLimiter.process_request)."""
        if rate_limit_args is Turn.TAKEN:
            return await self._once(callback, args, kwargs)
        for attempt in range(1, ANSWER_ATTEMPTS):
            try:
                return await self._in_turn(callback, args, kwargs, endpoint, data)
            except RetryAfter as error:
                if retry_seconds(error) > LONGEST_WAIT:
                    raise
            except NotSent:
                await asyncio.sleep(jittered(FIRST_RETRY_SECONDS * 2**attempt))
        return await self._in_turn(callback, args, kwargs, endpoint, data)

    async def _in_turn(
        self,
        callback: Callable[..., Coroutine[Any, Any, Result]],
        args: Any,
        kwargs: Any,
        endpoint: str,
        data: dict[str, Any],
    ) -> Result:
        messages, chat = message_count(endpoint, data), data.get("chat_id")
        if not messages or chat is None:
            await self._pace.calm()
            return await self._once(callback, args, kwargs)
        counted_at = await self._pace.turn(chat, urgent=True, messages=messages)
        try:
            return await self._once(callback, args, kwargs)
        finally:
            self._pace.landed(chat, counted_at, messages=messages)

    async def _once(self, callback: Callable[..., Coroutine[Any, Any, Result]], args: Any, kwargs: Any) -> Result:
        try:
            return await callback(*args, **kwargs)
        except RetryAfter as error:
            self._pace.pause(retry_seconds(error))
            raise


def message_count(endpoint: str, data: dict[str, Any]) -> int:
    """Say how many messages a call puts into a chat."""
    if endpoint == "sendMediaGroup":
        return len(data.get("media") or ())
    return int(endpoint.startswith(("send", "copy", "forward")) and endpoint != "sendChatAction")
