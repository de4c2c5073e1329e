"""The office reviews: desk → report → entry with its evidence → accepted, or returned with a reason."""

from telegram import Update

from handlers.buttons.review import (
    Accept,
    AcceptAll,
    AcceptUnscored,
    AskReason,
    GiveBack,
    OpenQueue,
    ReviewEntry,
    ReviewReport,
    UndoAcceptAll,
)
from handlers.screens.reviews import SHORT_REASONS
from handlers.taps import tap
from handlers.turn import Turn
from locales import words_for
from services import people, reviews, whole_reviews


async def desk(_update: Update, turn: Turn) -> None:
    """Show what waits, and the round at a glance."""
    await turn.show(await reviews.queue_view(turn.services, turn.act))


@tap(OpenQueue)
async def open_queue(turn: Turn, _button: OpenQueue) -> None:
    """Go back to the desk."""
    await turn.show(await reviews.queue_view(turn.services, turn.act))


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
    """Return an entry for a reason of the short list, in the reviewer's words."""
    reader = await people.reader(turn.services, turn.act)
    words = words_for(reader.language if reader else "")
    reason = words(f"reason-{button.reason}") if button.reason in SHORT_REASONS else ""
    await turn.show(await reviews.give_back(turn.services, turn.act, button.entry, button.revision, reason))
    turn.kit.sender.nudge()
