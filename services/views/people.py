"""Who holds which seat: deputies, leaves, links, and what those are told who lose a seat."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.invite_slips import Slip
from domain.round_name import RoundName
from models.nomination import NominationState
from models.seat import SeatRole
from services.views.readers import Deadline, Reader


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
    """A liaison's leaves, and who stands in meanwhile. `asking`: the next words are days."""

    reader: Reader
    leaves: tuple[LeaveLine, ...]
    deputy: str
    notice: str = ""
    asking: bool = False


@dataclass(frozen=True, slots=True)
class LeaveNews:
    """A liaison is away, or is not after all.

    Told to the deputy, to the office where there is none, or to the liaison whose deputy stands in by themselves.
    `owed` is what waits, and until when, for a deputy who stands in from now on.
    """

    reader: Reader
    liaison: str
    department: str
    first: date
    last: date
    what: str
    owed: tuple[tuple[RoundName, Deadline], ...] = ()


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
        """How many departments nobody has called."""
        return len({line.department for line in self.lines if line.done_at is None})


@dataclass(frozen=True, slots=True)
class Standing:
    """Who holds a seat, since when, and whether the bot reaches them."""

    seat: int
    role: SeatRole
    name: str
    username: str
    since: datetime
    blocked: bool


@dataclass(frozen=True, slots=True)
class PeopleLine:
    """A department with who speaks for it."""

    number: int
    department: str
    liaison: Standing | None
    deputy: Standing | None
    away: bool


@dataclass(frozen=True, slots=True)
class PeopleBoard:
    """The departments of a group with their people, one page, and the whole in numbers."""

    reader: Reader
    lines: tuple[PeopleLine, ...]
    page: int
    pages: int
    departments: int
    missing: tuple[str, ...]
    blocked: tuple[str, ...]
    office: tuple[str, ...]
    leaders: tuple[str, ...]
    second_person: bool
    lifted_by: str
    notice: str = ""


@dataclass(frozen=True, slots=True)
class DepartmentSeats:
    """The people of one department, and who held its seats before. `asking`: a seat about to be ended."""

    reader: Reader
    department: int
    name: str
    seats: tuple[Standing, ...]
    leaves: tuple[LeaveLine, ...]
    nomination: int | None
    before: tuple[tuple[str, date, date], ...]
    asking: int = 0
    asking_leave: bool = False
    """The next words are the days on which the liaison is away."""
    notice: str = ""


@dataclass(frozen=True, slots=True)
class StaffCard:
    """The people of the office and the leaders."""

    reader: Reader
    seats: tuple[Standing, ...]
    asking: int = 0


@dataclass(frozen=True, slots=True)
class InviteCard:
    """One invitation, as a link and a picture of it."""

    reader: Reader
    role: SeatRole
    department: int
    name: str
    link: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class InviteBook:
    """Invitations as slips to print, one a department."""

    reader: Reader
    slips: tuple[Slip, ...]
    made_on: date
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class SeatOption:
    """A seat a person can act in."""

    group: int
    name: str
    role: SeatRole
    department: str
    current: bool


@dataclass(frozen=True, slots=True)
class GroupChoice:
    """The seats a person holds in several groups."""

    reader: Reader
    options: tuple[SeatOption, ...]


@dataclass(frozen=True, slots=True)
class PublicationProposed:
    """A bulletin waits for a second person; `by` is who proposed it, nobody when the reader did."""

    reader: Reader
    bulletin: int
    period: str
    by: str


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
    | PeopleBoard
    | DepartmentSeats
    | StaffCard
    | InviteCard
    | InviteBook
    | GroupChoice
    | PublicationProposed
)
