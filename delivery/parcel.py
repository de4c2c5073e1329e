"""What is put into a chat in one go: a screen or a notice, in values."""

import html
import re
from dataclasses import dataclass
from datetime import datetime

# Telegram's limits after the entities are parsed (Bot API, sendMessage and sendPhoto).
LONGEST_CAPTION = 1024
LONGEST_TEXT = 4096

Row = tuple[tuple[str, str], ...]
Document = tuple[str, bytes | str]


@dataclass(frozen=True, slots=True)
class NotYet:
    """A notice that is not to be sent before a moment, such as the end of the night."""

    until: datetime


_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class Parcel:
    """Text, buttons and files for one chat.

    Args:
        text: HTML of the Bot API.
        buttons: rows of (label, data). Data that is an address (https:, tg:) opens it; other data comes back as a tap.
        photo: a picture under whose text it stands, as bytes or file_id. A text too long for a caption follows it.
        documents: (name, bytes or file_id).
        album: photos, shown together, as bytes or file_ids.
        videos: videos, shown with the album, as bytes or file_ids.
        voices: voice messages, as bytes or file_ids.
        preview: show a preview of the first link.
        silent: arrive without a sound.
        chat_id: the chat, for a notice whose row does not say.
    """

    text: str = ""
    buttons: tuple[Row, ...] = ()
    photo: bytes | str | None = None
    documents: tuple[Document, ...] = ()
    album: tuple[bytes | str, ...] = ()
    videos: tuple[bytes | str, ...] = ()
    voices: tuple[bytes | str, ...] = ()
    preview: bool = False
    silent: bool = False
    chat_id: int | None = None

    @property
    def has_files(self) -> bool:
        """Whether there is more than text and buttons."""
        return bool(self.photo or self.documents or self.album or self.videos or self.voices)


def shown(text: str) -> str:
    """Give what a person reads of Telegram HTML."""
    return html.unescape(_TAG.sub("", text))


def shown_length(text: str) -> int:
    """Count the characters Telegram counts: without tags, an entity as one, in UTF-16 units."""
    return len(shown(text).encode("utf-16-le")) // 2
