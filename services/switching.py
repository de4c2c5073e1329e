"""A person with seats in several groups chooses the one they act in."""

from domain.acts import Act
from domain.errors import NotAllowed
from services.actors import acting
from services.base import Services
from services.views.people import GroupChoice, SeatOption
from storage import persons, seats


async def ask(services: Services, act: Act) -> GroupChoice:
    """Show the seats a person holds."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act)
        held = await seats.held_by(unit.session, actor.person_id)
        await unit.commit()
        options = tuple(
            SeatOption(
                int(group.id or 0),
                group.name,
                seat.role,
                department.name if department else "",
                seat.id == actor.seat.id,
            )
            for seat, group, department in held
        )
        return GroupChoice(actor.as_reader(), options)


async def choose(services: Services, act: Act, group_id: int) -> None:
    """Act in a group from now on; what the person was in the middle of in it is where they left it.

    Raises:
        NotAllowed: they hold no seat in it.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act)
        if await seats.of_person(unit.session, group_id, actor.person_id) is None:
            raise NotAllowed
        await persons.act_in(unit.session, actor.person_id, group_id)
        await unit.commit()
