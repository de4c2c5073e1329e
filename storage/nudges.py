"""What lies with somebody, since when, and the nudges that were given."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from sqlalchemy import ColumnElement, Select, and_, bindparam, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.department import Department
from models.dispatch import Dispatch
from models.entry import Answer, Entry, Verdict
from models.evidence import Evidence
from models.nudge import GivenNudge
from models.outbox import OutboxNotice
from models.report import Report
from models.trail import Trail
from storage import prepared
from storage.tables import dialect_of, upsert


@dataclass(frozen=True, slots=True)
class Lying:
    """A report that lies with somebody since a moment."""

    report: Report
    dispatch: Dispatch
    department: Department
    since: datetime


async def drafts(session: AsyncSession, group_id: int) -> list[Lying]:
    """List the reports that were begun and not sent, each with the moment of its last change."""
    return [Lying(*row) for row in await prepared.rows(session, _drafts(), {"of": group_id})]


# Built once, as those below: the clock asks them at every tick.
@cache
def _drafts() -> Select[Report, Dispatch, Department, datetime]:
    evidence = exists().where(col(Evidence.entry_id) == col(Entry.id), col(Evidence.removed_at).is_(None))
    begun = or_(col(Entry.answer).is_not(None), col(Entry.text) != "", evidence)
    of_entry = and_(col(Trail.subject) == "entry", col(Trail.subject_id) == col(Entry.id))
    of_report = and_(col(Trail.subject) == "report", col(Trail.subject_id) == col(Report.id))
    return (
        select(Report, Dispatch, Department, func.max(col(Trail.at)))
        .join(Dispatch, col(Dispatch.id) == Report.dispatch_id)
        .join(Department, col(Department.id) == Report.department_id)
        .join(Entry, col(Entry.report_id) == Report.id)
        .join(Trail, or_(of_entry, of_report))
        .where(col(Report.group_id) == bindparam("of"), col(Report.first_submitted_at).is_(None), begun, *_is_open())
        .group_by(Report.id, Dispatch.id, Department.id)  # type: ignore[arg-type]
    )


async def unreviewed(session: AsyncSession, group_id: int) -> list[Lying]:
    """List the reports that were sent and hold entries without a verdict, each with the moment it was sent."""
    return [
        Lying(report, dispatch, department, report.submitted_at or dispatch.opens_at)
        for report, dispatch, department in await prepared.rows(session, _unreviewed(), {"of": group_id})
    ]


@cache
def _unreviewed() -> Select[Report, Dispatch, Department]:
    undecided = exists().where(
        col(Entry.report_id) == col(Report.id),
        col(Entry.verdict).is_(None),
        or_(col(Entry.answer) == Answer.RESULT, col(Entry.answer) == Answer.COMPLETED),
    )
    return _reports(col(Report.first_submitted_at).is_not(None), undecided)


async def sent_back(session: AsyncSession, group_id: int) -> list[Lying]:
    """List the reports that were sent back and not corrected, each with its time limit."""
    return [
        Lying(report, dispatch, department, report.correct_by or dispatch.deadline_at)
        for report, dispatch, department in await prepared.rows(session, _sent_back(), {"of": group_id})
    ]


@cache
def _sent_back() -> Select[Report, Dispatch, Department]:
    returned = exists().where(col(Entry.report_id) == col(Report.id), col(Entry.verdict) == Verdict.RETURNED)
    return _reports(col(Report.correct_by).is_not(None), returned)


async def given(session: AsyncSession, reports: Collection[int]) -> set[tuple[int, str, int]]:
    """Give the nudges on record of some reports: report, step, version."""
    query = select(col(GivenNudge.report_id), col(GivenNudge.step), col(GivenNudge.version)).where(
        col(GivenNudge.report_id).in_(reports)
    )
    return {(row.report_id, row.step, row.version) for row in (await session.execute(query)).all()}


async def take(session: AsyncSession, nudges: Sequence[GivenNudge]) -> dict[int, int]:
    """Note nudges as given; gives those that no other process noted: report → id."""
    statement = (
        upsert(dialect_of(session), GivenNudge)
        .on_conflict_do_nothing(index_elements=["report_id", "step", "version"])
        .returning(col(GivenNudge.report_id), col(GivenNudge.id))
    )
    rows = [nudge.model_dump(exclude={"id"}) for nudge in nudges]
    return {int(row[0]): int(row[1] or 0) for row in (await session.execute(statement, rows)).all()}


async def reminded(
    session: AsyncSession, dispatch_id: int, department_id: int, *, since: datetime, until: datetime
) -> bool:
    """Tell whether a reminder of a round falls into a span of time for a department."""
    query = select(
        exists().where(
            col(OutboxNotice.dispatch_id) == dispatch_id,
            col(OutboxNotice.department_id) == department_id,
            col(OutboxNotice.kind) == "reminder",
            col(OutboxNotice.due_at) >= since,
            col(OutboxNotice.due_at) < until,
        )
    )
    return bool((await session.execute(query)).scalar_one())


def _reports(*conditions: ColumnElement[bool]) -> Select[Report, Dispatch, Department]:
    return (
        select(Report, Dispatch, Department)
        .join(Dispatch, col(Dispatch.id) == Report.dispatch_id)
        .join(Department, col(Department.id) == Report.department_id)
        .where(col(Report.group_id) == bindparam("of"), col(Dispatch.withdrawn_at).is_(None), *conditions)
        .order_by(col(Report.submitted_at), col(Report.id))
    )


def _is_open() -> tuple[ColumnElement[bool], ...]:
    return (col(Dispatch.closed_at).is_(None), col(Dispatch.withdrawn_at).is_(None))
