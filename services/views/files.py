"""A file as a screen shows it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ShownFile:
    """A file to show again, by Telegram's own id.

    `sha256` is the hash of the original, and `content` its bytes where Telegram does not know its id any more.
    `preview` is the hash of a copy of a photo that few devices show, and `picture` the copy where it is to be shown.
    """

    kind: str
    file_id: str
    name: str
    sha256: str = ""
    preview: str = ""
    content: bytes | None = None
    picture: bytes | None = None
