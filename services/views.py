"""Views: what use cases give back. A screen is a pure function of one of them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from fractions import Fraction

from domain.bulletin import MonthlyBulletin
from domain.calendar import Month
from domain.period_bulletin import PeriodBulletin
from domain.scoring.lines import Line
from domain.scoring.points import Rounding
from domain.scoring.sheet import Sheet
from models.bulletin import BulletinState
from models.conversation import Step
from models.entry import Answer, Verdict
from models.seat import SeatRole

__all__ = ["Answer", "BulletinState", "SeatRole", "Step", "Verdict"]


class Mark(StrEnum):
    """Where an entry is, as the sheet marks it."""

    OWED = "owed"
    DRAFT = "draft"
    DONE = "done"
    SENT = "sent"
    ACCEPTED = "accepted"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads the view: their language, their seat, and the zone their times are shown in."""

    telegram_id: int
    name: str
    language: str
    zone: str
    role: SeatRole
    group: str
    department: str = ""


@dataclass(frozen=True, slots=True)
class Deadline:
    """A deadline as it is written out: its last day, and the hour on it (24:00 when the whole day is in time)."""

    month: int
    day: int
    clock: str


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One task on the sheet of a report."""

    entry: int
    number: int
    title: str
    mark: Mark
    answer: Answer | None


@dataclass(frozen=True, slots=True)
class ReportSheet:
    """A department's round at a glance."""

    reader: Reader
    report: int
    month: Month
    deadline: Deadline
    overdue: bool
    lines: tuple[SheetLine, ...]
    submitted_at: datetime | None
    late: bool
    notice: str = ""

    @property
    def filled(self) -> int:
        """Count the tasks that need nothing more from the department."""
        return sum(line.mark not in (Mark.OWED, Mark.DRAFT, Mark.RETURNED) for line in self.lines)

    @property
    def owed(self) -> tuple[SheetLine, ...]:
        """List the tasks that still need something."""
        return tuple(line for line in self.lines if line.mark in (Mark.OWED, Mark.DRAFT, Mark.RETURNED))

    @property
    def open_to_change(self) -> bool:
        """Tell whether anything can still be filled in or sent."""
        return self.submitted_at is None or any(line.mark == Mark.RETURNED for line in self.lines)


@dataclass(frozen=True, slots=True)
class LastMonth:
    """What the department said of the task before."""

    month: Month
    answer: Answer
    text: str


@dataclass(frozen=True, slots=True)
class Target:
    """A number the task must reach."""

    name: str
    value: str
    unit: str


@dataclass(frozen=True, slots=True)
class EntryCard:
    """One task's card: what is asked, what was said, what is still missing."""

    reader: Reader
    report: int
    entry: int
    number: int
    total: int
    section: str
    title: str
    due: str
    targets: tuple[Target, ...]
    deadline: Deadline
    mark: Mark
    answer: Answer | None
    text: str
    evidence: int
    last: LastMonth | None
    reason: str
    editable: bool
    next_owed: int | None
    asking_to_clear: bool = False
    placed_from: bool = False


@dataclass(frozen=True, slots=True)
class StrayPrompt:
    """Words or files that no task was open for: which task are they for?"""

    reader: Reader
    text: str
    files: int
    lines: tuple[SheetLine, ...]


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One entry of the summary before sending."""

    number: int
    title: str
    answer: Answer
    text: str
    evidence: int


@dataclass(frozen=True, slots=True)
class ReportCheck:
    """The report as the office will see it, before it is sent."""

    reader: Reader
    report: int
    month: Month
    deadline: Deadline
    overdue: bool
    lines: tuple[CheckLine, ...]


@dataclass(frozen=True, slots=True)
class Receipt:
    """The office's receipt for a report."""

    reader: Reader
    month: Month
    number: str
    submitted_at: datetime
    late: bool
    results: int
    nothing: int
    again: bool


@dataclass(frozen=True, slots=True)
class NoRound:
    """No round is open for this department."""

    reader: Reader
    opens: Deadline | None


@dataclass(frozen=True, slots=True)
class QueueLine:
    """A report that waits for the office."""

    report: int
    department: str
    month: Month
    undecided: int
    submitted_at: datetime
    late: bool


@dataclass(frozen=True, slots=True)
class Desk:
    """The office's home: what waits, and the round at a glance."""

    reader: Reader
    month: Month | None
    deadline: Deadline | None
    reported: tuple[str, ...]
    nothing: tuple[str, ...]
    late: tuple[str, ...]
    missing: tuple[str, ...]
    overdue: bool
    queue: tuple[QueueLine, ...]
    without_liaison: tuple[str, ...]
    unpublished: tuple[tuple[int, str], ...]
    objections: tuple[tuple[int, str], ...]
    channel: str
    notice: str = ""


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file as Telegram describes it in a message (Bot API, PhotoSize, Document, Video, Voice)."""

    message_id: int
    kind: str
    name: str
    mime: str
    size: int
    file_id: str
    file_unique_id: str
    album: str | None = None
    caption: str = ""


@dataclass(frozen=True, slots=True)
class ReviewFile:
    """A file to show to the reviewer, by Telegram's own id."""

    kind: str
    file_id: str
    name: str


@dataclass(frozen=True, slots=True)
class ReviewCard:
    """One entry before the office, with the evidence behind it."""

    reader: Reader
    report: int
    entry: int
    revision: int
    department: str
    month: Month
    number: int
    total: int
    section: str
    title: str
    targets: tuple[Target, ...]
    answer: Answer
    text: str
    last: LastMonth | None
    files: tuple[ReviewFile, ...]
    submitted_at: datetime
    late: bool
    undecided: int
    verdict: Verdict | None
    asking_reason: bool = False
    show_files: bool = False


@dataclass(frozen=True, slots=True)
class ReviewDone:
    """A report has been decided to its last entry."""

    reader: Reader
    department: str
    month: Month
    accepted: int
    returned: int
    queue: tuple[QueueLine, ...]


@dataclass(frozen=True, slots=True)
class LeaderHome:
    """What a leader sees first."""

    reader: Reader
    published: str


@dataclass(frozen=True, slots=True)
class BulletinPreview:
    """A month's bulletin before the office, or as published."""

    reader: Reader
    bulletin: int
    value: MonthlyBulletin | PeriodBulletin
    state: BulletinState
    open_until: datetime | None
    needs_window: bool
    window_over: bool
    objections: int
    waiting: int
    channel: str
    correctable: bool

    @property
    def publishable(self) -> bool:
        """Whether nothing is left to wait for."""
        if self.state == BulletinState.PUBLISHED or self.needs_window or self.objections or not self.channel:
            return False
        return self.window_over or self.open_until is None


@dataclass(frozen=True, slots=True)
class Published:
    """A bulletin was frozen and is on its way to the channel."""

    reader: Reader
    period: str
    number: int
    channel: str
    digest: str


@dataclass(frozen=True, slots=True)
class WindowOpened:
    """A month's draft is open to objections."""

    reader: Reader
    period: str
    until: datetime
    told: int


@dataclass(frozen=True, slots=True)
class OwnSheet:
    """A department's own sheet while the window is open: each line can be objected to."""

    reader: Reader
    bulletin: int
    sheet: Sheet
    rank: int
    of: int
    until: datetime | None
    objected: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ObjectionPrompt:
    """The department is asked why it objects to a line."""

    reader: Reader
    bulletin: int
    line: Line


@dataclass(frozen=True, slots=True)
class ObjectionCard:
    """An objection: the line, both sides' words."""

    reader: Reader
    objection: int
    department: str
    period: str
    line: Line | None
    text: str
    answer: str
    asking_answer: bool = False


@dataclass(frozen=True, slots=True)
class Difference:
    """How one department's published total differs from what it would be now."""

    name: str
    published: Fraction
    now: Fraction


@dataclass(frozen=True, slots=True)
class CorrectionProposal:
    """What a correction of a published month would change."""

    reader: Reader
    bulletin: int
    month: Month
    differences: tuple[Difference, ...]
    next_month: Month
    rounding: Rounding


@dataclass(frozen=True, slots=True)
class Adjusted:
    """The differences of a published month were booked in a later one."""

    reader: Reader
    month: Month
    booked_in: Month
    departments: int


@dataclass(frozen=True, slots=True)
class WindowOver:
    """The objection window of a bulletin is over."""

    reader: Reader
    bulletin: int
    period: str
    objections: int


@dataclass(frozen=True, slots=True)
class NoBulletin:
    """There is no bulletin to show yet."""

    reader: Reader


@dataclass(frozen=True, slots=True)
class Joined:
    """A seat was taken."""

    reader: Reader
    again: bool


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
    month: Month
    deadline: Deadline
    report: int
    lines: tuple[SheetLine, ...]
    filled: int
    first_owed: int | None


@dataclass(frozen=True, slots=True)
class Submitted:
    """A report came in."""

    reader: Reader
    report: int
    department: str
    month: Month
    submitted_at: datetime
    late: bool
    results: int
    nothing: int
    again: bool


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The office decided on a report, or returned one entry of it."""

    reader: Reader
    month: Month
    accepted: int
    returned: int
    entry: int | None
    title: str
    reason: str


@dataclass(frozen=True, slots=True)
class RoundNotice:
    """A word to the office about the round: it opened, it is over."""

    reader: Reader
    step: str
    month: Month
    deadline: Deadline
    departments: int
    reported: int
    nothing: int
    late: tuple[str, ...]
    missing: tuple[str, ...]
    without_liaison: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DraftReady:
    """A bulletin is ready for the office's eyes."""

    reader: Reader
    bulletin: int
    period: str
    departments: int
    waiting: int


@dataclass(frozen=True, slots=True)
class ChannelPost:
    """A published bulletin for the leading group's channel."""

    language: str
    value: MonthlyBulletin | PeriodBulletin


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


View = (
    ReportSheet
    | EntryCard
    | StrayPrompt
    | ReportCheck
    | Receipt
    | NoRound
    | Desk
    | ReviewCard
    | ReviewDone
    | LeaderHome
    | BulletinPreview
    | Published
    | WindowOpened
    | WindowOver
    | OwnSheet
    | ObjectionPrompt
    | ObjectionCard
    | CorrectionProposal
    | Adjusted
    | NoBulletin
    | Joined
    | Stranger
    | LanguageChoice
    | Reminder
    | Submitted
    | Reviewed
    | RoundNotice
    | DraftReady
    | ChannelPost
    | ChannelBound
    | UpdateFailed
    | PublicationTrouble
)
