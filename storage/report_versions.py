"""Versions of reports: what was sent each time."""

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.report_version import ReportVersion
from storage import tables


async def add(session: AsyncSession, version: ReportVersion) -> None:
    """Keep a version."""
    await tables.add(session, version)


async def of_report(session: AsyncSession, report_id: int, version: int) -> ReportVersion | None:
    """Give one version of a report."""
    query = select(ReportVersion).where(
        col(ReportVersion.report_id) == report_id, col(ReportVersion.version) == version
    )
    return (await session.execute(query)).scalar_one_or_none()


async def withdraw(session: AsyncSession, report_id: int, version: int, *, by: int, at: datetime) -> None:
    """Note that the department took a version back."""
    await session.execute(
        update(ReportVersion)
        .where(col(ReportVersion.report_id) == report_id, col(ReportVersion.version) == version)
        .values(withdrawn_at=at, withdrawn_by=by)
    )
