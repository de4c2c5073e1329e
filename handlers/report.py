"""A liaison reports: sheet → card → answer, words, evidence in any order → check → submit."""

from telegram import Update

from handlers.buttons.report import (
    AskToClear,
    AskToWithdraw,
    AskValue,
    CheckReport,
    ChooseReport,
    Clear,
    CorrectValue,
    DropStray,
    GiveAnswer,
    InsistOnValue,
    NothingForRest,
    OpenEntry,
    OpenReport,
    OpenSheet,
    OweAgain,
    PlaceStray,
    SheetPage,
    StrayPage,
    SubmitReport,
    UseLast,
    WithdrawReport,
)
from handlers.speech import ask_for_original
from handlers.taps import tap
from handlers.turn import Turn
from services import entries, report_versions, reports, strays, totals


async def report(_update: Update, turn: Turn) -> None:
    """Show what is asked for: the sheet, or which of several."""
    await turn.show(await reports.choose(turn.services, turn.act))


@tap(OpenSheet)
async def open_sheet(turn: Turn, _button: OpenSheet) -> None:
    """Go back to the sheet."""
    await turn.show(await reports.open_sheet(turn.services, turn.act))


@tap(OpenReport)
async def open_report(turn: Turn, button: OpenReport) -> None:
    """Show the sheet of one of several reports."""
    await turn.show(await reports.open_sheet(turn.services, turn.act, button.report))


@tap(SheetPage)
async def sheet_page(turn: Turn, button: SheetPage) -> None:
    """See another page of a long sheet."""
    await turn.show(await reports.open_sheet(turn.services, turn.act, button.report, page=button.page))


@tap(ChooseReport)
async def choose_report(turn: Turn, _button: ChooseReport) -> None:
    """Show which reports are asked for."""
    await turn.show(await reports.choose(turn.services, turn.act))


@tap(OpenEntry)
async def open_entry(turn: Turn, button: OpenEntry) -> None:
    """Open a task's card."""
    await turn.show(await entries.open_entry(turn.services, turn.act, button.entry))


@tap(GiveAnswer)
async def give_answer(turn: Turn, button: GiveAnswer) -> None:
    """Say what happened with the task."""
    await turn.show(await entries.answer(turn.services, turn.act, button.entry, button.answer))


@tap(UseLast)
async def use_last(turn: Turn, button: UseLast) -> None:
    """Begin with last month's text."""
    await turn.show(await entries.use_last(turn.services, turn.act, button.entry))


@tap(AskToWithdraw)
async def ask_to_withdraw(turn: Turn, button: AskToWithdraw) -> None:
    """Ask before a report is taken back."""
    await turn.show(await report_versions.ask(turn.services, turn.act, button.report))


@tap(WithdrawReport)
async def withdraw(turn: Turn, button: WithdrawReport) -> None:
    """Take a report back to correct it."""
    await turn.show(await report_versions.withdraw(turn.services, turn.act, button.report))
    turn.kit.sender.nudge()


@tap(AskValue)
async def ask_value(turn: Turn, button: AskValue) -> None:
    """Ask for the cumulative values of the targets."""
    await turn.show(await totals.ask(turn.services, turn.act, button.entry))


@tap(CorrectValue)
async def correct_value(turn: Turn, button: CorrectValue) -> None:
    """Ask again for a value that was asked back."""
    await turn.show(await totals.ask(turn.services, turn.act, button.entry, button.indicator))


@tap(InsistOnValue)
async def insist_on_value(turn: Turn, button: InsistOnValue) -> None:
    """Stand by a value that was asked back."""
    await turn.show(await totals.insist(turn.services, turn.act, button.entry, button.revision))


@tap(AskToClear)
async def ask_to_clear(turn: Turn, button: AskToClear) -> None:
    """Ask before what was filled in is given up."""
    await turn.show(await entries.ask_to_clear(turn.services, turn.act, button.entry))


@tap(Clear)
async def clear(turn: Turn, button: Clear) -> None:
    """Give up what was filled in."""
    await turn.show(await entries.clear(turn.services, turn.act, button.entry))


@tap(PlaceStray)
async def place_stray(turn: Turn, button: PlaceStray) -> None:
    """Give words and files sent without a task to one."""
    view = await strays.place(turn.services, turn.act, button.entry)
    await ask_for_original(turn, view)
    await turn.show(view)


@tap(StrayPage)
async def stray_page(turn: Turn, button: StrayPage) -> None:
    """See more of the tasks that words and files may be for."""
    await turn.show(await strays.turn_page(turn.services, turn.act, button.page))


@tap(DropStray)
async def drop_stray(turn: Turn, _button: DropStray) -> None:
    """Put words and files aside that are for no task."""
    await turn.show(await strays.drop(turn.services, turn.act))


@tap(NothingForRest)
async def nothing_for_rest(turn: Turn, button: NothingForRest) -> None:
    """Nothing to report for what is still open."""
    await turn.show(await reports.nothing_for_the_rest(turn.services, turn.act, button.report))


@tap(OweAgain)
async def owe_again(turn: Turn, button: OweAgain) -> None:
    """Take "nothing to report" back."""
    await turn.show(await reports.owe_again(turn.services, turn.act, button.report))


@tap(CheckReport)
async def check(turn: Turn, button: CheckReport) -> None:
    """See the report before it is sent."""
    await turn.show(await reports.check(turn.services, turn.act, button.report))


@tap(SubmitReport)
async def submit(turn: Turn, button: SubmitReport) -> None:
    """Send the report."""
    await turn.show(await reports.submit(turn.services, turn.act, button.report))
    turn.kit.sender.nudge()
