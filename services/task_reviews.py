"""Review task by task: what several departments sent of one task, one after the other, or accepted in one tap."""

from dataclasses import replace

from domain.acts import Act
from domain.errors import NotAllowed, Stale
from models.conversation import Step
from models.entry import Verdict
from models.seat import SeatRole
from services import desks, entry_views, reviews
from services.actors import Actor, acting, move
from services.base import Services
from services.trail import note
from services.views.reviewing import Desk, ReviewCard, TaskDone
from services.whole_reviews import TIME_TO_UNDO, take_back
from storage import conversations, entries, groups, reports, task_entries
from storage.entries import Case
from storage.unit import Unit

ACCEPTED_ALL = "task-accepted-all"


async def read_by_task(services: Services, act: Act, *, by_task: bool) -> Desk:
    """Read what waits task by task from now on, or department by department."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        await move(unit, actor, act, Step.QUEUE)
        await conversations.read_by_task(unit.session, actor.person_id, actor.group_id, by_task=by_task)
        view = await desks.view(unit, actor, act, by_task=by_task)
        await unit.commit()
        return view


async def open_task(services: Services, act: Act, dispatch_id: int, task_id: int) -> ReviewCard | TaskDone:
    """Open what waits of a task: the first department's entry."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        items = _sent(actor, await task_entries.of_task(unit.session, dispatch_id, task_id))
        view = await _first(unit, actor, act, items)
        await unit.commit()
        return view


async def accept_all(services: Services, act: Act, dispatch_id: int, task_id: int, version: int) -> TaskDone:
    """Accept every entry of a task that waits for a verdict; what a colleague decided stays as it is.

    Raises:
        Stale: nothing waits any more, or a department sent something since it was shown.
    """
    async with services.database.unit(act) as unit:
        actor, items = await _locked(unit, act, dispatch_id, task_id)
        if sum(item.report.version for item in items) != version:
            raise Stale("review-changed")
        waiting = [item for item in items if entry_views.is_undecided(item.entry)]
        if not waiting:
            raise Stale("review-nothing-waits")
        for item in waiting:
            await reviews.keep_verdict(unit, actor, act, item, Verdict.ACCEPTED)
        await note(unit, actor, act, ACCEPTED_ALL, task_id, before=f"undecided：{len(waiting)}", after="accepted")
        for item in waiting:
            of_report = await entries.of_report(unit.session, int(item.report.id or 0))
            await reviews.settle(unit, actor, act, of_report, wait=TIME_TO_UNDO)
        view = await reviews.task_done(unit, actor, act, items[0])
        await unit.commit()
        return replace(view, undo=True)


async def undo(services: Services, act: Act, dispatch_id: int, task_id: int) -> ReviewCard | TaskDone:
    """Take back one's own last acceptance of a task as a whole; what was decided since stays as it is.

    Raises:
        Stale: nothing of it is left, or the month is published.
    """
    async with services.database.unit(act) as unit:
        actor, items = await _locked(unit, act, dispatch_id, task_id, hold=True)
        await take_back(unit, actor, act, items, (ACCEPTED_ALL, task_id))
        view = await _first(unit, actor, act, items)
        await unit.commit()
        return view


async def _first(unit: Unit, actor: Actor, act: Act, items: list[Case]) -> ReviewCard | TaskDone:
    waiting = next((item for item in items if entry_views.is_undecided(item.entry)), None)
    if waiting is None:
        return await reviews.task_done(unit, actor, act, items[0])
    await move(unit, actor, act, Step.REVIEW, waiting.entry.id)
    return await reviews.card(unit, actor, waiting, show_files=True)


async def _locked(
    unit: Unit, act: Act, dispatch_id: int, task_id: int, *, hold: bool = False
) -> tuple[Actor, list[Case]]:
    actor = await acting(unit, act, SeatRole.OFFICE)
    if hold:
        await groups.hold(unit.session, actor.group_id)
    for report in await task_entries.reports_of_task(unit.session, dispatch_id, task_id):
        await reports.by_id(unit.session, report)
    return actor, _sent(actor, await task_entries.of_task(unit.session, dispatch_id, task_id))


def _sent(actor: Actor, items: list[Case]) -> list[Case]:
    """Hold that something was sent of the task, in the actor's group, in a round that stands."""
    if not items or items[0].entry.group_id != actor.group_id:
        raise NotAllowed
    if items[0].dispatch.withdrawn_at is not None:
        raise Stale("review-round-withdrawn")
    return items
