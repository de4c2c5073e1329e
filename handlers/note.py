"""A liaison adds to the report what is not a task: highlights, major issues, needs."""

from handlers.buttons.note import ChooseHead, NewHighlight, NewNote, OpenNotes, RemoveNote
from handlers.taps import tap
from handlers.turn import Turn
from services import report_notes
from services.views import NoteKind


@tap(OpenNotes)
async def open_notes(turn: Turn, button: OpenNotes) -> None:
    """See the notes of a report."""
    await turn.show(await report_notes.open_notes(turn.services, turn.act, button.report))


@tap(ChooseHead)
async def choose_head(turn: Turn, button: ChooseHead) -> None:
    """Choose the head of a highlight."""
    await turn.show(await report_notes.open_notes(turn.services, turn.act, button.report, choosing_head=True))


@tap(NewHighlight)
async def new_highlight(turn: Turn, button: NewHighlight) -> None:
    """Write a highlight."""
    view = await report_notes.begin(turn.services, turn.act, button.report, NoteKind.HIGHLIGHT, button.head)
    await turn.show(view)


@tap(NewNote)
async def new_note(turn: Turn, button: NewNote) -> None:
    """Write a major issue or a need."""
    await turn.show(await report_notes.begin(turn.services, turn.act, button.report, button.kind))


@tap(RemoveNote)
async def remove(turn: Turn, button: RemoveNote) -> None:
    """Take a note out of the report."""
    await turn.show(await report_notes.remove(turn.services, turn.act, button.note))
