"""What the office decides of a round that is open: a later deadline for all or for one, the end before its time."""

from datetime import datetime

from domain.acts import Act
from domain.day_text import read_day_text
from domain.errors import NotAllowed, Stale, Unacceptable
from models.conversation import Step
from models.dispatch import Dispatch, DispatchKind
from models.extension import Extension
from services import round_cards, round_news
from services.actors import Actor, move
from services.base import Services
from services.entry_views import deadline_of, round_name
from services.round_drafts import checked_deadline, month_until, said_moment
from services.trail import note
from services.views.rounds import ExtensionChoice, RoundCard
from storage import dispatches, extensions, groups
from storage.dispatches import Standing
from storage.unit import Unit

LONGEST_REASON = 200


async def choose_department(services: Services, act: Act, dispatch_id: int) -> ExtensionChoice:
    """Show the departments that have not reported."""
    async with services.database.unit(act) as unit:
        actor, dispatch = await _in_hand(unit, act, dispatch_id)
        owing = [
            (int(each.department.id or 0), each.department.name)
            for each in await dispatches.standings(unit.session, dispatch_id)
            if each.report.first_submitted_at is None
        ]
        await unit.commit()
        return ExtensionChoice(actor.as_reader(), dispatch_id, round_name(dispatch), tuple(owing))


async def ask_extension(services: Services, act: Act, dispatch_id: int, department_id: int | None) -> RoundCard:
    """Begin an extension for all, or for one department; the next words say until when, and why."""
    async with services.database.unit(act) as unit:
        actor, dispatch = await _in_hand(unit, act, dispatch_id)
        standing = await _standing(unit, dispatch, department_id) if department_id else None
        extension = Extension(
            group_id=actor.group_id,
            dispatch_id=dispatch_id,
            department_id=department_id,
            deadline_before=_deadline(standing, dispatch),
            granted_at=act.at,
            granted_by=actor.person_id,
        )
        await move(unit, actor, act, Step.ROUND_EXTENSION, await extensions.begin(unit.session, extension))
        view = await _card(unit, actor, act, dispatch, "extend", standing)
        await unit.commit()
        return view


async def say_extension(unit: Unit, actor: Actor, act: Act, text: str) -> RoundCard:
    """Take the new deadline and the reason; those who still owe hear of it.

    Raises:
        Unacceptable: no day, no reason, or no later deadline.
        Stale: the round is over, or the department has reported meanwhile.
    """
    extension = await extensions.by_id(unit.session, actor.subject or 0)
    if extension is None or extension.group_id != actor.group_id or extension.reason:
        raise Stale
    actor, dispatch = await _in_hand(unit, act, extension.dispatch_id)
    standing = await _standing(unit, dispatch, extension.department_id) if extension.department_id else None
    said = read_day_text(text, near=act.at.astimezone(actor.zone).date())
    if said is None or said.hour_unread:
        raise Unacceptable("adhoc-no-day")
    moment = checked_deadline(said_moment(said, actor), act)
    if moment <= _deadline(standing, dispatch):
        raise Unacceptable("extension-not-later")
    extension.reason = _reason(said.rest)
    extension.deadline_before, extension.deadline_after = _deadline(standing, dispatch), moment
    extension.granted_at = act.at
    if standing is None:
        _put_off(dispatch, moment, actor)
    else:
        standing.report.extended_until = moment
    await unit.session.flush()
    await round_news.tell_deadline(unit, dispatch, act.at, extension)
    await groups.look_at(unit.session, actor.group_id, None)
    after = f"{moment.isoformat()} {extension.reason}"
    await note(
        unit,
        actor,
        act,
        "round-extended",
        int(dispatch.id or 0),
        before=extension.deadline_before.isoformat(),
        after=after,
    )
    await move(unit, actor, act, Step.ROUND_CARD, dispatch.id)
    return await round_cards.view(unit, actor, act, dispatch)


async def ask_close(services: Services, act: Act, dispatch_id: int) -> RoundCard:
    """Ask before a round is closed early."""
    async with services.database.unit(act) as unit:
        actor, dispatch = await _adhoc(unit, act, dispatch_id)
        view = await _card(unit, actor, act, dispatch, "close")
        await unit.commit()
        return view


async def close(services: Services, act: Act, dispatch_id: int) -> RoundCard:
    """Close an ad-hoc round: nobody is chased any more, and those who still owed hear that nothing more is asked.

    Whoever missed the deadline before stays missing; before the deadline nobody does.
    """
    async with services.database.unit(act) as unit:
        actor, dispatch = await _adhoc(unit, act, dispatch_id)
        dispatch.closed_at = act.at
        await unit.session.flush()
        await round_news.tell_end(unit, dispatch, act.at)
        await note(unit, actor, act, "round-closed", dispatch_id, before="running", after="ended")
        await move(unit, actor, act, Step.ROUND_CARD, dispatch_id)
        view = await round_cards.view(unit, actor, act, dispatch)
        await unit.commit()
        return view


async def ask_withdrawal(services: Services, act: Act, dispatch_id: int) -> RoundCard:
    """Ask why a round is withdrawn; the next words are the reason."""
    async with services.database.unit(act) as unit:
        actor, dispatch = await _adhoc(unit, act, dispatch_id)
        await move(unit, actor, act, Step.ROUND_WITHDRAWAL, dispatch_id)
        view = await _card(unit, actor, act, dispatch, "withdraw")
        await unit.commit()
        return view


async def say_withdrawal(unit: Unit, actor: Actor, act: Act, text: str) -> RoundCard:
    """Take the reason: the round bears on no sheet, and everybody it asked hears of it."""
    actor, dispatch = await _adhoc(unit, act, actor.subject or 0)
    dispatch.withdrawn_at, dispatch.ended_reason = act.at, _reason(text)
    await unit.session.flush()
    await round_news.tell_end(unit, dispatch, act.at)
    after = f"withdrawn：{dispatch.ended_reason}"
    await note(unit, actor, act, "round-withdrawn", int(dispatch.id or 0), before="running", after=after)
    await move(unit, actor, act, Step.ROUND_CARD, dispatch.id)
    return await round_cards.view(unit, actor, act, dispatch)


async def current(unit: Unit, actor: Actor, act: Act) -> RoundCard | None:
    """Give the round the office is at, with what it was asked; None when there is none."""
    dispatch_id, asking, department = actor.subject or 0, "", None
    if actor.step == Step.ROUND_EXTENSION:
        extension = await extensions.by_id(unit.session, dispatch_id)
        dispatch_id, asking = (extension.dispatch_id if extension else 0), "extend"
        department = extension.department_id if extension else None
    elif actor.step == Step.ROUND_WITHDRAWAL:
        asking = "withdraw"
    dispatch = await dispatches.by_id(unit.session, dispatch_id)
    if dispatch is None or dispatch.group_id != actor.group_id:
        return None
    standing = await _standing(unit, dispatch, department) if department and not _is_over(dispatch) else None
    return await _card(unit, actor, act, dispatch, "" if _is_over(dispatch) else asking, standing)


async def _card(
    unit: Unit, actor: Actor, act: Act, dispatch: Dispatch, asking: str, standing: Standing | None = None
) -> RoundCard:
    name = standing.department.name if standing else ""
    return await round_cards.view(unit, actor, act, dispatch, asking=asking, asked_department=name)


async def _in_hand(unit: Unit, act: Act, dispatch_id: int) -> tuple[Actor, Dispatch]:
    actor, dispatch = await round_cards.own(unit, act, dispatch_id)
    if _is_over(dispatch):
        raise Stale("round-over")
    return actor, dispatch


async def _adhoc(unit: Unit, act: Act, dispatch_id: int) -> tuple[Actor, Dispatch]:
    actor, dispatch = await _in_hand(unit, act, dispatch_id)
    if dispatch.kind != DispatchKind.ADHOC:
        raise NotAllowed
    return actor, dispatch


async def _standing(unit: Unit, dispatch: Dispatch, department_id: int) -> Standing:
    found = await dispatches.standings(unit.session, int(dispatch.id or 0), department_id)
    if not found:
        raise NotAllowed
    if found[0].report.first_submitted_at is not None:
        raise Stale("extension-reported-already")
    return found[0]


def _is_over(dispatch: Dispatch) -> bool:
    return dispatch.closed_at is not None or dispatch.withdrawn_at is not None


def _deadline(standing: Standing | None, dispatch: Dispatch) -> datetime:
    return deadline_of(standing.report, dispatch) if standing else dispatch.deadline_at


def _put_off(dispatch: Dispatch, moment: datetime, actor: Actor) -> None:
    """Move the deadline of a round; an ad-hoc one then bears on the month it now ends in."""
    dispatch.deadline_at = moment
    if dispatch.kind == DispatchKind.ADHOC:
        dispatch.month = str(month_until(moment, actor))


def _reason(text: str) -> str:
    reason = text.strip()
    if not reason:
        raise Unacceptable("calendar-no-reason")
    if len(reason) > LONGEST_REASON:
        raise Unacceptable("calendar-reason-too-long", most=LONGEST_REASON)
    return reason
