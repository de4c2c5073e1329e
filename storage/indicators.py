"""Targets, and what has been reached of them."""

from dataclasses import dataclass

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.department import Department
from models.dispatch import Dispatch, DispatchKind
from models.entry import Entry
from models.indicator import Indicator
from models.indicator_value import IndicatorValue
from models.report import Report
from models.task import Task


@dataclass(frozen=True, slots=True)
class Reached:
    """A value as a department reported it in a month."""

    task: Task
    indicator: Indicator
    department: Department
    month: str
    value: str


async def of_task(session: AsyncSession, task_id: int) -> list[Indicator]:
    """List the targets of a task."""
    query = select(Indicator).where(col(Indicator.task_id) == task_id).order_by(col(Indicator.position))
    return list((await session.execute(query)).scalars())


async def values_of(session: AsyncSession, entry_id: int) -> dict[int, str]:
    """Map the indicators an entry gives a value for to that value."""
    query = select(IndicatorValue).where(col(IndicatorValue.entry_id) == entry_id)
    return {row.indicator_id: row.value for row in (await session.execute(query)).scalars()}


async def keep(session: AsyncSession, *, group_id: int, entry_id: int, indicator_id: int, value: str) -> None:
    """Keep the value an entry gives for an indicator, in place of an earlier one."""
    await forget(session, entry_id, indicator_id)
    session.add(IndicatorValue(group_id=group_id, entry_id=entry_id, indicator_id=indicator_id, value=value))
    await session.flush()


async def forget(session: AsyncSession, entry_id: int, indicator_id: int | None = None) -> None:
    """Take one value of an entry away, or all of them."""
    statement = delete(IndicatorValue).where(col(IndicatorValue.entry_id) == entry_id)
    if indicator_id is not None:
        statement = statement.where(col(IndicatorValue.indicator_id) == indicator_id)
    await session.execute(statement)


async def reached(session: AsyncSession, group_id: int, *, year: str, until: str) -> list[Reached]:
    """List what was reported of a year's targets up to a month, the oldest first, submitted reports alone."""
    query = (
        select(Task, Indicator, Department, col(Dispatch.month), col(IndicatorValue.value))
        .join(Indicator, col(Indicator.task_id) == Task.id)
        .join(IndicatorValue, col(IndicatorValue.indicator_id) == Indicator.id)
        .join(Entry, col(Entry.id) == IndicatorValue.entry_id)
        .join(Report, col(Report.id) == Entry.report_id)
        .join(Dispatch, col(Dispatch.id) == Report.dispatch_id)
        .join(Department, col(Department.id) == Report.department_id)
        .where(
            col(Task.group_id) == group_id,
            col(Dispatch.kind) == DispatchKind.REGULAR,
            col(Dispatch.month).startswith(year),
            col(Dispatch.month) <= until,
            col(Report.first_submitted_at).is_not(None),
        )
        .order_by(col(Dispatch.month), col(Department.position), col(Task.position), col(Indicator.position))
    )
    return [Reached(*row) for row in (await session.execute(query)).all()]
