"""What the office sees: its desk, and an entry under review."""

from dataclasses import dataclass
from datetime import datetime

from domain.month_calendar import CalendarEntry
from domain.problems import Lamp
from domain.round_name import RoundName
from domain.text_difference import Piece
from models.entry import Answer, Verdict
from models.report_note import NoteKind
from services.views.files import ShownFile
from services.views.notes import NoteLine
from services.views.readers import Attention, Deadline, LastMonth, Proof, Reader, Target
from services.views.reuse import CopiedText, ReuseLine
from services.views.rounds import RoundLine


@dataclass(frozen=True, slots=True)
class QueueLine:
    """A report that waits for the office."""

    report: int
    department: str
    round: RoundName
    undecided: int
    submitted_at: datetime
    late: bool
    again: bool = False
    """The department sent it again, after something of it was returned."""


@dataclass(frozen=True, slots=True)
class WaitingTask:
    """A task of which entries wait for the office, in one round; the departments whose entries these are."""

    dispatch: int
    task: int
    title: str
    round: RoundName
    departments: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TaskPlace:
    """Where an entry stands among those of its task in the round; `version` is the reports' versions added up."""

    dispatch: int
    task: int
    number: int
    total: int
    waiting: int
    version: int


@dataclass(frozen=True, slots=True)
class Desk:
    """The office's home: what waits, and the round at a glance."""

    reader: Reader
    round: RoundName | None
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
    claims: int
    channel: str
    calls: int = 0
    nominations: tuple[tuple[int, str], ...] = ()
    extended: tuple[tuple[str, Deadline], ...] = ()
    dispatch: int | None = None
    adhoc: tuple[RoundLine, ...] = ()
    lamps: tuple[tuple[Lamp, int], ...] = ()
    instructions: tuple[tuple[Lamp, int], ...] = ()
    """Leaders' instructions by their lamps, as `lamps` are the problems."""
    notice: str = ""
    ahead: tuple[CalendarEntry, ...] = ()
    """What the month has next."""
    planless: int | None = None
    """This year, when its tasks were not imported: nothing opens then, however long one waits."""
    by_task: bool = False
    tasks: tuple[WaitingTask, ...] = ()
    """What waits, task by task; only for those who read it so."""
    page: int = 0


@dataclass(frozen=True, slots=True)
class EntryChange:
    """What changed in an entry since the report was sent before: the answer it had, the words, how many files."""

    answer: Answer | None
    pieces: tuple[Piece, ...]
    added: int
    removed: int

    @property
    def is_none(self) -> bool:
        """Tell whether nothing changed."""
        return self.answer is None and not self.pieces and not self.added and not self.removed


@dataclass(frozen=True, slots=True)
class ReasonLine:
    """A reason on the office's list, in the reader's words."""

    reason: int
    text: str


@dataclass(frozen=True, slots=True)
class ReasonList:
    """The office's list of reasons for returning an entry; the entry they came from, 0 for none."""

    reader: Reader
    reasons: tuple[ReasonLine, ...]
    most: int
    entry: int = 0
    revision: int = 0


@dataclass(frozen=True, slots=True)
class ReviewCard:
    """One entry before the office, with the evidence behind it."""

    reader: Reader
    report: int
    entry: int
    revision: int
    department: str
    round: RoundName
    number: int
    total: int
    section: str
    title: str
    targets: tuple[Target, ...]
    answer: Answer
    text: str
    last: LastMonth | None
    files: tuple[ShownFile, ...]
    submitted_at: datetime
    late: bool
    undecided: int
    verdict: Verdict | None
    proof: Proof
    version: int
    reuse: tuple[ReuseLine, ...] = ()
    unread: int = 0
    """Pictures that cannot be compared with others."""
    copied: CopiedText | None = None
    attention: tuple[Attention, ...] = ()
    striking: int = 0
    asking_reason: bool = False
    show_files: bool = False
    is_question: bool = False
    change: EntryChange | None = None
    reasons: tuple[ReasonLine, ...] = ()
    """What the office often returns for; only while it is asked why."""
    notes: tuple[tuple[NoteKind, int], ...] = ()
    """What the report holds beside the tasks, how many of each kind."""
    place: TaskPlace | None = None
    """Only for those who review task by task."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewNotesPage:
    """What a report holds beside the tasks; the entry under review, 0 for none."""

    reader: Reader
    department: str
    round: RoundName
    report: int
    entry: int
    lines: tuple[NoteLine, ...]
    page: int


@dataclass(frozen=True, slots=True)
class ReviewDone:
    """A report has been decided to its last entry."""

    reader: Reader
    department: str
    round: RoundName
    accepted: int
    returned: int
    queue: tuple[QueueLine, ...]
    unscored: int = 0
    undo: int = 0
    """The report whose acceptance as a whole can be taken back; 0 for none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskDone:
    """What was sent of a task is decided to its last entry; what waits of the other tasks."""

    reader: Reader
    title: str
    round: RoundName
    accepted: int
    returned: int
    unscored: int
    tasks: tuple[WaitingTask, ...]
    dispatch: int
    task: int
    undo: bool = False
    """Whether its acceptance as a whole can be taken back."""


ReviewingView = ReasonList | ReviewNotesPage | TaskDone | ReviewDone | ReviewCard | Desk
