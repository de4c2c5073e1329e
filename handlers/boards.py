"""Keeps the boards in the offices' groups up to date: one message a round, edited in place."""

from datetime import datetime

import structlog
from telegram.error import BadRequest, TelegramError

from delivery.calls import Bot
from delivery.parcel import Parcel
from delivery.screens import rewrite
from handlers.screens import drawn
from locales import words_for
from services import group_posts
from services.base import Services

log = structlog.get_logger(__name__)


class Boards:
    """Remembers what each board says, so that only what changed is edited; after a restart each is edited once."""

    def __init__(self, services: Services, bot: Bot) -> None:
        self._services, self._bot = services, bot
        self._said: dict[tuple[int, int], str] = {}

    async def keep_up(self, at: datetime) -> None:
        """Have missing boards posted, and edit those that say something else now; what fails is tried again."""
        for each in await group_posts.boards(self._services, at):
            parcel = await drawn(each.view, words_for(each.view.language))
            place = (each.chat_id, each.message_id)
            if self._said.get(place) != parcel.text and await self._edited(*place, parcel):
                self._said[place] = parcel.text

    async def _edited(self, chat_id: int, message_id: int, parcel: Parcel) -> bool:
        try:
            await rewrite(self._bot, chat_id, message_id, parcel)
        except BadRequest as error:
            # It says so already, or somebody deleted it: the next round gets a board of its own.
            log.info("a board was not edited", chat=chat_id, error=error.message)
        except TelegramError as error:
            log.warning("a board was not edited; trying again", chat=chat_id, error=error.message)
            return False
        return True
