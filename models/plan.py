"""A plan 年度工作任务: one year's list of tasks."""

from datetime import datetime

from sqlmodel import Field, UniqueConstraint

from models.base import Row


class Plan(Row, table=True):
    """The plan of a group for a year."""

    __table_args__ = (UniqueConstraint("group_id", "year"),)

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    year: int
    title: str
    imported_at: datetime
