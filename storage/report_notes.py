"""Notes of reports: highlights, major issues, needs."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.department import Department
from models.report import Report
from models.report_note import ReportNote


async def add(session: AsyncSession, row: ReportNote) -> int:
    """Begin a note; its number."""
    session.add(row)
    await session.flush()
    return int(row.id or 0)


async def by_id(session: AsyncSession, note_id: int) -> ReportNote | None:
    """Give a note that was not taken away."""
    query = select(ReportNote).where(col(ReportNote.id) == note_id, col(ReportNote.removed_at).is_(None))
    return (await session.execute(query)).scalar_one_or_none()


async def of_report(session: AsyncSession, report_id: int) -> list[ReportNote]:
    """List the notes of a report that have words, in the order they were begun."""
    query = select(ReportNote).where(
        col(ReportNote.report_id) == report_id, col(ReportNote.removed_at).is_(None), col(ReportNote.text) != ""
    )
    return list((await session.execute(query.order_by(col(ReportNote.id)))).scalars())


async def of_reports(session: AsyncSession, report_ids: Sequence[int]) -> list[tuple[ReportNote, Department]]:
    """List the notes of reports that were sent, with their departments in plan order."""
    query = (
        select(ReportNote, Department)
        .join(Report, col(Report.id) == ReportNote.report_id)
        .join(Department, col(Department.id) == Report.department_id)
        .where(
            col(ReportNote.report_id).in_(report_ids),
            col(ReportNote.removed_at).is_(None),
            col(ReportNote.text) != "",
            col(Report.first_submitted_at).is_not(None),
        )
        .order_by(col(Department.position), col(ReportNote.id))
    )
    return [(row[0], row[1]) for row in (await session.execute(query)).all()]


async def write(session: AsyncSession, row: ReportNote, text: str) -> None:
    """Put words into a note."""
    row.text = text
    await session.flush()


async def remove(session: AsyncSession, row: ReportNote, at: datetime) -> None:
    """Take a note out of its report; it stays on file."""
    row.removed_at = at
    await session.flush()
