"""The office reviews."""

from dataclasses import dataclass

from handlers.buttons.packing import Button


@dataclass(frozen=True, slots=True)
class OpenQueue(Button):
    """Show the reports that wait."""

    code = "q"


@dataclass(frozen=True, slots=True)
class TurnQueue(Button):
    """Turn a page of what waits."""

    code = "rwp"
    page: int


@dataclass(frozen=True, slots=True)
class ReadByTask(Button):
    """Read what waits task by task."""

    code = "rwt"


@dataclass(frozen=True, slots=True)
class ReadByDepartment(Button):
    """Read what waits department by department."""

    code = "rwd"


@dataclass(frozen=True, slots=True)
class ReviewTask(Button):
    """Review what was sent of a task in a round."""

    code = "rwk"
    dispatch: int
    task: int


@dataclass(frozen=True, slots=True)
class AcceptTask(Button):
    """Accept every entry of a task that waits, in the versions that were shown."""

    code = "okt"
    dispatch: int
    task: int
    version: int


@dataclass(frozen=True, slots=True)
class UndoAcceptTask(Button):
    """Take back that a task was accepted as a whole."""

    code = "otu"
    dispatch: int
    task: int


@dataclass(frozen=True, slots=True)
class ReviewNext(Button):
    """Go on from an entry that a colleague decided."""

    code = "rwn"
    entry: int


@dataclass(frozen=True, slots=True)
class ReviewNotes(Button):
    """Read what a report holds beside the tasks; `entry` is where the way back leads, 0 for the desk."""

    code = "rvn"
    report: int
    entry: int
    page: int


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
    reason: int
