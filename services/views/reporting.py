"""What a liaison sees: the sheet, a task's card, the check, the receipt."""

from dataclasses import dataclass
from datetime import datetime

from domain.round_name import RoundName
from models.entry import Answer
from services.views.notes import NoteLine
from services.views.readers import Attention, Deadline, LastMonth, Mark, Proof, Reader, Target


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One task on the sheet of a report."""

    entry: int
    number: int
    title: str
    mark: Mark
    answer: Answer | None
    is_question: bool = False


@dataclass(frozen=True, slots=True)
class ReportSheet:
    """A department's round at a glance."""

    reader: Reader
    report: int
    round: RoundName
    deadline: Deadline
    overdue: bool
    lines: tuple[SheetLine, ...]
    submitted_at: datetime | None
    late: bool
    ended: bool = False
    several: bool = False
    notice: str = ""
    strays: int = 0
    withdrawable: bool = False
    page: int = 0
    correct_by: Deadline | None = None
    """The time limit of what the office returned."""

    @property
    def is_question(self) -> bool:
        """Tell whether the round asks a question in the office's own words, and no tasks."""
        return any(line.is_question for line in self.lines)

    @property
    def filled(self) -> int:
        """Count the tasks that need nothing more from the department."""
        return sum(line.mark not in (Mark.OWED, Mark.DRAFT, Mark.RETURNED) for line in self.lines)

    @property
    def owed(self) -> tuple[SheetLine, ...]:
        """List the tasks that still need something."""
        return tuple(line for line in self.lines if line.mark in (Mark.OWED, Mark.DRAFT, Mark.RETURNED))

    @property
    def begun(self) -> tuple[SheetLine, ...]:
        """List the tasks of which something was said, and something is missing."""
        return tuple(line for line in self.lines if line.mark == Mark.DRAFT)

    @property
    def open_to_change(self) -> bool:
        """Tell whether anything can still be filled in or sent."""
        if self.submitted_at is None:
            return not self.ended
        return any(line.mark == Mark.RETURNED for line in self.lines)


@dataclass(frozen=True, slots=True)
class AskedReport:
    """One of several reports that are asked for."""

    report: int
    round: RoundName
    deadline: Deadline
    overdue: bool
    returned: bool
    total: int
    filled: int


@dataclass(frozen=True, slots=True)
class ReportChoice:
    """The reports a department has to send, when they are several."""

    reader: Reader
    reports: tuple[AskedReport, ...]
    notice: str = ""


@dataclass(frozen=True, slots=True)
class Received:
    """The file that was just kept: its kind, and its size in bytes; whether its original is asked for."""

    kind: str
    size: int
    asks_original: bool = False


@dataclass(frozen=True, slots=True)
class EntryCard:
    """One task's card: what is asked, what was said, what is still missing."""

    reader: Reader
    report: int
    entry: int
    revision: int
    number: int
    total: int
    section: str
    title: str
    due: str
    targets: tuple[Target, ...]
    deadline: Deadline | None
    """None when it is past."""
    round: RoundName
    proof: Proof
    mark: Mark
    answer: Answer | None
    text: str
    evidence: int
    last: LastMonth | None
    reason: str
    editable: bool
    next_owed: int | None
    ended: bool = False
    asking_to_clear: bool = False
    asking_value: int | None = None
    is_question: bool = False
    """It asks for words and no more: nothing of it is a result or completed."""
    question: Attention | None = None
    """A number that is asked back."""
    received: Received | None = None


@dataclass(frozen=True, slots=True)
class EditTaken:
    """An edited message changed the words of a draft; whether its screen is the one the person is at.

    `number` is the task's in the report; 0 for a draft of a kind of its own, which `title` then names.
    """

    number: int
    title: str
    is_here: bool


@dataclass(frozen=True, slots=True)
class StrayPrompt:
    """Words or files that no task was open for: which task are they for?"""

    reader: Reader
    text: str
    files: int
    lines: tuple[SheetLine, ...]
    page: int = 0


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One entry of the summary before sending."""

    number: int
    title: str
    answer: Answer
    text: str
    evidence: int
    copied: bool = False
    is_question: bool = False
    targets: tuple[Target, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportCheck:
    """The report as the office will see it, before it is sent, for the `first` time or again."""

    reader: Reader
    report: int
    round: RoundName
    deadline: Deadline
    overdue: bool
    proof: Proof
    lines: tuple[CheckLine, ...]
    notes: tuple[NoteLine, ...] = ()
    first: bool = True


@dataclass(frozen=True, slots=True)
class Receipt:
    """The office's receipt for a report."""

    reader: Reader
    report: int
    round: RoundName
    number: str
    submitted_at: datetime
    late: bool
    results: int
    nothing: int
    again: bool
    is_question: bool = False


@dataclass(frozen=True, slots=True)
class NoRound:
    """No round is open for this department; `kept`: what was just sent waits for the next one."""

    reader: Reader
    kept: bool = False


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


ReportingView = ReportChoice | NoRound | Receipt | ReportCheck | StrayPrompt | ReportSheet | EntryCard
