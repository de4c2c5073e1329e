"""Re-use 重复使用: a file that is like one sent before, and what a reviewer found of the two."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import Field, UniqueConstraint

from domain.fingerprints import Likeness
from models.base import Row, names


class ReuseFinding(StrEnum):
    """What a person found: the same event, rightly shown twice, or not acceptable. Nothing is deducted by it."""

    SAME_EVENT = "same-event"
    NOT_ACCEPTABLE = "not-acceptable"


class Reuse(Row, table=True):
    """A pair of like files of a group; `earlier_id` is the one that was sent first. `distance` is in bits of 256."""

    __table_args__ = (UniqueConstraint("evidence_id", "earlier_id"),)

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    evidence_id: int = Field(foreign_key="evidence.id")
    earlier_id: int = Field(foreign_key="evidence.id", index=True)
    likeness: Likeness = names(Likeness)
    distance: int = 0
    finding: ReuseFinding | None = names(ReuseFinding, default=None, nullable=True)
    found_by: int | None = Field(default=None, foreign_key="person.id")
    found_at: datetime | None = None
