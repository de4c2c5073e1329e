"""Rounds before the office: being put together, in hand, extended, ended; and what departments hear of it."""

from dataclasses import dataclass
from datetime import datetime

from domain.round_name import RoundName
from domain.scoring.facts import TaskKind
from models.dispatch import Scope
from services.views.readers import Deadline, Proof, Reader


@dataclass(frozen=True, slots=True)
class RoundDraftCard:
    """An ad-hoc round as it would be opened; `asking` is what the next words are: ask, deadline."""

    reader: Reader
    draft: int
    title: str
    ask: str
    scope: Scope
    section: str
    task_kind: TaskKind | None
    departments: tuple[str, ...]
    tasks: int
    deadline: Deadline | None
    evidence_asked: bool
    is_question: bool = False
    asking: str = ""


@dataclass(frozen=True, slots=True)
class ScopeOption:
    """A section, a kind of tasks or a department a round may ask; `id` is a task's, the kind's place, or its own."""

    id: int
    name: str
    tasks: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class ScopeChoice:
    """What a round may be limited to."""

    reader: Reader
    draft: int
    scope: Scope
    options: tuple[ScopeOption, ...]


@dataclass(frozen=True, slots=True)
class RoundLine:
    """A round in hand, on one line."""

    dispatch: int
    round: RoundName
    deadline: Deadline
    overdue: bool
    reported: int
    owing: int
    extended: int = 0


@dataclass(frozen=True, slots=True)
class RoundBoard:
    """The rounds in hand, the most pressing first."""

    reader: Reader
    rounds: tuple[RoundLine, ...]
    draft: int | None = None


@dataclass(frozen=True, slots=True)
class ExtensionLine:
    """An extension on record; without a department it was for all."""

    department: str
    until: Deadline
    reason: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class RoundCard:
    """One round before the office. `asking` is what it waits for: extend, withdraw, close.

    `heard_at`: it was opened in quiet hours that still last; the departments are told when they end.
    """

    reader: Reader
    dispatch: int
    round: RoundName
    adhoc: bool
    scope: Scope
    section: str
    task_kind: TaskKind | None
    proof: Proof
    deadline: Deadline
    overdue: bool
    reported: tuple[str, ...]
    nothing: tuple[str, ...]
    late: tuple[str, ...]
    missing: tuple[str, ...]
    extended: tuple[tuple[str, Deadline], ...]
    history: tuple[ExtensionLine, ...]
    ended: str
    ended_at: datetime | None
    ended_reason: str
    asking: str = ""
    asked_department: str = ""
    heard_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ExtensionChoice:
    """The departments that have not reported, one of which is to get a later deadline."""

    reader: Reader
    dispatch: int
    round: RoundName
    departments: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class DeadlineMoved:
    """A department hears that its deadline is another one."""

    reader: Reader
    report: int
    round: RoundName
    deadline: Deadline
    reason: str
    own: bool


@dataclass(frozen=True, slots=True)
class RoundEnded:
    """A department hears that nothing more is asked of it: closed or withdrawn."""

    reader: Reader
    round: RoundName
    how: str
    reason: str


RoundsView = ScopeChoice | RoundEnded | RoundDraftCard | RoundCard | RoundBoard | ExtensionChoice | DeadlineMoved
