"""The report: its sheet, its cards, its sending."""

from dataclasses import dataclass

from handlers.buttons.packing import Button
from services.views import Answer


@dataclass(frozen=True, slots=True)
class OpenSheet(Button):
    """Show the report's sheet."""

    code = "s"


@dataclass(frozen=True, slots=True)
class OpenReport(Button):
    """Show the sheet of one of several reports."""

    code = "sr"
    report: int


@dataclass(frozen=True, slots=True)
class SheetPage(Button):
    """See another page of a long sheet."""

    code = "sn"
    report: int
    page: int


@dataclass(frozen=True, slots=True)
class ChooseReport(Button):
    """Show which reports are asked for."""

    code = "sl"


@dataclass(frozen=True, slots=True)
class OpenEntry(Button):
    """Open a task's card."""

    code = "e"
    entry: int


@dataclass(frozen=True, slots=True)
class GiveAnswer(Button):
    """Say what happened with the task."""

    code = "a"
    entry: int
    answer: Answer


@dataclass(frozen=True, slots=True)
class UseLast(Button):
    """Begin with last month's text."""

    code = "ul"
    entry: int


@dataclass(frozen=True, slots=True)
class AskToWithdraw(Button):
    """Ask before the report is taken back."""

    code = "w?"
    report: int


@dataclass(frozen=True, slots=True)
class WithdrawReport(Button):
    """Take the report back to correct it."""

    code = "w"
    report: int


@dataclass(frozen=True, slots=True)
class AskValue(Button):
    """Give the cumulative values of the task's targets."""

    code = "av"
    entry: int


@dataclass(frozen=True, slots=True)
class CorrectValue(Button):
    """Give another value for the target that was asked back."""

    code = "ac"
    entry: int
    indicator: int


@dataclass(frozen=True, slots=True)
class InsistOnValue(Button):
    """Stand by the value that was asked back."""

    code = "ai"
    entry: int
    revision: int


@dataclass(frozen=True, slots=True)
class AskToClear(Button):
    """Ask before giving up what was filled in."""

    code = "x?"
    entry: int


@dataclass(frozen=True, slots=True)
class Clear(Button):
    """Give up what was filled in."""

    code = "x"
    entry: int


@dataclass(frozen=True, slots=True)
class PlaceStray(Button):
    """Say which task the words or files are for."""

    code = "p"
    entry: int


@dataclass(frozen=True, slots=True)
class StrayPage(Button):
    """See more of the tasks the words or files may be for."""

    code = "pp"
    page: int


@dataclass(frozen=True, slots=True)
class DropStray(Button):
    """Put the words and files aside."""

    code = "px"


@dataclass(frozen=True, slots=True)
class NothingForRest(Button):
    """Nothing to report for all tasks that are still open."""

    code = "n"
    report: int


@dataclass(frozen=True, slots=True)
class OweAgain(Button):
    """Take "nothing to report" back from the tasks nothing more was said of."""

    code = "nb"
    report: int


@dataclass(frozen=True, slots=True)
class CheckReport(Button):
    """See the report before it is sent."""

    code = "c"
    report: int


@dataclass(frozen=True, slots=True)
class SubmitReport(Button):
    """Send the report."""

    code = "t"
    report: int
