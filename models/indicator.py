"""An indicator 目标值: a number the task must reach."""

from sqlmodel import Field

from models.base import Row


class Indicator(Row, table=True):
    """A target as text, since targets are decimal and exact."""

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    task_id: int = Field(foreign_key="task.id", index=True)
    name: str
    target: str
    unit: str
    bound: str
    position: int
