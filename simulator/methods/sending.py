"""sendMessage, sendChatAction, and what every sending method has in common."""

from dataclasses import dataclass

from simulator.entities import Marked, in_order, recognised, trimmed, units
from simulator.keyboards import inline_keyboard
from simulator.markup_text import parse
from simulator.methods.recipients import reachable, writable
from simulator.methods.registry import method
from simulator.parameters import AnyMarkup, ChatId, Entities
from simulator.posting import post
from simulator.refusals import bad_request
from simulator.shapes import Json
from simulator.world import Chat, Stored, World

MAX_TEXT = 4096
MAX_CAPTION = 1024
ACTIONS = (
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyParameters:
    """Which message is answered."""

    message_id: int
    chat_id: ChatId | None = None
    allow_sending_without_reply: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkPreviewOptions:
    """How links are previewed; shown nowhere, returned as given."""

    is_disabled: bool | None = None
    url: str | None = None
    prefer_small_media: bool | None = None
    prefer_large_media: bool | None = None
    show_above_text: bool | None = None

    def json(self) -> Json:
        """The options that were given."""
        return {name: value for name in self.__slots__ if (value := getattr(self, name)) is not None}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """The parameters of every method that sends."""

    chat_id: ChatId
    disable_notification: bool = False
    protect_content: bool = False
    reply_parameters: ReplyParameters | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SendMessage(Sending):
    """sendMessage."""

    text: str
    parse_mode: str | None = None
    entities: Entities | None = None
    link_preview_options: LinkPreviewOptions | None = None
    reply_markup: AnyMarkup | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatAction:
    """sendChatAction."""

    chat_id: ChatId
    action: str


def text_of(
    source: str, mode: str | None, entities: list[Json] | None, *, too_long: str = "message is too long"
) -> Marked:
    """A message's text: parsed, trimmed, with what Telegram recognises, and within 4,096 units.

    Args:
        source: as the bot sent it.
        mode: as `parse` takes it.
        entities: given instead of tags.
        too_long: Telegram has one word for a text that is sent and another for one that is edited.

    Raises:
        Refusal: 400, empty, too long or unparsable.
    """
    marked = _marked(source, mode, entities)
    if not marked.text:
        raise bad_request("message text is empty")
    if units(marked.text) > MAX_TEXT:
        raise bad_request(too_long)
    return recognised(marked)


def caption_of(
    source: str | None, mode: str | None, entities: list[Json] | None, *, too_long: str = "message caption is too long"
) -> Marked:
    """A caption, perhaps empty, within 1,024 units; the arguments are those of `text_of`.

    Raises:
        Refusal: 400, too long or unparsable.
    """
    marked = _marked(source or "", mode, entities)
    if units(marked.text) > MAX_CAPTION:
        raise bad_request(too_long)
    return recognised(marked)


def _marked(source: str, mode: str | None, entities: list[Json] | None) -> Marked:
    if entities and not mode:
        return trimmed(Marked(source, in_order(map(_checked, entities))))
    return trimmed(parse(source, mode=mode))


def _checked(entity: Json) -> Json:
    if not isinstance(entity.get("type"), str):
        raise bad_request("can't parse MessageEntity: can't find field \"type\"")
    for name in ("offset", "length"):
        if not isinstance(entity.get(name), int):
            raise bad_request(f'can\'t parse MessageEntity: field "{name}" must be of type Number')
    return entity


def answered(world: World, chat: Chat, reply: ReplyParameters | None) -> Stored | None:
    """The message that is replied to.

    Raises:
        Refusal: 400, it is gone and the reply may not go without it.
    """
    if reply is None:
        return None
    place = chat if reply.chat_id is None else world.chat(reply.chat_id)
    found = place.messages.get(reply.message_id)
    if found is None and not reply.allow_sending_without_reply:
        raise bad_request("message to be replied not found")
    return found


def deliver(
    world: World, args: Sending, content: Json, *, markup: Json | None = None, extra: Json | None = None
) -> Json:
    """Send one message as the bot: the rights, the reply, the limits, then the message.

    Returns:
        The Message.
    """
    chat = writable(world, args.chat_id)
    reply_to = answered(world, chat, args.reply_parameters)
    more: Json = dict(extra or {})
    if keyboard := inline_keyboard(markup):
        more["reply_markup"] = keyboard
    if args.protect_content:
        more["has_protected_content"] = True
    world.limits.spend(chat.id)
    return post(world, chat, sender=world.bot_json, content=content, reply_to=reply_to, extra=more).json


@method("sendMessage", SendMessage, returns="Message")
def send_message(world: World, args: SendMessage) -> Json:
    """A text message."""
    content = text_of(args.text, args.parse_mode, args.entities).fields("text", "entities")
    if args.link_preview_options:
        content["link_preview_options"] = args.link_preview_options.json()
    return deliver(world, args, content, markup=args.reply_markup)


@method("sendChatAction", ChatAction, returns="Boolean")
def send_chat_action(world: World, args: ChatAction) -> bool:
    """Shown as "typing" on the page."""
    chat = reachable(world, args.chat_id)
    if args.action not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    world.journal.announce("typing", {"chat_id": chat.id, "action": args.action})
    return True
