"""Evidence watch: a file of an entry beside the like one, and what the reviewer finds of the two."""

from handlers.buttons.reuse import CompareFiles, FindReuse
from handlers.taps import tap
from handlers.turn import Turn
from services import reuses


@tap(CompareFiles)
async def compare(turn: Turn, button: CompareFiles) -> None:
    """Show two like files."""
    await turn.show(await reuses.compare(turn.services, turn.act, button.used_for, button.subject, button.reuse))


@tap(FindReuse)
async def find(turn: Turn, button: FindReuse) -> None:
    """Keep a finding, and go back to the entry."""
    view = await reuses.find(turn.services, turn.act, button.used_for, button.subject, button.reuse, button.finding)
    await turn.show(view)
