"""Photos, documents, videos, albums, and their download."""

from dataclasses import dataclass

from simulator.files import DOWNLOAD_LIMIT, Upload
from simulator.keyboards import inline_keyboard
from simulator.methods.recipients import writable
from simulator.methods.registry import method
from simulator.methods.sending import Sending, caption_of, deliver
from simulator.parameters import AnyMarkup, AttachedFile, ChatId, Entities, FileInput
from simulator.posting import post
from simulator.refusals import bad_request
from simulator.shapes import Json, present
from simulator.world import World

MIN_ALBUM, MAX_ALBUM = 2, 10


@dataclass(frozen=True, slots=True, kw_only=True)
class WithCaption(Sending):
    """The parameters of every method that sends a file."""

    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: Entities | None = None
    reply_markup: AnyMarkup | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SendPhoto(WithCaption):
    """sendPhoto."""

    photo: FileInput
    show_caption_above_media: bool = False
    has_spoiler: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SendDocument(WithCaption):
    """sendDocument."""

    document: FileInput
    disable_content_type_detection: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SendVideo(WithCaption):
    """sendVideo."""

    video: FileInput
    show_caption_above_media: bool = False
    has_spoiler: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class InputMedia:
    """One item of an album, or what a message's file is changed into."""

    type: str
    media: AttachedFile
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: Entities | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SendMediaGroup:
    """sendMediaGroup."""

    chat_id: ChatId
    media: list[InputMedia]
    disable_notification: bool = False
    protect_content: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GetFile:
    """getFile."""

    file_id: str


def file_of(world: World, kind: str, given: Upload | str) -> Json:
    """The Message field for an uploaded file or a known id."""
    return world.files.again(kind, given) if isinstance(given, str) else world.files.add(kind, given)


def _send(world: World, args: WithCaption, kind: str, given: Upload | str, *, extra: Json | None = None) -> Json:
    caption = caption_of(args.caption, args.parse_mode, args.caption_entities)
    writable(world, args.chat_id)
    inline_keyboard(args.reply_markup)
    content = file_of(world, kind, given) | caption.fields("caption", "caption_entities")
    return deliver(world, args, content, markup=args.reply_markup, extra=extra)


@method("sendPhoto", SendPhoto, returns="Message")
def send_photo(world: World, args: SendPhoto) -> Json:
    """A picture, kept in Telegram's sizes."""
    extra = present(
        has_media_spoiler=args.has_spoiler or None, show_caption_above_media=args.show_caption_above_media or None
    )
    return _send(world, args, "photo", args.photo, extra=extra)


@method("sendDocument", SendDocument, returns="Message")
def send_document(world: World, args: SendDocument) -> Json:
    """A file of any type, byte for byte."""
    return _send(world, args, "document", args.document)


@method("sendVideo", SendVideo, returns="Message")
def send_video(world: World, args: SendVideo) -> Json:
    """A video; it is not looked into."""
    return _send(world, args, "video", args.video)


@method("sendMediaGroup", SendMediaGroup, returns="Array of Message")
def send_media_group(world: World, args: SendMediaGroup) -> list[Json]:
    """An album: two to ten messages that share a `media_group_id`."""
    if not MIN_ALBUM <= len(args.media) <= MAX_ALBUM:
        raise bad_request("group send failed" if args.media else "there are no messages to send")
    kinds = {item.type for item in args.media}
    if not kinds <= {"photo", "video", "document"} or ("document" in kinds and len(kinds) > 1):
        raise bad_request("can't mix media types in the album" if len(kinds) > 1 else "media type is not supported")
    chat = writable(world, args.chat_id)
    contents = [item_content(world, item) for item in args.media]
    world.limits.spend(chat.id, len(contents))
    extra: Json = {"media_group_id": world.number()}
    if args.protect_content:
        extra["has_protected_content"] = True
    return [post(world, chat, sender=world.bot_json, content=content, extra=extra).json for content in contents]


def item_content(world: World, item: InputMedia) -> Json:
    """The fields of a Message for one InputMedia."""
    caption = caption_of(item.caption, item.parse_mode, item.caption_entities)
    return file_of(world, item.type, item.media) | caption.fields("caption", "caption_entities")


@method("getFile", GetFile, returns="File")
def get_file(world: World, args: GetFile) -> Json:
    """Where a file can be downloaded from; up to 20 MB."""
    file = world.files.by_id.get(args.file_id)
    if file is None:
        raise bad_request("invalid file_id")
    if file.size > DOWNLOAD_LIMIT:
        raise bad_request("file is too big")
    return {
        "file_id": file.file_id,
        "file_unique_id": file.unique_id,
        "file_size": file.size,
        "file_path": file.path,
    }
