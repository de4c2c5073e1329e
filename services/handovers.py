"""Handover: a liaison gives their seat to a successor by a one-time link. Open items stay with the department."""

from domain.acts import Act
from models.conversation import Step
from models.seat import SeatRole
from services import invites
from services.actors import move
from services.base import Services
from services.deputies import own_liaison
from services.views.people import HandoverCard


async def ask(services: Services, act: Act) -> HandoverCard:
    """Say what a handover does, before a link is made."""
    async with services.database.unit(act) as unit:
        actor = await own_liaison(unit, act)
        await move(unit, actor, act, Step.REPORT)
        await unit.commit()
        return HandoverCard(actor.as_reader())


async def make_link(services: Services, act: Act, *, link: str) -> HandoverCard:
    """Make the link for the successor: whoever follows it is the liaison at once, and its maker no longer."""
    async with services.database.unit(act) as unit:
        actor = await own_liaison(unit, act)
        code = await invites.make(unit, actor, act, SeatRole.LIAISON, actor.seat.department_id)
        await unit.commit()
        return HandoverCard(actor.as_reader(), code, link, act.at + invites.VALID)
