"""Telegram tells of the bot itself: blocked by a person, added to a channel or a group, taken out of it."""

from telegram import ChatMember, Update
from telegram.constants import ChatType

from handlers import group_chat
from handlers.screens import drawn
from handlers.turn import Turn
from services import groups, people

PRESENT = frozenset({ChatMember.ADMINISTRATOR, ChatMember.OWNER})


async def changed(_update: Update, turn: Turn) -> None:
    """Take note of what became of the bot in a chat."""
    change = turn.incoming.my_chat_member
    if change is None:
        return
    status = change.new_chat_member.status
    if change.chat.type == ChatType.PRIVATE:
        await people.block(turn.services, turn.act, blocked=status == ChatMember.BANNED)
    elif change.chat.type == ChatType.CHANNEL:
        await _channel(turn, change.chat.id, change.chat.title or "", bound=status in PRESENT)
    else:
        await group_chat.changed(turn, change)


async def _channel(turn: Turn, channel_id: int, title: str, *, bound: bool) -> None:
    view = await groups.bind_channel(turn.services, turn.act, channel_id=channel_id, title=title, bound=bound)
    if view is not None:
        text = (await drawn(view, turn.words(view))).text
        await turn.bot.send_message(view.reader.telegram_id, text, parse_mode="HTML")
