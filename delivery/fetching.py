"""Fetches a file people sent, by Telegram's id for it (Bot API, getFile)."""

from telegram import Bot
from telegram.error import BadRequest

from services.evidence import NotGiven


async def fetch(bot: Bot, file_id: str) -> bytes:
    """Give the bytes of a file.

    Raises:
        NotGiven: Telegram does not give it.
        telegram.error.TelegramError: not now.
    """
    try:
        file = await bot.get_file(file_id)
    except BadRequest as error:
        raise NotGiven(error.message) from error
    return bytes(await file.download_as_bytearray())
