"""Objections to a line of the sheet."""

from dataclasses import dataclass

from handlers.buttons.packing import Button


@dataclass(frozen=True, slots=True)
class SeeOwnSheet(Button):
    """Show the department its own sheet."""

    code = "os"
    bulletin: int


@dataclass(frozen=True, slots=True)
class ObjectTo(Button):
    """Object to a line of the sheet."""

    code = "ob"
    bulletin: int
    rule: str


@dataclass(frozen=True, slots=True)
class SeeObjection(Button):
    """Show an objection to the office."""

    code = "so"
    objection: int
