"""Leaders' instructions."""

from dataclasses import dataclass

from handlers.buttons.packing import Button
from services.views import ShownKind


@dataclass(frozen=True, slots=True)
class BeginInstruction(Button):
    """Write an instruction about a task or a bulletin."""

    code = "ins"
    about: ShownKind
    subject: int


@dataclass(frozen=True, slots=True)
class OpenInstructionDraft(Button):
    """Go back to the instruction being written."""

    code = "inb"
    instruction: int


@dataclass(frozen=True, slots=True)
class GiveInstruction(Button):
    """Give the instruction."""

    code = "ing"
    instruction: int


@dataclass(frozen=True, slots=True)
class AskToDropInstruction(Button):
    """Ask before the draft is given up."""

    code = "inx?"
    instruction: int


@dataclass(frozen=True, slots=True)
class DropInstruction(Button):
    """Give up the draft."""

    code = "inx"
    instruction: int


@dataclass(frozen=True, slots=True)
class ListInstructions(Button):
    """Show a page of the open instructions (0), or of the closed ones (1)."""

    code = "inl"
    page: int
    closed: int


@dataclass(frozen=True, slots=True)
class OpenInstruction(Button):
    """Show an instruction's card."""

    code = "ino"
    instruction: int


@dataclass(frozen=True, slots=True)
class ShowInstructionFiles(Button):
    """Show the files of an instruction."""

    code = "ine"
    instruction: int


@dataclass(frozen=True, slots=True)
class AskInstructionDate(Button):
    """Ask by which day it is to be carried out."""

    code = "ind"
    instruction: int


@dataclass(frozen=True, slots=True)
class SetInstructionDate(Button):
    """Set the last day, as a day number (date.toordinal)."""

    code = "inw"
    instruction: int
    day: int


@dataclass(frozen=True, slots=True)
class AskInstructionHolder(Button):
    """Ask which department is to carry it out."""

    code = "inh"
    instruction: int
    page: int


@dataclass(frozen=True, slots=True)
class AssignInstruction(Button):
    """Give it to a department."""

    code = "ina"
    instruction: int
    department: int


@dataclass(frozen=True, slots=True)
class AnswerInstruction(Button):
    """Put an answer together."""

    code = "inq"
    instruction: int


@dataclass(frozen=True, slots=True)
class SendInstructionAnswer(Button):
    """Send the answer."""

    code = "inp"
    instruction: int


@dataclass(frozen=True, slots=True)
class CloseInstruction(Button):
    """Close it, as it was shown."""

    code = "inc"
    instruction: int
    revision: int


@dataclass(frozen=True, slots=True)
class AskInstructionReturn(Button):
    """Ask what is missing."""

    code = "inr"
    instruction: int
    revision: int
