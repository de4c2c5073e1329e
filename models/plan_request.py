"""A request 申请调整: a department asks for a change of a task's wording or units; the office answers."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import Field

from models.base import Row, names


class RequestState(StrEnum):
    """Where a request stands."""

    OPEN = "open"
    GRANTED = "granted"
    REFUSED = "refused"


class PlanRequest(Row, table=True):
    """What a department asks to be changed, and why; and what it was answered."""

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    department_id: int = Field(foreign_key="department.id", index=True)
    person_id: int = Field(foreign_key="person.id")
    task_id: int = Field(foreign_key="task.id", index=True)
    text: str
    state: RequestState = names(RequestState, default=RequestState.OPEN)
    answer: str = ""
    asked_at: datetime
    answered_at: datetime | None = None
