"""The record of notices: rounds → departments → every notice, and the whole as a file."""

from telegram import Update

from handlers.buttons.proof import ExportNotices, OpenDepartmentNotices, OpenNotices
from handlers.taps import tap
from handlers.turn import Turn
from services import notice_records


async def notices(_update: Update, turn: Turn) -> None:
    """Show the latest round's notices."""
    await turn.show(await notice_records.overview(turn.services, turn.act))


@tap(OpenNotices)
async def open_notices(turn: Turn, button: OpenNotices) -> None:
    """Show a page of a round's notices."""
    await turn.show(await notice_records.overview(turn.services, turn.act, button.dispatch, button.page))


@tap(OpenDepartmentNotices)
async def open_department(turn: Turn, button: OpenDepartmentNotices) -> None:
    """Show one department's notices."""
    view = await notice_records.department(turn.services, turn.act, button.dispatch, button.department, button.page)
    await turn.show(view)


@tap(ExportNotices)
async def export(turn: Turn, button: ExportNotices) -> None:
    """Send a round's notices as a file."""
    await turn.show(await notice_records.book(turn.services, turn.act, button.dispatch))
