"""Changing and deleting what was sent."""

from dataclasses import dataclass

from simulator.keyboards import inline_keyboard
from simulator.methods.media import InputMedia, item_content
from simulator.methods.recipients import reachable
from simulator.methods.registry import method
from simulator.methods.sending import LinkPreviewOptions, caption_of, text_of
from simulator.parameters import ChatId, Entities, InlineMarkup
from simulator.posting import change, find, remove
from simulator.refusals import bad_request
from simulator.shapes import Json
from simulator.world import Chat, Stored, World

MAX_DELETE = 100
DELETABLE_SECONDS = 48 * 3600


@dataclass(frozen=True, slots=True, kw_only=True)
class Editing:
    """Which message is changed. Inline messages do not exist here."""

    chat_id: ChatId | None = None
    message_id: int | None = None
    reply_markup: InlineMarkup | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EditText(Editing):
    """editMessageText."""

    text: str = ""
    parse_mode: str | None = None
    entities: Entities | None = None
    link_preview_options: LinkPreviewOptions | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EditCaption(Editing):
    """editMessageCaption."""

    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: Entities | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EditMedia(Editing):
    """editMessageMedia."""

    media: InputMedia


@dataclass(frozen=True, slots=True, kw_only=True)
class Delete:
    """deleteMessage."""

    chat_id: ChatId
    message_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteSeveral:
    """deleteMessages."""

    chat_id: ChatId
    message_ids: list[int]


def _editable(world: World, args: Editing) -> Stored:
    if args.chat_id is None:
        raise bad_request("chat_id is empty")
    if not args.message_id:
        raise bad_request("message identifier is not specified")
    chat = reachable(world, args.chat_id)
    stored = find(chat, args.message_id, what="message to edit")
    if not stored.by_bot or "forward_origin" in stored.json:
        raise bad_request("message can't be edited")
    return stored


_CONTENT = ("text", "entities", "caption", "caption_entities", "link_preview_options", "photo", "document", "video")


def _edit(world: World, stored: Stored, content: Json, markup: Json | None, *, replaced: tuple[str, ...]) -> Json:
    """Replace some fields and the keyboard; refuse when nothing would change."""
    kept = {k: v for k, v in stored.json.items() if k not in (*replaced, "reply_markup", "edit_date")}
    keyboard = inline_keyboard(markup)
    new = kept | content | ({"reply_markup": keyboard} if keyboard else {})
    if new == {k: v for k, v in stored.json.items() if k != "edit_date"}:
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly the same "
            "as a current content and reply markup of the message"
        )
    # A changed keyboard alone does not make a message "edited" for its readers.
    if content or replaced:
        new["edit_date"] = world.clock.stamp()
    elif "edit_date" in stored.json:
        new["edit_date"] = stored.json["edit_date"]
    change(world, stored, new)
    return new


@method("editMessageText", EditText, returns="Message")
def edit_message_text(world: World, args: EditText) -> Json:
    """Replace a text and its keyboard."""
    marked = text_of(args.text, args.parse_mode, args.entities, too_long="MESSAGE_TOO_LONG")
    stored = _editable(world, args)
    if "text" not in stored.json:
        raise bad_request("there is no text in the message to edit")
    content = marked.fields("text", "entities")
    if args.link_preview_options:
        content["link_preview_options"] = args.link_preview_options.json()
    return _edit(world, stored, content, args.reply_markup, replaced=("text", "entities", "link_preview_options"))


@method("editMessageCaption", EditCaption, returns="Message")
def edit_message_caption(world: World, args: EditCaption) -> Json:
    """Replace a caption and the keyboard; an empty one takes it away."""
    marked = caption_of(args.caption, args.parse_mode, args.caption_entities, too_long="MEDIA_CAPTION_TOO_LONG")
    stored = _editable(world, args)
    if "text" in stored.json:
        raise bad_request("there is no caption in the message to edit")
    content = marked.fields("caption", "caption_entities")
    return _edit(world, stored, content, args.reply_markup, replaced=("caption", "caption_entities"))


@method("editMessageReplyMarkup", Editing, returns="Message")
def edit_message_reply_markup(world: World, args: Editing) -> Json:
    """Replace the keyboard alone; none takes it away."""
    return _edit(world, _editable(world, args), {}, args.reply_markup, replaced=())


@method("editMessageMedia", EditMedia, returns="Message")
def edit_message_media(world: World, args: EditMedia) -> Json:
    """Replace the file and its caption."""
    stored = _editable(world, args)
    return _edit(world, stored, item_content(world, args.media), args.reply_markup, replaced=_CONTENT)


@method("deleteMessage", Delete, returns="Boolean")
def delete_message(world: World, args: Delete) -> bool:
    """Delete a message, up to 48 hours old, that the bot may delete."""
    chat = reachable(world, args.chat_id)
    stored = find(chat, args.message_id, what="message to delete")
    if not _deletable(world, chat, stored):
        raise bad_request("message can't be deleted for everyone")
    remove(world, chat, stored.id)
    return True


@method("deleteMessages", DeleteSeveral, returns="Boolean")
def delete_messages(world: World, args: DeleteSeveral) -> bool:
    """Delete several; those that cannot be found are passed over."""
    if not 1 <= len(args.message_ids) <= MAX_DELETE:
        raise bad_request("too many message identifiers specified" if args.message_ids else "there are no messages")
    chat = reachable(world, args.chat_id)
    for message_id in args.message_ids:
        stored = chat.messages.get(message_id)
        if stored and _deletable(world, chat, stored):
            remove(world, chat, message_id)
    return True


def _deletable(world: World, chat: Chat, stored: Stored) -> bool:
    """A bot deletes its own and, in a private chat or as an administrator, those of others (deleteMessage)."""
    young = world.clock.stamp() - stored.json["date"] < DELETABLE_SECONDS
    return young and (stored.by_bot or chat.type == "private" or chat.bot_status == "administrator")
