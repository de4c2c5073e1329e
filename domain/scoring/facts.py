"""What is known of one department in one month: the only thing a score is made of.

Values are bare facts. Whether they count, and for how much, is the rulebook's business.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from fractions import Fraction

from domain.calendar import Month


class Role(StrEnum):
    """How a department answers for a task (责任分工): 牵头 or 参与."""

    LEAD = "lead"
    PARTICIPANT = "participant"


class TaskKind(StrEnum):
    """What a task is: 重大政策措施, 重点任务 or 重大工程项目."""

    POLICY = "policy"
    KEY = "key"
    PROJECT = "project"


class RoundOutcome(StrEnum):
    """How a department stands in a round once its deadline is past.

    `EXCUSED` is an extension that was kept, or a lateness that the office lifted.
    """

    REPORTED = "reported"
    NOTHING = "nothing"
    LATE = "late"
    MISSING = "missing"
    EXCUSED = "excused"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file behind an entry or a claim (印证材料), named by its content."""

    id: str
    sha256: str
    name: str


@dataclass(frozen=True, slots=True)
class TaskFact:
    """One task of the department in this month.

    `result` is an accepted 有成果 or 办结 entry of this month, `completed` an accepted first 办结 of this month,
    `completed_earlier` an accepted 办结 of a month before. `evidence` lies behind this month's accepted entry.
    """

    key: str
    title: str
    kind: TaskKind
    role: Role
    result: bool
    completed: bool
    completed_earlier: bool
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class RoundFact:
    """One round of dispatch (调度) the department was asked in, and how it stands; `adhoc` is 临时调度.

    `excused_from` is what an excused round would have been: its line stays on the sheet, and takes nothing.
    """

    id: str
    title: str
    adhoc: bool
    outcome: RoundOutcome
    deadline: datetime
    submitted_at: datetime | None
    excused_from: RoundOutcome | None = None


@dataclass(frozen=True, slots=True)
class ClaimFact:
    """A bonus item (加分申报) the office accepted for this month.

    Claims with the same `fact` speak of one event and count once, at the highest level; an empty `fact` stands alone.
    """

    id: str
    rule: str
    level: str | None
    what: str
    fact: str
    times: int = 1
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class FindingFact:
    """A deduction the office booked (扣分), or points given by hand; `points` is for manual rules alone."""

    id: str
    rule: str
    level: str | None
    reason: str
    evidence: tuple[Evidence, ...] = ()
    lifted: bool = False
    points: Fraction | None = None


@dataclass(frozen=True, slots=True)
class AdjustmentFact:
    """Points that set right a published month; `month` is the month they correct, not the one they are booked in."""

    id: str
    points: Fraction
    reason: str
    month: Month


@dataclass(frozen=True, slots=True)
class Used:
    """What a rule already gave the department in earlier months of the year: magnitudes, for caps by year."""

    rule: str
    points: Fraction
    times: int = 0


@dataclass(frozen=True, slots=True)
class DepartmentFacts:
    """Everything that bears on one department's sheet of one month; `position` is its place in the plan's order."""

    department: str
    name: str
    position: int
    month: Month
    tasks: tuple[TaskFact, ...] = ()
    rounds: tuple[RoundFact, ...] = ()
    claims: tuple[ClaimFact, ...] = ()
    findings: tuple[FindingFact, ...] = ()
    adjustments: tuple[AdjustmentFact, ...] = ()
    used: tuple[Used, ...] = ()
