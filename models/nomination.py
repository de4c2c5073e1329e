"""A nomination: a liaison named a deputy (AB角), the person followed the link, the office says yes or no."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import Field

from models.base import Row, names


class NominationState(StrEnum):
    """Where a nomination is. `WITHDRAWN`: the liaison took it back, or somebody else was named."""

    WAITING = "waiting"
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class Nomination(Row, table=True):
    """Who was named for which department, by whom, and what the office decided."""

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    department_id: int = Field(foreign_key="department.id")
    person_id: int = Field(foreign_key="person.id")
    named_by: int = Field(foreign_key="person.id")
    asked_at: datetime
    state: NominationState = names(NominationState, default=NominationState.WAITING)
    decided_at: datetime | None = None
    decided_by: int | None = Field(default=None, foreign_key="person.id")
