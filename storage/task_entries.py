"""Entries task by task, as they are reviewed across departments."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.assignment import Assignment
from models.department import Department
from models.dispatch import Dispatch
from models.entry import Answer, Entry
from models.report import Report
from models.task import Task
from storage.entries import Case, cases
from storage.placing import placed


@dataclass(frozen=True, slots=True)
class Waiting:
    """An entry without a verdict, and where it stands in the plan."""

    entry: int
    dispatch: Dispatch
    task: Task
    department: Department


async def waiting(session: AsyncSession, group_id: int) -> list[Waiting]:
    """List the entries that wait for a verdict: round by round, in each task by task, in each by department."""
    query = (
        placed(select(col(Entry.id), Dispatch, Task, Department))
        .where(
            col(Entry.group_id) == group_id,
            col(Entry.verdict).is_(None),
            col(Entry.answer).in_([Answer.RESULT, Answer.COMPLETED]),
            col(Report.first_submitted_at).is_not(None),
            col(Dispatch.withdrawn_at).is_(None),
        )
        .order_by(col(Dispatch.opens_at), col(Dispatch.id), col(Task.position), col(Department.position), col(Entry.id))
    )
    return [Waiting(int(row[0] or 0), row[1], row[2], row[3]) for row in (await session.execute(query)).all()]


async def of_task(session: AsyncSession, dispatch_id: int, task_id: int) -> list[Case]:
    """List what was sent of a task in a round, by department."""
    query = (
        cases()
        .where(
            col(Report.dispatch_id) == dispatch_id,
            col(Assignment.task_id) == task_id,
            col(Report.first_submitted_at).is_not(None),
            col(Entry.answer).in_([Answer.RESULT, Answer.COMPLETED]),
        )
        .order_by(col(Department.position), col(Entry.id))
    )
    return [Case(*row) for row in (await session.execute(query)).all()]


async def reports_of_task(session: AsyncSession, dispatch_id: int, task_id: int) -> list[int]:
    """List the reports of a round in which a task stands, by their numbers, so that all lock them in one order."""
    query = (
        select(col(Entry.report_id))
        .join(Report, col(Report.id) == Entry.report_id)
        .join(Assignment, col(Assignment.id) == Entry.assignment_id)
        .where(col(Report.dispatch_id) == dispatch_id, col(Assignment.task_id) == task_id)
        .order_by(col(Entry.report_id))
    )
    return list((await session.execute(query)).scalars())
