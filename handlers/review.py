"""The office reviews: desk → report → entry with its evidence → accepted, or returned with a reason."""

from telegram import Update

from handlers.buttons.review import (
    Accept,
    AcceptAll,
    AcceptTask,
    AcceptUnscored,
    AskReason,
    GiveBack,
    OpenQueue,
    ReadByDepartment,
    ReadByTask,
    ReviewEntry,
    ReviewNext,
    ReviewNotes,
    ReviewReport,
    ReviewTask,
    TurnQueue,
    UndoAcceptAll,
    UndoAcceptTask,
)
from handlers.taps import tap
from handlers.turn import Turn
from services import review_notes, reviews, task_reviews, whole_reviews


async def desk(_update: Update, turn: Turn) -> None:
    """Show what waits, and the round at a glance."""
    await turn.show(await reviews.queue_view(turn.services, turn.act))


@tap(OpenQueue)
async def open_queue(turn: Turn, _button: OpenQueue) -> None:
    """Go back to the desk."""
    await turn.show(await reviews.queue_view(turn.services, turn.act))


@tap(TurnQueue)
async def turn_queue(turn: Turn, button: TurnQueue) -> None:
    """Turn a page of what waits."""
    await turn.show(await reviews.queue_view(turn.services, turn.act, page=button.page))


@tap(ReadByTask)
async def read_by_task(turn: Turn, _button: ReadByTask) -> None:
    """Read what waits task by task."""
    await turn.show(await task_reviews.read_by_task(turn.services, turn.act, by_task=True))


@tap(ReadByDepartment)
async def read_by_department(turn: Turn, _button: ReadByDepartment) -> None:
    """Read what waits department by department."""
    await turn.show(await task_reviews.read_by_task(turn.services, turn.act, by_task=False))


@tap(ReviewTask)
async def review_task(turn: Turn, button: ReviewTask) -> None:
    """Open what was sent of a task."""
    await turn.show(await task_reviews.open_task(turn.services, turn.act, button.dispatch, button.task))


@tap(ReviewNext)
async def review_next(turn: Turn, button: ReviewNext) -> None:
    """Go on from an entry that a colleague decided."""
    await turn.show(await reviews.open_next(turn.services, turn.act, button.entry))


@tap(ReviewNotes)
async def read_notes(turn: Turn, button: ReviewNotes) -> None:
    """Read what a report holds beside the tasks."""
    await turn.show(await review_notes.open_notes(turn.services, turn.act, button.report, button.entry, button.page))


@tap(AcceptTask)
async def accept_task(turn: Turn, button: AcceptTask) -> None:
    """Accept what waits of a task in one tap."""
    await turn.show(
        await task_reviews.accept_all(turn.services, turn.act, button.dispatch, button.task, button.version)
    )


@tap(UndoAcceptTask)
async def undo_task(turn: Turn, button: UndoAcceptTask) -> None:
    """Take that back."""
    await turn.show(await task_reviews.undo(turn.services, turn.act, button.dispatch, button.task))


@tap(ReviewReport)
async def review_report(turn: Turn, button: ReviewReport) -> None:
    """Open the first entry of a report that waits."""
    await turn.show(await reviews.open_report(turn.services, turn.act, button.report))


@tap(ReviewEntry)
async def review_entry(turn: Turn, button: ReviewEntry) -> None:
    """Go back to an entry."""
    await turn.show(await reviews.open_entry(turn.services, turn.act, button.entry))


@tap(Accept)
async def accept(turn: Turn, button: Accept) -> None:
    """Accept an entry as it was shown."""
    await turn.show(await reviews.accept(turn.services, turn.act, button.entry, button.revision))
    turn.kit.sender.nudge()


@tap(AcceptUnscored)
async def accept_unscored(turn: Turn, button: AcceptUnscored) -> None:
    """Accept an entry as it was shown, without points."""
    await turn.show(await reviews.accept(turn.services, turn.act, button.entry, button.revision, scored=False))
    turn.kit.sender.nudge()


@tap(AcceptAll)
async def accept_all(turn: Turn, button: AcceptAll) -> None:
    """Accept what waits of a report in one tap."""
    await turn.show(await whole_reviews.accept_all(turn.services, turn.act, button.report, button.version))


@tap(UndoAcceptAll)
async def undo(turn: Turn, button: UndoAcceptAll) -> None:
    """Take that back."""
    await turn.show(await whole_reviews.undo(turn.services, turn.act, button.report))


@tap(AskReason)
async def ask_reason(turn: Turn, button: AskReason) -> None:
    """Ask why an entry is returned."""
    await turn.show(await reviews.ask_reason(turn.services, turn.act, button.entry, button.revision))


@tap(GiveBack)
async def give_back(turn: Turn, button: GiveBack) -> None:
    """Return an entry for a reason of the short list."""
    await turn.show(await reviews.give_back(turn.services, turn.act, button.entry, button.revision, button.reason))
    turn.kit.sender.nudge()
