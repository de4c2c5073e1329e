"""How alike two photos or two texts are: fingerprints of 256 bits, compared by the bits that differ. Values only."""

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from functools import lru_cache

BITS = 256
SAME = round(0.12 * BITS)
"""Bits two prints of the same photo may differ in (measured: docs/evidence-watch.md)."""
LOOK = round(0.22 * BITS)
"""Bits up to which a person should look."""
SAME_TEXT = round(0.16 * BITS)
"""Bits the prints of one document may differ in after it was edited here and there."""
AGREEMENT = 0.35
"""How far outlines must agree, from -1 to 1: it tells a copy from two photos with the same sky and the same ground."""
_DIGITS = BITS // 4
_SHINGLE = 4
_SHORTEST_DOCUMENT = 60
_SHORTEST_TEXT = 12
_NEARLY = 0.8
"""Share of the pieces of three characters that two texts have in common when one was made from the other."""


class Likeness(StrEnum):
    """In what two files are alike, the surest first. `LOOK`: the photos may be the same, a person should look."""

    BYTES = "bytes"
    FILE = "file"
    PHOTO = "photo"
    TEXT = "text"
    LOOK = "look"


@dataclass(frozen=True, slots=True)
class PhotoPrint:
    """The difference hashes of a photo: the first of the whole, the others of what light crops leave of it."""

    hashes: tuple[int, ...]

    def stored(self) -> tuple[str, str]:
        """Write it as two columns of hexadecimal digits: the whole, the crops."""
        return _hexadecimal(self.hashes[0]), "".join(map(_hexadecimal, self.hashes[1:]))

    @classmethod
    def restored(cls, whole: str, crops: str) -> "PhotoPrint":
        """Read it back."""
        size, packed = BITS // 8, bytes.fromhex(crops)
        starts = range(0, len(packed), size)
        return cls((int(whole, 16), *(int.from_bytes(packed[start : start + size], "big") for start in starts)))


@dataclass(frozen=True, slots=True, order=True)
class Fit:
    """How two photos fit best: in how many bits they differ, and which crop of each was looked at (0: the whole)."""

    distance: int
    mine: int = 0
    theirs: int = 0


def best_fit(mine: PhotoPrint, theirs: PhotoPrint) -> Fit:
    """Lay two photos over each other, whichever of them was cropped."""
    whole = mine.hashes[0]
    distance, place = min(((whole ^ other).bit_count(), place) for place, other in enumerate(theirs.hashes))
    whole = theirs.hashes[0]
    turned, spot = min(((whole ^ other).bit_count(), place) for place, other in enumerate(mine.hashes))
    return Fit(distance, 0, place) if distance <= turned else Fit(turned, spot, 0)


def photo_likeness(distance: int, agreement: float) -> Likeness | None:
    """Judge two photos by the bits they differ in and by how far their outlines agree; None when they are not alike."""
    if distance > LOOK or agreement < AGREEMENT:
        return None
    return Likeness.PHOTO if distance <= SAME else Likeness.LOOK


def plain(text: str) -> str:
    """Leave out of a text what a person changes without changing what it says: spaces, punctuation, width, case."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text)).casefold()


def text_print(text: str) -> int | None:
    """Give the fingerprint of a document's text (Charikar 2002); None when there is too little text to tell.

    Every piece of four characters votes for or against each bit, so that like texts get like prints.
    """
    written = plain(text)
    if len(written) < _SHORTEST_DOCUMENT:
        return None
    votes = [0] * BITS
    for piece in set(_pieces(written, _SHINGLE)):
        bits = int.from_bytes(hashlib.sha256(piece.encode()).digest(), "big")
        for place in range(BITS):
            votes[place] += 1 if bits >> place & 1 else -1
    return sum(1 << place for place, vote in enumerate(votes) if vote > 0)


def stored_print(value: int) -> str:
    """Write a fingerprint as a column."""
    return _hexadecimal(value)


def is_copied(text: str, earlier: str) -> bool:
    """Tell whether what is said of a task was said before: the same words, or nearly."""
    one, other = plain(text), plain(earlier)
    if min(len(one), len(other)) < _SHORTEST_TEXT:
        return False
    if one == other:
        return True
    mine, theirs = _triples(one), _triples(other)
    return len(mine & theirs) >= _NEARLY * min(len(mine), len(theirs)) and _alike_in_length(one, other)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of two texts: `before` was replaced by `now`; the same when nothing was."""

    before: str
    now: str


def difference(earlier: str, text: str) -> tuple[Piece, ...]:
    """Show what was changed in a text that was copied."""
    matcher = SequenceMatcher(None, earlier, text, autojunk=False)
    return tuple(Piece(earlier[a:b], text[c:d]) for _, a, b, c, d in matcher.get_opcodes())


def _alike_in_length(one: str, other: str) -> bool:
    return min(len(one), len(other)) >= _NEARLY * max(len(one), len(other))


@lru_cache(maxsize=4096)
def _triples(text: str) -> frozenset[str]:
    return frozenset(_pieces(text, 3))


def _pieces(text: str, size: int) -> Iterator[str]:
    return (text[start : start + size] for start in range(len(text) - size + 1))


def _hexadecimal(value: int) -> str:
    return f"{value:0{_DIGITS}x}"
