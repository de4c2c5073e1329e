"""Plans: imported whole, or not at all."""

from dataclasses import dataclass
from datetime import datetime

from domain.errors import Misconfigured
from domain.plan import DepartmentEntry
from domain.plan import Plan as PlanValue
from domain.plan.entries import LONGEST_NAME
from models.assignment import Assignment
from models.indicator import Indicator
from models.plan import Plan
from models.task import Task
from services import plan_in_force
from services.base import Services
from storage import groups, plans
from storage.unit import Unit


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import stored."""

    tasks: int
    departments: int
    assignments: int
    joint: int


async def import_plan(services: Services, *, group_key: str, plan: PlanValue, at: datetime) -> Imported:
    """Store a plan that was read without doubts.

    Raises:
        Misconfigured: no such group, the group has a plan for that year, or a name is too long.
    """
    async with services.database.unit() as unit:
        group = await groups.by_key(unit.session, group_key)
        if group is None:
            raise Misconfigured(f"no group has the key {group_key!r}")
        group_id = int(group.id or 0)
        if await plans.of_year(unit.session, group_id, plan.year) is not None:
            raise Misconfigured(f"{group.name} has a plan for {plan.year} already")
        if plan.too_long:
            raise Misconfigured(f"{plan.too_long} has more than {LONGEST_NAME} characters: shorten the name")
        await store(unit, group_id, plan, at)
        await unit.commit()
    return counted(plan)


def counted(plan: PlanValue) -> Imported:
    """Count what a plan holds."""
    return Imported(
        tasks=len(plan.tasks),
        departments=len(plan.departments),
        assignments=sum(len(task.assignments) for task in plan.tasks),
        joint=sum(len(task.assignments) > 1 for task in plan.tasks),
    )


async def known_departments(services: Services, group_key: str) -> tuple[DepartmentEntry, ...]:
    """List the departments a group knows from its plans, to hold new names against.

    Raises:
        Misconfigured: no such group.
    """
    async with services.database.read() as unit:
        group = await groups.by_key(unit.session, group_key)
        if group is None:
            raise Misconfigured(f"no group has the key {group_key!r}")
        return await plan_in_force.known(unit, int(group.id or 0))


async def store(unit: Unit, group_id: int, plan: PlanValue, at: datetime) -> None:
    """Store a year's first plan, in force for the whole year."""
    departments = await plan_in_force.departments_of(unit, group_id, plan)
    row = Plan(group_id=group_id, year=plan.year, title=plan.title, imported_at=at)
    await plans.add_all(unit.session, [row])
    tasks = [
        Task(
            group_id=group_id,
            plan_id=int(row.id or 0),
            part=entry.part,
            number=entry.number,
            key=entry.key,
            section=entry.section,
            kind=entry.kind,
            title=entry.title,
            text=entry.text,
            due=entry.due.isoformat() if entry.due else "",
            position=position,
            from_month=f"{plan.year}-01",
        )
        for position, entry in enumerate(plan.tasks, start=1)
    ]
    await plans.add_all(unit.session, [*tasks])
    await plans.add_all(
        unit.session,
        [
            Assignment(group_id=group_id, task_id=int(task.id or 0), department_id=departments[name], role=role)
            for task, entry in zip(tasks, plan.tasks, strict=True)
            for name, role in entry.assignments
        ],
    )
    await plans.add_all(
        unit.session,
        [
            Indicator(
                group_id=group_id,
                task_id=int(task.id or 0),
                name=indicator.name,
                target=str(indicator.value),
                unit=indicator.unit,
                bound=indicator.bound,
                position=position,
            )
            for task, entry in zip(tasks, plan.tasks, strict=True)
            for position, indicator in enumerate(entry.indicators)
        ],
    )
    await groups.look_at(unit.session, group_id, None)
