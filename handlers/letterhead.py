"""The office chooses what stands on its official notices, and the channel's language."""

from telegram import Update

from handlers.buttons.letterhead import AskLetterhead, ClearLetterhead, OpenLetterhead, PublishIn, ToggleRedHead
from handlers.taps import tap
from handlers.turn import Turn
from services import letterheads


async def letterhead(_update: Update, turn: Turn) -> None:
    """Show what was chosen."""
    await turn.show(await letterheads.show(turn.services, turn.act))


@tap(OpenLetterhead)
async def open_letterhead(turn: Turn, _button: OpenLetterhead) -> None:
    """Show what was chosen."""
    await turn.show(await letterheads.show(turn.services, turn.act))


@tap(AskLetterhead)
async def ask(turn: Turn, button: AskLetterhead) -> None:
    """Ask for one of the choices."""
    await turn.show(await letterheads.ask(turn.services, turn.act, button.field))


@tap(ClearLetterhead)
async def clear(turn: Turn, button: ClearLetterhead) -> None:
    """Leave a choice to the usual."""
    await turn.show(await letterheads.clear(turn.services, turn.act, button.field))


@tap(ToggleRedHead)
async def toggle_red_head(turn: Turn, _button: ToggleRedHead) -> None:
    """Draw the red head, or leave it out."""
    await turn.show(await letterheads.toggle_red_head(turn.services, turn.act))


@tap(PublishIn)
async def publish_in(turn: Turn, button: PublishIn) -> None:
    """Choose the channel's language."""
    await turn.show(await letterheads.publish_in(turn.services, turn.act, button.language))
