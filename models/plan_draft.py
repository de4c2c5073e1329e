"""A plan being brought in: what was read of a document, until the office puts it in force or lets it go."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Text
from sqlmodel import Field

from models.base import Row, names


class PlanDraftState(StrEnum):
    """Where a draft stands."""

    OPEN = "open"
    ADOPTED = "adopted"
    DROPPED = "dropped"


class PlanDraft(Row, table=True):
    """A document as it was understood, with its doubts; `reading` is JSON of domain.plan.reading_form."""

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    person_id: int = Field(foreign_key="person.id")
    name: str
    reading: str = Field(sa_type=Text)
    state: PlanDraftState = names(PlanDraftState, default=PlanDraftState.OPEN)
    created_at: datetime
    settled_at: datetime | None = None
