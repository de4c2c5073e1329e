"""The office's home: what waits for it, and the round at a glance."""

from datetime import datetime, timedelta

from domain.acts import Act
from models.dispatch import Dispatch
from models.problem import ProblemKind
from services import calendars, problem_cards, queues
from services.actors import Actor
from services.entry_views import deadline_of, is_late, round_name, written
from services.views.readers import Deadline
from services.views.reviewing import Desk
from services.views.rounds import RoundLine
from storage import bulletins, calls, claims, dispatches, nominations, objections, persons, plans
from storage.dispatches import Standing
from storage.unit import Unit

CALLS_SHOWN_FOR = timedelta(days=31)
"""A call of an earlier month helps nobody."""
NEXT_DATES = 3


async def view(
    unit: Unit, actor: Actor, act: Act, *, notice: str = "", page: int = 0, by_task: bool | None = None
) -> Desk:
    """Give the office's home, at a page of what waits for review; `by_task` is how it is read from now on."""
    by_task = actor.by_task if by_task is None else by_task
    dispatch = await dispatches.latest_at(unit.session, actor.group_id, act.at)
    standing = await dispatches.standings(unit.session, int(dispatch.id or 0)) if dispatch else []
    liaisons = await persons.liaisons(unit.session, actor.group_id)
    adhoc = [
        await round_line(unit, actor, act, each)
        for each in await dispatches.adhoc_in_hand(unit.session, actor.group_id)
    ]
    sorted_out = sort_out(standing, dispatch, act.at)
    return Desk(
        reader=actor.as_reader(),
        round=round_name(dispatch) if dispatch else None,
        deadline=_deadline(actor, dispatch),
        overdue=dispatch is not None and act.at >= dispatch.deadline_at,
        extended=extended(standing, dispatch, act.at, actor) if dispatch else (),
        dispatch=int(dispatch.id or 0) if dispatch else None,
        adhoc=tuple(adhoc),
        lamps=(await problem_cards.list_view(unit, actor, act.at)).lamps,
        instructions=(await problem_cards.list_view(unit, actor, act.at, kind=ProblemKind.INSTRUCTION)).lamps,
        queue=await queues.by_department(unit, actor.group_id),
        by_task=by_task,
        tasks=await queues.by_task(unit, actor.group_id) if by_task else (),
        page=page,
        without_liaison=tuple(each.department.name for each in standing if each.department.id not in liaisons),
        unpublished=tuple(
            (int(row.id or 0), row.period) for row in await bulletins.unpublished(unit.session, actor.group_id)
        ),
        objections=tuple(
            (int(row.id or 0), department.name)
            for row, department in await objections.waiting(unit.session, actor.group_id)
        ),
        claims=len(await claims.waiting(unit.session, actor.group_id)),
        channel=actor.group.channel_title,
        calls=await calls_waiting(unit, actor.group_id, act.at),
        nominations=tuple(
            (int(row.id or 0), department.name)
            for row, _, department in await nominations.waiting(unit.session, actor.group_id)
        ),
        notice=notice,
        ahead=await calendars.ahead(unit, actor, act, most=NEXT_DATES),
        planless=await _planless(unit, actor, act),
        **sorted_out,
    )


async def _planless(unit: Unit, actor: Actor, act: Act) -> int | None:
    year = act.at.astimezone(actor.zone).year
    return year if await plans.of_year(unit.session, actor.group_id, year) is None else None


async def calls_waiting(unit: Unit, group_id: int, at: datetime) -> int:
    """Count the departments to telephone that nobody has called."""
    cases = await calls.of_group(unit.session, group_id, since=at - CALLS_SHOWN_FOR)
    return len({case.call.department_id for case in cases if case.call.done_at is None})


async def round_line(unit: Unit, actor: Actor, act: Act, dispatch: Dispatch) -> RoundLine:
    """Give a round on one line."""
    standing = await dispatches.standings(unit.session, int(dispatch.id or 0))
    reported = sum(each.report.first_submitted_at is not None for each in standing)
    later = len(extended(standing, dispatch, act.at, actor))
    return RoundLine(
        dispatch=int(dispatch.id or 0),
        round=round_name(dispatch),
        deadline=written(dispatch.deadline_at, actor.zone),
        overdue=act.at >= dispatch.deadline_at,
        reported=reported,
        owing=len(standing) - reported - later,
        extended=later,
    )


def sort_out(standing: list[Standing], dispatch: Dispatch | None, at: datetime) -> dict[str, tuple[str, ...]]:
    """Sort a round's departments into the four states; one with an extension that still runs is in none of them."""
    names: dict[str, list[str]] = {"reported": [], "nothing": [], "late": [], "missing": []}
    for each in standing:
        if dispatch is None or _is_extended(each, dispatch, at):
            continue
        if each.report.first_submitted_at is None:
            state = "missing"
        elif is_late(each.report, dispatch):
            state = "late"
        else:
            state = "reported" if each.results else "nothing"
        names[state].append(each.department.name)
    return {state: tuple(listed) for state, listed in names.items()}


def extended(
    standing: list[Standing], dispatch: Dispatch, at: datetime, actor: Actor
) -> tuple[tuple[str, Deadline], ...]:
    """List the departments that owe and have an extension that still runs, with its end."""
    return tuple(
        (each.department.name, written(deadline_of(each.report, dispatch), actor.zone))
        for each in standing
        if _is_extended(each, dispatch, at)
    )


def _is_extended(standing: Standing, dispatch: Dispatch, at: datetime) -> bool:
    if standing.report.first_submitted_at is not None:
        return False
    return dispatch.deadline_at < deadline_of(standing.report, dispatch) and at < deadline_of(standing.report, dispatch)


def _deadline(actor: Actor, dispatch: Dispatch | None) -> Deadline | None:
    return written(dispatch.deadline_at, actor.zone) if dispatch else None
