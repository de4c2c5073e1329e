"""Leaders' instructions: a leader gives one, the office hands it out and closes it, a department answers."""

from datetime import date

from telegram import Update

from domain.errors import Stale
from handlers.buttons.instruction import (
    AnswerInstruction,
    AskInstructionDate,
    AskInstructionHolder,
    AskInstructionReturn,
    AskToDropInstruction,
    AssignInstruction,
    BeginInstruction,
    CloseInstruction,
    DropInstruction,
    GiveInstruction,
    ListInstructions,
    OpenInstruction,
    OpenInstructionDraft,
    SendInstructionAnswer,
    SetInstructionDate,
    ShowInstructionFiles,
)
from handlers.taps import tap
from handlers.turn import Turn
from services import instruction_desk, instructions


async def listed(_update: Update, turn: Turn) -> None:
    """Show the instructions the person may see."""
    await turn.show(await instructions.open_list(turn.services, turn.act))


@tap(BeginInstruction)
async def begin(turn: Turn, button: BeginInstruction) -> None:
    """Write an instruction."""
    await turn.show(await instructions.begin(turn.services, turn.act, button.about, button.subject))


@tap(OpenInstructionDraft)
async def open_draft(turn: Turn, button: OpenInstructionDraft) -> None:
    """Go back to the draft."""
    await turn.show(await instructions.open_draft(turn.services, turn.act, button.instruction))


@tap(AskToDropInstruction)
async def ask_to_drop(turn: Turn, button: AskToDropInstruction) -> None:
    """Ask before the draft is given up."""
    await turn.show(await instructions.open_draft(turn.services, turn.act, button.instruction, to_drop=True))


@tap(DropInstruction)
async def drop(turn: Turn, button: DropInstruction) -> None:
    """Give up the draft."""
    await turn.show(await instructions.drop(turn.services, turn.act, button.instruction))


@tap(GiveInstruction)
async def give(turn: Turn, button: GiveInstruction) -> None:
    """Give the instruction."""
    await turn.show(await instructions.give(turn.services, turn.act, button.instruction))
    turn.kit.sender.nudge()


@tap(ListInstructions)
async def list_instructions(turn: Turn, button: ListInstructions) -> None:
    """Show a page of the list."""
    page, closed = button.page, bool(button.closed)
    await turn.show(await instructions.open_list(turn.services, turn.act, page=page, closed=closed))


@tap(OpenInstruction)
async def open_instruction(turn: Turn, button: OpenInstruction) -> None:
    """Show an instruction's card."""
    await turn.show(await instructions.open_card(turn.services, turn.act, button.instruction))


@tap(ShowInstructionFiles)
async def show_files(turn: Turn, button: ShowInstructionFiles) -> None:
    """Show an instruction's card with its files."""
    await turn.show(await instructions.open_card(turn.services, turn.act, button.instruction, show_files=True))


@tap(AskInstructionDate)
async def ask_date(turn: Turn, button: AskInstructionDate) -> None:
    """Ask for the last day."""
    await turn.show(await instruction_desk.ask_date(turn.services, turn.act, button.instruction))


@tap(SetInstructionDate)
async def set_date(turn: Turn, button: SetInstructionDate) -> None:
    """Set the last day.

    Raises:
        Stale: no day of the calendar; a forged button.
    """
    if not 1 <= button.day <= date.max.toordinal():
        raise Stale
    day = date.fromordinal(button.day)
    await turn.show(await instruction_desk.set_date(turn.services, turn.act, button.instruction, day))
    turn.kit.sender.nudge()


@tap(AskInstructionHolder)
async def ask_holder(turn: Turn, button: AskInstructionHolder) -> None:
    """Ask which department is to carry it out."""
    await turn.show(await instruction_desk.ask_holder(turn.services, turn.act, button.instruction, button.page))


@tap(AssignInstruction)
async def assign(turn: Turn, button: AssignInstruction) -> None:
    """Give it to a department."""
    await turn.show(await instruction_desk.assign(turn.services, turn.act, button.instruction, button.department))
    turn.kit.sender.nudge()


@tap(AnswerInstruction)
async def answer(turn: Turn, button: AnswerInstruction) -> None:
    """Put an answer together."""
    await turn.show(await instruction_desk.begin_answer(turn.services, turn.act, button.instruction))


@tap(SendInstructionAnswer)
async def send_answer(turn: Turn, button: SendInstructionAnswer) -> None:
    """Send the answer."""
    await turn.show(await instruction_desk.send_answer(turn.services, turn.act, button.instruction))
    turn.kit.sender.nudge()


@tap(CloseInstruction)
async def close(turn: Turn, button: CloseInstruction) -> None:
    """Close it."""
    await turn.show(await instruction_desk.close(turn.services, turn.act, button.instruction, button.revision))
    turn.kit.sender.nudge()


@tap(AskInstructionReturn)
async def ask_why_returned(turn: Turn, button: AskInstructionReturn) -> None:
    """Ask what is missing."""
    view = await instruction_desk.ask_why_returned(turn.services, turn.act, button.instruction, button.revision)
    await turn.show(view)
