"""Shows a screen: in place of the one whose button was tapped when that can be, below it when not."""

from telegram import Bot
from telegram.error import BadRequest

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
        await _edit(bot, chat_id, message_id, parcel)
    except BadRequest as error:
        reason = error.message.lower()
        if SAME in reason:
            return True
        if any(words in reason for words in NOT_EDITABLE):
            return False
        raise
    return True


async def _edit(bot: Bot, chat_id: int, message_id: int, parcel: Parcel) -> None:
    try:
        await bot.edit_message_text(chat_id=chat_id, message_id=message_id, **text_options(parcel))
    except PerhapsSent:  # to edit twice shows once
        await bot.edit_message_text(chat_id=chat_id, message_id=message_id, **text_options(parcel))
