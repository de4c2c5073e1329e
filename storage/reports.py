"""Reports of departments."""

from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Select, and_, bindparam, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.department import Department
from models.dispatch import Dispatch, DispatchKind
from models.entry import Answer, Entry, Verdict
from models.report import Report, ReportState


# Built once: every screen of a liaison begins with it.
@cache
def _latest_of() -> Select[Any, Any]:
    return (
        select(Report, Dispatch)
        .join(Dispatch, col(Dispatch.id) == Report.dispatch_id)
        .where(col(Report.department_id) == bindparam("department"), col(Dispatch.withdrawn_at).is_(None))
        .order_by(col(Dispatch.opens_at).desc())
        .limit(1)
        .with_for_update(of=Report)
    )


async def latest_of(session: AsyncSession, department_id: int) -> tuple[Report, Dispatch] | None:
    """Give a department's report in the round that opened last, locked on PostgreSQL until the transaction ends."""
    row = (await session.execute(_latest_of(), {"department": department_id})).first()
    return (row[0], row[1]) if row else None


@cache
def _asked_of() -> Select[Any, Any]:
    return (
        select(Report, Dispatch)
        .join(Dispatch, col(Dispatch.id) == Report.dispatch_id)
        .where(
            col(Report.department_id) == bindparam("department"),
            col(Dispatch.withdrawn_at).is_(None),
            or_(
                and_(col(Report.first_submitted_at).is_(None), col(Dispatch.closed_at).is_(None)),
                col(Report.state) == ReportState.RETURNED,
            ),
        )
        .order_by(col(Dispatch.deadline_at), col(Dispatch.id))
        .with_for_update(of=Report)
    )


async def asked_of(session: AsyncSession, department_id: int) -> list[tuple[Report, Dispatch]]:
    """List the reports a department still has to send or to correct, as their deadlines come.

    Of the regular rounds never answered only the latest is among them.
    """
    rows = (await session.execute(_asked_of(), {"department": department_id})).all()
    silent = [row for row in rows if row[1].kind == DispatchKind.REGULAR and row[0].first_submitted_at is None]
    return [(row[0], row[1]) for row in rows if row not in silent[:-1]]


async def by_id(session: AsyncSession, report_id: int) -> tuple[Report, Dispatch, Department] | None:
    """Give a report, locked on PostgreSQL until the transaction ends."""
    query = (
        select(Report, Dispatch, Department)
        .join(Dispatch, col(Dispatch.id) == Report.dispatch_id)
        .join(Department, col(Department.id) == Report.department_id)
        .where(col(Report.id) == report_id)
        .with_for_update(of=Report)
    )
    row = (await session.execute(query)).first()
    return (row[0], row[1], row[2]) if row else None


async def submit(session: AsyncSession, report: Report, *, by: int, at: datetime, state: ReportState) -> None:
    """Stamp a report as submitted; the first stamp decides on time or late and never changes."""
    report.version += 1
    report.state, report.submitted_at, report.submitted_by = state, at, by
    report.first_submitted_at = report.first_submitted_at or at
    report.correct_by = None
    await session.flush()


async def reopen(session: AsyncSession, report: Report) -> None:
    """Give a report back to its department, owed as before; what the office has open of it is past."""
    report.state, report.first_submitted_at, report.submitted_at = ReportState.OPEN, None, None
    await session.flush()
    await session.execute(update(Entry).where(col(Entry.report_id) == report.id).values(revision=Entry.revision + 1))


async def give_limit(session: AsyncSession, report: Report, correct_by: datetime) -> None:
    """Keep the time limit of a correction."""
    report.correct_by = correct_by
    await session.flush()


async def set_state(session: AsyncSession, report: Report, state: ReportState) -> None:
    """Move a report to a state."""
    report.state = state
    await session.flush()


async def waiting(session: AsyncSession, group_id: int) -> list[tuple[Report, Dispatch, Department, int]]:
    """List the submitted reports that hold entries without a verdict, and how many; the oldest first."""
    undecided = (
        select(col(Entry.report_id))
        .where(
            col(Entry.group_id) == group_id,
            col(Entry.verdict).is_(None),
            col(Entry.answer).in_([Answer.RESULT, Answer.COMPLETED]),
        )
        .subquery()
    )
    query = (
        select(Report, Dispatch, Department, undecided.c.report_id)
        .join(Dispatch, col(Dispatch.id) == Report.dispatch_id)
        .join(Department, col(Department.id) == Report.department_id)
        .join(undecided, undecided.c.report_id == Report.id)
        .where(
            col(Report.group_id) == group_id,
            col(Report.first_submitted_at).is_not(None),
            col(Dispatch.withdrawn_at).is_(None),
        )
        .order_by(col(Report.submitted_at), col(Report.id))
    )
    grouped: dict[int, tuple[Report, Dispatch, Department, int]] = {}
    for report, dispatch, department, key in (await session.execute(query)).all():
        count = grouped[key][3] + 1 if key in grouped else 1
        grouped[key] = (report, dispatch, department, count)
    return list(grouped.values())


async def clear_returned(session: AsyncSession, report_id: int) -> None:
    """Take the office's returns off the entries of a report that is submitted again."""
    await session.execute(
        update(Entry)
        .where(col(Entry.report_id) == report_id, col(Entry.verdict) == Verdict.RETURNED)
        .values(verdict=None)
    )
