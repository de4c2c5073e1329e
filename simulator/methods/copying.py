"""Forwarding and copying."""

from dataclasses import dataclass

from simulator.keyboards import inline_keyboard
from simulator.methods.recipients import reachable, writable
from simulator.methods.registry import method
from simulator.methods.sending import Sending, caption_of, deliver
from simulator.parameters import AnyMarkup, ChatId, Entities
from simulator.posting import find, post
from simulator.refusals import bad_request
from simulator.shapes import Json, origin_of
from simulator.world import Stored, World

CONTENT = ("text", "entities", "caption", "caption_entities", "photo", "document", "video", "voice")
MAX_BATCH = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Forward:
    """forwardMessage."""

    chat_id: ChatId
    from_chat_id: ChatId
    message_id: int
    disable_notification: bool = False
    protect_content: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy(Sending):
    """copyMessage."""

    from_chat_id: ChatId
    message_id: int
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: Entities | None = None
    reply_markup: AnyMarkup | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Several:
    """forwardMessages."""

    chat_id: ChatId
    from_chat_id: ChatId
    message_ids: list[int]
    disable_notification: bool = False
    protect_content: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CopySeveral(Several):
    """copyMessages."""

    remove_caption: bool = False


def content_of(json: Json) -> Json:
    """What a message says and shows, without who, when and where.

    Raises:
        Refusal: 400, a service message says nothing.
    """
    content = {name: json[name] for name in CONTENT if name in json}
    if not content:
        raise bad_request("message can't be copied")
    return content


def _source(world: World, chat_id: int | str, message_id: int, *, verb: str) -> Stored:
    stored = find(reachable(world, chat_id), message_id, what=f"message to {verb}")
    if stored.json.get("has_protected_content"):
        raise bad_request(f"message can't be {'copied' if verb == 'copy' else 'forwarded'}")
    return stored


def _forward(world: World, args: Forward | Several, source: Stored, *, album: Json | None = None) -> Json:
    chat = writable(world, args.chat_id)
    extra: Json = {"forward_origin": origin_of(source.json)} | (album or {})
    if args.protect_content:
        extra["has_protected_content"] = True
    content = content_of(source.json)
    world.limits.spend(chat.id)
    return post(world, chat, sender=world.bot_json, content=content, extra=extra).json


@method("forwardMessage", Forward, returns="Message")
def forward_message(world: World, args: Forward) -> Json:
    """Send a message on, naming where it came from."""
    return _forward(world, args, _source(world, args.from_chat_id, args.message_id, verb="forward"))


@method("copyMessage", Copy, returns="MessageId")
def copy_message(world: World, args: Copy) -> Json:
    """Send a message anew, as the bot's own; a given caption replaces the old one."""
    content = content_of(_source(world, args.from_chat_id, args.message_id, verb="copy").json)
    if args.caption is not None and "text" not in content:
        marked = caption_of(args.caption, args.parse_mode, args.caption_entities)
        content = _without_caption(content) | marked.fields("caption", "caption_entities")
    inline_keyboard(args.reply_markup)
    return {"message_id": deliver(world, args, content, markup=args.reply_markup)["message_id"]}


def _without_caption(content: Json) -> Json:
    return {k: v for k, v in content.items() if k not in ("caption", "caption_entities")}


def _sources(world: World, args: Several, *, verb: str) -> list[Stored]:
    """Those that are there, in the order given; the others are passed over."""
    if not 1 <= len(args.message_ids) <= MAX_BATCH:
        raise bad_request("there are no messages to " + verb)
    chat = reachable(world, args.from_chat_id)
    found = [chat.messages[number] for number in args.message_ids if number in chat.messages]
    if not found:
        raise bad_request(f"message to {verb} not found")
    return [stored for stored in found if not stored.json.get("has_protected_content")]


@method("forwardMessages", Several, returns="Array of MessageId")
def forward_messages(world: World, args: Several) -> list[Json]:
    """Forward several, albums as albums."""
    sources = _sources(world, args, verb="forward")
    albums = _new_albums(world, sources)
    sent = [_forward(world, args, s, album=albums.get(s.json.get("media_group_id", ""))) for s in sources]
    return [{"message_id": json["message_id"]} for json in sent]


@method("copyMessages", CopySeveral, returns="Array of MessageId")
def copy_messages(world: World, args: CopySeveral) -> list[Json]:
    """Copy several, albums as albums."""
    sources = _sources(world, args, verb="copy")
    albums = _new_albums(world, sources)
    target = Sending(chat_id=args.chat_id, protect_content=args.protect_content)
    sent: list[Json] = []
    for source in sources:
        content = content_of(source.json)
        content = _without_caption(content) if args.remove_caption else content
        sent.append(deliver(world, target, content, extra=albums.get(source.json.get("media_group_id", ""))))
    return [{"message_id": json["message_id"]} for json in sent]


def _new_albums(world: World, sources: list[Stored]) -> dict[str, Json]:
    old = {s.json["media_group_id"] for s in sources if "media_group_id" in s.json}
    return {group: {"media_group_id": world.number()} for group in old}
