"""Deductions: the office books them with a document and a reason, and lifts them with a reason."""

from telegram import Update

from handlers.buttons.finding import (
    AskExcuse,
    AskLift,
    AskToDropFinding,
    BookFinding,
    ClearFindingReason,
    DropFinding,
    ListFindings,
    NewFinding,
    NewFindingOfEntry,
    OpenClock,
    OpenFinding,
    OpenFindingDraft,
    PickFinding,
    RestoreFinding,
    SetFindingKind,
    SetFindingLevel,
    SetFindingMonth,
    ShowFindingFiles,
    TakeExcuseBack,
)
from handlers.calendar import month_of
from handlers.taps import tap
from handlers.turn import Turn
from services import finding_desk, findings


async def listed(_update: Update, turn: Turn) -> None:
    """Show this month's deductions."""
    await turn.show(await finding_desk.open_list(turn.services, turn.act))


@tap(ListFindings)
async def list_findings(turn: Turn, button: ListFindings) -> None:
    """Show a month's deductions."""
    month = month_of(button.month) if button.month else None
    await turn.show(await finding_desk.open_list(turn.services, turn.act, month, button.page))


@tap(PickFinding)
async def pick(turn: Turn, button: PickFinding) -> None:
    """Ask which department a deduction is for."""
    await turn.show(await findings.ask_department(turn.services, turn.act, button.page))


@tap(NewFinding)
async def new(turn: Turn, button: NewFinding) -> None:
    """Write down a deduction."""
    await turn.show(await findings.begin(turn.services, turn.act, button.department))


@tap(NewFindingOfEntry)
async def new_of_entry(turn: Turn, button: NewFindingOfEntry) -> None:
    """Write down that an entry is not accurate."""
    await turn.show(await findings.begin_of_entry(turn.services, turn.act, button.entry))


@tap(OpenFindingDraft)
async def open_draft(turn: Turn, button: OpenFindingDraft) -> None:
    """Go back to the deduction being written down."""
    await turn.show(await findings.open_draft(turn.services, turn.act, button.finding))


@tap(SetFindingKind)
async def set_kind(turn: Turn, button: SetFindingKind) -> None:
    """Say what kind it is."""
    await turn.show(await findings.set_kind(turn.services, turn.act, button.finding, button.rule))


@tap(SetFindingLevel)
async def set_level(turn: Turn, button: SetFindingLevel) -> None:
    """Say of which level it is."""
    await turn.show(await findings.set_level(turn.services, turn.act, button.finding, button.level))


@tap(SetFindingMonth)
async def set_month(turn: Turn, button: SetFindingMonth) -> None:
    """Say in which month it is booked."""
    await turn.show(await findings.set_month(turn.services, turn.act, button.finding, month_of(button.month)))


@tap(ClearFindingReason)
async def clear_reason(turn: Turn, button: ClearFindingReason) -> None:
    """Take the reason out."""
    await turn.show(await findings.clear_reason(turn.services, turn.act, button.finding))


@tap(AskToDropFinding)
async def ask_to_drop(turn: Turn, button: AskToDropFinding) -> None:
    """Ask before the deduction is given up."""
    await turn.show(await findings.ask_to_drop(turn.services, turn.act, button.finding))


@tap(DropFinding)
async def drop(turn: Turn, button: DropFinding) -> None:
    """Give the deduction up."""
    await turn.show(await findings.drop(turn.services, turn.act, button.finding))


@tap(BookFinding)
async def book(turn: Turn, button: BookFinding) -> None:
    """Book the deduction."""
    await turn.show(await findings.book(turn.services, turn.act, button.finding))
    turn.kit.sender.nudge()


@tap(OpenFinding)
async def open_finding(turn: Turn, button: OpenFinding) -> None:
    """Show a deduction."""
    await turn.show(await finding_desk.open_card(turn.services, turn.act, button.finding))


@tap(ShowFindingFiles)
async def show_files(turn: Turn, button: ShowFindingFiles) -> None:
    """Show a deduction with its documents."""
    await turn.show(await finding_desk.open_card(turn.services, turn.act, button.finding, show_files=True))


@tap(AskLift)
async def ask_lift(turn: Turn, button: AskLift) -> None:
    """Ask why a deduction is lifted."""
    await turn.show(await finding_desk.ask_lift(turn.services, turn.act, button.finding, button.revision))


@tap(RestoreFinding)
async def restore(turn: Turn, button: RestoreFinding) -> None:
    """Book a lifted deduction after all."""
    await turn.show(await finding_desk.restore(turn.services, turn.act, button.finding, button.revision))
    turn.kit.sender.nudge()


@tap(OpenClock)
async def open_clock(turn: Turn, button: OpenClock) -> None:
    """Show what the clock booked for a report."""
    await turn.show(await finding_desk.open_clock(turn.services, turn.act, button.report))


@tap(AskExcuse)
async def ask_excuse(turn: Turn, button: AskExcuse) -> None:
    """Ask why what the clock booked is lifted."""
    await turn.show(await finding_desk.open_clock(turn.services, turn.act, button.report, asking_reason=True))


@tap(TakeExcuseBack)
async def take_excuse_back(turn: Turn, button: TakeExcuseBack) -> None:
    """Book what the clock said after all."""
    await turn.show(await finding_desk.take_excuse_back(turn.services, turn.act, button.report))
    turn.kit.sender.nudge()
