"""What is seen of problems and instructions: the draft, the list, the card, and what is said of them."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.problems import Lamp, ProblemStep
from models.problem import ProblemKind
from services.views.files import ShownFile
from services.views.readers import Deadline, Reader
from services.views.reuse import Watched


class ProblemMay(StrEnum):
    """What a reader may do with a problem."""

    TAKE = "take"
    ANSWER = "answer"
    ASSIGN = "assign"
    SOLVE = "solve"
    CONFIRM = "confirm"


class ProblemAsk(StrEnum):
    """Which words the card waits for."""

    FEEDBACK = "feedback"
    SOLVED = "solved"
    REOPEN = "reopen"


@dataclass(frozen=True, slots=True)
class ProblemDraft:
    """A problem as the department writes it down; the days are those of its clock."""

    reader: Reader
    problem: int
    text: str
    files: int
    task: str
    hard: bool
    ordinary_days: int
    hard_months: int
    asking_to_drop: bool = False


@dataclass(frozen=True, slots=True)
class ProblemTasks:
    """The department's tasks: which one is the problem about?"""

    reader: Reader
    problem: int
    tasks: tuple[tuple[int, str], ...]
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has or had a problem, for how many whole days. Without a name it is the office as a whole."""

    name: str
    days: int


@dataclass(frozen=True, slots=True)
class ProblemLine:
    """One problem of the list: `step` is the one that ends first."""

    problem: int
    number: int
    department: str
    text: str
    lamp: Lamp
    step: ProblemStep | None
    deadline: Deadline | None
    holder: Holder | None


@dataclass(frozen=True, slots=True)
class ProblemList:
    """The problems a reader may see, the most urgent first."""

    reader: Reader
    lines: tuple[ProblemLine, ...]
    lamps: tuple[tuple[Lamp, int], ...]
    closed: bool
    page: int
    pages: int
    may_raise: bool
    kind: ProblemKind = ProblemKind.PROBLEM
    draft: int = 0
    """The reader's own instruction that was not given yet; 0 for none."""


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step of a problem's clock: its limit, when it was done, whether too late."""

    step: ProblemStep
    deadline: Deadline
    done_at: datetime | None
    late: bool


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One line of a problem's history. Without a name it was the clock."""

    at: datetime
    name: str
    act: str
    text: str
    step: str


@dataclass(frozen=True, slots=True)
class ProblemCard:
    """A problem with its clock, its holders and its history."""

    reader: Reader
    problem: int
    revision: int
    number: int
    department: str
    text: str
    task: str
    hard: bool
    lap: int
    lamp: Lamp
    steps: tuple[StepLine, ...]
    holders: tuple[Holder, ...]
    history: tuple[HistoryLine, ...]
    files: tuple[ShownFile, ...]
    may: frozenset[ProblemMay]
    article: str
    asking: ProblemAsk | None = None
    show_files: bool = False
    watch: Watched | None = None
    kind: ProblemKind = ProblemKind.PROBLEM
    about_task: int = 0
    about_period: str = ""
    answer: str = ""
    """What the holder of an instruction answered."""


@dataclass(frozen=True, slots=True)
class HolderOption:
    """Somebody a problem can be given to: a department ("d"), or a person of the office or a leader ("p")."""

    kind: str
    id: int
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class HolderChoice:
    """Who is to have the problem?"""

    reader: Reader
    problem: int
    number: int
    options: tuple[HolderOption, ...]
    page: int
    pages: int
    kind: ProblemKind = ProblemKind.PROBLEM


@dataclass(frozen=True, slots=True)
class ProblemNews:
    """Something was done to a problem that the reader has to know of."""

    reader: Reader
    problem: int
    number: int
    department: str
    text: str
    what: str
    by: str
    words: str
    step: ProblemStep | None
    deadline: Deadline | None
    kind: ProblemKind = ProblemKind.PROBLEM


@dataclass(frozen=True, slots=True)
class ProblemReminder:
    """A step of a problem ends, is over, or has gone up a level."""

    reader: Reader
    problem: int
    number: int
    department: str
    text: str
    step: ProblemStep
    occasion: str
    deadline: Deadline
    holder: Holder
    lamp: Lamp
    kind: ProblemKind = ProblemKind.PROBLEM


@dataclass(frozen=True, slots=True)
class InstructionDraft:
    """An instruction as a leader writes it down, about a task or a bulletin's period."""

    reader: Reader
    instruction: int
    text: str
    files: int
    task: str
    period: str
    asking_to_drop: bool = False


@dataclass(frozen=True, slots=True)
class InstructionDates:
    """By which day is an instruction to be carried out? Days to choose from; `until` is the one set so far."""

    reader: Reader
    instruction: int
    number: int
    leader: str
    text: str
    days: tuple[date, ...]
    until: Deadline | None


@dataclass(frozen=True, slots=True)
class InstructionAnswer:
    """The holder's answer while it is put together."""

    reader: Reader
    instruction: int
    number: int
    leader: str
    text: str
    answer: str
    files: int
    deadline: Deadline | None


ProblemView = (
    ProblemDraft
    | ProblemTasks
    | ProblemList
    | ProblemCard
    | HolderChoice
    | ProblemNews
    | ProblemReminder
    | InstructionDraft
    | InstructionDates
    | InstructionAnswer
)
