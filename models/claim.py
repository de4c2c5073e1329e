"""A claim 加分申报: a bonus item a department asks for, accepted or refused by the office."""

from datetime import date, datetime
from enum import StrEnum

from sqlmodel import Field, UniqueConstraint

from models.base import Row, names


class ClaimState(StrEnum):
    """Where a claim is. `DRAFT` is being written, `DROPPED` was given up before it was sent."""

    DRAFT = "draft"
    DROPPED = "dropped"
    SENT = "sent"
    ACCEPTED = "accepted"
    REFUSED = "refused"


class Claim(Row, table=True):
    """`rule` and `level` are names of the rulebook, `month` is the month it was made for, such as 2023-05.

    `same_as` is the first claim that speaks of the same event; `apart` says that the department was asked whether
    another claim does, and answered no. `number` is counted in each group from the moment of sending. `revision` grows
    with every change: a decision names the revision it was given on.
    """

    __table_args__ = (UniqueConstraint("group_id", "number"),)

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    department_id: int = Field(foreign_key="department.id", index=True)
    number: int | None = None
    month: str
    rule: str = ""
    level: str | None = None
    what: str = ""
    happened_on: date | None = None
    by_whom: str = ""
    same_as: int | None = Field(default=None, foreign_key="claim.id")
    apart: bool = False
    state: ClaimState = names(ClaimState, default=ClaimState.DRAFT)
    revision: int = 0
    begun_by: int = Field(foreign_key="person.id")
    begun_at: datetime
    sent_at: datetime | None = None
    decided_by: int | None = Field(default=None, foreign_key="person.id")
    decided_at: datetime | None = None
    reason: str = ""
