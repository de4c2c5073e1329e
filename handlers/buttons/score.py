"""A department's sheet so far."""

from dataclasses import dataclass

from handlers.buttons.packing import Button


@dataclass(frozen=True, slots=True)
class SeeScore(Button):
    """Show a department's sheet so far; the month is written 202305.

    A department 0 is one's own, a month 0 the earliest that is not published.
    """

    code = "sc"
    department: int
    month: int


@dataclass(frozen=True, slots=True)
class PickScore(Button):
    """Ask whose sheet is to be shown."""

    code = "sp"
    page: int
