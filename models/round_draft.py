"""An ad-hoc round 临时调度 as the office puts it together, before it is opened."""

from datetime import datetime

from sqlmodel import Field

from domain.scoring.facts import TaskKind
from models.base import Row, names
from models.dispatch import Scope


class RoundDraft(Row, table=True):
    """What is asked, of whom, until when. `dispatch_id` is the round it became; `dropped_at` when it was given up.

    A question is answered in words by each department that is asked, and is about no task of the plan.
    `section_task_id` stands for its section: headings are words, and a button carries ids.
    """

    __tablename__ = "round_draft"

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    created_at: datetime
    title: str = ""
    ask: str = ""
    scope: Scope = names(Scope, default=Scope.ALL)
    section_task_id: int | None = Field(default=None, foreign_key="task.id")
    task_kind: TaskKind | None = names(TaskKind, default=None, nullable=True)
    evidence_asked: bool = False
    is_question: bool = False
    deadline_at: datetime | None = None
    dispatch_id: int | None = Field(default=None, foreign_key="dispatch.id")
    dropped_at: datetime | None = None


class RoundDraftDepartment(Row, table=True):
    """A department chosen for a round that asks some of them."""

    __tablename__ = "round_draft_department"

    draft_id: int = Field(primary_key=True, foreign_key="round_draft.id")
    department_id: int = Field(primary_key=True, foreign_key="department.id")
