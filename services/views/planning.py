"""Views of a plan being brought in."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.plan.amending import Change
from domain.plan.reading import Reading, Unread
from domain.plan.settling import Settle
from models.plan_request import RequestState
from services.views.readers import Reader


@dataclass(frozen=True, slots=True)
class PlanInvitation:
    """How a plan is brought in; the plan in force, if there is one, as its year and number of tasks."""

    reader: Reader
    year: int | None
    tasks: int


@dataclass(frozen=True, slots=True)
class PlanReading:
    """A document is being read."""

    reader: Reader
    name: str
    file_id: str


@dataclass(frozen=True, slots=True)
class PlanDraftScreen:
    """A document as it was understood. `in_force` says that the year has a plan: `changes` is what would change."""

    reader: Reader
    draft: int
    name: str
    reading: Reading
    in_force: bool
    changes: tuple[Change, ...]
    months: tuple[int, ...]
    notice: str = ""


@dataclass(frozen=True, slots=True)
class PlanDoubtCard:
    """One doubt, `index` of `total`, with the decisions it allows and the doubts beside it."""

    reader: Reader
    draft: int
    mark: int
    index: int
    total: int
    unread: Unread
    keys: tuple[Settle, ...]
    alike: int
    before: int | None
    after: int | None


@dataclass(frozen=True, slots=True)
class PlanWorkbook:
    """The whole as a workbook to check."""

    reader: Reader
    draft: int
    reading: Reading
    on: date


@dataclass(frozen=True, slots=True)
class PlanChanges:
    """What would change in the plan in force, a page of it."""

    reader: Reader
    draft: int
    year: int
    changes: tuple[Change, ...]
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class PlanAdopted:
    """A plan is in force, or its changes are, from a month on."""

    reader: Reader
    title: str
    year: int
    tasks: int
    departments: int
    assignments: int
    joint: int
    month: int
    changes: int
    told: int


@dataclass(frozen=True, slots=True)
class PlanNews:
    """A department is told what changes for it, from a month on."""

    reader: Reader
    year: int
    month: int
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class PlanRequestAsk:
    """A liaison is asked what is to be changed in a task, and why."""

    reader: Reader
    entry: int
    task: str
    text: str


@dataclass(frozen=True, slots=True)
class PlanRequestCard:
    """A request for a change, as it stands. `asking` is the answer the office is about to give: grant or refuse."""

    reader: Reader
    request: int
    department: str
    task: str
    text: str
    state: RequestState
    answer: str
    asking: str


@dataclass(frozen=True, slots=True)
class PlanRequestLine:
    """A request among those made before."""

    request: int
    department: str
    task: str
    text: str
    state: RequestState
    answer: str
    asked_at: datetime


@dataclass(frozen=True, slots=True)
class PlanRequestList:
    """The requests a department made, or all of them for the office, the latest first."""

    reader: Reader
    lines: tuple[PlanRequestLine, ...]
    page: int


PlanView = (
    PlanInvitation
    | PlanReading
    | PlanDraftScreen
    | PlanDoubtCard
    | PlanWorkbook
    | PlanChanges
    | PlanAdopted
    | PlanNews
    | PlanRequestAsk
    | PlanRequestCard
    | PlanRequestList
)
