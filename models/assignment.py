"""An assignment 责任分工: a task for a department, in a role."""

from sqlmodel import Field, UniqueConstraint

from domain.scoring.facts import Role
from models.base import Row, names


class Assignment(Row, table=True):
    """Each department reports its own part of a joint task, in the months in which it is assigned.

    An empty `from_month` is the task's own. `absent_months` as for the task.
    """

    __table_args__ = (UniqueConstraint("task_id", "department_id"),)

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    task_id: int = Field(foreign_key="task.id", index=True)
    department_id: int = Field(foreign_key="department.id", index=True)
    role: Role = names(Role)
    from_month: str = ""
    withdrawn_from: str | None = None
    absent_months: str = ""
