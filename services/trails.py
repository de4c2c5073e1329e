"""The trail for the office: who did what, when, from which state to which."""

from collections.abc import Sequence
from math import ceil

from domain.acts import Act
from domain.errors import NotAllowed
from domain.trail_record import TrailLedger, TrailLine
from models.department import Department
from models.person import Person
from models.seat import SeatRole
from models.trail import Trail
from services.actors import Actor, acting
from services.base import Services
from services.views.trails import TrailChoice, TrailFile, TrailOf, TrailPage
from storage import entries, plans, trail_readings
from storage.trail_readings import Picked
from storage.unit import Unit

PAGE = 10
MOST_IN_A_FILE = 20000
"""Lines; a year of a county is some thousands."""


async def page(services: Services, act: Act, of: TrailOf = TrailOf.ALL, subject: int = 0, number: int = 0) -> TrailPage:
    """Show a page of a trail, the latest first."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        name, picked = await _picked(unit, actor, of, subject)
        pages = max(1, ceil(await trail_readings.count(unit.session, actor.group_id, picked) / PAGE))
        number = min(number, pages - 1)
        found = await trail_readings.lines(unit.session, actor.group_id, picked, limit=PAGE, offset=number * PAGE)
        lines = await _told(unit, found)
        await unit.commit()
        return TrailPage(
            reader=actor.as_reader(), of=of, subject=subject, name=name, lines=lines, page=number, pages=pages
        )


async def choose(services: Services, act: Act, of: TrailOf) -> TrailChoice:
    """Offer the departments, or the people who ever did something."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        found: Sequence[Department | Person] = (
            await plans.departments(unit.session, actor.group_id)
            if of == TrailOf.DEPARTMENT
            else await trail_readings.people(unit.session, actor.group_id)
        )
        rows = [(int(each.id or 0), each.name) for each in found]
        await unit.commit()
        return TrailChoice(actor.as_reader(), of, tuple(rows))


async def book(services: Services, act: Act, of: TrailOf, subject: int) -> TrailFile:
    """Give a trail as a file."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        name, picked = await _picked(unit, actor, of, subject)
        lines = await _told(
            unit, await trail_readings.lines(unit.session, actor.group_id, picked, limit=MOST_IN_A_FILE)
        )
        await unit.commit()
        ledger = TrailLedger(actor.group.name, actor.group.timezone, name, act.at, lines)
        return TrailFile(actor.as_reader(), of, subject, ledger)


async def _picked(unit: Unit, actor: Actor, of: TrailOf, subject: int) -> tuple[str, Picked]:
    """Name what a trail is of, and pick its lines.

    Raises:
        NotAllowed: it is another group's.
    """
    match of:
        case TrailOf.ENTRY:
            item = await entries.case(unit.session, subject)
            if item is None or item.entry.group_id != actor.group_id:
                raise NotAllowed
            return f"{item.department.name} {item.task.title}", trail_readings.of_entry(subject)
        case TrailOf.DEPARTMENT:
            department = await plans.department(unit.session, subject)
            if department is None or department.group_id != actor.group_id:
                raise NotAllowed
            return department.name, trail_readings.of_department(subject)
        case TrailOf.PERSON:
            people = {each.id: each.name for each in await trail_readings.people(unit.session, actor.group_id)}
            if subject not in people:
                raise NotAllowed
            return people[subject], trail_readings.of_person(subject)
        case _:
            return "", None


async def _told(unit: Unit, found: list[tuple[Trail, str]]) -> tuple[TrailLine, ...]:
    names = {
        subject: await trail_readings.names(
            unit.session, subject, sorted({row.subject_id for row, _ in found if row.subject == subject})
        )
        for subject in {row.subject for row, _ in found}
    }
    return tuple(
        TrailLine(
            at=row.at,
            person=person,
            act=row.act,
            subject=row.subject,
            number=row.subject_id,
            about=names[row.subject].get(row.subject_id, ""),
            before=row.before,
            after=row.after,
        )
        for row, person in found
    )
