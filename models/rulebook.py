"""The rulebook a group scores by, as text, one row a version."""

from datetime import datetime

from sqlmodel import Field, UniqueConstraint

from models.base import Row


class RulebookText(Row, table=True):
    """A version of a group's rulebook and the month from which it holds."""

    __tablename__ = "rulebook"
    __table_args__ = (UniqueConstraint("group_id", "holds_from"),)

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    holds_from: str
    text: str
    source: str
    added_at: datetime
