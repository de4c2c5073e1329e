"""The office's own days: a day off or a working day against the official notice."""

from telegram import Update

from handlers.buttons.calendar import AddWorkday, OpenWorkdays, RemoveWorkday
from handlers.taps import tap
from handlers.turn import Turn
from services import workday_edits


async def workdays(_update: Update, turn: Turn) -> None:
    """Show the year's days off."""
    await turn.show(await workday_edits.show(turn.services, turn.act))


@tap(OpenWorkdays)
async def open_workdays(turn: Turn, _button: OpenWorkdays) -> None:
    """Go back to the year's days off."""
    await turn.show(await workday_edits.show(turn.services, turn.act))


@tap(AddWorkday)
async def add_workday(turn: Turn, button: AddWorkday) -> None:
    """Ask for a day."""
    await turn.show(await workday_edits.ask(turn.services, turn.act, working=button.kind == "worked"))


@tap(RemoveWorkday)
async def remove_workday(turn: Turn, button: RemoveWorkday) -> None:
    """Let the official notice hold again."""
    await turn.show(await workday_edits.remove(turn.services, turn.act, button.override))
