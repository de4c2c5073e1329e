"""The office's Telegram group: /here binds it, switches say what is posted, leaving it is followed."""

from telegram import ChatMember, ChatMemberUpdated, Update

from handlers.buttons.group_chat import OpenGroupChat, SwitchPosting, UnbindGroupChat
from handlers.taps import tap
from handlers.turn import Turn
from locales import words_for
from services import group_chats, groups, people

PRESENT = frozenset({ChatMember.MEMBER, ChatMember.ADMINISTRATOR, ChatMember.OWNER, ChatMember.RESTRICTED})


async def here(_update: Update, turn: Turn) -> None:
    """Bind the group the command is said in."""
    chat = turn.message.chat
    await turn.show(await group_chats.bind(turn.services, turn.act, title=chat.title or ""))


async def settings(_update: Update, turn: Turn) -> None:
    """Show, in private, what is posted in the group."""
    await turn.show(await group_chats.show(turn.services, turn.act))


@tap(OpenGroupChat)
async def open_settings(turn: Turn, _button: OpenGroupChat) -> None:
    """Show what is posted in the group."""
    await turn.show(await group_chats.show(turn.services, turn.act))


@tap(SwitchPosting)
async def switch(turn: Turn, button: SwitchPosting) -> None:
    """Switch something on or off."""
    await turn.show(await group_chats.switch(turn.services, turn.act, button.what))


@tap(UnbindGroupChat)
async def unbind(turn: Turn, _button: UnbindGroupChat) -> None:
    """Post nothing in the group any more."""
    await turn.show(await group_chats.unbind(turn.services, turn.act))


async def migrated(_update: Update, turn: Turn) -> None:
    """Follow a group that became a supergroup (Bot API, Message.migrate_to_chat_id)."""
    new = turn.message.migrate_to_chat_id
    if new is not None:
        await groups.follow_chat(turn.services, turn.message.chat.id, new)


async def changed(turn: Turn, change: ChatMemberUpdated) -> None:
    """Follow what becomes of the bot in a group. Only the office is told how to go on; others hear nothing."""
    before, after = change.old_chat_member.status in PRESENT, change.new_chat_member.status in PRESENT
    if before and not after:
        await group_chats.lost(turn.services, turn.act)
        turn.kit.sender.nudge()
    elif after and not before and await group_chats.may_bind(turn.services, turn.act):
        reader = await people.reader(turn.services, turn.act)
        words = words_for(reader.language if reader else "")
        await turn.bot.send_message(change.chat.id, words("group-chat-how"))
