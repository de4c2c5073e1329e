"""The office sets a published month right: a numbered correction, or an adjustment in a later month."""

from handlers.buttons.correction import BookAdjustment, DraftCorrection, ProposeCorrection
from handlers.taps import tap
from handlers.turn import Turn
from services import corrections


@tap(ProposeCorrection)
async def propose(turn: Turn, button: ProposeCorrection) -> None:
    """Show what would change."""
    await turn.show(await corrections.propose(turn.services, turn.act, button.bulletin))


@tap(DraftCorrection)
async def draft(turn: Turn, button: DraftCorrection) -> None:
    """Draft the correction and look at it."""
    await turn.show(await corrections.draft(turn.services, turn.act, button.bulletin))


@tap(BookAdjustment)
async def adjust(turn: Turn, button: BookAdjustment) -> None:
    """Book the differences in a later month."""
    await turn.show(await corrections.adjust(turn.services, turn.act, button.bulletin))
