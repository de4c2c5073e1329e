"""Deputies (AB角): a liaison names one by a link, the office confirms, either can end it."""

from domain.acts import Act
from domain.errors import NotAllowed, Stale
from models.conversation import Step
from models.nomination import Nomination, NominationState
from models.person import Person
from models.seat import SeatRole
from services import invites, seating
from services.actors import Actor, acting, move
from services.announcements import notice
from services.base import Services
from services.sendings import Sending, office_member
from services.trail import note
from services.views.people import DeputyCard, DeputyDecided, DeputyRequest
from storage import nominations, outboxes, persons, plans, seats
from storage.unit import Unit


async def show(services: Services, act: Act) -> DeputyCard:
    """Show a liaison their deputy."""
    async with services.database.unit(act) as unit:
        actor = await own_liaison(unit, act)
        view = await _card(unit, actor)
        await move(unit, actor, act, Step.REPORT)
        await unit.commit()
        return view


async def name_one(services: Services, act: Act, *, link: str) -> DeputyCard:
    """Make a link for the deputy to follow; `link` is what a code follows in an address."""
    async with services.database.unit(act) as unit:
        actor = await own_liaison(unit, act)
        code = await invites.make(unit, actor, act, SeatRole.DEPUTY, actor.seat.department_id)
        view = await _card(unit, actor, code=code, link=link, expires_at=act.at + invites.VALID)
        await unit.commit()
        return view


async def end(services: Services, act: Act) -> tuple[DeputyCard, tuple[int, ...]]:
    """Do without a deputy, or take back the one who waits. Gives who lost access as well."""
    async with services.database.unit(act) as unit:
        actor = await own_liaison(unit, act)
        department_id = int(actor.seat.department_id or 0)
        await nominations.withdraw(unit.session, department_id, by=actor.person_id, at=act.at)
        seat = await seats.deputy_of(unit.session, department_id)
        person = None
        if seat is not None:
            person = await seating.end(unit, seat, act.at, why=seating.WITHDRAWN, by=actor.person_id)
        view = await _card(unit, actor)
        await unit.commit()
        return view, (person.telegram_id,) if person else ()


async def open_request(services: Services, act: Act, nomination_id: int) -> DeputyRequest:
    """Show the office a nomination."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        view = await _request(unit, actor, await _own(unit, actor, nomination_id))
        await unit.commit()
        return view


async def decide(
    services: Services, act: Act, nomination_id: int, *, confirmed: bool
) -> tuple[DeputyRequest, tuple[int, ...]]:
    """Say yes or no to a deputy; both hear of it. Gives whose seats changed as well.

    Raises:
        Stale: a colleague decided, or the liaison took it back.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        row = await _own(unit, actor, nomination_id)
        if row.state is not NominationState.WAITING:
            raise Stale("deputy-decided-already")
        state = NominationState.CONFIRMED if confirmed else NominationState.REFUSED
        changed = await _seat(unit, row, act) if confirmed else []
        person = await persons.by_id(unit.session, row.person_id)
        name = person.name if person else ""
        await nominations.decide(unit.session, row, state, by=actor.person_id, at=act.at)
        await note(unit, actor, act, f"deputy-{state}", row.department_id, before="asked", after=f"{state}：{name}")
        await _tell(unit, row, act)
        view = await _request(unit, actor, row)
        await unit.commit()
        return view, tuple(changed)


async def own_liaison(unit: Unit, act: Act) -> Actor:
    """Give the liaison who acts; a deputy who stands in reports, and arranges nothing.

    Raises:
        NotAllowed: not a liaison.
    """
    actor = await acting(unit, act, SeatRole.LIAISON)
    if actor.seat.stands_in:
        raise NotAllowed("refused-deputy-reports-only")
    return actor


async def request(services: Services, sending: Sending) -> DeputyRequest | None:
    """Ask the office; None when it is decided or was taken back."""
    async with services.database.read() as unit:
        actor = await office_member(unit, sending)
        row = await nominations.by_id(unit.session, int(sending.payload["nomination"]))
        if actor is None or row is None or row.state is not NominationState.WAITING:
            return None
        return await _request(unit, actor, row)


async def decided(services: Services, sending: Sending) -> DeputyDecided | None:
    """Tell the liaison and the deputy what the office decided."""
    async with services.database.read() as unit:
        row = await nominations.by_id(unit.session, int(sending.payload["nomination"]))
        person = await persons.by_id(unit.session, int(sending.payload["to"]))
        if row is None or person is None:
            return None
        deputy, department = await _names(unit, row)
        confirmed = row.state is NominationState.CONFIRMED
        return DeputyDecided(person.language, department, deputy.name, confirmed, own=person.id == row.person_id)


async def _seat(unit: Unit, row: Nomination, act: Act) -> list[int]:
    if await seats.of_person(unit.session, row.group_id, row.person_id) is not None:
        raise Stale("deputy-seated-meanwhile")
    lost = await seating.take(
        unit,
        group_id=row.group_id,
        person_id=row.person_id,
        role=SeatRole.DEPUTY,
        department_id=row.department_id,
        act=act,
    )
    deputy = await persons.by_id(unit.session, row.person_id)
    return [each.telegram_id for each in (*lost, deputy) if each is not None]


async def _tell(unit: Unit, row: Nomination, act: Act) -> None:
    liaison = (await persons.liaisons(unit.session, row.group_id)).get(row.department_id)
    deputy, _ = await _names(unit, row)
    await outboxes.put(
        unit.session,
        [
            notice(
                row.group_id,
                key=f"deputy-decided:{row.id}:{person.id}",
                kind="deputy-decided",
                person=person,
                due_at=act.at,
                nomination=int(row.id or 0),
                to=int(person.id or 0),
            )
            for person in (liaison, deputy)
            if person is not None
        ],
    )


async def _names(unit: Unit, row: Nomination) -> tuple[Person, str]:
    deputy = await persons.by_id(unit.session, row.person_id)
    department = await plans.department(unit.session, row.department_id)
    if deputy is None or department is None:
        raise LookupError(row.id)
    return deputy, department.name


async def _own(unit: Unit, actor: Actor, nomination_id: int) -> Nomination:
    row = await nominations.by_id(unit.session, nomination_id)
    if row is None or row.group_id != actor.group_id:
        raise NotAllowed
    return row


async def _request(unit: Unit, actor: Actor, row: Nomination) -> DeputyRequest:
    deputy, department = await _names(unit, row)
    liaison = await persons.by_id(unit.session, row.named_by)
    clerk = await persons.by_id(unit.session, row.decided_by) if row.decided_by else None
    return DeputyRequest(
        reader=actor.as_reader(),
        nomination=int(row.id or 0),
        department=department,
        liaison=liaison.name if liaison else "",
        deputy=deputy.name,
        username=deputy.username or "",
        state=row.state,
        decided_by=clerk.name if clerk else "",
    )


async def _card(unit: Unit, actor: Actor, **made: object) -> DeputyCard:
    deputies = await persons.deputies(unit.session, actor.group_id)
    department_id = int(actor.seat.department_id or 0)
    asked = await nominations.waiting(unit.session, actor.group_id)
    waiting = next((person.name for row, person, _ in asked if row.department_id == department_id), "")
    deputy = deputies.get(department_id)
    return DeputyCard(actor.as_reader(), deputy.name if deputy else "", waiting, **made)  # type: ignore[arg-type]
