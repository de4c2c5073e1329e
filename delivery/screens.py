"""Shows a screen: in place of the one whose button was tapped when that can be, below it when not."""

from telegram.error import BadRequest

from delivery import calls
from delivery.calls import Bot
from delivery.parcel import Parcel
from delivery.sending import Arrived, send, text_options
from delivery.transport import PerhapsSent

SAME = "message is not modified"
# Answers of editMessageText that say: this message cannot take the text; another one can.
NOT_EDITABLE = (
    "message to edit not found",
    "message can't be edited",
    "there is no text in the message to edit",
    "message_id_invalid",
)


def is_unknown_file(error: BadRequest) -> bool:
    """Tell whether Telegram refused an id of a file: it is another bot's, or was forgotten."""
    return "file identifier" in error.message.lower() or "file_id" in error.message.lower()


async def show(bot: Bot, chat_id: int, parcel: Parcel, *, edit: int | None = None) -> Arrived:
    """Show a screen; give the messages it stands in.

    Args:
        bot: the bot.
        chat_id: the person's chat.
        parcel: the screen.
        edit: the message to put it into. A screen with files, or a message that cannot be edited, makes a new message.
    """
    if edit is not None and not parcel.has_files and await _edited(bot, chat_id, edit, parcel):
        return Arrived(edit, (edit,))
    return await send(bot, chat_id, parcel)


async def _edited(bot: Bot, chat_id: int, message_id: int, parcel: Parcel) -> bool:
    try:
        await rewrite(bot, chat_id, message_id, parcel)
    except BadRequest as error:
        reason = error.message.lower()
        if SAME in reason:
            return True
        if any(words in reason for words in NOT_EDITABLE):
            return False
        raise
    return True


async def rewrite(bot: Bot, chat_id: int, message_id: int, parcel: Parcel) -> None:
    """Put the text and the buttons of a parcel into a message.

    Raises:
        TelegramError: as from `editMessageText`.
    """
    said = {"chat_id": chat_id, "message_id": message_id} | text_options(parcel)
    try:
        await calls.make(bot, "editMessageText", said)
    except PerhapsSent:  # to edit twice shows once
        await calls.make(bot, "editMessageText", said)


async def take_buttons_off(bot: Bot, chat_id: int, message_id: int) -> None:
    """Leave a message without its buttons.

    Raises:
        TelegramError: as from `editMessageReplyMarkup`.
    """
    await calls.make(bot, "editMessageReplyMarkup", {"chat_id": chat_id, "message_id": message_id})


async def answer_tap(bot: Bot, tap_id: str, text: str = "", *, alert: bool = False) -> None:
    """End the waiting of a tapped button (Bot API, answerCallbackQuery).

    Raises:
        TelegramError: as from `answerCallbackQuery`.
    """
    said = {"callback_query_id": tap_id, "text": text or None, "show_alert": alert or None}
    await calls.make(bot, "answerCallbackQuery", said)
