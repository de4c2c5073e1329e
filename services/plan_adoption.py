"""A draft becomes the plan in force, or changes it from a month on."""

from collections.abc import Sequence
from datetime import datetime

from domain.acts import Act
from domain.calendar import Month
from domain.errors import Stale
from domain.plan import Plan as PlanValue
from domain.plan import amending
from domain.plan.amending import Changed
from models.plan import Plan
from services import plan_in_force, plan_news, plans
from services.actors import Actor
from services.trail import note
from storage import groups
from storage import plans as plan_rows
from storage.unit import Unit


async def put_in_force(
    unit: Unit, actor: Actor, act: Act, draft_id: int, wanted: tuple[PlanValue, int]
) -> tuple[int, int]:
    """Put a plan in force from a month on; how many changes that makes, and how many departments are told.

    Raises:
        Stale: the month is none of those that were offered.
    """
    plan, month = wanted
    counts_from = Month(plan.year, month) if month else Month(plan.year, 1)
    held = await plan_in_force.of_year(unit, actor.group_id, plan.year, counts_from)
    if held is None:
        await plans.store(unit, actor.group_id, plan, act.at)
        return 0, 0
    if month not in months(actor, act.at, plan.year):
        raise Stale
    row, before = held
    changed = amending.changes(before, plan)
    await plan_in_force.amend(unit, row, before, plan, counts_from)
    await _note_changes(unit, actor, act, row, amending.pairs(before, plan), changed)
    await groups.look_at(unit.session, actor.group_id, None)
    told = await plan_news.tell(unit, actor, act, draft_id, (plan.year, month, changed))
    return len(changed), told


def months(actor: Actor, at: datetime, year: int) -> tuple[int, ...]:
    """Give the months from which changes may count: this one and the next, within the plan's year."""
    today = at.astimezone(actor.zone).date()
    this = 1 if year > today.year else 12 if year < today.year else today.month
    return (this, this + 1) if this < 12 else (this,)  # noqa: PLR2004 - December is the last


async def _note_changes(
    unit: Unit, actor: Actor, act: Act, row: Plan, pairs: Sequence[amending.Pair], changed: Sequence[amending.Change]
) -> None:
    """Write each change down with its task, as it was and as it is: the task's row keeps its new words only."""
    ids = {task.key: int(task.id or 0) for task in await plan_rows.tasks(unit.session, int(row.id or 0))}
    renumbered = {each.after.key: ids[each.before.key] for each in pairs if each.before and each.after}
    for each in changed:
        task_id = (renumbered if each.kind is not Changed.WITHDRAWN else ids).get(each.key) or ids[each.key]
        await note(unit, actor, act, f"task-{each.kind}", task_id, before=each.before, after=each.after)
