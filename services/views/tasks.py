"""A task as leaders, the office and its own departments see it: the list of tasks, and a task's page."""

from dataclasses import dataclass

from domain.calendar import Month
from domain.scoring.facts import TaskKind
from domain.scoring.rules import Lamp
from domain.task_ledger import LedgerMonth, LedgerValue
from services.views.readers import Reader


@dataclass(frozen=True, slots=True)
class TaskLine:
    """A task of the list: its place in the plan, and who leads it."""

    task: int
    number: int
    title: str
    leads: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskList:
    """The tasks of a year a reader may see: all, those of one department, or those found by words."""

    reader: Reader
    year: int
    lines: tuple[TaskLine, ...]
    page: int = 0
    department: int = 0
    department_name: str = ""
    sought: str = ""


@dataclass(frozen=True, slots=True)
class TaskPart:
    """What one department did of a task, month by month."""

    department: str
    months: tuple[LedgerMonth, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskPage:
    """A task with its course over the year. Of a department's own page the parts of others are left out.

    `page` counts from the latest months back; `files` are all files behind the parts that are shown.
    """

    reader: Reader
    task: int
    number: int
    year: int
    kind: TaskKind
    section: str
    title: str
    text: str
    due: str
    withdrawn_from: str
    leads: tuple[str, ...]
    participants: tuple[str, ...]
    targets: tuple[LedgerValue, ...]
    months: tuple[Month, ...]
    parts: tuple[TaskPart, ...]
    legend: tuple[Lamp, ...]
    files: int
    page: int = 0


TaskView = TaskList | TaskPage
