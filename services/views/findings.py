"""What is seen of deductions: those the office books, and those the clock booked and the office may lift."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from fractions import Fraction

from domain.calendar import Month
from domain.scoring.facts import RoundOutcome
from domain.scoring.rules import EachRule, ManualRule
from models.finding import FindingState
from services.views.files import ShownFile
from services.views.readers import Deadline, Reader
from services.views.reuse import Watched

FindingRule = EachRule | ManualRule


class FindingWant(StrEnum):
    """What a finding being written down still waits for, in this order; `NOTHING` when it can be booked."""

    KIND = "kind"
    LEVEL = "level"
    POINTS = "points"
    REASON = "reason"
    MONTH = "month"
    EVIDENCE = "evidence"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class FindingDraft:
    """A finding as the office writes it down; `entry` is the one in whose review it was found, 0 for none."""

    reader: Reader
    finding: int
    department: str
    month: Month
    months: tuple[Month, ...]
    kinds: tuple[FindingRule, ...]
    rule: FindingRule | None
    level: str | None
    points: Fraction | None
    reason: str
    task: str
    entry: int
    files: int
    wants: FindingWant
    asking_to_drop: bool = False


@dataclass(frozen=True, slots=True)
class FindingCard:
    """A finding that was booked. `frozen` is the bulletin of its month once that is published."""

    reader: Reader
    finding: int
    revision: int
    number: int
    department: str
    month: Month
    rule: FindingRule | None
    level: str | None
    points: Fraction | None
    reason: str
    task: str
    entry: int
    files: tuple[ShownFile, ...]
    state: FindingState
    booked_by: str
    booked_at: datetime | None
    lifted_by: str
    lift_reason: str
    frozen: int | None
    asking_reason: bool = False
    show_files: bool = False
    watch: Watched | None = None


@dataclass(frozen=True, slots=True)
class FindingLine:
    """A finding in a list."""

    finding: int
    department: str
    rule: FindingRule | None
    points: Fraction | None
    lifted: bool


@dataclass(frozen=True, slots=True)
class ClockLine:
    """What the clock booked against a department; `excused` when the office lifted it."""

    report: int
    department: str
    round: str
    outcome: RoundOutcome
    rule: EachRule | None
    excused: bool


@dataclass(frozen=True, slots=True)
class FindingList:
    """A month's deductions, one page: what the clock booked first."""

    reader: Reader
    month: Month
    months: tuple[Month, ...]
    clock: tuple[ClockLine, ...]
    lines: tuple[FindingLine, ...]
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class ClockCard:
    """What the clock booked for one report: why, by which article, and whether it was lifted."""

    reader: Reader
    line: ClockLine
    month: Month
    deadline: Deadline
    submitted_at: datetime | None
    excused_by: str
    reason: str
    frozen: int | None
    asking_reason: bool = False


@dataclass(frozen=True, slots=True)
class FindingNews:
    """A department is told of a deduction that was booked, lifted, or booked after all."""

    reader: Reader
    what: str
    month: Month
    rule: FindingRule | None
    level: str | None
    points: Fraction | None
    reason: str


FindingView = FindingDraft | FindingCard | FindingList | ClockCard | FindingNews
