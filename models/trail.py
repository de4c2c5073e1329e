"""The trail: who did what, when, to what. Append-only."""

from datetime import datetime

from sqlalchemy import Index
from sqlmodel import Field

from models.base import Row


class Trail(Row, table=True):
    """One decision or step, with the state before and after where there is one."""

    __table_args__ = (Index("ix_trail_subject", "subject", "subject_id"),)

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    person_id: int | None = Field(default=None, foreign_key="person.id")
    at: datetime
    act: str
    subject: str
    subject_id: int
    before: str = ""
    after: str = ""
