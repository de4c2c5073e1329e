"""An objection 异议: a department contests one line of its sheet while the window is open; the office answers."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import Field, UniqueConstraint

from models.base import Row, names


class ObjectionState(StrEnum):
    """Where an objection is. `BEGUN` waits for the department's own words."""

    BEGUN = "begun"
    WAITING = "waiting"
    ANSWERED = "answered"


class Objection(Row, table=True):
    """Both sides stay on file. `rule` is the id of the contested line in the rulebook."""

    __table_args__ = (UniqueConstraint("bulletin_id", "department_id", "rule"),)

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    bulletin_id: int = Field(foreign_key="bulletin.id", index=True)
    department_id: int = Field(foreign_key="department.id")
    rule: str
    text: str = ""
    raised_by: int = Field(foreign_key="person.id")
    raised_at: datetime
    state: ObjectionState = names(ObjectionState, default=ObjectionState.WAITING)
    answer: str = ""
    answered_by: int | None = Field(default=None, foreign_key="person.id")
    answered_at: datetime | None = None
