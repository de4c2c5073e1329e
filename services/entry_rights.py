"""Whose an entry is, and whether it may still be changed."""

from domain.acts import Act
from domain.errors import NotAllowed, Stale
from models.seat import SeatRole
from services import entry_views
from services.actors import Actor, acting
from storage import entries
from storage.entries import Opened
from storage.unit import Unit


async def own(unit: Unit, act: Act, entry_id: int) -> tuple[Actor, Opened]:
    """Give an entry of the actor's department.

    Raises:
        NotAllowed: another department's.
    """
    actor = await acting(unit, act, SeatRole.LIAISON)
    opened = await entries.opened(unit.session, entry_id)
    if opened is None or not is_own(actor, opened):
        raise NotAllowed
    return actor, opened


async def editable(unit: Unit, act: Act, entry_id: int) -> tuple[Actor, Opened]:
    """Give an entry of the actor's department that may be changed.

    Raises:
        NotAllowed: another department's.
        Stale: it was sent, or its round has ended.
    """
    actor = await acting(unit, act, SeatRole.LIAISON)
    return actor, editable_one(actor, await entries.opened(unit.session, entry_id))


def editable_one(actor: Actor, opened: Opened | None) -> Opened:
    """Hold that an entry is the actor's to change, as `editable` does."""
    if opened is None or not is_own(actor, opened):
        raise NotAllowed
    if not entry_views.is_editable(opened.item):
        ended = entry_views.has_ended(opened.item.report, opened.item.dispatch)
        raise Stale("round-ended" if ended else "report-already-sent")
    return opened


def is_own(actor: Actor, opened: Opened) -> bool:
    """Say whether the entry is of the actor's department."""
    return opened.item.report.department_id == actor.seat.department_id
