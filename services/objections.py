"""Objections: while the window is open a department contests one line; the office answers; both stay on file."""

from dataclasses import replace

from domain.acts import Act
from domain.bulletin import MonthlyBulletin
from domain.errors import NotAllowed, Refusal, Stale, Unacceptable
from domain.scoring.lines import Line
from models.bulletin import Bulletin, BulletinState
from models.conversation import Step
from models.objection import Objection, ObjectionState
from models.outbox import OutboxNotice
from models.person import Person
from models.seat import SeatRole
from services import bulletin_values, bulletins
from services.actors import Actor, acting, move
from services.announcements import notice
from services.base import Services
from services.duty import on_duty
from services.trail import note
from services.views.publication import ObjectionCard, ObjectionPrompt, OwnSheet
from storage import bulletins as rows
from storage import objections, outboxes, persons
from storage.unit import Unit

LONGEST = 500


async def own_sheet(services: Services, act: Act, bulletin_id: int) -> OwnSheet:
    """Show a department its own sheet."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LIAISON)
        view = await sheet_view(unit, actor, bulletin_id)
        await move(unit, actor, act, Step.REPORT)
        await unit.commit()
        return view


async def ask_why(services: Services, act: Act, bulletin_id: int, rule: str) -> ObjectionPrompt:
    """Ask why the department objects to a line; its next words are the reason."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LIAISON)
        row = await _open(unit, actor, bulletin_id, act)
        line = await _line(unit, actor, row, rule)
        if line is None:
            raise NotAllowed
        objection = await objections.against(unit.session, bulletin_id, int(actor.seat.department_id or 0), rule)
        if objection is not None and objection.text:
            raise Stale("objection-raised-already")
        objection_id = (
            int(objection.id or 0)
            if objection is not None
            else await objections.raise_one(
                unit.session,
                Objection(
                    group_id=actor.group_id,
                    bulletin_id=bulletin_id,
                    department_id=int(actor.seat.department_id or 0),
                    rule=rule,
                    raised_by=actor.person_id,
                    raised_at=act.at,
                    state=ObjectionState.BEGUN,
                ),
            )
        )
        await move(unit, actor, act, Step.OBJECTION, objection_id)
        await unit.commit()
        return ObjectionPrompt(actor.as_reader(), bulletin_id, line)


async def say_why(unit: Unit, actor: Actor, act: Act, text: str) -> ObjectionCard:
    """Take the department's reason; from now on the objection waits for the office."""
    _check_length(text)
    found = await objections.by_id(unit.session, actor.subject or 0)
    if found is None or found[0].department_id != actor.seat.department_id:
        raise NotAllowed
    objection = found[0]
    await _open(unit, actor, objection.bulletin_id, act)
    objection.text, objection.state, objection.raised_at = text.strip(), ObjectionState.WAITING, act.at
    await unit.session.flush()
    await note(
        unit,
        actor,
        act,
        "objection-raised",
        int(objection.id or 0),
        before="draft",
        after=f"asked：{objection.rule} {text}",
    )
    for person in await persons.in_seats(unit.session, actor.group_id, SeatRole.OFFICE):
        await outboxes.put(unit.session, [_notice(actor, objection, person, "objection", act)])
    await move(unit, actor, act, Step.REPORT)
    return await card_view(unit, actor, int(objection.id or 0))


async def open_card(services: Services, act: Act, objection_id: int) -> ObjectionCard:
    """Show an objection to the office; its next words are the answer."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        view = await card_view(unit, actor, objection_id)
        if not view.answer:
            await move(unit, actor, act, Step.ANSWER, objection_id)
            view = replace(view, asking_answer=True)
        await unit.commit()
        return view


async def say_answer(unit: Unit, actor: Actor, act: Act, text: str) -> ObjectionCard:
    """Take the office's answer and tell the department."""
    _check_length(text)
    found = await objections.by_id(unit.session, actor.subject or 0)
    if found is None or found[0].group_id != actor.group_id:
        raise NotAllowed
    objection = found[0]
    if objection.state != ObjectionState.WAITING:
        raise Stale("objection-answered-already")
    await objections.answer(unit.session, objection, text=text.strip(), by=actor.person_id, at=act.at)
    await note(
        unit, actor, act, "objection-answered", int(objection.id or 0), before="asked", after=f"answered：{text}"
    )
    liaison = (await on_duty(unit, actor.group_id, act.at)).get(objection.department_id)
    if liaison is not None:
        await outboxes.put(unit.session, [_notice(actor, objection, liaison, "objection-answer", act)])
    await move(unit, actor, act, Step.HOME)
    return await card_view(unit, actor, int(objection.id or 0))


async def sheet_view(unit: Unit, actor: Actor, bulletin_id: int) -> OwnSheet:
    """Give the department's own sheet of a month that is open to objections, or published."""
    row = await bulletins.own(unit, actor, bulletin_id)
    if row.state == BulletinState.DRAFT:
        raise NotAllowed
    value = await bulletin_values.value_of(unit, actor.group, row, actor.at)
    if not isinstance(value, MonthlyBulletin):
        raise NotAllowed
    department = str(actor.seat.department_id)
    sheet = next((each for each in value.sheets if each.department == department), None)
    if sheet is None:
        raise NotAllowed
    raised = [line.rule for line in sheet.lines if await _has_raised(unit, actor, bulletin_id, line.rule)]
    until = row.open_until if row.state == BulletinState.OPEN else None
    return OwnSheet(actor.as_reader(), bulletin_id, value, sheet, until, tuple(raised))


async def card_view(unit: Unit, actor: Actor, objection_id: int) -> ObjectionCard:
    """Give an objection with both sides' words."""
    found = await objections.by_id(unit.session, objection_id)
    if found is None or found[0].group_id != actor.group_id:
        raise NotAllowed
    objection, department = found
    row = await rows.by_id(unit.session, objection.bulletin_id)
    if row is None:
        raise NotAllowed
    return ObjectionCard(
        reader=actor.as_reader(),
        objection=objection_id,
        department=department.name,
        period=row.period,
        line=await _line(unit, actor, row, objection.rule, str(objection.department_id)),
        text=objection.text,
        answer=objection.answer,
    )


async def _has_raised(unit: Unit, actor: Actor, bulletin_id: int, rule: str) -> bool:
    objection = await objections.against(unit.session, bulletin_id, int(actor.seat.department_id or 0), rule)
    return objection is not None and bool(objection.text)


async def _open(unit: Unit, actor: Actor, bulletin_id: int, act: Act) -> Bulletin:
    """Give the bulletin if it can be objected to at the moment the person acted.

    Raises:
        Refusal: the window is over.
    """
    row = await bulletins.own(unit, actor, bulletin_id)
    if row.state != BulletinState.OPEN or row.open_until is None or act.at >= row.open_until:
        raise Refusal("objection-window-over")
    return row


async def _line(unit: Unit, actor: Actor, row: Bulletin, rule: str, department: str = "") -> Line | None:
    value = await bulletin_values.value_of(unit, actor.group, row, actor.at)
    if not isinstance(value, MonthlyBulletin):
        return None
    whose = department or str(actor.seat.department_id)
    lines = [line for sheet in value.sheets if sheet.department == whose for line in sheet.lines]
    return next((line for line in lines if line.rule == rule), None)


def _check_length(text: str) -> None:
    if not text.strip():
        raise Unacceptable("objection-empty")
    if len(text) > LONGEST:
        raise Unacceptable("objection-too-long", most=str(LONGEST))


def _notice(actor: Actor, objection: Objection, person: Person, kind: str, act: Act) -> OutboxNotice:
    return notice(
        actor.group_id,
        key=f"{kind}:{objection.id}:{person.id}",
        kind=kind,
        person=person,
        due_at=act.at,
        objection=int(objection.id or 0),
    )
