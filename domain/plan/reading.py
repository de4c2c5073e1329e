"""What was understood of a document, and what was not: the result of reading, before anything is stored."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.plan.entries import IndicatorEntry
from domain.scoring.facts import TaskKind


class Why(StrEnum):
    """Why a piece of a document did not become part of a task. The words are in locales/."""

    NO_UNIT = "no-unit"
    NO_UNIT_AT_ALL = "no-unit-at-all"
    ORGANISATIONAL = "organisational"
    UNKNOWN_UNIT = "unknown-unit"
    NEAR_NAME = "near-name"
    LEVEL_UNCLEAR = "level-unclear"
    NO_TEXT = "no-text"
    AFTER_UNITS = "after-units"
    SAME_NUMBER = "same-number"
    TABLE_UNCLEAR = "table-unclear"
    TOO_LONG = "too-long"
    SECTION_UNITS = "section-units"
    TARGET_UNCLEAR = "target-unclear"
    HEADING_OR_TASK = "heading-or-task"
    NUMBER_GAP = "number-gap"
    REQUIREMENT = "requirement"
    ANNEX = "annex"


NOTES = frozenset({Why.SECTION_UNITS, Why.NUMBER_GAP, Why.REQUIREMENT, Why.ANNEX})
"""Reasons that are told but need no decision: what they speak of is no task by the document's own form."""


@dataclass(frozen=True, slots=True)
class ReadTask:
    """A task as the document has it. Headings come with their numbers: 二、重点工作任务, （二）增强科技协同创新能力."""

    line: int
    part: str
    no: str
    section: str
    kind: TaskKind
    text: str
    lead: tuple[str, ...]
    participants: tuple[str, ...]
    due: date | None = None
    leader: str = ""
    indicators: tuple[IndicatorEntry, ...] = ()

    @property
    def units(self) -> tuple[str, ...]:
        """Every unit of the task, leads first."""
        return (*self.lead, *self.participants)


@dataclass(frozen=True, slots=True)
class ReadDepartment:
    """A unit the document names, its other spellings there, and how many tasks name it."""

    name: str
    aliases: tuple[str, ...]
    tasks: int


@dataclass(frozen=True, slots=True)
class Unread:
    """A piece that did not become part of a task, or only with a doubt.

    `other` is the known name a new one is close to, or the last line of a piece that is told as one. The place
    (`part`, `section`, `no`) is where the piece would stand if it were a task.
    """

    line: int
    text: str
    why: Why
    other: str = ""
    part: str = ""
    section: str = ""
    no: str = ""

    @property
    def asks(self) -> bool:
        """Whether a person has to decide before the plan can be used."""
        return self.why not in NOTES


@dataclass(frozen=True, slots=True)
class Reading:
    """A document, understood. Nothing in it is silently left out: what is no task stands in `unread`."""

    title: str
    year: int | None
    tasks: tuple[ReadTask, ...]
    departments: tuple[ReadDepartment, ...]
    unread: tuple[Unread, ...]

    @property
    def doubts(self) -> tuple[Unread, ...]:
        """What a person has to decide."""
        return tuple(each for each in self.unread if each.asks)

    @property
    def assignments(self) -> int:
        """How many pairs of task and unit there are."""
        return sum(len(task.units) for task in self.tasks)

    @property
    def joint(self) -> int:
        """How many tasks have several units."""
        return sum(len(task.units) > 1 for task in self.tasks)
