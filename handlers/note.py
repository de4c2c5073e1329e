"""A liaison adds to the report what is not a task: highlights, major issues, needs."""

from handlers.buttons.note import ChooseHead, NewNote, NewUnderHead, OpenNotes, RemoveNote
from handlers.taps import tap
from handlers.turn import Turn
from services import report_notes


@tap(OpenNotes)
async def open_notes(turn: Turn, button: OpenNotes) -> None:
    """See the notes of a report."""
    await turn.show(await report_notes.open_notes(turn.services, turn.act, button.report))


@tap(ChooseHead)
async def choose_head(turn: Turn, button: ChooseHead) -> None:
    """Choose the head of a highlight or a major issue."""
    await turn.show(await report_notes.open_notes(turn.services, turn.act, button.report, choosing=button.kind))


@tap(NewUnderHead)
async def new_under_head(turn: Turn, button: NewUnderHead) -> None:
    """Write a highlight or a major issue."""
    await turn.show(await report_notes.begin(turn.services, turn.act, button.report, button.kind, button.head))


@tap(NewNote)
async def new_note(turn: Turn, button: NewNote) -> None:
    """Write a need."""
    await turn.show(await report_notes.begin(turn.services, turn.act, button.report, button.kind))


@tap(RemoveNote)
async def remove(turn: Turn, button: RemoveNote) -> None:
    """Take a note out of the report."""
    await turn.show(await report_notes.remove(turn.services, turn.act, button.note))
