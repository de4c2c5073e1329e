"""What changed between two versions of a text, so that a reader sees it at a glance."""

from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

LEAST_ALIKE = 2
"""Characters in a row that count as unchanged between two changes: a single one in common is an accident."""


class Change(StrEnum):
    """What became of a piece of text."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a text, and what became of it."""

    change: Change
    text: str


def difference(before: str, after: str) -> tuple[Piece, ...]:
    """Give the pieces of both texts in order: all but the new ones make the first, all but those gone the second."""
    pieces: list[Piece] = []
    gone = new = ""
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        inside = i1 > 0 and i2 < len(before)
        if tag == "equal" and not (inside and i2 - i1 < LEAST_ALIKE):
            pieces += [*_changed(gone, new), Piece(Change.SAME, before[i1:i2])]
            gone = new = ""
        else:
            gone, new = gone + before[i1:i2], new + after[j1:j2]
    return (*pieces, *_changed(gone, new))


def is_rewriting(before: str, after: str) -> bool:
    """Tell whether a text is another one worked over, rather than something to be added to it.

    It is when half of the first stands in it still, in pieces of at least two characters.
    """
    blocks = SequenceMatcher(None, before, after, autojunk=False).get_matching_blocks()
    kept = sum(block.size for block in blocks if block.size >= LEAST_ALIKE)
    return bool(before) and kept * 2 >= len(before)


def abridged(pieces: tuple[Piece, ...], around: int) -> tuple[Piece, ...]:
    """Shorten what did not change to its ends, `around` characters each."""
    return tuple(
        Piece(each.change, f"{each.text[:around]}…{each.text[-around:]}")
        if each.change is Change.SAME and len(each.text) > 2 * around + 1
        else each
        for each in pieces
    )


def _changed(gone: str, new: str) -> list[Piece]:
    return [Piece(change, text) for change, text in ((Change.GONE, gone), (Change.NEW, new)) if text]
