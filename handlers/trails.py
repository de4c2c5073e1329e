"""The trail: latest lines → of an entry, a department or a person → as a file."""

from telegram import Update

from handlers.buttons.trails import ChooseTrail, ExportTrail, SeeTrail
from handlers.taps import tap
from handlers.turn import Turn
from services import trails


async def trail(_update: Update, turn: Turn) -> None:
    """Show what was done last."""
    await turn.show(await trails.page(turn.services, turn.act))


@tap(SeeTrail)
async def see(turn: Turn, button: SeeTrail) -> None:
    """Show a page of a trail."""
    await turn.show(await trails.page(turn.services, turn.act, button.of, button.subject, button.page))


@tap(ChooseTrail)
async def choose(turn: Turn, button: ChooseTrail) -> None:
    """Offer the departments or the people."""
    await turn.show(await trails.choose(turn.services, turn.act, button.of))


@tap(ExportTrail)
async def export(turn: Turn, button: ExportTrail) -> None:
    """Send a trail as a file."""
    await turn.show(await trails.book(turn.services, turn.act, button.of, button.subject))
