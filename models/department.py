"""A department 责任单位: answers for tasks."""

from sqlmodel import Field, UniqueConstraint

from models.base import Row


class Department(Row, table=True):
    """A department in the order the plan names it, and its other spellings, apart by ；."""

    __table_args__ = (UniqueConstraint("group_id", "name"),)

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    name: str
    position: int
    aliases: str = ""
