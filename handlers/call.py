"""Calls the office makes where the bot does not reach somebody."""

from telegram import Update

from handlers.buttons.people import CallMade, OpenCalls
from handlers.taps import tap
from handlers.turn import Turn
from services import calls


async def listed(_update: Update, turn: Turn) -> None:
    """Show whom to telephone."""
    await turn.show(await calls.show(turn.services, turn.act))


@tap(OpenCalls)
async def open_calls(turn: Turn, _button: OpenCalls) -> None:
    """Show whom to telephone."""
    await turn.show(await calls.show(turn.services, turn.act))


@tap(CallMade)
async def call_made(turn: Turn, button: CallMade) -> None:
    """Tick a call off."""
    await turn.show(await calls.done(turn.services, turn.act, button.call))
