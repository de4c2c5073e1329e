"""A holding: who has a problem or an instruction, from when, until when."""

from datetime import datetime

from sqlalchemy import Index, text
from sqlmodel import Field

from models.base import Row


class Holding(Row, table=True):
    """A department or a person has a problem; with neither, the office as a whole. One holding of a problem is open."""

    __table_args__ = (
        Index(
            "one_open_holding",
            "problem_id",
            unique=True,
            sqlite_where=text("until IS NULL"),
            postgresql_where=text("until IS NULL"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    problem_id: int = Field(foreign_key="problem.id", index=True)
    department_id: int | None = Field(default=None, foreign_key="department.id")
    person_id: int | None = Field(default=None, foreign_key="person.id")
    since: datetime
    until: datetime | None = None
