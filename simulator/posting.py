"""Messages come to be, change and vanish: the one place where transcripts, live events and updates are fed."""

from simulator.entities import Marked, commands
from simulator.markup_text import page_html
from simulator.refusals import bad_request
from simulator.shapes import Json
from simulator.world import Chat, Stored, World


def post(
    world: World,
    chat: Chat,
    *,
    sender: Json | None,
    content: Json,
    reply_to: Stored | None = None,
    extra: Json | None = None,
) -> Stored:
    """Put a message into a chat.

    Args:
        world: where it happens.
        chat: the chat it stands in.
        sender: the User it comes from; None for a channel's own post.
        content: the text or media fields of the Message.
        reply_to: the message it answers.
        extra: further fields, such as `media_group_id`, `forward_origin` or `reply_markup`.
    """
    json: Json = {"message_id": next(chat.ids)}
    if sender is None or chat.type == "channel":
        json["sender_chat"] = chat.json
    else:
        json["from"] = sender
    json |= {"chat": chat.json, "date": world.clock.stamp()}
    if extra:
        json |= extra
    if reply_to:
        json["reply_to_message"] = {k: v for k, v in reply_to.json.items() if k != "reply_to_message"}
    json |= content
    stored = Stored(json, chat, by_bot=sender is world.bot_json)
    chat.messages[stored.id] = stored
    world.journal.record("message", chat.id, _snapshot(world, stored))
    if not stored.by_bot:
        _tell_bot(world, chat, json, edited=False)
    return stored


def _tell_bot(world: World, chat: Chat, json: Json, *, edited: bool) -> None:
    if chat.bot_status not in ("member", "administrator") or not _within_privacy(world, chat, json):
        return
    kind = "channel_post" if chat.type == "channel" else "message"
    world.updates.add(f"edited_{kind}" if edited else kind, json)


def _within_privacy(world: World, chat: Chat, json: Json) -> bool:
    """In a group a bot that is no administrator hears commands, replies to it, mentions and service messages only."""
    if chat.type in ("private", "channel") or chat.bot_status == "administrator":
        return True
    if "text" not in json and "caption" not in json:
        return not any(kind in json for kind in ("photo", "document", "video", "voice"))
    if json.get("reply_to_message", {}).get("from", {}).get("id") == world.bot.id:
        return True
    own = f"@{world.bot.username}".lower()
    told = [command.lower() for command in commands(json)]
    mentioned = own in (json.get("text") or json.get("caption", "")).lower()
    return mentioned or any("@" not in command for command in told)


def change(world: World, stored: Stored, json: Json) -> None:
    """Replace what a message says; the former text stays in its history."""
    stored.edits.append(stored.json.get("text") or stored.json.get("caption", ""))
    stored.json = json
    stored.revision += 1
    world.journal.record("edit", stored.chat.id, _snapshot(world, stored))


def repaint(world: World, stored: Stored) -> None:
    """Show a message again whose pin has changed."""
    world.journal.record("edit", stored.chat.id, _snapshot(world, stored))


def edit_by_person(world: World, stored: Stored, marked: Marked) -> None:
    """A person changes their own text or caption: the bot gets `edited_message` or `edited_channel_post`."""
    text, entities = ("text", "entities") if "text" in stored.json else ("caption", "caption_entities")
    kept = {k: v for k, v in stored.json.items() if k not in (text, entities)}
    change(world, stored, kept | {"edit_date": world.clock.stamp()} | marked.fields(text, entities))
    _tell_bot(world, stored.chat, stored.json, edited=True)


def remove(world: World, chat: Chat, message_id: int) -> None:
    """Take a message away; no update tells of it."""
    del chat.messages[message_id]
    if message_id in chat.pinned:
        chat.pinned.remove(message_id)
    gone: Json = {"chat_id": chat.id, "message_id": message_id}
    world.journal.record("delete", chat.id, lambda: gone)


def find(chat: Chat, message_id: int | None, *, what: str = "message") -> Stored:
    """A message of a chat.

    Raises:
        Refusal: 400, `message to edit not found` and the like.
    """
    found = chat.messages.get(message_id or 0)
    if found is None:
        raise bad_request(f"{what} not found")
    return found


def _snapshot(world: World, stored: Stored) -> "_View":
    return _View(world, stored, stored.json, stored.revision)


class _View:
    """A message as it was at one revision, rendered only when somebody looks."""

    __slots__ = ("json", "revision", "stored", "world")

    def __init__(self, world: World, stored: Stored, json: Json, revision: int) -> None:
        self.world, self.stored, self.json, self.revision = world, stored, json, revision

    def __call__(self) -> Json:
        return view(self.world, self.stored, json=self.json) | {"revision": self.revision}


def view(world: World, stored: Stored, *, json: Json | None = None) -> Json:
    """A message as the control API and the page see it: the Message and what the page needs beside it."""
    json = json or stored.json
    text = json.get("text") or json.get("caption", "")
    return json | {
        "chat_id": stored.chat.id,
        "html": page_html(text, json.get("entities") or json.get("caption_entities") or []),
        "revision": stored.revision,
        "edits": list(stored.edits),
        "pinned": stored.id in stored.chat.pinned,
        "files": attachments(world, json),
    }


def attachments(world: World, json: Json) -> list[Json]:
    """The files of a message, one entry each; of a photo its largest size."""
    shown = [json["photo"][-1]] if "photo" in json else [json[k] for k in ("document", "video", "voice") if k in json]
    return [_attachment(world, field["file_id"]) for field in shown]


def _attachment(world: World, file_id: str) -> Json:
    file = world.files.by_id[file_id]
    return {
        "file_id": file_id,
        "name": file.name,
        "mime": file.mime,
        "size": file.size,
        "kind": file.kind,
        "url": f"/sim/files/{file_id}",
    }
