"""Targets, and what has been reached of them."""

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Select, and_, bindparam, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlmodel import col

from models.assignment import Assignment
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


@cache
def _of_entry() -> Select[Any, Any]:
    given = and_(col(IndicatorValue.indicator_id) == Indicator.id, col(IndicatorValue.entry_id) == bindparam("entry"))
    return (
        select(Indicator, col(IndicatorValue.value))
        .join(Assignment, col(Assignment.task_id) == Indicator.task_id)
        .join(Entry, col(Entry.assignment_id) == Assignment.id)
        .outerjoin(IndicatorValue, given)
        .where(col(Entry.id) == bindparam("entry"))
        .order_by(col(Indicator.position))
    )


async def of_entry(session: AsyncSession, entry_id: int) -> list[tuple[Indicator, str | None]]:
    """List the targets of an entry's task with the values the entry gives for them."""
    rows = await session.execute(_of_entry(), {"entry": entry_id})
    return [(row[0], row[1]) for row in rows.all()]


async def of_report(session: AsyncSession, report_id: int) -> dict[int, list[tuple[Indicator, str | None]]]:
    """Give the same for every entry of a report whose task has targets."""
    given = and_(col(IndicatorValue.indicator_id) == Indicator.id, col(IndicatorValue.entry_id) == Entry.id)
    rows = await session.execute(
        select(col(Entry.id), Indicator, col(IndicatorValue.value))
        .join(Assignment, col(Assignment.id) == Entry.assignment_id)
        .join(Indicator, col(Indicator.task_id) == Assignment.task_id)
        .outerjoin(IndicatorValue, given)
        .where(col(Entry.report_id) == report_id)
        .order_by(col(Indicator.position))
    )
    found: dict[int, list[tuple[Indicator, str | None]]] = {}
    for entry_id, indicator, value in rows.all():
        found.setdefault(int(entry_id or 0), []).append((indicator, value))
    return found


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


async def insist(session: AsyncSession, entry_id: int, indicator_id: int, *, fell: bool, at: datetime) -> None:
    """Keep that a department stands by a value that fell, or by one below its target."""
    insisted = {"fall_insisted_at" if fell else "shortfall_insisted_at": at}
    await session.execute(
        update(IndicatorValue)
        .where(col(IndicatorValue.entry_id) == entry_id, col(IndicatorValue.indicator_id) == indicator_id)
        .values(insisted)
    )


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


async def of_plan(session: AsyncSession, plan_id: int) -> list[Indicator]:
    """List the targets of a plan's tasks."""
    query = (
        select(Indicator)
        .join(Task, col(Task.id) == Indicator.task_id)
        .where(col(Task.plan_id) == plan_id)
        .order_by(col(Task.position), col(Indicator.position))
    )
    return list((await session.execute(query)).scalars())


async def values_of(session: AsyncSession, entry_ids: list[int]) -> list[tuple[IndicatorValue, Indicator]]:
    """List what entries say was reached, each with its target."""
    query = (
        select(IndicatorValue, Indicator)
        .join(Indicator, col(Indicator.id) == IndicatorValue.indicator_id)
        .where(col(IndicatorValue.entry_id).in_(entry_ids))
        .order_by(col(IndicatorValue.entry_id), col(Indicator.position))
    )
    return [(row[0], row[1]) for row in (await session.execute(query)).all()]


async def values_before(session: AsyncSession, entry_ids: list[int]) -> dict[tuple[int, int], str]:
    """Give the last value sent in for the same task of the same department in an earlier month, by entry and target."""
    rows = (await session.execute(_values_before(), {"some": entry_ids})).all()
    return {(int(row[0] or 0), row[1]): row[2] for row in rows}


@cache
def _values_before() -> Select[int | None, int, str]:
    earlier, report, dispatch = aliased(Entry), aliased(Report), aliased(Dispatch)
    return (
        select(col(Entry.id), col(IndicatorValue.indicator_id), col(IndicatorValue.value))
        .join(Report, col(Report.id) == Entry.report_id)
        .join(Dispatch, col(Dispatch.id) == Report.dispatch_id)
        .join(earlier, col(earlier.assignment_id) == Entry.assignment_id)
        .join(report, col(report.id) == earlier.report_id)
        .join(dispatch, col(dispatch.id) == report.dispatch_id)
        .join(IndicatorValue, col(IndicatorValue.entry_id) == earlier.id)
        .where(
            col(Entry.id).in_(bindparam("some", expanding=True)),
            col(dispatch.month) < Dispatch.month,
            col(dispatch.kind) == DispatchKind.REGULAR,
            col(report.first_submitted_at).is_not(None),
        )
        .order_by(col(dispatch.month))
    )
