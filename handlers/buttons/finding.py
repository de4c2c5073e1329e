"""Deductions: booked by the office or by the clock, lifted with a reason."""

from dataclasses import dataclass

from handlers.buttons.packing import Button


@dataclass(frozen=True, slots=True)
class ListFindings(Button):
    """Show a month's deductions, the month written 202305; 0 for the earliest that is not published."""

    code = "fi"
    month: int
    page: int


@dataclass(frozen=True, slots=True)
class PickFinding(Button):
    """Ask which department a deduction is for."""

    code = "fq"
    page: int


@dataclass(frozen=True, slots=True)
class NewFinding(Button):
    """Write down a deduction for a department."""

    code = "fn"
    department: int


@dataclass(frozen=True, slots=True)
class NewFindingOfEntry(Button):
    """Write down that an entry under review is not accurate."""

    code = "fe"
    entry: int


@dataclass(frozen=True, slots=True)
class OpenFindingDraft(Button):
    """Go back to the deduction being written down."""

    code = "fb"
    finding: int


@dataclass(frozen=True, slots=True)
class SetFindingKind(Button):
    """Say what kind it is, by the rule's id; with nothing, choose again."""

    code = "fk"
    finding: int
    rule: str


@dataclass(frozen=True, slots=True)
class SetFindingLevel(Button):
    """Say of which level it is; with nothing, choose again."""

    code = "fl"
    finding: int
    level: str


@dataclass(frozen=True, slots=True)
class SetFindingMonth(Button):
    """Say in which month it is booked, written 202305."""

    code = "fm"
    finding: int
    month: int


@dataclass(frozen=True, slots=True)
class ClearFindingReason(Button):
    """Take the reason out, to write it anew."""

    code = "fw"
    finding: int


@dataclass(frozen=True, slots=True)
class AskToDropFinding(Button):
    """Ask before the deduction is given up."""

    code = "fx?"
    finding: int


@dataclass(frozen=True, slots=True)
class DropFinding(Button):
    """Give the deduction up."""

    code = "fx"
    finding: int


@dataclass(frozen=True, slots=True)
class BookFinding(Button):
    """Book the deduction."""

    code = "fp"
    finding: int


@dataclass(frozen=True, slots=True)
class OpenFinding(Button):
    """Show a deduction."""

    code = "fo"
    finding: int


@dataclass(frozen=True, slots=True)
class ShowFindingFiles(Button):
    """Show a deduction with its documents."""

    code = "fd"
    finding: int


@dataclass(frozen=True, slots=True)
class AskLift(Button):
    """Ask why a deduction is lifted."""

    code = "fr?"
    finding: int
    revision: int


@dataclass(frozen=True, slots=True)
class RestoreFinding(Button):
    """Book a lifted deduction after all."""

    code = "fr"
    finding: int
    revision: int


@dataclass(frozen=True, slots=True)
class OpenClock(Button):
    """Show what the clock booked for a report."""

    code = "fc"
    report: int


@dataclass(frozen=True, slots=True)
class AskExcuse(Button):
    """Ask why what the clock booked is lifted."""

    code = "fu?"
    report: int


@dataclass(frozen=True, slots=True)
class TakeExcuseBack(Button):
    """Book what the clock said after all."""

    code = "fu"
    report: int
