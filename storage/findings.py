"""Findings of the office, and what it lifted of what the clock booked."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from sqlalchemy import ColumnElement, Select, bindparam, delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.assignment import Assignment
from models.department import Department
from models.entry import Entry
from models.evidence import Evidence
from models.excuse import Excuse
from models.finding import Finding, FindingState
from models.report import Report
from models.task import Task
from storage import prepared


@dataclass(frozen=True, slots=True)
class FindingCase:
    """A finding with the department it is about, and the title of the task in whose review it was found."""

    finding: Finding
    department: Department
    task: str | None

    @property
    def finding_id(self) -> int:
        """The finding's row."""
        return int(self.finding.id or 0)


async def add(session: AsyncSession, finding: Finding) -> int:
    """Keep a new finding and give its id."""
    session.add(finding)
    await session.flush()
    return int(finding.id or 0)


async def by_id(session: AsyncSession, finding_id: int, *, lock: bool = False) -> FindingCase | None:
    """Give a finding; with `lock` nobody else changes it until the transaction ends."""
    if lock:
        await session.execute(select(col(Finding.id)).where(col(Finding.id) == finding_id).with_for_update())
    found = await _cases(session, col(Finding.id) == finding_id)
    return found[0] if found else None


async def draft_of(session: AsyncSession, person_id: int, department_id: int, entry_id: int | None) -> int | None:
    """Give the finding a person is writing down about a department, or about one entry of it."""
    about = col(Finding.entry_id).is_(None) if entry_id is None else col(Finding.entry_id) == entry_id
    query = (
        select(col(Finding.id))
        .where(
            col(Finding.begun_by) == person_id,
            col(Finding.department_id) == department_id,
            col(Finding.state) == FindingState.DRAFT,
            about,
        )
        .order_by(col(Finding.id).desc())
        .limit(1)
    )
    return (await session.execute(query)).scalar_one_or_none()


async def of_month(session: AsyncSession, group_id: int, month: str) -> list[FindingCase]:
    """List what was booked in a month, lifted or not, department by department in plan order."""
    return await _cases(
        session,
        col(Finding.group_id) == group_id,
        col(Finding.month) == month,
        col(Finding.state).in_([FindingState.BOOKED, FindingState.LIFTED]),
    )


async def next_number(session: AsyncSession, group_id: int) -> int:
    """Give the number of the group's next finding."""
    query = select(func.max(col(Finding.number))).where(col(Finding.group_id) == group_id)
    return int((await session.execute(query)).scalar_one() or 0) + 1


async def files(session: AsyncSession, finding_ids: Sequence[int]) -> list[Evidence]:
    """List the documents behind findings in the order they were sent."""
    query = (
        select(Evidence)
        .where(col(Evidence.finding_id).in_(finding_ids), col(Evidence.removed_at).is_(None))
        .order_by(col(Evidence.message_id))
    )
    return list((await session.execute(query)).scalars())


async def excuse(session: AsyncSession, row: Excuse) -> None:
    """Keep an excuse."""
    session.add(row)
    await session.flush()


async def excuse_of(session: AsyncSession, report_id: int) -> Excuse | None:
    """Give the excuse of a report."""
    return (await session.execute(select(Excuse).where(col(Excuse.report_id) == report_id))).scalar_one_or_none()


async def excused(session: AsyncSession, dispatch_id: int) -> dict[int, Excuse]:
    """Map the excused departments of a round to their excuses."""
    rows = await prepared.rows(session, _excused(), {"round": dispatch_id})
    return {int(department): row for department, row in rows}


@cache
def _excused() -> Select[int, Excuse]:
    return (
        select(col(Report.department_id), Excuse)
        .join(Report, col(Report.id) == Excuse.report_id)
        .where(col(Report.dispatch_id) == bindparam("round"))
    )


async def take_back(session: AsyncSession, report_id: int) -> None:
    """Take an excuse away again."""
    await session.execute(delete(Excuse).where(col(Excuse.report_id) == report_id))


async def _cases(session: AsyncSession, *conditions: ColumnElement[bool]) -> list[FindingCase]:
    query = (
        select(Finding, Department, col(Task.title))
        .join(Department, col(Department.id) == Finding.department_id)
        .outerjoin(Entry, col(Entry.id) == Finding.entry_id)
        .outerjoin(Assignment, col(Assignment.id) == Entry.assignment_id)
        .outerjoin(Task, col(Task.id) == Assignment.task_id)
        .where(*conditions)
        .order_by(col(Department.position), col(Finding.id))
    )
    return [FindingCase(*row) for row in (await session.execute(query)).all()]
