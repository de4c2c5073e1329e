"""Fetches a file people sent, by Telegram's id for it (Bot API, getFile)."""

from telegram import Bot


async def fetch(bot: Bot, file_id: str) -> bytes:
    """Give the bytes of a file.

    Raises:
        telegram.error.TelegramError: Telegram does not give it, or not now.
    """
    file = await bot.get_file(file_id)
    return bytes(await file.download_as_bytearray())
