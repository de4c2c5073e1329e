"""A department asks for a change of a task (申请调整), with its reason; the office answers, and both stay on record."""

from domain.acts import Act
from domain.errors import NotAllowed, Stale, Unacceptable
from models.conversation import Step
from models.plan_request import PlanRequest, RequestState
from models.seat import SeatRole
from services.actors import Actor, acting, move, seated
from services.announcements import notice
from services.base import Services
from services.duty import on_duty
from services.sendings import Sending
from services.trail import note
from services.views.planning import PlanRequestAsk, PlanRequestCard, PlanRequestLine, PlanRequestList
from storage import entries, outboxes, persons
from storage import plan_requests as rows
from storage.plan_requests import RequestCase
from storage.unit import Unit

LONGEST = 800
"""Characters of a request or of its answer."""
ANSWERS = {"grant": RequestState.GRANTED, "refuse": RequestState.REFUSED}


async def ask(services: Services, act: Act, entry_id: int) -> PlanRequestAsk:
    """Ask the liaison what is to be changed in a task, and why; the next words are it."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LIAISON)
        item = await entries.case(unit.session, entry_id)
        if item is None or item.report.department_id != actor.seat.department_id:
            raise NotAllowed
        await move(unit, actor, act, Step.PLAN_REQUEST, entry_id)
        await unit.commit()
        return PlanRequestAsk(actor.as_reader(), entry_id, item.task.title, item.task.text)


async def say(unit: Unit, actor: Actor, act: Act, words: str) -> PlanRequestCard:
    """Take what the department asks for, and tell the office."""
    text = _words(words)
    item = await entries.case(unit.session, actor.subject or 0)
    if item is None or item.report.department_id != actor.seat.department_id:
        raise NotAllowed
    row = PlanRequest(
        group_id=actor.group_id,
        department_id=item.report.department_id,
        person_id=actor.person_id,
        task_id=int(item.task.id or 0),
        text=text,
        asked_at=act.at,
    )
    request_id = await rows.add(unit.session, row)
    await note(unit, actor, act, "plan-request", request_id, after=f"asked：{text}")
    office = await persons.in_seats(unit.session, actor.group_id, SeatRole.OFFICE)
    await outboxes.put(
        unit.session,
        [
            notice(
                actor.group_id,
                key=f"plan-request:{request_id}:{person.id}",
                kind="plan-request",
                person=person,
                due_at=act.at,
                request=request_id,
            )
            for person in office
        ],
    )
    await move(unit, actor, act, Step.REPORT, item.report.id)
    return _card(actor, await _visible(unit, actor, request_id))


async def listed(services: Services, act: Act, page: int = 0) -> PlanRequestList:
    """Show what was asked for before and what it was answered: a department its own requests, the office all."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LIAISON, SeatRole.OFFICE)
        cases = await rows.of_group(unit.session, actor.group_id, actor.seat.department_id)
        if actor.step == Step.PLAN_REQUEST:  # who looks at a list asks for nothing
            await move(unit, actor, act, Step.REPORT)
        elif actor.step == Step.PLAN_ANSWER:
            await move(unit, actor, act, Step.HOME, stray="")
        await unit.commit()
    lines = tuple(
        PlanRequestLine(
            request=int(each.request.id or 0),
            department=each.department.name,
            task=each.task.title,
            text=each.request.text,
            state=each.request.state,
            answer=each.request.answer,
            asked_at=each.request.asked_at,
        )
        for each in cases
    )
    return PlanRequestList(actor.as_reader(), lines, page)


async def show(services: Services, act: Act, request_id: int) -> PlanRequestCard:
    """Show a request as it stands.

    Raises:
        NotAllowed: another department's.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LIAISON, SeatRole.OFFICE)
        view = _card(actor, await _visible(unit, actor, request_id))
        await unit.commit()
        return view


async def decide(services: Services, act: Act, request_id: int, how: str) -> PlanRequestCard:
    """Ask the office for the words of its answer; the next words are they."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        case = await _visible(unit, actor, request_id)
        if case.request.state is not RequestState.OPEN or how not in ANSWERS:
            raise Stale
        await move(unit, actor, act, Step.PLAN_ANSWER, request_id, stray=how)
        await unit.commit()
        return _card(actor, case, asking=how)


async def answer(unit: Unit, actor: Actor, act: Act, words: str) -> PlanRequestCard:
    """Take the office's answer, and tell the department."""
    case = await _visible(unit, actor, actor.subject or 0, lock=True)
    if case.request.state is not RequestState.OPEN or actor.stray not in ANSWERS:
        raise Stale
    request, request_id = case.request, int(case.request.id or 0)
    request.state, request.answer, request.answered_at = ANSWERS[actor.stray], _words(words), act.at
    await unit.session.flush()
    after = f"{request.state}：{request.answer}"
    await note(unit, actor, act, f"plan-request-{request.state}", request_id, before="asked", after=after)
    spoken_for = (await on_duty(unit, actor.group_id, act.at)).get(request.department_id)
    if spoken_for is not None:
        told = notice(
            actor.group_id,
            key=f"plan-request-answer:{request_id}",
            kind="plan-request",
            person=spoken_for,
            due_at=act.at,
            department_id=request.department_id,
            request=request_id,
        )
        await outboxes.put(unit.session, [told])
    await move(unit, actor, act, Step.HOME, stray="")
    return _card(actor, case)


async def here(unit: Unit, actor: Actor) -> PlanRequestAsk | PlanRequestCard | None:
    """Give the screen of somebody who is at a request."""
    if actor.step == Step.PLAN_REQUEST:
        item = await entries.case(unit.session, actor.subject or 0)
        if item is not None and item.report.department_id == actor.seat.department_id:
            return PlanRequestAsk(actor.as_reader(), actor.subject or 0, item.task.title, item.task.text)
    if actor.step == Step.PLAN_ANSWER and actor.seat.role == SeatRole.OFFICE:
        return _card(actor, await _visible(unit, actor, actor.subject or 0), asking=actor.stray)
    return None


async def news(services: Services, sending: Sending) -> PlanRequestCard | None:
    """Tell of a request or of its answer, as it stands; None for who may not see it any more."""
    async with services.database.read() as unit:
        actor = await seated(unit, sending.telegram_id, at=sending.at, group_id=sending.group_id)
        case = await rows.by_id(unit.session, int(sending.payload["request"]))
        if actor is None or case is None or not _concerns(actor, case):
            return None
        return _card(actor, case)


def _card(actor: Actor, case: RequestCase, *, asking: str = "") -> PlanRequestCard:
    return PlanRequestCard(
        reader=actor.as_reader(),
        request=int(case.request.id or 0),
        department=case.department.name,
        task=case.task.title,
        text=case.request.text,
        state=case.request.state,
        answer=case.request.answer,
        asking=asking,
    )


def _concerns(actor: Actor, case: RequestCase) -> bool:
    own = actor.seat.department_id == case.request.department_id
    return case.request.group_id == actor.group_id and (actor.seat.role == SeatRole.OFFICE or own)


async def _visible(unit: Unit, actor: Actor, request_id: int, *, lock: bool = False) -> RequestCase:
    case = await rows.by_id(unit.session, request_id, lock=lock)
    if case is None or not _concerns(actor, case):
        raise NotAllowed
    return case


def _words(words: str) -> str:
    text = words.strip()
    if not text:
        raise Unacceptable("plan-request-empty")
    if len(text) > LONGEST:
        raise Unacceptable("plan-request-too-long", most=LONGEST)
    return text
