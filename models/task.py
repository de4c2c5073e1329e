"""A task 任务 of a plan. Its key is part and number, since numbering restarts in each part."""

from sqlmodel import Field, UniqueConstraint

from domain.scoring.facts import TaskKind
from models.base import Row, names


class Task(Row, table=True):
    """A task, where it stands in the plan, and the months in which it counts.

    `absent_months`: those between an earlier withdrawal and its return, as `2023-06 2023-07 `.
    `is_question`: an ad-hoc round asks it in the office's own words. It is in no plan and counts in no month.
    """

    __table_args__ = (UniqueConstraint("plan_id", "part", "number"),)

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    plan_id: int = Field(foreign_key="plan.id", index=True)
    part: str
    number: str
    key: str
    section: str
    kind: TaskKind = names(TaskKind)
    title: str
    text: str = ""
    due: str = ""
    position: int
    from_month: str
    withdrawn_from: str | None = None
    absent_months: str = ""
    is_question: bool = False
