"""The office reviews."""

from dataclasses import dataclass

from handlers.buttons.packing import Button


@dataclass(frozen=True, slots=True)
class OpenQueue(Button):
    """Show the reports that wait."""

    code = "q"


@dataclass(frozen=True, slots=True)
class ReviewReport(Button):
    """Review a report."""

    code = "r"
    report: int


@dataclass(frozen=True, slots=True)
class ReviewEntry(Button):
    """Go back to an entry under review."""

    code = "re"
    entry: int


@dataclass(frozen=True, slots=True)
class Accept(Button):
    """Accept an entry as it was shown."""

    code = "ok"
    entry: int
    revision: int


@dataclass(frozen=True, slots=True)
class AcceptUnscored(Button):
    """Accept an entry as it was shown, without points."""

    code = "okn"
    entry: int
    revision: int


@dataclass(frozen=True, slots=True)
class AcceptAll(Button):
    """Accept every entry of a report that waits, in the version that was shown."""

    code = "oka"
    report: int
    version: int


@dataclass(frozen=True, slots=True)
class UndoAcceptAll(Button):
    """Take back that a report was accepted as a whole."""

    code = "oku"
    report: int


@dataclass(frozen=True, slots=True)
class AskReason(Button):
    """Return an entry: ask for the reason."""

    code = "b?"
    entry: int
    revision: int


@dataclass(frozen=True, slots=True)
class GiveBack(Button):
    """Return an entry for a reason of the short list."""

    code = "b"
    entry: int
    revision: int
    reason: str
