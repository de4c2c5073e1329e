"""The office keeps the reasons it often returns entries for."""

from telegram import Update

from handlers.buttons.reasons import MoveReasonUp, OpenReasons, RemoveReason
from handlers.taps import tap
from handlers.turn import Turn
from services import return_reasons


async def reasons(_update: Update, turn: Turn) -> None:
    """Show the list."""
    await turn.show(await return_reasons.show(turn.services, turn.act))


@tap(OpenReasons)
async def open_reasons(turn: Turn, button: OpenReasons) -> None:
    """Show the list."""
    await turn.show(await return_reasons.show(turn.services, turn.act, button.entry))


@tap(RemoveReason)
async def remove(turn: Turn, button: RemoveReason) -> None:
    """Take a reason off the list."""
    await turn.show(await return_reasons.remove(turn.services, turn.act, button.reason, button.entry))


@tap(MoveReasonUp)
async def move_up(turn: Turn, button: MoveReasonUp) -> None:
    """Let a reason change places with the one above it."""
    await turn.show(await return_reasons.move_up(turn.services, turn.act, button.reason, button.entry))
