"""Invites: a one-time link binds a Telegram account to a seat."""

import hashlib
import secrets
from datetime import datetime, timedelta
from difflib import get_close_matches

from domain.acts import Act
from domain.errors import InvalidInvite, Misconfigured
from models.conversation import Step
from models.department import Department
from models.group import Group
from models.invite import Invite
from models.nomination import Nomination
from models.person import Person
from models.seat import SeatRole
from services import seating
from services.actors import Actor, move, seated
from services.announcements import notice
from services.base import Services
from services.trail import note
from services.views.notices import Joined
from services.views.people import DeputyAsked
from storage import groups, invite_attempts, invites, nominations, outboxes, persons, plans, seats
from storage.unit import Unit

VALID = timedelta(days=30)
ATTEMPTS, ATTEMPTS_WITHIN = 10, timedelta(hours=1)
"""Wrong codes an account may try. A code cannot be guessed; whoever tries is not to keep the bot busy with it."""


async def invite(services: Services, *, group_key: str, role: SeatRole, department: str | None, at: datetime) -> str:
    """Make an invite for the operator and give its code: 128 random bits that are kept only as a hash.

    Raises:
        Misconfigured: no such group or department.
    """
    async with services.database.unit() as unit:
        group = await groups.by_key(unit.session, group_key)
        if group is None or group.id is None:
            raise Misconfigured(f"no group has the key {group_key!r}")
        found = None if department is None else await _department(unit, group, department)
        code = await _keep(unit, group.id, role, found.id if found else None, at)
        await unit.commit()
        return code


async def _department(unit: Unit, group: Group, name: str) -> Department:
    known = [] if group.id is None else await plans.departments(unit.session, group.id)
    for each in known:
        if each.name == name:
            return each
    near = "、".join(get_close_matches(name, [each.name for each in known]))
    hint = f"there is {near}" if near else "the plan names them" if known else "its plan is not imported yet"
    raise Misconfigured(f"{group.name} has no department {name!r}; {hint}")


async def make(unit: Unit, actor: Actor, act: Act, role: SeatRole, department_id: int | None) -> str:
    """Make an invite in the chat and give its code; a link for the same department's seat that is out is void now."""
    if department_id is not None:
        await invites.withdraw(unit.session, actor.group_id, role, department_id, act.at)
    code = await _keep(unit, actor.group_id, role, department_id, act.at, made_by=actor.person_id)
    await note(unit, actor, act, "invite-made", department_id or actor.group_id, after=role)
    return code


async def join(services: Services, act: Act, code: str, *, language: str) -> Joined | DeputyAsked:
    """Take the seat a code opens, and count the codes that open nothing.

    Raises:
        InvalidInvite: unknown, used by another account, withdrawn or expired, or one too many.
    """
    try:
        return await _join(services, act, code, language=language)
    except InvalidInvite as refusal:
        if refusal.message == "invite-unknown":
            async with services.database.unit() as unit:
                await invite_attempts.add(unit.session, act.by.telegram_id, act.at)
                await unit.commit()
        raise


async def _join(services: Services, act: Act, code: str, *, language: str) -> Joined | DeputyAsked:
    """Take the seat a code opens; whoever held it before leaves it. A deputy a liaison named waits for the office."""
    async with services.database.unit(act) as unit:
        tried = await invite_attempts.count(unit.session, act.by.telegram_id, since=act.at - ATTEMPTS_WITHIN)
        if tried >= ATTEMPTS:
            raise InvalidInvite("invite-too-many")
        found = await invites.by_hash(unit.session, _hash(code))
        if found is None:
            raise InvalidInvite("invite-unknown")
        person = await persons.meet(unit.session, act.by, language=language, at=act.at)
        again = found.used_at is not None
        lost: list[Person] = []
        if again and found.used_by != person.id:
            raise InvalidInvite("invite-used")
        if not again:
            await _check(unit, found, act)
            await _check_own_seat(unit, found, person)
            if await _is_nomination(unit, found):
                view = await _nominate(unit, found, person, act)
                await unit.commit()
                return view
            lost = await _take(unit, found, person, act)
        elif waiting := await nominations.waiting_of(unit.session, int(person.id or 0)):
            return await _asked(unit, waiting, person)
        actor = await _seated(unit, act, found)
        await move(unit, actor, act, Step.REPORT if actor.seat.role == SeatRole.LIAISON else Step.HOME)
        several = len(await seats.held_by(unit.session, actor.person_id)) > 1
        await unit.commit()
        return Joined(actor.as_reader(), again, tuple(each.telegram_id for each in lost), several)


async def _check(unit: Unit, found: Invite, act: Act) -> None:
    if found.withdrawn_at is not None:
        raise InvalidInvite("invite-withdrawn")
    if act.at >= found.expires_at:
        raise InvalidInvite("invite-expired")
    if found.made_by is None:
        return
    maker = await seats.of_person(unit.session, found.group_id, found.made_by)
    # A link is worth what its maker may still do: the office invites anybody, a liaison for their own department.
    if maker is None or (maker.role is not SeatRole.OFFICE and maker.department_id != found.department_id):
        raise InvalidInvite("invite-withdrawn")


async def _check_own_seat(unit: Unit, found: Invite, person: Person) -> None:
    """Keep somebody who only tries a department's link, such as the clerk who printed it, from losing the own seat."""
    own = await seats.of_person(unit.session, found.group_id, int(person.id or 0))
    if own is None or found.department_id is None:
        return
    if own.department_id is None:
        raise InvalidInvite("invite-for-a-department")
    if found.role is SeatRole.DEPUTY:
        raise InvalidInvite("deputy-seated-already")


async def _is_nomination(unit: Unit, found: Invite) -> bool:
    if found.role is not SeatRole.DEPUTY or found.made_by is None:
        return False
    maker = await seats.of_person(unit.session, found.group_id, found.made_by)
    return maker is not None and maker.role is not SeatRole.OFFICE


async def _nominate(unit: Unit, found: Invite, person: Person, act: Act) -> DeputyAsked:
    person_id, department_id = int(person.id or 0), int(found.department_id or 0)
    await nominations.withdraw(unit.session, department_id, by=found.made_by, at=act.at)
    nomination = Nomination(
        group_id=found.group_id,
        department_id=department_id,
        person_id=person_id,
        named_by=int(found.made_by or 0),
        asked_at=act.at,
    )
    await nominations.add(unit.session, nomination)
    await invites.use(unit.session, int(found.id or 0), person_id, act.at)
    office = await persons.in_seats(unit.session, found.group_id, SeatRole.OFFICE)
    rows = [
        notice(
            found.group_id,
            key=f"deputy-asked:{nomination.id}:{each.id}",
            kind="deputy-asked",
            person=each,
            due_at=act.at,
            nomination=int(nomination.id or 0),
        )
        for each in office
    ]
    await outboxes.put(unit.session, rows)
    return await _asked(unit, nomination, person)


async def _asked(unit: Unit, nomination: Nomination, person: Person) -> DeputyAsked:
    department = await plans.department(unit.session, nomination.department_id)
    return DeputyAsked(person.language, person.name, department.name if department else "")


async def _take(unit: Unit, found: Invite, person: Person, act: Act) -> list[Person]:
    person_id = int(person.id or 0)
    lost = await seating.take(
        unit,
        group_id=found.group_id,
        person_id=person_id,
        role=found.role,
        department_id=found.department_id,
        act=act,
    )
    await invites.use(unit.session, int(found.id or 0), person_id, act.at)
    return lost


async def _seated(unit: Unit, act: Act, found: Invite) -> Actor:
    actor = await seated(unit, act.by.telegram_id, at=act.at, group_id=found.group_id)
    if actor is None:
        # The code was theirs once, and the seat has since passed to somebody else.
        raise InvalidInvite("invite-used")
    return actor


async def _keep(
    unit: Unit, group_id: int, role: SeatRole, department_id: int | None, at: datetime, *, made_by: int | None = None
) -> str:
    code = secrets.token_urlsafe(16)
    row = Invite(
        group_id=group_id,
        role=role,
        department_id=department_id,
        code_hash=_hash(code),
        created_at=at,
        expires_at=at + VALID,
        made_by=made_by,
    )
    await invites.add(unit.session, row)
    return code


def _hash(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()
