"""The ledger of tasks (工作台账): what every department said of each of its tasks, month by month."""

from dataclasses import dataclass
from datetime import date

from domain.calendar import Month
from domain.scoring.rules import Lamp


@dataclass(frozen=True, slots=True)
class LedgerValue:
    """A number of a task: a target, or what was reached of it; exact, as text."""

    name: str
    value: str
    unit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerEntry:
    """What a department said of a task in a month; `verdict` is empty while the office has not decided."""

    answer: str
    verdict: str
    text: str
    values: tuple[LedgerValue, ...]
    evidence: int
    late: bool


@dataclass(frozen=True, slots=True)
class LedgerMonth:
    """One month of a task: what was sent in, None for nothing, and the id of its lamp, None while none is lit."""

    entry: LedgerEntry | None
    lamp: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerTask:
    """A task of one department over the months; `withdrawn_from` is empty unless the plan dropped it."""

    key: str
    section: str
    title: str
    leads: bool
    due: str
    targets: tuple[LedgerValue, ...]
    months: tuple[LedgerMonth, ...]
    withdrawn_from: str = ""


@dataclass(frozen=True, slots=True)
class LedgerDepartment:
    """A department and its tasks in plan order."""

    name: str
    tasks: tuple[LedgerTask, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskLedger:
    """The ledger of a year up to a day; `legend` are the lamps of the rulebook that holds."""

    group: str
    year: int
    drawn_on: date
    months: tuple[Month, ...]
    departments: tuple[LedgerDepartment, ...]
    legend: tuple[Lamp, ...]
