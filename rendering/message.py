"""What fits into a Telegram message, and how a long list is cut, counted or folded until it does."""

import html
import re
from collections.abc import Sequence

from locales import Words
from rendering.content import joined

MESSAGE_LIMIT = 4096
"""Bot API, sendMessage: characters after entities parsing, counted in UTF-16 code units."""
CAPTION_LIMIT = 1024
"""Bot API, sendPhoto: characters of a caption after entities parsing."""
MOST_NAMES = 24
"""Names in one go: Fluent takes no argument of more than 2500 characters."""
OPEN_ROWS = 12
"""Longer rankings show this many rows; the rest unfolds at a tap."""
NAMES_IN_MESSAGE = 700
NAMES_IN_CAPTION = 150

_TAG = re.compile(r"<[^>]+>")


def length(text: str) -> int:
    """Count as Telegram does: UTF-16 code units after the tags are taken out."""
    return _units(bare(text))


def bare(text: str) -> str:
    """Give the words of a Telegram HTML as plain text: no tags, no entities."""
    return html.unescape(_TAG.sub("", text))


def _units(plain: str) -> int:
    return len(plain.encode("utf-16-le")) // 2


def escaped(text: str) -> str:
    """Give a plain text as Telegram HTML."""
    return html.escape(text, quote=False)


def fitting(rows: Sequence[str], words: Words, room: int) -> list[str]:
    """Keep as many rows as there is room for; how many are left out stands after them."""
    for left_out in range(len(rows) + 1):
        rest = [words.html("bulletin-text-rest", count=left_out)] if left_out else []
        kept = [*rows[: len(rows) - left_out], *rest]
        if length("\n".join(kept)) <= room:
            return kept
    return []


def folded(rows: Sequence[str]) -> list[str]:
    """Fold what comes after the first rows; a tap unfolds it."""
    if len(rows) <= OPEN_ROWS + 1:
        return list(rows)
    rest = "\n".join(rows[OPEN_ROWS:])
    return [*rows[:OPEN_ROWS], f"<blockquote expandable>{rest}</blockquote>"]


def cut(names: Sequence[str], words: Words, room: int) -> str:
    """Join names, and say how many there are where not all have room."""
    whole = joined(names, words)
    kept = list(names[:MOST_NAMES])
    while _units(whole) > room and len(kept) > 1:
        kept.pop()
        whole = words("bulletin-names-cut", names=joined(kept, words), count=len(names))
    return whole


def shortened(text: str, room: int) -> str:
    """Cut a text off at so many characters, the last of them an ellipsis."""
    return text if len(text) <= room else f"{text[: room - 1]}…"


def caption_of(lines: Sequence[str], *, kept_at_the_end: int = 1) -> str:
    """Join a caption's lines, leaving out the last ones but the closing until it fits."""
    left = list(lines)
    while length("\n".join(left)) > CAPTION_LIMIT:
        left.pop(-1 - kept_at_the_end)
    return "\n".join(left)
