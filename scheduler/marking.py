"""Marks the channel's posts that a later correction replaces; the old numbers stay legible."""

from datetime import datetime

import structlog
from telegram import Bot
from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError

import rendering.text
from locales import words_for
from services import corrections
from services.base import Services

log = structlog.get_logger(__name__)
SAME = "message is not modified"


async def mark_corrected(services: Services, bot: Bot, at: datetime) -> None:
    """Mark every post that does not say yet that it was corrected; what fails is tried again at the next tick."""
    for post in await corrections.to_mark(services):
        words = words_for(post.language)
        caption = f"{words.html('correction-mark')}\n{rendering.text.caption(post.value, words)}"
        try:
            await bot.edit_message_caption(post.chat_id, post.message_id, caption=caption, parse_mode=ParseMode.HTML)
        except TelegramError as error:
            if not (isinstance(error, BadRequest) and SAME in error.message.lower()):
                log.warning("a corrected post was not marked", bulletin=post.bulletin, error=error.message)
                continue
        await corrections.marked(services, post.bulletin, at)
