"""A problem 难点堵点问题: raised by a department, coordinated by the office, closed by the one who raised it."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import Field, SQLModel, UniqueConstraint

from models.base import names


class ProblemState(StrEnum):
    """Where a problem is. `DRAFT` is being written, `DROPPED` was given up before it was raised."""

    DRAFT = "draft"
    DROPPED = "dropped"
    RAISED = "raised"
    TAKEN = "taken"
    SOLVED = "solved"
    CLOSED = "closed"


class Problem(SQLModel, table=True):
    """A problem with the moments of its steps in the current lap. A reopened problem begins its clock anew.

    `number` is counted in each group from the moment of raising. `revision` grows with everything that is done to it.
    """

    __table_args__ = (UniqueConstraint("group_id", "number"),)

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    department_id: int = Field(foreign_key="department.id", index=True)
    number: int | None = None
    task_id: int | None = Field(default=None, foreign_key="task.id")
    hard: bool = False
    text: str = ""
    state: ProblemState = names(ProblemState, default=ProblemState.DRAFT)
    revision: int = 0
    lap: int = 1
    begun_by: int = Field(foreign_key="person.id")
    begun_at: datetime
    raised_at: datetime | None = None
    since: datetime | None = None
    taken_at: datetime | None = None
    answered_at: datetime | None = None
    solved_at: datetime | None = None
    closed_at: datetime | None = None
