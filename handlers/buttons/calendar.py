"""The calendar and its working days."""

from dataclasses import dataclass

from handlers.buttons.packing import Button


@dataclass(frozen=True, slots=True)
class OpenCalendar(Button):
    """Show a month's calendar; the month as 202305."""

    code = "cal"
    month: int


@dataclass(frozen=True, slots=True)
class OpenStep(Button):
    """Show one step of a month's calendar."""

    code = "cs"
    month: int
    step: str


@dataclass(frozen=True, slots=True)
class ChangeStep(Button):
    """Move, skip or put back a step."""

    code = "cc"
    month: int
    step: str
    kind: str


@dataclass(frozen=True, slots=True)
class OpenWorkdays(Button):
    """Show the year's days off."""

    code = "wd"


@dataclass(frozen=True, slots=True)
class AddWorkday(Button):
    """Make a day a day off, or a working day."""

    code = "wa"
    kind: str


@dataclass(frozen=True, slots=True)
class RemoveWorkday(Button):
    """Let the official notice hold again on a day."""

    code = "wr"
    override: int
