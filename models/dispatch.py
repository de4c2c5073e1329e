"""A dispatch 调度: one round of asking, with a period and a deadline."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index, text
from sqlmodel import Field

from domain.scoring.facts import TaskKind
from models.base import Row, names


class DispatchKind(StrEnum):
    """Regular 定期, one a month by the rulebook, or ad hoc 临时, opened by the office."""

    REGULAR = "regular"
    ADHOC = "adhoc"


class Scope(StrEnum):
    """Whom and what a round asks: everything (综合), or one section, one kind of tasks, some departments (分类)."""

    ALL = "all"
    SECTION = "section"
    KIND = "kind"
    DEPARTMENTS = "departments"


class Dispatch(Row, table=True):
    """A round. `deadline_at` is the first moment that is too late; a department may have its own (Report).

    `month` is the period whose sheets the round bears on: of an ad-hoc round, the month its deadline lies in.
    With `evidence_asked` a result of an ad-hoc round cannot be sent without evidence; one of a regular round does
    not score without, as the rulebook has it when the round opens. With `originals_asked` a photo is asked for as a
    file. A closed round chases nobody and takes no more
    reports; a withdrawn one never bears on a sheet.
    """

    __table_args__ = (
        Index(
            "one_regular_round",
            "group_id",
            "month",
            unique=True,
            sqlite_where=text("kind = 'regular'"),
            postgresql_where=text("kind = 'regular'"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    plan_id: int = Field(foreign_key="plan.id")
    kind: DispatchKind = names(DispatchKind, default=DispatchKind.REGULAR)
    month: str
    opens_at: datetime
    deadline_at: datetime
    title: str = ""
    ask: str = ""
    scope: Scope = names(Scope, default=Scope.ALL)
    section: str = ""
    task_kind: TaskKind | None = names(TaskKind, default=None, nullable=True)
    evidence_asked: bool = True
    originals_asked: bool = False
    opened_by: int | None = Field(default=None, foreign_key="person.id")
    closed_at: datetime | None = None
    withdrawn_at: datetime | None = None
    ended_reason: str = ""
