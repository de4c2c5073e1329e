"""Reports of departments."""

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.department import Department
from models.dispatch import Dispatch
from models.entry import Answer, Entry, Verdict
from models.report import Report, ReportState
from storage import tables


async def latest_of(session: AsyncSession, department_id: int) -> int | None:
    """Give a department's report in the round that opened last."""
    query = (
        select(col(Report.id))
        .join(Dispatch, col(Dispatch.id) == Report.dispatch_id)
        .where(col(Report.department_id) == department_id, col(Dispatch.withdrawn_at).is_(None))
        .order_by(col(Dispatch.opens_at).desc())
        .limit(1)
    )
    return (await session.execute(query)).scalar_one_or_none()


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
    await tables.change(
        session,
        report,
        version=report.version + 1,
        state=state,
        submitted_at=at,
        submitted_by=by,
        first_submitted_at=report.first_submitted_at or at,
        correct_by=None,
    )


async def reopen(session: AsyncSession, report: Report) -> None:
    """Give a report back to its department, owed as before; what the office has open of it is past."""
    await tables.change(session, report, state=ReportState.OPEN, first_submitted_at=None, submitted_at=None)
    await session.execute(update(Entry).where(col(Entry.report_id) == report.id).values(revision=Entry.revision + 1))


async def give_limit(session: AsyncSession, report: Report, correct_by: datetime) -> None:
    """Keep the time limit of a correction."""
    await tables.change(session, report, correct_by=correct_by)


async def set_state(session: AsyncSession, report: Report, state: ReportState) -> None:
    """Move a report to a state."""
    await tables.change(session, report, state=state)


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


async def ask_for_original(session: AsyncSession, report: Report, at: datetime) -> None:
    """Remember that the department was asked to send its photos as files."""
    await tables.change(session, report, original_asked_at=at)
