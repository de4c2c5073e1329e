"""Coming and going: the bot added and removed, blocked and unblocked; people joining; groups upgraded."""

from itertools import count

from simulator.posting import post
from simulator.refusals import bad_request
from simulator.shapes import Json, chat_member
from simulator.world import Chat, Person, World

STATUSES = ("creator", "administrator", "member", "left", "kicked")
PRESENT = ("creator", "administrator", "member")


def set_bot_status(world: World, chat: Chat, status: str, *, by: Json) -> None:
    """Somebody adds, promotes or removes the bot: it gets `my_chat_member`, groups a service message."""
    if status not in STATUSES[1:] or (chat.type == "channel" and status == "member"):
        raise bad_request("no such status for a bot in this chat")
    old, chat.bot_status = chat.bot_status or "left", status
    if old == status:
        return
    world.updates.add("my_chat_member", _updated(world, chat, world.bot_json, old, status, by=by))
    if chat.type in ("group", "supergroup"):
        _announce(world, chat, world.bot_json, old, status, by=by)


def set_member(world: World, chat: Chat, person: Person, status: str) -> None:
    """A person joins, leaves or is promoted: `chat_member` for an administrating bot that asked for it."""
    if chat.type == "private" or status not in STATUSES:
        raise bad_request("no such status in this chat")
    old = chat.members.get(person.id, "left")
    chat.members[person.id] = status
    if old == status:
        return
    if chat.bot_status == "administrator":
        world.updates.add("chat_member", _updated(world, chat, person.json, old, status, by=person.json))
    if chat.type in ("group", "supergroup"):
        _announce(world, chat, person.json, old, status, by=person.json)


def block(world: World, person: Person, *, blocked: bool) -> None:
    """A person blocks the bot, or lets it write again."""
    chat = world.chats[person.id]
    if person.blocked == blocked:
        return
    person.blocked = blocked
    old, chat.bot_status = chat.bot_status or "member", "kicked" if blocked else "member"
    world.updates.add("my_chat_member", _updated(world, chat, world.bot_json, old, chat.bot_status, by=person.json))


def migrate(world: World, group: Chat) -> Chat:
    """A group becomes a supergroup under another id; the old id refuses and names the new one."""
    if group.type != "group" or group.migrated_to is not None:
        raise bad_request("only a group can be upgraded, and only once")
    new = world.add_chat("supergroup", group.title, username=group.json.get("username"), persona=group.persona)
    new.members, new.bot_status, new.note, new.ids = dict(group.members), group.bot_status, group.note, count(1)
    by = world.people[next(iter(group.members))].json if group.members else world.bot_json
    post(world, group, sender=by, content={"migrate_to_chat_id": new.id})
    group.migrated_to = new.id
    post(world, new, sender=by, content={"migrate_from_chat_id": group.id})
    return new


def _updated(world: World, chat: Chat, user: Json, old: str, new: str, *, by: Json) -> Json:
    return {
        "chat": chat.json,
        "from": by,
        "date": world.clock.stamp(),
        "old_chat_member": chat_member(user, old, chat_type=chat.type),
        "new_chat_member": chat_member(user, new, chat_type=chat.type),
    }


def _announce(world: World, chat: Chat, user: Json, old: str, new: str, *, by: Json) -> None:
    if new in PRESENT and old not in PRESENT:
        post(world, chat, sender=by, content={"new_chat_members": [user]})
    elif old in PRESENT and new not in PRESENT:
        post(world, chat, sender=by, content={"left_chat_member": user})
