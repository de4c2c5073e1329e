"""What the office often says when it returns an entry (退回)."""

from datetime import datetime

from sqlmodel import Field

from models.base import Row


class ReturnReason(Row, table=True):
    """A reason of a group's list: in the office's own words, or a usual one that is in the words of who reads it."""

    __tablename__ = "return_reason"

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    position: int
    text: str = ""
    usual: str = ""
    removed_at: datetime | None = None
