"""Corrections of a published month."""

from dataclasses import dataclass

from handlers.buttons.packing import Button


@dataclass(frozen=True, slots=True)
class ProposeCorrection(Button):
    """See what a correction of a published month would change."""

    code = "pc"
    bulletin: int


@dataclass(frozen=True, slots=True)
class DraftCorrection(Button):
    """Draft the numbered correction."""

    code = "dc"
    bulletin: int


@dataclass(frozen=True, slots=True)
class BookAdjustment(Button):
    """Book the differences in a later month."""

    code = "ba"
    bulletin: int
