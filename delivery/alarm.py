"""Tells the office when nothing can be stored. A notice would be a row, and rows are what cannot be written then."""

import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from telegram.error import TelegramError
from telegram.ext import ExtBot

from domain.trouble import Trouble
from storage.trouble import cause_of

FAILURES = 2
"""In a row, before anybody is told: a database that is started anew is back by then."""
ASK_SECONDS = 300.0

log = logging.getLogger(__name__)

Listener = tuple[int, str]
"""An account of the office, and the language it reads."""


class Alarm:
    """Says so once when writing fails, and once when it works again.

    Args:
        bot: who says it.
        office: gives everybody of every office; asked while the database is there, remembered for when it is not.
        words: what is said in a language; None stands for the end of the trouble.
    """

    def __init__(
        self,
        bot: ExtBot[Any],
        *,
        office: Callable[[], Awaitable[Sequence[Listener]]],
        words: Callable[[Trouble | None, str], str],
    ) -> None:
        self._bot, self._ask, self._words = bot, office, words
        self._office: Sequence[Listener] = ()
        self._asked_at = float("-inf")
        self._failures = 0
        self._told = False

    async def works(self) -> None:
        """Report that something was written."""
        self._failures = 0
        if self._told:
            self._told = False
            await self._say(None)
        if time.monotonic() - self._asked_at > ASK_SECONDS:
            self._office, self._asked_at = await self._ask(), time.monotonic()

    async def fails(self, error: BaseException) -> None:
        """Report that nothing could be written, and why."""
        self._failures += 1
        if self._failures >= FAILURES and not self._told:
            self._told = True
            await self._say(cause_of(error))

    async def _say(self, trouble: Trouble | None) -> None:
        for account, language in self._office:
            try:
                await self._bot.send_message(account, self._words(trouble, language))
            except TelegramError as error:
                log.warning("a member of the office could not be told: %s", error.message)
