"""What is seen of claims: the draft, the card, the list, and what is said of them."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction

from domain.calendar import Month
from domain.scoring.lines import Note
from domain.scoring.points import Rounding
from domain.scoring.room import Room
from domain.scoring.rules import EachRule
from models.claim import ClaimState
from services.views.files import ShownFile
from services.views.readers import Reader
from services.views.reuse import Watched


class ClaimWant(StrEnum):
    """What a claim being written down still waits for, in this order; `NOTHING` when it can be sent."""

    KIND = "kind"
    LEVEL = "level"
    WHAT = "what"
    WHEN = "when"
    BY = "by"
    EVIDENCE = "evidence"
    ALIKE = "alike"
    MONTH = "month"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class ClaimWorth:
    """What a claim would add to its month, if it and all that waits were accepted, and what holds it back.

    `rooms` are the caps it stands under, with everything counted but this claim.
    """

    points: Fraction
    gain: Fraction
    note: Note
    rooms: tuple[Room, ...]
    rounding: Rounding


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """A claim in a list, or one that another may be the same as."""

    claim: int
    number: int
    department: str
    month: Month
    what: str
    state: ClaimState
    rule: EachRule | None


@dataclass(frozen=True, slots=True)
class ClaimDraft:
    """A claim as the department writes it down. `wants` is what the next words are taken for, or what is to choose."""

    reader: Reader
    claim: int
    month: Month
    months: tuple[Month, ...]
    kinds: tuple[EachRule, ...]
    rule: EachRule | None
    level: str | None
    what: str
    happened_on: date | None
    by_whom: str
    files: int
    wants: ClaimWant
    asking: ClaimWant | None
    worth: ClaimWorth | None
    alike: ClaimLine | None
    same_as: ClaimLine | None
    asking_to_drop: bool = False


@dataclass(frozen=True, slots=True)
class ClaimCard:
    """A claim that was sent, before its department or the office.

    `alike` are claims of the department that may speak of the same event. `frozen` is the bulletin of its month once
    that is published: what is decided then changes the month by a correction or an adjustment alone.
    """

    reader: Reader
    claim: int
    revision: int
    number: int
    department: str
    month: Month
    rule: EachRule | None
    level: str | None
    what: str
    happened_on: date | None
    by_whom: str
    files: tuple[ShownFile, ...]
    sent_at: datetime | None
    state: ClaimState
    decided_by: str
    reason: str
    worth: ClaimWorth | None
    same_as: ClaimLine | None
    alike: tuple[ClaimLine, ...]
    waiting: int
    frozen: int | None
    asking_reason: bool = False
    show_files: bool = False
    watch: Watched | None = None


@dataclass(frozen=True, slots=True)
class ClaimList:
    """The claims a reader may see, the newest first; the office's begin with those that wait."""

    reader: Reader
    lines: tuple[ClaimLine, ...]
    waiting: int
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class ClaimNews:
    """A claim came in, or was decided."""

    reader: Reader
    claim: int
    number: int
    department: str
    month: Month
    rule: EachRule | None
    level: str | None
    what: str
    state: ClaimState
    reason: str


ClaimView = ClaimDraft | ClaimCard | ClaimList | ClaimNews
