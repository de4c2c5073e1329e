"""The plan in force, and what an adopted document makes of it."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from domain.calendar import Month
from domain.plan import Bound, DepartmentEntry, IndicatorEntry, TaskEntry
from domain.plan import Plan as PlanValue
from domain.plan.amending import Pair, pairs
from domain.scoring.facts import Role
from models.assignment import Assignment
from models.department import Department
from models.indicator import Indicator
from models.plan import Plan
from models.task import Task
from storage import plans
from storage.plans import Duty
from storage.unit import Unit

APART = "；"
"""Between the other spellings of a department: a name may hold a 、."""


async def of_year(unit: Unit, group_id: int, year: int, month: Month) -> tuple[Plan, PlanValue] | None:
    """Give a year's plan as it counts from a month on, with its row; None before there is one."""
    row = await plans.of_year(unit.session, group_id, year)
    if row is None:
        return None
    plan_id = int(row.id or 0)
    targets = await plans.indicators(unit.session, plan_id)
    duties = await plans.duties(unit.session, plan_id, str(month))
    tasks = _tasks(duties, targets)
    departments = [_department(each) for each in await plans.departments(unit.session, group_id)]
    return row, PlanValue(row.title, year, tuple(departments), (), tasks)


def _tasks(duties: Sequence[Duty], targets: dict[int, list[Indicator]]) -> tuple[TaskEntry, ...]:
    units: dict[int, list[tuple[str, Role]]] = {}
    rows: dict[int, Task] = {}
    for duty in duties:
        task_id = int(duty.task.id or 0)
        rows[task_id] = duty.task
        units.setdefault(task_id, []).append((duty.department.name, duty.assignment.role))
    ordered = sorted(rows.items(), key=lambda item: item[1].position)
    return tuple(_entry(task, units[task_id], targets.get(task_id, [])) for task_id, task in ordered)


def _entry(task: Task, units: list[tuple[str, Role]], targets: list[Indicator]) -> TaskEntry:
    return TaskEntry(
        part=task.part,
        number=task.number,
        section=task.section,
        kind=task.kind,
        title=task.title,
        text=task.text,
        lead=tuple(name for name, role in units if role == Role.LEAD),
        participants=tuple(name for name, role in units if role != Role.LEAD),
        due=datetime.fromisoformat(task.due).date() if task.due else None,
        indicators=tuple(
            IndicatorEntry(each.name, Decimal(each.target), each.unit, Bound(each.bound)) for each in targets
        ),
    )


def _department(row: Department) -> DepartmentEntry:
    return DepartmentEntry(row.name, tuple(filter(None, row.aliases.split(APART))))


async def known(unit: Unit, group_id: int) -> tuple[DepartmentEntry, ...]:
    """List the departments a group knows, to hold new names against."""
    return tuple(_department(each) for each in await plans.departments(unit.session, group_id))


async def amend(unit: Unit, row: Plan, before: PlanValue, after: PlanValue, month: Month) -> None:
    """Make a corrected plan count from a month on. What counted before that month stays as it was."""
    group_id, plan_id = row.group_id, int(row.id or 0)
    departments = await departments_of(unit, group_id, after)
    rows = {each.key: each for each in await plans.tasks(unit.session, plan_id)}
    for position, pair in enumerate(pairs(before, after), start=1):
        if pair.after is None:
            if pair.before is not None:
                rows[pair.before.key].withdrawn_from = str(month)
            continue
        task = rows[pair.before.key] if pair.before is not None else rows.get(pair.after.key)
        if task is None:
            task = Task(group_id=group_id, plan_id=plan_id, from_month=str(month), **_columns(pair.after, position))
            await plans.add_all(unit.session, [task])
        else:
            _rewrite(task, pair, position)
            _count_again(task, month)
        await _reassign(unit, task, pair.after, departments, month)
        await _retarget(unit, task, pair.after)
    await unit.session.flush()


def _columns(entry: TaskEntry, position: int) -> dict[str, Any]:
    return {
        "part": entry.part,
        "number": entry.number,
        "key": entry.key,
        "section": entry.section,
        "kind": entry.kind,
        "title": entry.title,
        "text": entry.text,
        "due": entry.due.isoformat() if entry.due else "",
        "position": position,
    }


def _rewrite(task: Task, pair: Pair, position: int) -> None:
    """Take the new words; a task keeps its number, under which its reports stand, and a short title that still fits."""
    entry = pair.after
    if entry is None:
        return
    same = pair.before is not None and pair.before.text == entry.text
    task.section, task.kind, task.text, task.position = entry.section, entry.kind, entry.text, position
    task.title = task.title if same else entry.title
    task.due = entry.due.isoformat() if entry.due else ""


def _count_again(row: Task | Assignment, month: Month) -> None:
    """Count a row from a month on, if it was withdrawn; the months it was away stay without it."""
    if row.withdrawn_from is None:
        return
    away = Month.parse(row.withdrawn_from)
    while away < month:
        row.absent_months += f"{away} "
        away = away.plus(1)
    row.withdrawn_from = None


async def _reassign(unit: Unit, task: Task, entry: TaskEntry, departments: dict[str, int], month: Month) -> None:
    task_id = int(task.id or 0)
    rows = {each.department_id: each for each in await plans.assignments(unit.session, task_id)}
    wanted = {departments[name]: role for name, role in entry.assignments}
    for department_id, row in rows.items():
        if department_id in wanted:
            row.role = wanted[department_id]
            _count_again(row, month)
        elif row.withdrawn_from is None:
            row.withdrawn_from = str(month)
    await plans.add_all(
        unit.session,
        [
            Assignment(
                group_id=task.group_id, task_id=task_id, department_id=department_id, role=role, from_month=str(month)
            )
            for department_id, role in wanted.items()
            if department_id not in rows
        ],
    )


async def _retarget(unit: Unit, task: Task, entry: TaskEntry) -> None:
    """Take the new targets; one that was reported against keeps its row, and with it what was reported."""
    task_id = int(task.id or 0)
    rows = {(each.name, each.unit): each for each in (await plans.indicators_of(unit.session, task_id))}
    wanted = {(each.name, each.unit): each for each in entry.indicators}
    for key, row in rows.items():
        if key in wanted:
            row.target, row.bound = str(wanted[key].value), wanted[key].bound
    await plans.remove_unused(unit.session, [int(row.id or 0) for key, row in rows.items() if key not in wanted])
    await plans.add_all(
        unit.session,
        [
            Indicator(
                group_id=task.group_id,
                task_id=task_id,
                name=each.name,
                target=str(each.value),
                unit=each.unit,
                bound=each.bound,
                position=position,
            )
            for position, (key, each) in enumerate(wanted.items())
            if key not in rows
        ],
    )


async def departments_of(unit: Unit, group_id: int, plan: PlanValue) -> dict[str, int]:
    """Give the ids of the plan's departments; one known from an earlier plan stays who it was."""
    rows = {each.name: each for each in await plans.departments(unit.session, group_id)}
    new = [
        Department(group_id=group_id, name=entry.name, position=len(rows) + position)
        for position, entry in enumerate((entry for entry in plan.departments if entry.name not in rows), start=1)
    ]
    await plans.add_all(unit.session, [*new])
    rows.update({each.name: each for each in new})
    for entry in plan.departments:
        row = rows[entry.name]
        row.aliases = APART.join(dict.fromkeys([*filter(None, row.aliases.split(APART)), *entry.aliases]))
    await unit.session.flush()
    return {name: int(row.id or 0) for name, row in rows.items()}
