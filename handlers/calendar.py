"""The calendar of a month: everybody sees it, the office moves or skips one step of it."""

from telegram import Update

from domain.calendar import Month
from domain.errors import Stale
from handlers.buttons.calendar import ChangeStep, OpenCalendar, OpenStep
from handlers.taps import tap
from handlers.turn import Turn
from services import calendars

HUNDRED = 100


async def calendar(_update: Update, turn: Turn) -> None:
    """Show this month."""
    await turn.show(await calendars.show(turn.services, turn.act))


@tap(OpenCalendar)
async def open_calendar(turn: Turn, button: OpenCalendar) -> None:
    """Show a month."""
    await turn.show(await calendars.show(turn.services, turn.act, month_of(button.month)))


@tap(OpenStep)
async def open_step(turn: Turn, button: OpenStep) -> None:
    """Show one step and what can be done to it."""
    await turn.show(await calendars.open_step(turn.services, turn.act, month_of(button.month), button.step))


@tap(ChangeStep)
async def change_step(turn: Turn, button: ChangeStep) -> None:
    """Ask why, and where to."""
    month = month_of(button.month)
    await turn.show(await calendars.ask_change(turn.services, turn.act, month, button.step, button.kind))


def month_of(number: int) -> Month:
    """Read a month off a button, 202305; one we did not write is stale."""
    try:
        return Month(*divmod(number, HUNDRED))
    except ValueError:
        raise Stale from None
