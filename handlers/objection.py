"""A department objects to one line of its sheet; the office answers."""

from handlers.buttons.objection import ObjectTo, SeeObjection, SeeOwnSheet
from handlers.taps import tap
from handlers.turn import Turn
from services import objections


@tap(SeeOwnSheet)
async def see_own_sheet(turn: Turn, button: SeeOwnSheet) -> None:
    """Show the department its own sheet."""
    await turn.show(await objections.own_sheet(turn.services, turn.act, button.bulletin))


@tap(ObjectTo)
async def object_to(turn: Turn, button: ObjectTo) -> None:
    """Ask why the department objects."""
    await turn.show(await objections.ask_why(turn.services, turn.act, button.bulletin, button.rule))


@tap(SeeObjection)
async def see_objection(turn: Turn, button: SeeObjection) -> None:
    """Show an objection to the office and ask for its answer."""
    await turn.show(await objections.open_card(turn.services, turn.act, button.objection))
