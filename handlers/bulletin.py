"""The month's bulletin: the office looks at the draft and publishes it; everybody reads what was published."""

from telegram import Update

from handlers.buttons.bulletin import (
    AskToPublish,
    LatestBulletin,
    OpenWindow,
    PreviewBulletin,
    PublishBulletin,
    ToggleProposal,
)
from handlers.taps import tap
from handlers.turn import Turn
from services import bulletins, distinctions


async def latest(_update: Update, turn: Turn) -> None:
    """Show the bulletin published last."""
    await turn.show(await bulletins.latest(turn.services, turn.act))


@tap(LatestBulletin)
async def open_latest(turn: Turn, _button: LatestBulletin) -> None:
    """Show the bulletin published last."""
    await turn.show(await bulletins.latest(turn.services, turn.act))


@tap(PreviewBulletin)
async def preview(turn: Turn, button: PreviewBulletin) -> None:
    """Look at a draft."""
    await turn.show(await bulletins.preview(turn.services, turn.act, button.bulletin))


@tap(OpenWindow)
async def open_window(turn: Turn, button: OpenWindow) -> None:
    """Open a draft to objections as it was seen."""
    await turn.show(await bulletins.open_window(turn.services, turn.act, button.bulletin, button.seen))
    turn.kit.sender.nudge()


@tap(ToggleProposal)
async def toggle_proposal(turn: Turn, button: ToggleProposal) -> None:
    """Confirm praise or criticism, or take it back."""
    await turn.show(await distinctions.toggle(turn.services, turn.act, button.bulletin, button.index))


@tap(AskToPublish)
async def ask_to_publish(turn: Turn, button: AskToPublish) -> None:
    """Ask before a draft is published."""
    await turn.show(await bulletins.ask_to_publish(turn.services, turn.act, button.bulletin, button.seen))


@tap(PublishBulletin)
async def publish(turn: Turn, button: PublishBulletin) -> None:
    """Publish a draft as it was seen."""
    await turn.show(await bulletins.publish(turn.services, turn.act, button.bulletin, button.seen))
    turn.kit.sender.nudge()
