"""A second person's confirmation for publishing: switched on by the office, given by somebody who did not propose."""

from domain.acts import Act
from domain.errors import Refusal, Stale
from models.bulletin import Bulletin, BulletinState
from models.seat import SeatRole
from services.actors import Actor, acting
from services.announcements import notice
from services.base import Services
from services.sendings import Sending, office_member
from services.trail import note
from services.views.people import PublicationProposed
from storage import bulletins, groups, outboxes, persons, seats
from storage.unit import Unit

TWO = 2


async def toggle(services: Services, act: Act) -> None:
    """Switch the rule on; switching it off takes two people as publishing does.

    Raises:
        Refusal: the office is one person, or who asked to lift it tries alone.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        on, asked = actor.group.second_person, actor.group.second_person_lifted_by
        if not on and len(await persons.in_seats(unit.session, actor.group_id, SeatRole.OFFICE)) < TWO:
            raise Refusal("second-person-needs-two")
        if on and asked == actor.person_id:
            raise Refusal("second-person-needs-another")
        lifting = on and not await _is_in_office(unit, actor, asked)
        await groups.ask_second_person(
            unit.session,
            actor.group_id,
            on=not on or lifting,
            lifted_by=actor.person_id if lifting else None,
        )
        what = "second-person-lifting" if lifting else "second-person-off" if on else "second-person-on"
        before, after = "on" if on else "off", "lifting" if lifting else "off" if on else "on"
        await note(unit, actor, act, what, actor.group_id, subject="group", before=before, after=after)
        await unit.commit()


async def agree(unit: Unit, actor: Actor, row: Bulletin, act: Act, seen: str) -> PublicationProposed | None:
    """Give nothing when a bulletin may go out now. Otherwise it is proposed and the others are asked; that is told.

    A proposal holds for the numbers that were seen, and while its maker sits in the office.

    Raises:
        Stale: the one who proposed it taps again.
    """
    if not actor.group.second_person:
        return None
    if row.proposed_seen == seen and await _is_in_office(unit, actor, row.proposed_by):
        if row.proposed_by == actor.person_id:
            raise Stale("second-person-needs-another")
        return None
    before = "objections-open" if row.state == BulletinState.OPEN else "drafted"
    await bulletins.propose(unit.session, row, by=actor.person_id, seen=seen)
    await note(unit, actor, act, "bulletin-proposed", int(row.id or 0), before=before, after=f"proposed：{seen}")
    others = await persons.in_seats(unit.session, actor.group_id, SeatRole.OFFICE)
    await outboxes.put(
        unit.session,
        [
            notice(
                actor.group_id,
                key=f"publish-asked:{row.id}:{seen}:{actor.person_id}:{person.id}",
                kind="publish-asked",
                person=person,
                due_at=act.at,
                bulletin=int(row.id or 0),
                seen=seen,
            )
            for person in others
            if person.id != actor.person_id
        ],
    )
    return PublicationProposed(actor.as_reader(), int(row.id or 0), row.period, "")


async def asked(services: Services, sending: Sending) -> PublicationProposed | None:
    """Ask a second person; None when it was published, or proposed anew, since."""
    async with services.database.read() as unit:
        actor = await office_member(unit, sending)
        row = await bulletins.by_id(unit.session, int(sending.payload["bulletin"]))
        if actor is None or row is None or row.proposed_seen != sending.payload["seen"] or row.published_at:
            return None
        person = await persons.by_id(unit.session, row.proposed_by or 0)
        return PublicationProposed(actor.as_reader(), int(row.id or 0), row.period, person.name if person else "")


async def _is_in_office(unit: Unit, actor: Actor, person_id: int | None) -> bool:
    seat = await seats.of_person(unit.session, actor.group_id, person_id) if person_id else None
    return seat is not None and seat.role is SeatRole.OFFICE
