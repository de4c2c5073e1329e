"""What a person says or sends without a button: it is for whatever they are in the middle of."""

from telegram import Message, Update

from domain.errors import Unacceptable
from handlers import plan
from handlers.turn import Turn
from services import conversations, edits
from services.views import View
from services.views.planning import PlanReading
from services.views.reporting import EntryCard, SentFile, StrayPrompt


async def text(_update: Update, turn: Turn) -> None:
    """Take words."""
    view = await conversations.say(turn.services, turn.act, turn.message.text or "", reply_to=_replied_to(turn.message))
    if not isinstance(view, EntryCard | StrayPrompt):
        turn.kit.sender.nudge()
    await ask_for_original(turn, view)  # words may be the number of the task that a photo waited for
    await turn.show_soon(view)


async def file(_update: Update, turn: Turn) -> None:
    """Take a file, or one part of an album."""
    file, reply_to = sent_file(turn.message), _replied_to(turn.message)
    view = await conversations.send_file(turn.services, turn.act, file, reply_to=reply_to)
    if isinstance(view, PlanReading):
        await plan.read(turn, view)
        return
    turn.kit.fetch_evidence()
    await ask_for_original(turn, view)
    await turn.show_soon(view)


async def ask_for_original(turn: Turn, view: View) -> None:
    """Ask for a photo as a file where wanted, in a message of its own: of an album only the last card is drawn."""
    if isinstance(view, EntryCard) and view.received and view.received.asks_original:
        await turn.bot.send_message(turn.act.chat_id, turn.words(view)("original-asked"))


async def place(_update: Update, turn: Turn) -> None:
    """Take a place as words: a pin with its coordinates, of a named place its name as well.

    A place that moves on (Bot API, Message, live location: the message is edited) stays as it was first said.
    """
    view = await conversations.say(turn.services, turn.act, place_text(turn.message))
    if isinstance(view, EntryCard):
        await turn.alert(turn.words(view)("place-taken"))
    await turn.show_soon(view)


def place_text(message: Message) -> str:
    """Write a place in signs of every language; five decimals of a degree are a metre."""
    at = message.location
    if at is None:
        raise Unacceptable("evidence-unknown-kind")
    named = (message.venue.title, message.venue.address) if message.venue else ()
    return "📍 " + " · ".join([*filter(None, named), f"{at.latitude:.5f}, {at.longitude:.5f}"])


async def unknown_kind(_update: Update, _turn: Turn) -> None:
    """Say what can be sent instead of a sticker, a contact, a poll."""
    raise Unacceptable("evidence-unknown-kind")


async def edited(_update: Update, turn: Turn) -> None:
    """Put the words of an edited message in the place of its old ones."""
    message = turn.incoming.edited_message
    changed = (message.text or message.caption or "") if message else ""
    taken = await edits.edited(turn.services, turn.act, changed)
    view = await conversations.current(turn.services, turn.act)
    if not taken.is_here:
        kind = "task" if taken.number else taken.title
        await turn.alert(turn.words(view)(f"edit-taken-{kind}", number=str(taken.number), title=taken.title))
    await turn.show(view)


def sent_file(message: Message) -> SentFile:
    """Describe the file of a message; of a photo the largest size."""
    album, caption = message.media_group_id, message.caption or ""
    if message.photo:
        photo = message.photo[-1]
        return SentFile(
            message.message_id,
            "photo",
            f"{message.message_id}.jpg",
            "image/jpeg",
            photo.file_size or 0,
            photo.file_id,
            photo.file_unique_id,
            album,
            caption,
        )
    for kind in ("document", "video", "voice", "audio"):
        found = getattr(message, kind)
        if found is not None:
            return SentFile(
                message.message_id,
                kind,
                getattr(found, "file_name", None) or f"{message.message_id}.{EXTENSIONS[kind]}",
                found.mime_type or "application/octet-stream",
                found.file_size or 0,
                found.file_id,
                found.file_unique_id,
                album,
                caption,
            )
    raise Unacceptable("evidence-unknown-kind")


def _replied_to(message: Message) -> int | None:
    replied = message.reply_to_message
    return replied.message_id if replied else None


EXTENSIONS = {"document": "bin", "video": "mp4", "voice": "ogg", "audio": "mp3"}
