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
    passage = turn.kit.floods.passes(turn.act.by.telegram_id, turn.act.at)
    if passage is Passage.TAKEN:
        return
    if passage is Passage.TOLD:
        await turn.alert(words_for(nearest(turn.act.by.language_code))("refused-too-many"))
    raise ApplicationHandlerStop
