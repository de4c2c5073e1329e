"""The office sets a published month right: a numbered correction, or an adjustment in a later month."""

from handlers.buttons.correction import BookAdjustment, DraftCorrection, ProposeCorrection
from handlers.taps import tap
from handlers.turn import Turn
from services import corrections
from services.views import Step


@tap(ProposeCorrection)
async def propose(turn: Turn, button: ProposeCorrection) -> None:
    """Show what would change."""
    await turn.show(await corrections.propose(turn.services, turn.act, button.bulletin))


@tap(DraftCorrection)
async def draft(turn: Turn, button: DraftCorrection) -> None:
    """Ask why it is corrected."""
    await turn.show(await corrections.ask_reason(turn.services, turn.act, button.bulletin, Step.CORRECTION))


@tap(BookAdjustment)
async def adjust(turn: Turn, button: BookAdjustment) -> None:
    """Ask why the differences are booked in a later month."""
    await turn.show(await corrections.ask_reason(turn.services, turn.act, button.bulletin, Step.ADJUSTMENT))
