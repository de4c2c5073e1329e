"""How often and how soon something that failed is tried again."""

import asyncio
from pathlib import Path

from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError

from delivery.pauses import jittered

ATTEMPTS = 3
# While Telegram is there and yet fails a handler's calls. An outage costs no attempt: nobody's act is lost by it.
NETWORK_ATTEMPTS = 8
LONGEST_PAUSE = 5.0


class Patience:
    """The attempts left for one update, and the growing pause between them.

    Args:
        first: seconds before the first repetition.
    """

    __slots__ = ("_attempts", "_network_attempts", "_pause")

    def __init__(self, first: float) -> None:
        self._pause = first
        self._attempts, self._network_attempts = ATTEMPTS, NETWORK_ATTEMPTS

    def has_more(self, error: BaseException, *, reached: bool) -> bool:
        """Count a failed attempt; tell whether there is another one.

        Args:
            error: why it failed.
            reached: Telegram was heard of since the attempt began, so that it is not simply down.
        """
        if not is_network(error):
            self._attempts -= 1
        elif reached:
            self._network_attempts -= 1
        return self._attempts > 0 and self._network_attempts > 0

    async def pause(self) -> None:
        """Wait before the next attempt, each time longer, never exactly as long as others wait."""
        await asyncio.sleep(jittered(self._pause))
        self._pause = min(self._pause * 2, LONGEST_PAUSE)


def is_network(error: BaseException) -> bool:
    """Tell whether the way to Telegram failed, or Telegram itself, and not what was asked of it."""
    return isinstance(error, NetworkError | RetryAfter) and not isinstance(error, BadRequest)


def describe(error: BaseException) -> str:
    """Say what went wrong without the words of the error, which may quote what a person wrote.

    Telegram's own answers quote nobody and are kept.
    """
    kind, trace = type(error).__name__, error.__traceback__
    if isinstance(error, TelegramError):
        return f"{kind}: {error.message}"[:300]
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return kind if trace is None else f"{kind} at {Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
