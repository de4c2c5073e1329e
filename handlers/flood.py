"""Before everything else: a program that floods is held back, so that people need not wait behind it."""

from telegram import Update
from telegram.ext import ApplicationHandlerStop

from domain.floods import Passage
from handlers.turn import Turn
from locales import nearest, words_for


async def held_back(update: Update, turn: Turn) -> None:
    """Let a person's messages pass, unless they are more than a person can send.

    Raises:
        ApplicationHandlerStop: this one is not taken; or there is nobody, or no chat, to answer.
    """
    if update.effective_user is None or update.effective_chat is None:
        raise ApplicationHandlerStop
    if update.my_chat_member is not None:
        return
    if not turn.is_private and not _is_for_the_bot(update):
        raise ApplicationHandlerStop
    passage = turn.kit.floods.passes(turn.act.by.telegram_id, turn.act.at)
    if passage is Passage.TAKEN:
        return
    if passage is Passage.TOLD and turn.is_private:
        await turn.alert(words_for(nearest(turn.act.by.language_code))("refused-too-many"))
    raise ApplicationHandlerStop


def _is_for_the_bot(update: Update) -> bool:
    """Tell a tap, a command and the news that a group moved from what people say to each other in a group."""
    message = update.message
    if update.callback_query is not None:
        return True
    return message is not None and bool(message.migrate_to_chat_id or (message.text or "").startswith("/"))
