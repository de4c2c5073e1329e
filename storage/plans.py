"""Plans: departments, tasks, assignments, indicators."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, Select, String, bindparam, delete, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel, col

from models.assignment import Assignment
from models.department import Department
from models.indicator import Indicator
from models.indicator_value import IndicatorValue
from models.plan import Plan
from models.task import Task
from storage import prepared, tables


@dataclass(frozen=True, slots=True)
class Duty:
    """An assignment with the task and the department it joins."""

    assignment: Assignment
    task: Task
    department: Department

    @property
    def withdrawn_from(self) -> str:
        """The month from which it counts no more, because of its task or by itself; empty while it stands."""
        return min(filter(None, (self.task.withdrawn_from, self.assignment.withdrawn_from)), default="")

    def counts_in(self, month: str) -> bool:
        """Whether it counts in a month, as `counting_in` selects it."""
        begun = max(self.task.from_month, self.assignment.from_month) <= month
        absent = month in self.task.absent_months + self.assignment.absent_months
        return begun and not absent and not (self.withdrawn_from and self.withdrawn_from <= month)


def counting_in(month: str | BindParameter[str]) -> tuple[Any, ...]:
    """Say which assignments, with their tasks, count in a month."""
    return (
        ~col(Task.is_question),
        col(Task.from_month) <= month,
        or_(col(Task.withdrawn_from).is_(None), col(Task.withdrawn_from) > month),
        ~col(Task.absent_months).contains(month),
        col(Assignment.from_month) <= month,
        or_(col(Assignment.withdrawn_from).is_(None), col(Assignment.withdrawn_from) > month),
        ~col(Assignment.absent_months).contains(month),
    )


async def of_year(session: AsyncSession, group_id: int, year: int) -> Plan | None:
    """Give the plan of a year."""
    found: Plan | None = await prepared.first(session, _of_year(), of=group_id, year=year)
    return found


@cache
def _of_year() -> Select[Plan]:
    return select(Plan).where(col(Plan.group_id) == bindparam("of"), col(Plan.year) == bindparam("year"))


async def add_all(session: AsyncSession, rows: list[SQLModel]) -> None:
    """Keep new rows and give them their ids."""
    session.add_all(rows)
    await session.flush()


async def departments(session: AsyncSession, group_id: int) -> list[Department]:
    """List the departments of a group in plan order."""
    query = select(Department).where(col(Department.group_id) == group_id).order_by(col(Department.position))
    return list((await session.execute(query)).scalars())


async def department(session: AsyncSession, department_id: int) -> Department | None:
    """Give a department."""
    return await tables.by_id(session, Department, department_id)


async def duties(session: AsyncSession, plan_id: int, month: str) -> list[Duty]:
    """List the assignments that count in a month, department by department in plan order."""
    return [Duty(*row) for row in await prepared.rows(session, _duties(), {"of": plan_id, "month": month})]


@cache
def _duties() -> Select[Assignment, Task, Department]:
    return (
        select(Assignment, Task, Department)
        .join(Task, col(Task.id) == Assignment.task_id)
        .join(Department, col(Department.id) == Assignment.department_id)
        .where(col(Task.plan_id) == bindparam("of"), *counting_in(bindparam("month", type_=String)))
        .order_by(col(Department.position), col(Task.position))
    )


async def all_duties(session: AsyncSession, plan_id: int, *, task_id: int | None = None) -> list[Duty]:
    """List every assignment of a plan or of one task, withdrawn ones too, department by department in plan order."""
    query = (
        select(Assignment, Task, Department)
        .join(Task, col(Task.id) == Assignment.task_id)
        .join(Department, col(Department.id) == Assignment.department_id)
        .where(col(Task.plan_id) == plan_id, ~col(Task.is_question))
        .order_by(col(Department.position), col(Task.position))
    )
    if task_id is not None:
        query = query.where(col(Task.id) == task_id)
    return [Duty(*row) for row in (await session.execute(query)).all()]


async def tasks(session: AsyncSession, plan_id: int) -> list[Task]:
    """List all tasks of a plan, those withdrawn too."""
    query = select(Task).where(col(Task.plan_id) == plan_id, ~col(Task.is_question)).order_by(col(Task.position))
    return list((await session.execute(query)).scalars())


async def assignments(session: AsyncSession, task_id: int) -> list[Assignment]:
    """List all assignments of a task, those that ended too."""
    return list((await session.execute(select(Assignment).where(col(Assignment.task_id) == task_id))).scalars())


async def indicators(session: AsyncSession, plan_id: int) -> dict[int, list[Indicator]]:
    """Map each task of a plan to its targets."""
    query = (
        select(Indicator)
        .join(Task, col(Task.id) == Indicator.task_id)
        .where(col(Task.plan_id) == plan_id)
        .order_by(col(Indicator.task_id), col(Indicator.position))
    )
    found: dict[int, list[Indicator]] = {}
    for each in (await session.execute(query)).scalars():
        found.setdefault(each.task_id, []).append(each)
    return found


async def indicators_of(session: AsyncSession, task_id: int) -> list[Indicator]:
    """List the targets of a task."""
    return list((await session.execute(select(Indicator).where(col(Indicator.task_id) == task_id))).scalars())


async def remove_unused(session: AsyncSession, indicator_ids: list[int]) -> None:
    """Remove targets against which nothing was ever reported."""
    used = select(col(IndicatorValue.indicator_id))
    await session.execute(delete(Indicator).where(col(Indicator.id).in_(indicator_ids), col(Indicator.id).not_in(used)))


async def by_id(session: AsyncSession, plan_id: int) -> Plan | None:
    """Give a plan."""
    return await tables.by_id(session, Plan, plan_id)


async def task(session: AsyncSession, task_id: int) -> Task | None:
    """Give a task."""
    return await tables.by_id(session, Task, task_id)
