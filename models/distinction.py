"""Praise or criticism 表扬、通报批评 that a person of the office confirmed for the bulletin of a period."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import Field, UniqueConstraint

from models.base import Row, names


class DistinctionKind(StrEnum):
    """Which of the two."""

    PRAISE = "praise"
    CRITICISM = "criticism"


class ConfirmedDistinction(Row, table=True):
    """What was proposed on the record and not confirmed has no row, and is not published."""

    __tablename__ = "distinction"
    __table_args__ = (UniqueConstraint("bulletin_id", "kind", "department"),)

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    bulletin_id: int = Field(foreign_key="bulletin.id", index=True)
    kind: DistinctionKind = names(DistinctionKind)
    department: str
    confirmed_by: int = Field(foreign_key="person.id")
    confirmed_at: datetime
