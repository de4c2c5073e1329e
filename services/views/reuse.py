"""What the evidence watch shows: files like earlier ones, copied text, and a pair side by side."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.fingerprints import Likeness, Piece
from domain.round_name import RoundName
from domain.trouble import Trouble
from models.reuse import ReuseFinding
from services.views.files import ShownFile
from services.views.readers import Reader


class UsedFor(StrEnum):
    """What a file was sent for."""

    ENTRY = "entry"
    CLAIM = "claim"
    PROBLEM = "problem"
    INSTRUCTION = "instruction"
    FINDING = "finding"


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was used before: by whom, for what; the round and the task of an entry.

    What the leader themselves sent with an instruction stands under their name, for no department sent it.
    """

    used_for: UsedFor
    department: str
    round: RoundName | None = None
    title: str = ""


@dataclass(frozen=True, slots=True)
class ReuseLine:
    """A file of the entry that is like one used elsewhere. `content` is what it is, such as photo or pdf."""

    reuse: int
    likeness: Likeness
    content: str
    name: str
    place: Place
    sent_at: datetime
    finding: ReuseFinding | None


@dataclass(frozen=True, slots=True)
class Watched:
    """What the files of an entry, a claim, a problem, an instruction or a finding are like elsewhere, the surest first.

    `unread` counts pictures that are of a kind which cannot be looked into, such as HEIC: they are not compared.
    """

    used_for: UsedFor
    subject: int
    lines: tuple[ReuseLine, ...] = ()
    unread: int = 0


@dataclass(frozen=True, slots=True)
class CopiedText:
    """The entry's text was said before, at this place; `pieces` show what was changed, one piece when nothing was."""

    place: Place
    pieces: tuple[Piece, ...]
    others: int


@dataclass(frozen=True, slots=True)
class Side:
    """One file of a pair, with its bytes when it is a picture that is here."""

    place: Place
    person: str
    sent_at: datetime
    file: ShownFile
    picture: bytes | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two like files side by side, and what was found of them, by whom and when."""

    reader: Reader
    reuse: int
    used_for: UsedFor
    subject: int
    likeness: Likeness
    mine: Side
    other: Side
    finding: ReuseFinding | None
    found_by: str
    found_at: datetime | None


@dataclass(frozen=True, slots=True)
class FilesUnkept:
    """Evidence files are known, and the place they are kept at does not take them."""

    reader: Reader
    trouble: Trouble


@dataclass(frozen=True, slots=True)
class FileRefused:
    """A file is none of the accepted kinds and is not kept; why, and the task it was sent for, if any.

    `kept`: it is kept after all, but cannot be looked into.
    """

    reader: Reader
    name: str
    why: str
    title: str
    kept: bool = False


ReuseView = FilesUnkept | FileRefused | Comparison
