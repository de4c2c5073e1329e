"""Who holds which seat: deputies, leaves, links, and what those are told who lose a seat."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.round_name import RoundName
from models.nomination import NominationState
from models.seat import SeatRole
from services.views.readers import Reader


@dataclass(frozen=True, slots=True)
class SeatEnded:
    """A seat that somebody holds no more, and why."""

    language: str
    group: str
    department: str
    role: SeatRole
    why: str


@dataclass(frozen=True, slots=True)
class DeputyAsked:
    """To somebody who followed the link of a liaison: the office has to say yes."""

    language: str
    name: str
    department: str


@dataclass(frozen=True, slots=True)
class DeputyCard:
    """A liaison's deputy: the one there is, the one who waits for the office; a code to pass on when one was made.

    `link` is what the code follows in an address of Telegram.
    """

    reader: Reader
    deputy: str
    waiting: str
    code: str = ""
    link: str = ""
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DeputyRequest:
    """A nomination before the office, or what was decided."""

    reader: Reader
    nomination: int
    department: str
    liaison: str
    deputy: str
    username: str
    state: NominationState
    decided_by: str


@dataclass(frozen=True, slots=True)
class DeputyDecided:
    """What the office decided, to the liaison or to the deputy (`own`)."""

    language: str
    department: str
    deputy: str
    confirmed: bool
    own: bool


@dataclass(frozen=True, slots=True)
class DeputyHome:
    """What a deputy sees while the liaison is there."""

    reader: Reader
    liaison: str
    leaves: tuple["LeaveLine", ...]


@dataclass(frozen=True, slots=True)
class LeaveLine:
    """Days on which a liaison is away."""

    leave: int
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class LeaveCard:
    """A liaison's leaves, and who stands in meanwhile."""

    reader: Reader
    leaves: tuple[LeaveLine, ...]
    deputy: str
    notice: str = ""


@dataclass(frozen=True, slots=True)
class LeaveNews:
    """A liaison is away, or is not after all.

    Told to the deputy, to the office where there is none, or to the liaison whose deputy stands in by themselves.
    """

    reader: Reader
    liaison: str
    department: str
    first: date
    last: date
    what: str


@dataclass(frozen=True, slots=True)
class HandoverCard:
    """A liaison about to hand over; with a code, the link to give to the successor."""

    reader: Reader
    code: str = ""
    link: str = ""
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CallLine:
    """A department to telephone, or one that was."""

    call: int
    department: str
    round: RoundName
    person: str
    reason: str
    done_by: str
    done_at: datetime | None


@dataclass(frozen=True, slots=True)
class CallList:
    """Whom the office has to telephone."""

    reader: Reader
    lines: tuple[CallLine, ...]

    @property
    def waiting(self) -> int:
        """How many nobody has called."""
        return sum(line.done_at is None for line in self.lines)


PeopleView = (
    SeatEnded
    | DeputyAsked
    | DeputyCard
    | DeputyRequest
    | DeputyDecided
    | DeputyHome
    | LeaveCard
    | LeaveNews
    | HandoverCard
    | CallList
)
