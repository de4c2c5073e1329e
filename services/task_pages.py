"""Tasks to look at: the list of a year, and a task's page. A department sees its own, the others all of the group."""

from domain.acts import Act
from domain.calendar import Month
from domain.errors import NotAllowed, Refusal
from domain.scoring.facts import Role
from models.conversation import Step
from models.plan import Plan
from models.task import Task
from services.actors import Actor, acting, move
from services.base import Services
from services.task_ledgers import gathered
from services.views.tasks import TaskLine, TaskList, TaskPage, TaskPart, TaskView
from storage import plans
from storage.plans import Duty
from storage.unit import Unit


async def open_list(services: Services, act: Act, *, page: int = 0, department_id: int = 0) -> TaskList:
    """Show the tasks of the year, or those of one department.

    Raises:
        Refusal: there is no plan.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act)
        view = await _list(unit, actor, act, page=page, department_id=department_id)
        await move(unit, actor, act, Step.TASKS, department_id or None)
        await unit.commit()
        return view


async def open_task(services: Services, act: Act, task_id: int, page: int = 0) -> TaskPage:
    """Show a task's page; `page` counts the months back.

    Raises:
        NotAllowed: another group's, or not a task of the department.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act)
        view = await page_view(unit, actor, act, task_id, page)
        await move(unit, actor, act, Step.TASK, task_id)
        await unit.commit()
        return view


async def find(services: Services, act: Act, sought: str) -> TaskView:
    """Show the task with a number or key, or the tasks whose title has the words; one alone is opened.

    Raises:
        Refusal: nothing is found.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act)
        view = await _found(unit, actor, act, sought)
        await unit.commit()
        return view


async def say(unit: Unit, actor: Actor, act: Act, text: str) -> TaskView:
    """Open the task with a number, for somebody who looks at the list."""
    return await _found(unit, actor, act, text)


async def here(unit: Unit, actor: Actor, act: Act) -> TaskView | None:
    """Give the screen of somebody who looks at tasks, None for anybody else or when it is gone."""
    try:
        if actor.step == Step.TASKS:
            return await _list(unit, actor, act, department_id=actor.subject or 0)
        if actor.step == Step.TASK and actor.subject:
            return await page_view(unit, actor, act, actor.subject)
    except Refusal:
        return None
    return None


async def page_view(unit: Unit, actor: Actor, act: Act, task_id: int, page: int = 0) -> TaskPage:
    """Give a task's page.

    Raises:
        NotAllowed: another group's, or not a task of the department.
    """
    task = await plans.task(unit.session, task_id)
    plan = await plans.by_id(unit.session, task.plan_id) if task is not None else None
    if task is None or plan is None or task.group_id != actor.group_id:
        raise NotAllowed
    duties = await plans.all_duties(unit.session, task.plan_id, task_id=task_id)
    own = actor.seat.department_id
    if own is not None and all(each.department.id != own for each in duties):
        raise NotAllowed("task-not-yours")
    ledger = await gathered(unit, actor, act, plan, task_id=task_id)
    shown = {each.department.name for each in duties if own in (None, each.department.id)}
    parts = [TaskPart(each.name, each.tasks[0].months) for each in ledger.departments if each.name in shown]
    month = _month(actor, act, plan)
    standing = [each for each in duties if each.counts_in(month)]
    standing = standing or [each for each in duties if not each.assignment.withdrawn_from]
    return TaskPage(
        reader=actor.as_reader(),
        task=task_id,
        number=await _number(unit, task),
        year=plan.year,
        kind=task.kind,
        section=task.section,
        title=task.title,
        text=task.text,
        due=task.due,
        withdrawn_from=task.withdrawn_from or "",
        leads=_names(standing, Role.LEAD),
        participants=_names(standing, Role.PARTICIPANT),
        targets=ledger.departments[0].tasks[0].targets if ledger.departments else (),
        months=ledger.months,
        parts=tuple(parts),
        legend=ledger.legend,
        files=sum(month.entry.evidence for part in parts for month in part.months if month.entry),
        page=page,
    )


async def _found(unit: Unit, actor: Actor, act: Act, sought: str) -> TaskView:
    sought = sought.strip()
    listed = await _list(unit, actor, act)
    plan = await _plan(unit, actor, act)
    exact = [
        int(task.id or 0)
        for number, task in enumerate(await plans.tasks(unit.session, int(plan.id or 0)), start=1)
        if sought in (str(number), task.key)
    ]
    lines = [each for each in listed.lines if sought.casefold() in each.title.casefold()]
    chosen = exact[:1] or [each.task for each in lines if len(lines) == 1]
    if chosen:
        view = await page_view(unit, actor, act, chosen[0])
        await move(unit, actor, act, Step.TASK, chosen[0])
        return view
    if not lines:
        raise Refusal("task-not-found", sought=sought[:20])
    await move(unit, actor, act, Step.TASKS)
    return TaskList(reader=listed.reader, year=listed.year, lines=tuple(lines), sought=sought[:20])


async def _list(unit: Unit, actor: Actor, act: Act, *, page: int = 0, department_id: int = 0) -> TaskList:
    plan = await _plan(unit, actor, act)
    department = actor.seat.department_id or department_id
    duties = await plans.all_duties(unit.session, int(plan.id or 0))
    names = {each.department.id: each.department.name for each in duties}
    if department_id and department not in names:
        raise NotAllowed
    month = _month(actor, act, plan)
    duties = [each for each in duties if each.counts_in(month)]
    concerned = {each.task.id for each in duties if department in (0, each.department.id)}
    lines = tuple(
        TaskLine(int(task.id or 0), number, task.title, _names([d for d in duties if d.task.id == task.id], Role.LEAD))
        for number, task in enumerate(await plans.tasks(unit.session, int(plan.id or 0)), start=1)
        if task.id in concerned
    )
    return TaskList(
        reader=actor.as_reader(),
        year=plan.year,
        lines=lines,
        page=page,
        department=department,
        department_name=names.get(department, ""),
    )


async def _plan(unit: Unit, actor: Actor, act: Act) -> Plan:
    """Give the plan of the year; until there is one, last year's.

    Raises:
        Refusal: there is neither.
    """
    month = Month.of(act.at.astimezone(actor.zone).date())
    for year in (month.year, month.year - 1):
        plan = await plans.of_year(unit.session, actor.group_id, year)
        if plan is not None:
            return plan
    raise Refusal("task-no-plan")


def _month(actor: Actor, act: Act, plan: Plan) -> str:
    """Give the month whose tasks are shown: this one, or the last of a plan that is over."""
    return min(str(Month.of(act.at.astimezone(actor.zone).date())), str(Month(plan.year, 12)))


async def _number(unit: Unit, task: Task) -> int:
    """Give the place of a task in its plan; numbering restarts in each part of the document, this one does not."""
    order = [each.id for each in await plans.tasks(unit.session, task.plan_id)]
    return order.index(task.id) + 1


def _names(duties: list[Duty], role: Role) -> tuple[str, ...]:
    return tuple(each.department.name for each in duties if each.assignment.role == role)
