"""What people do in a chat client: write, send files, forward, tap."""

import time
from collections.abc import Sequence
from dataclasses import dataclass

from simulator.entities import Marked, recognised, trimmed, units
from simulator.files import Upload
from simulator.keyboards import buttons
from simulator.methods.copying import content_of
from simulator.methods.sending import MAX_CAPTION, MAX_TEXT
from simulator.posting import find, post
from simulator.refusals import bad_request
from simulator.shapes import Json, origin_of
from simulator.world import Chat, Stored, Tap, World


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """Who does something where.

    Args:
        sender: a user id, or a channel's own id for its posts.
        chat: the chat; the private one with the bot when left out.
        reply_to: the `message_id` that is answered.
        forward_from: `{"chat": id, "message": id}` of the message to send on, or the id of the user or channel whose
            words the given content is said to be.
    """

    sender: int
    chat: int | None = None
    reply_to: int | None = None
    forward_from: object = None


def place(world: World, act: Act) -> Chat:
    """The chat an act happens in.

    Raises:
        Refusal: 400, the person cannot write there.
    """
    chat = world.chat(act.sender if act.chat is None else act.chat)
    if chat.migrated_to is not None:
        chat = world.chat(chat.migrated_to)
    if chat.type == "private" and world.person(chat.id).blocked:
        raise bad_request("this person has blocked the bot")
    if chat.type != "private" and act.sender != chat.id and not _may_write(chat, act.sender):
        raise bad_request("this person cannot write here")
    return chat


def _may_write(chat: Chat, user_id: int) -> bool:
    status = chat.members.get(user_id)
    return status in ("creator", "administrator") or (status == "member" and chat.type != "channel")


def say(world: World, act: Act, text: str) -> list[Stored]:
    """Send a text; longer ones go out in several messages, as clients do."""
    if isinstance(act.forward_from, dict):
        return [_forward(world, act, act.forward_from)]
    marked = recognised(trimmed(Marked(text)))
    if not marked.text:
        raise bad_request("message text is empty")
    if units(marked.text) <= MAX_TEXT:
        return [_put(world, act, marked.fields("text", "entities"))]
    half = len(marked.text) // 2
    return say(world, act, marked.text[:half]) + say(world, act, marked.text[half:])


def send_files(world: World, act: Act, uploads: Sequence[Upload], *, kind: str, caption: str) -> list[Stored]:
    """Send files; several are one album, with the caption under the first."""
    marked = recognised(trimmed(Marked(caption)))
    if units(marked.text) > MAX_CAPTION:
        raise bad_request("message caption is too long")
    if kind not in ("photo", "document", "video", "voice"):
        raise bad_request("files are sent as photo, document, video or voice")
    contents = [world.files.add(kind, upload) for upload in uploads]
    if not contents:
        raise bad_request("there is no file in the request")
    contents[0] = contents[0] | marked.fields("caption", "caption_entities")
    album: Json = {"media_group_id": world.number()} if len(contents) > 1 else {}
    return [_put(world, act, content, album) for content in contents]


def _put(world: World, act: Act, content: Json, extra: Json | None = None) -> Stored:
    chat = place(world, act)
    if chat.type == "private" and chat.bot_status is None:
        chat.bot_status = "member"
    sender = None if chat.type == "channel" else world.person(act.sender).json
    reply_to = find(chat, act.reply_to, what="message to be replied") if act.reply_to else None
    more = dict(extra or {})
    if act.forward_from is not None and "forward_origin" not in more:
        more["forward_origin"] = _said_by(world, act.forward_from)
    return post(world, chat, sender=sender, content=content, reply_to=reply_to, extra=more)


def _said_by(world: World, author: object) -> Json:
    if not isinstance(author, int | str):
        raise bad_request("forward_from is an id or {chat, message}")
    chat, date = world.chat(int(author)), world.clock.stamp()
    if chat.type == "channel":
        return {"type": "channel", "date": date, "chat": chat.json, "message_id": 1}
    return {"type": "user", "date": date, "sender_user": world.person(chat.id).json}


def _forward(world: World, act: Act, source: Json) -> Stored:
    stored = find(world.chat(source.get("chat", act.sender)), source.get("message"), what="message to forward")
    return _put(world, act, content_of(stored.json), {"forward_origin": origin_of(stored.json)})


def tap(world: World, user_id: int, stored: Stored, data: str) -> Tap:
    """Press an inline button, or pretend to with forged data: the bot gets a `callback_query`."""
    user, chat = world.person(user_id), stored.chat
    pressed = Tap(world.number(), user_id, chat.id, time.monotonic())
    world.taps[pressed.id] = pressed
    query: Json = {
        "id": pressed.id,
        "from": user.json,
        "message": stored.json,
        "chat_instance": str(abs(chat.id) * 6_364_136_223_846_793_005 % 2**63),
        "data": data,
    }
    world.updates.add("callback_query", query)
    return pressed


def button_at(stored: Stored, row: int, col: int) -> Json:
    """The button in a place of the keyboard.

    Raises:
        Refusal: 400, there is none.
    """
    rows = stored.json.get("reply_markup", {}).get("inline_keyboard", [])
    if not (0 <= row < len(rows) and 0 <= col < len(rows[row])):
        raise bad_request("there is no such button")
    button: Json = rows[row][col]
    return button


def button_labelled(stored: Stored, label: str) -> Json:
    """The button whose words are, or else contain, the label.

    Raises:
        Refusal: 400, there is none.
    """
    there = list(buttons(stored.json))
    found = [b for b in there if b["text"] == label] or [b for b in there if label in b["text"]]
    if not found:
        raise bad_request(f"there is no button {label}; there are: {', '.join(b['text'] for b in there)}")
    return found[0]
