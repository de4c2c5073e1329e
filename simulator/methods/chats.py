"""What the bot may know of a chat, and pinning."""

from dataclasses import dataclass

from simulator.membership import set_bot_status
from simulator.methods.recipients import reachable
from simulator.methods.registry import method
from simulator.parameters import ChatId
from simulator.posting import find, post, repaint
from simulator.refusals import bad_request
from simulator.shapes import Json, chat_member
from simulator.world import Chat, World


@dataclass(frozen=True, slots=True, kw_only=True)
class OfChat:
    """Which chat."""

    chat_id: ChatId


@dataclass(frozen=True, slots=True, kw_only=True)
class OfMember(OfChat):
    """getChatMember."""

    user_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin(OfChat):
    """pinChatMessage."""

    message_id: int
    disable_notification: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Unpin(OfChat):
    """unpinChatMessage; the newest pinned one without `message_id`."""

    message_id: int | None = None


@method("getChat", OfChat, returns="ChatFullInfo")
def get_chat(world: World, args: OfChat) -> Json:
    """Everything about a chat."""
    chat = world.chat(args.chat_id)
    if chat.type != "private":
        reachable(world, args.chat_id)
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
    info = chat.json | {
        "accent_color_id": abs(chat.id) % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, False),
    }
    if username := chat.json.get("username"):
        info["active_usernames"] = [username]
    if chat.pinned:
        info["pinned_message"] = chat.messages[chat.pinned[-1]].json
    return info


@method("getChatMember", OfMember, returns="ChatMember")
def get_chat_member(world: World, args: OfMember) -> Json:
    """One person's standing in a chat."""
    chat = reachable(world, args.chat_id)
    if args.user_id == world.bot.id:
        return chat_member(world.bot_json, chat.bot_status or "left", chat_type=chat.type)
    person = world.people.get(args.user_id)
    if person is None:
        raise bad_request("member not found")
    if chat.type == "private":
        if person.id != chat.id:
            raise bad_request("member not found")
        return chat_member(person.json, "member")
    if chat.type == "channel" and chat.bot_status != "administrator":
        raise bad_request("member list is inaccessible")
    return chat_member(person.json, chat.members.get(person.id, "left"), chat_type=chat.type)


@method("getChatMemberCount", OfChat, returns="Integer")
def get_chat_member_count(world: World, args: OfChat) -> int:
    """How many are in a chat, the bot among them."""
    chat = reachable(world, args.chat_id)
    if chat.type == "private":
        return 2
    return 1 + sum(status in ("creator", "administrator", "member") for status in chat.members.values())


@method("getChatAdministrators", OfChat, returns="Array of ChatMember")
def get_chat_administrators(world: World, args: OfChat) -> list[Json]:
    """The owner and the administrators; of bots only this one."""
    chat = reachable(world, args.chat_id)
    if chat.type == "private":
        raise bad_request("there are no administrators in the private chat")
    admins = [
        chat_member(world.people[user].json, status, chat_type=chat.type)
        for user, status in chat.members.items()
        if status in ("creator", "administrator")
    ]
    if chat.bot_status == "administrator":
        admins.append(chat_member(world.bot_json, "administrator", chat_type=chat.type))
    return admins


@method("leaveChat", OfChat, returns="Boolean")
def leave_chat(world: World, args: OfChat) -> bool:
    """The bot goes."""
    chat = reachable(world, args.chat_id)
    if chat.type == "private":
        raise bad_request("chat member status can't be changed in private chats")
    set_bot_status(world, chat, "left", by=world.bot_json)
    return True


def _may_pin(chat: Chat) -> None:
    if chat.type in ("supergroup", "channel", "group") and chat.bot_status != "administrator":
        raise bad_request("not enough rights to manage pinned messages in the chat")


@method("pinChatMessage", Pin, returns="Boolean")
def pin_chat_message(world: World, args: Pin) -> bool:
    """Pin a message; in groups and channels a service message tells of it."""
    chat = reachable(world, args.chat_id)
    _may_pin(chat)
    stored = find(chat, args.message_id, what="message to pin")
    if stored.id in chat.pinned:
        return True
    chat.pinned.append(stored.id)
    repaint(world, stored)
    shown = {k: v for k, v in stored.json.items() if k != "reply_to_message"}
    post(world, chat, sender=world.bot_json, content={"pinned_message": shown})
    return True


@method("unpinChatMessage", Unpin, returns="Boolean")
def unpin_chat_message(world: World, args: Unpin) -> bool:
    """Unpin one message."""
    chat = reachable(world, args.chat_id)
    _may_pin(chat)
    message_id = args.message_id or (chat.pinned[-1] if chat.pinned else 0)
    if message_id not in chat.pinned:
        raise bad_request("message to unpin not found")
    chat.pinned.remove(message_id)
    repaint(world, chat.messages[message_id])
    return True


@method("unpinAllChatMessages", OfChat, returns="Boolean")
def unpin_all_chat_messages(world: World, args: OfChat) -> bool:
    """Unpin everything."""
    chat = reachable(world, args.chat_id)
    _may_pin(chat)
    freed, chat.pinned[:] = list(chat.pinned), []
    for message_id in freed:
        repaint(world, chat.messages[message_id])
    return True
