"""What keeps a long list within Telegram's limits: as much of it as fits, and how many it leaves out."""

from collections.abc import Sequence

from delivery.parcel import LONGEST_TEXT, shown_length
from handlers.screens.drawing import Key, paragraphs, short
from locales import Words

MOST_KEYS = 12
"""Keys of one list: what a thumb scrolls through. The rest comes up as these are dealt with."""
MOST_NAMES = 20
LONGEST_NAME = 40
LONGEST_NAMES = 300
LONGEST_REST = 60
"""Room for the line that says how many are left out."""


def within_a_message(head: str, lines: Sequence[str], tail: str, words: Words) -> str:
    """Put a list between what stands before and after it; a list too long for one message is cut."""
    whole = paragraphs(head, *lines, tail)
    if shown_length(whole) <= LONGEST_TEXT:
        return whole
    room = LONGEST_TEXT - shown_length(paragraphs(head, tail)) - LONGEST_REST
    return paragraphs(head, *fitting(lines, words, room=room), tail)


def fitting(lines: Sequence[str], words: Words, *, room: int) -> tuple[str, ...]:
    """Give as many lines as the room holds, and then how many are left out."""
    shown: list[str] = []
    for line in lines:
        room -= shown_length(line) + 1
        if room < 0:
            break
        shown.append(line)
    left_out = len(lines) - len(shown)
    return (*shown, words.html("lines-more", count=left_out)) if left_out else tuple(shown)


def few(rows: Sequence[tuple[Key, ...]], most: int = MOST_KEYS) -> Sequence[tuple[Key, ...]]:
    """Give the first rows of keys; the screen's text says how many there are."""
    return rows[:most]


def names_text(words: Words, names: tuple[str, ...]) -> str:
    """List departments or people by name; a long list is cut, and says how many it leaves out."""
    shown = [short(name, LONGEST_NAME) for name in names[:MOST_NAMES]]
    while len("".join(shown)) > LONGEST_NAMES:
        shown.pop()
    listed, rest = words("list-separator").join(shown), len(names) - len(shown)
    return words("names-cut", names=listed, rest=rest) if rest > 0 else listed
