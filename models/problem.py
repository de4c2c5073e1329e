"""A matter on a clock: a problem 难点堵点问题 of a department, or an instruction 批示 of a leader."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import Field, UniqueConstraint

from models.base import Row, names


class ProblemKind(StrEnum):
    """What a matter is: raised by a department and closed by it, or given by a leader and closed by the office."""

    PROBLEM = "problem"
    INSTRUCTION = "instruction"


class ProblemState(StrEnum):
    """Where a matter is. `DRAFT` is being written, `DROPPED` was given up before it was raised.

    `TAKEN`: the office took a problem up, or gave an instruction to a holder. `SOLVED` waits for the last word.
    """

    DRAFT = "draft"
    DROPPED = "dropped"
    RAISED = "raised"
    TAKEN = "taken"
    SOLVED = "solved"
    CLOSED = "closed"


class Problem(Row, table=True):
    """A matter with the moments of its steps in the current lap. One that is reopened begins its clock anew.

    `number` is counted in each group and kind from the moment of raising. `revision` grows with everything that is
    done to it. A problem has the department that raised it; an instruction has what the leader replied to, the first
    moment too late as `due_at`, and the words of its holder's `answer` while they are put together.
    """

    __table_args__ = (UniqueConstraint("group_id", "kind", "number"),)

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    kind: ProblemKind = names(ProblemKind, default=ProblemKind.PROBLEM)
    department_id: int | None = Field(default=None, foreign_key="department.id", index=True)
    number: int | None = None
    task_id: int | None = Field(default=None, foreign_key="task.id")
    bulletin_id: int | None = Field(default=None, foreign_key="bulletin.id")
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
    due_at: datetime | None = None
    answer: str = ""
