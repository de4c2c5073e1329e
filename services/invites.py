"""Invites: a one-time link binds a Telegram account to a seat."""

import hashlib
import secrets
from datetime import datetime, timedelta

from domain.acts import Act
from domain.errors import InvalidInvite, Misconfigured
from models.conversation import Step
from models.invite import Invite
from models.person import Person
from models.seat import Seat, SeatRole
from services.actors import Actor, move, seated
from services.base import Services
from services.views import Joined
from storage import groups, invites, persons, plans, seats, trails
from storage.unit import Unit

VALID = timedelta(days=30)


async def invite(services: Services, *, group_key: str, role: SeatRole, department: str | None, at: datetime) -> str:
    """Make an invite and give its code: 128 random bits that are kept only as a hash.

    Raises:
        Misconfigured: no such group or department.
    """
    async with services.database.unit() as unit:
        group = await groups.by_key(unit.session, group_key)
        if group is None or group.id is None:
            raise Misconfigured(f"no group has the key {group_key!r}")
        found = await plans.department_named(unit.session, group.id, department) if department else None
        if department and found is None:
            raise Misconfigured(f"{group.name} has no department {department!r}; the plan names them")
        code = secrets.token_urlsafe(16)
        row = Invite(
            group_id=group.id,
            role=role,
            department_id=found.id if found else None,
            code_hash=_hash(code),
            created_at=at,
            expires_at=at + VALID,
        )
        await invites.add(unit.session, row)
        await unit.commit()
        return code


async def join(services: Services, act: Act, code: str, *, language: str) -> Joined:
    """Take the seat a code opens; whoever held a department's seat before leaves it.

    Raises:
        InvalidInvite: unknown, used by another account, or expired.
    """
    async with services.database.unit(act) as unit:
        found = await invites.by_hash(unit.session, _hash(code))
        if found is None:
            raise InvalidInvite("invite-unknown")
        person = await persons.meet(unit.session, act.by, language=language, at=act.at)
        again = found.used_at is not None
        if again and found.used_by != person.id:
            raise InvalidInvite("invite-used")
        if not again:
            if act.at >= found.expires_at:
                raise InvalidInvite("invite-expired")
            await _take(unit, found, person, act)
        actor = await _seated(unit, act)
        await move(unit, actor, act, Step.REPORT if actor.seat.role == SeatRole.LIAISON else Step.HOME)
        await unit.commit()
        return Joined(actor.as_reader(), again=again)


async def _take(unit: Unit, found: Invite, person: Person, act: Act) -> None:
    person_id = int(person.id or 0)
    held = [await seats.of_person(unit.session, found.group_id, person_id)]
    if found.department_id is not None:
        held.append(await seats.of_department(unit.session, found.department_id))
    for seat_id in {seat.id for seat in held if seat is not None and seat.id is not None}:
        await seats.end(unit.session, seat_id, act.at)
    seat = Seat(
        group_id=found.group_id, person_id=person_id, role=found.role, department_id=found.department_id, since=act.at
    )
    await seats.take(unit.session, seat)
    await invites.use(unit.session, int(found.id or 0), person_id, act.at)
    await trails.note(
        unit.session,
        group_id=found.group_id,
        person_id=person_id,
        at=act.at,
        act="seat-taken",
        subject="seat",
        subject_id=int(seat.id or 0),
        after=found.role,
    )


async def _seated(unit: Unit, act: Act) -> Actor:
    actor = await seated(unit, act.by.telegram_id)
    if actor is None:
        # The code was theirs once, and the seat has since passed to somebody else.
        raise InvalidInvite("invite-used")
    return actor


def _hash(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()
