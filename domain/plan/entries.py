"""What a plan says: departments, parts, sections, tasks and their target numbers."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from domain.scoring.facts import Role, TaskKind

LONGEST_NAME = 40
"""Characters of a department, an indicator, a number: what a phone shows on two lines."""
LONGEST_TITLE = 80
"""Characters of a part, a section, a task."""
LONGEST_PLAN_TITLE = 120
LONGEST_UNIT = 10


class Bound(StrEnum):
    """Which side of its target an indicator must end on."""

    MIN = "min"
    MAX = "max"
    EXACT = "exact"


@dataclass(frozen=True, slots=True)
class DepartmentEntry:
    """A department (责任单位) under the plan's own name, with other spellings it is known by."""

    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PartEntry:
    """A part of the notice (一、二、…). Task numbers start again in each."""

    number: str
    title: str


@dataclass(frozen=True, slots=True)
class SectionEntry:
    """A section (章节) of a part; `position` counts from 1 through the whole plan."""

    part: str
    title: str
    position: int


@dataclass(frozen=True, slots=True)
class IndicatorEntry:
    """A target number (目标值): at least, at most or exactly `value` of `unit` over the year."""

    name: str
    value: Decimal
    unit: str
    bound: Bound


@dataclass(frozen=True, slots=True)
class TaskEntry:
    """A task (任务). `due` is None where the notice states no date of its own: the plan's year is the limit.

    `number` is the notice's own: 7, and （二）1 or 3.2 where plain numbers come again within a part.
    """

    part: str
    number: str
    section: str
    kind: TaskKind
    title: str
    text: str
    lead: tuple[str, ...]
    participants: tuple[str, ...]
    due: date | None
    indicators: tuple[IndicatorEntry, ...]

    @property
    def key(self) -> str:
        """Part with number, such as 一-3: unique in a plan, where the number alone is not."""
        return f"{self.part}-{self.number}"

    @property
    def assignments(self) -> tuple[tuple[str, Role], ...]:
        """Each department that answers for the task, with its role (责任分工), leads first."""
        leads = tuple((name, Role.LEAD) for name in self.lead)
        return leads + tuple((name, Role.PARTICIPANT) for name in self.participants)


@dataclass(frozen=True, slots=True)
class Plan:
    """One year's plan. Departments and sections stand in plan order, tasks in the order of the notice."""

    title: str
    year: int
    departments: tuple[DepartmentEntry, ...]
    sections: tuple[SectionEntry, ...]
    tasks: tuple[TaskEntry, ...]
    parts: tuple[PartEntry, ...] = ()

    @property
    def too_long(self) -> str:
        """Give the first department whose name no screen has room for; empty when all are short enough."""
        return next((each.name for each in self.departments if len(each.name) > LONGEST_NAME), "")
