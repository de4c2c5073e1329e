"""What the bot says first, and what it says to those who join."""

from dataclasses import dataclass
from datetime import datetime

from domain.notice_record import Reminded
from domain.round_name import RoundName
from models.report_note import NoteKind
from services.views.readers import Deadline, Reader
from services.views.reporting import SheetLine


@dataclass(frozen=True, slots=True)
class LeaderHome:
    """What a leader sees first."""

    reader: Reader
    published: str


@dataclass(frozen=True, slots=True)
class Joined:
    """A seat was taken; `lost` are the accounts that lost theirs by it. `several`: seats in other groups as well."""

    reader: Reader
    again: bool
    lost: tuple[int, ...] = ()
    several: bool = False


@dataclass(frozen=True, slots=True)
class Stranger:
    """Somebody without a seat."""

    language: str


@dataclass(frozen=True, slots=True)
class LanguageChoice:
    """The languages a person can choose from."""

    reader: Reader
    chosen: bool


@dataclass(frozen=True, slots=True)
class Reminder:
    """What a liaison still owes, said at a step of the round."""

    reader: Reader
    step: str
    round: RoundName
    deadline: Deadline
    report: int
    lines: tuple[SheetLine, ...]
    filled: int
    first_owed: int | None

    @property
    def is_question(self) -> bool:
        """Tell whether the round asks a question in the office's own words, and no tasks."""
        return any(line.is_question for line in self.lines)


@dataclass(frozen=True, slots=True)
class Submitted:
    """A report came in."""

    reader: Reader
    report: int
    department: str
    round: RoundName
    submitted_at: datetime
    late: bool
    results: int
    nothing: int
    again: bool
    notes: tuple[tuple[NoteKind, int], ...] = ()
    is_question: bool = False


@dataclass(frozen=True, slots=True)
class ReportWithdrawn:
    """A department took its report back to correct it."""

    reader: Reader
    department: str
    round: RoundName


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The office decided on a report, or returned one entry of it."""

    reader: Reader
    report: int
    round: RoundName
    accepted: int
    returned: int
    entry: int | None
    title: str
    reason: str
    correct_by: Deadline | None = None
    unscored: int = 0


@dataclass(frozen=True, slots=True)
class RoundNotice:
    """A word to the office about the round: it opened, it is over; `of`: for one department alone, by its extension."""

    reader: Reader
    step: str
    round: RoundName
    deadline: Deadline
    departments: int
    reported: int
    nothing: int
    late: tuple[str, ...]
    missing: tuple[str, ...]
    without_liaison: tuple[str, ...]
    extended: tuple[tuple[str, Deadline], ...] = ()
    reminded: tuple[Reminded, ...] = ()
    calls: int = 0
    of: str = ""


@dataclass(frozen=True, slots=True)
class LiaisonNudge:
    """Something lies with the department: a draft, or what was sent back and is to be corrected by the deadline."""

    reader: Reader
    of: str
    round: RoundName
    deadline: Deadline
    over: bool
    total: int
    filled: int
    returned: int
    entry: int | None


@dataclass(frozen=True, slots=True)
class NudgeLine:
    """A report that lies somewhere: waiting since a moment, or not corrected by its limit."""

    report: int
    department: str
    round: RoundName
    since: datetime
    limit: Deadline


@dataclass(frozen=True, slots=True)
class OfficeNudge:
    """Reports that wait for a reviewer, or were not corrected in time."""

    reader: Reader
    of: str
    lines: tuple[NudgeLine, ...]


@dataclass(frozen=True, slots=True)
class DraftReady:
    """A bulletin is ready for the office's eyes."""

    reader: Reader
    bulletin: int
    period: str
    departments: int
    waiting: int


@dataclass(frozen=True, slots=True)
class ChannelBound:
    """The group now publishes to this channel, or no longer does."""

    reader: Reader
    title: str
    bound: bool


@dataclass(frozen=True, slots=True)
class UpdateFailed:
    """A message of somebody that is kept but could not be handled."""

    reader: Reader
    name: str
    update: int


@dataclass(frozen=True, slots=True)
class PublicationTrouble:
    """A bulletin that did not reach the channel, or perhaps did."""

    reader: Reader
    state: str


NoticesView = (
    PublicationTrouble
    | UpdateFailed
    | ChannelBound
    | DraftReady
    | OfficeNudge
    | LiaisonNudge
    | RoundNotice
    | ReportWithdrawn
    | Reviewed
    | Submitted
    | Reminder
    | LanguageChoice
    | Stranger
    | Joined
    | LeaderHome
)
