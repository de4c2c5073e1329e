"""Rounds in hand as the office sees them: the board, and one round with its states and its history."""

from domain.acts import Act
from domain.errors import NotAllowed
from models.conversation import Step
from models.dispatch import Dispatch, DispatchKind
from models.seat import SeatRole
from services import desks, quiet
from services.actors import Actor, acting, move
from services.base import Services
from services.entry_views import proof_of, round_name, written
from services.views.rounds import ExtensionLine, RoundBoard, RoundCard
from storage import dispatches, extensions, persons, plans, round_drafts
from storage.unit import Unit


async def show(services: Services, act: Act) -> RoundBoard:
    """Show the rounds in hand."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        await move(unit, actor, act, Step.HOME)
        view_ = await board(unit, actor, act)
        await unit.commit()
        return view_


async def open_round(services: Services, act: Act, dispatch_id: int) -> RoundCard:
    """Show one round."""
    async with services.database.unit(act) as unit:
        actor, dispatch = await own(unit, act, dispatch_id)
        await move(unit, actor, act, Step.ROUND_CARD, dispatch_id)
        card = await view(unit, actor, act, dispatch)
        await unit.commit()
        return card


async def own(unit: Unit, act: Act, dispatch_id: int) -> tuple[Actor, Dispatch]:
    """Give a round of the office's group.

    Raises:
        NotAllowed: not the office, or another group's round.
    """
    actor = await acting(unit, act, SeatRole.OFFICE)
    dispatch = await dispatches.by_id(unit.session, dispatch_id)
    if dispatch is None or dispatch.group_id != actor.group_id:
        raise NotAllowed
    return actor, dispatch


async def board(unit: Unit, actor: Actor, act: Act) -> RoundBoard:
    """Give the rounds in hand: the month's regular one, the ad-hoc ones that are not over, and a draft."""
    regular = await dispatches.latest_at(unit.session, actor.group_id, act.at)
    adhoc = await dispatches.adhoc_in_hand(unit.session, actor.group_id)
    rounds = [*adhoc, *([regular] if regular else [])]
    lines = [
        await desks.round_line(unit, actor, act, each) for each in sorted(rounds, key=lambda each: each.deadline_at)
    ]
    draft = await round_drafts.open_of(unit.session, actor.person_id)
    return RoundBoard(actor.as_reader(), tuple(lines), int(draft.id or 0) if draft else None)


async def view(
    unit: Unit, actor: Actor, act: Act, dispatch: Dispatch, *, asking: str = "", asked_department: str = ""
) -> RoundCard:
    """Give one round."""
    standing = await dispatches.standings(unit.session, int(dispatch.id or 0))
    states = desks.sort_out(standing, dispatch, act.at)
    ended_at = dispatch.withdrawn_at or dispatch.closed_at
    heard_at = await quiet.morning_after(unit, actor.group, dispatch.opens_at)
    return RoundCard(
        reader=actor.as_reader(),
        dispatch=int(dispatch.id or 0),
        round=round_name(dispatch),
        adhoc=dispatch.kind == DispatchKind.ADHOC,
        scope=dispatch.scope,
        section=dispatch.section,
        task_kind=dispatch.task_kind,
        proof=proof_of(dispatch),
        deadline=written(dispatch.deadline_at, actor.zone),
        overdue=min(act.at, ended_at or act.at) >= dispatch.deadline_at,
        extended=desks.extended(standing, dispatch, act.at, actor),
        history=await _history(unit, actor, dispatch),
        ended="withdrawn" if dispatch.withdrawn_at else "closed" if dispatch.closed_at else "",
        ended_at=ended_at,
        ended_reason=dispatch.ended_reason,
        asking=asking,
        asked_department=asked_department,
        heard_at=heard_at if heard_at and act.at < heard_at and not ended_at else None,
        **states,
    )


async def _history(unit: Unit, actor: Actor, dispatch: Dispatch) -> tuple[ExtensionLine, ...]:
    granted = await extensions.granted(unit.session, [int(dispatch.id or 0)])
    if not granted:
        return ()
    names = {each.id: each.name for each in await plans.departments(unit.session, actor.group_id)}
    people = {each.granted_by: await persons.by_id(unit.session, each.granted_by) for each in granted}
    return tuple(
        ExtensionLine(
            department=names.get(each.department_id, "") if each.department_id else "",
            until=written(each.deadline_after or each.deadline_before, actor.zone),
            reason=each.reason,
            by=person.name if (person := people[each.granted_by]) else "",
            at=each.granted_at,
        )
        for each in granted
    )
