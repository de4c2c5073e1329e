"""A department's sheet so far: line by line, what it would be, what the caps leave."""

from telegram import Update

from handlers.buttons.score import PickScore, SeeScore
from handlers.calendar import month_of
from handlers.taps import tap
from handlers.turn import Turn
from services import standings


async def score(_update: Update, turn: Turn) -> None:
    """Show the sheet so far, or ask whose."""
    await turn.show(await standings.open_own(turn.services, turn.act))


@tap(SeeScore)
async def see_score(turn: Turn, button: SeeScore) -> None:
    """Show a department's sheet so far in a month."""
    month = month_of(button.month) if button.month else None
    await turn.show(await standings.open_score(turn.services, turn.act, button.department, month))


@tap(PickScore)
async def pick_score(turn: Turn, button: PickScore) -> None:
    """Ask whose sheet is to be shown."""
    await turn.show(await standings.ask_department(turn.services, turn.act, button.page))
