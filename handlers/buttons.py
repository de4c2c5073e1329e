"""Every button there is. Packed into at most 64 bytes (Bot API, InlineKeyboardButton.callback_data): ids only.

Assume every button is stale and may be forged: it names what the person wants, and the use case checks the rest.
"""

from dataclasses import astuple, dataclass, fields
from typing import ClassVar

from services.views import Answer

LONGEST = 64
HIGHEST = 2**31 - 1
"""The largest id the database knows; a larger number was not written by us."""


@dataclass(frozen=True, slots=True)
class Button:
    """A button's meaning. `code` is its name in the packed form."""

    code: ClassVar[str] = ""

    def pack(self) -> str:
        """Give the callback data."""
        data = ":".join((self.code, *(str(part) for part in astuple(self))))
        if len(data.encode()) > LONGEST:
            raise ValueError(f"callback data over {LONGEST} bytes: {data!r}")
        return data


@dataclass(frozen=True, slots=True)
class Home(Button):
    """Go to the first screen."""

    code = "h"


@dataclass(frozen=True, slots=True)
class OpenSheet(Button):
    """Show the report's sheet."""

    code = "s"


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
class AskValue(Button):
    """Give the cumulative values of the task's targets."""

    code = "av"
    entry: int


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
class DropStray(Button):
    """Put the words and files aside."""

    code = "px"


@dataclass(frozen=True, slots=True)
class NothingForRest(Button):
    """Nothing to report for all tasks that are still open."""

    code = "n"
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


@dataclass(frozen=True, slots=True)
class PreviewBulletin(Button):
    """Show a bulletin as it would be published."""

    code = "v"
    bulletin: int


@dataclass(frozen=True, slots=True)
class PublishBulletin(Button):
    """Publish a bulletin as it was seen."""

    code = "pub"
    bulletin: int
    seen: str


@dataclass(frozen=True, slots=True)
class LatestBulletin(Button):
    """Show the bulletin published last."""

    code = "lb"


@dataclass(frozen=True, slots=True)
class ChooseLanguage(Button):
    """Choose a language."""

    code = "l"
    language: str


@dataclass(frozen=True, slots=True)
class ToggleProposal(Button):
    """Confirm proposed praise or criticism, or take the confirmation back."""

    code = "tp"
    bulletin: int
    index: int


@dataclass(frozen=True, slots=True)
class OpenWindow(Button):
    """Open a draft to objections, as it was seen."""

    code = "ow"
    bulletin: int
    seen: str


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


@dataclass(frozen=True, slots=True)
class OpenNotices(Button):
    """Show a round's notices by department."""

    code = "no"
    dispatch: int
    page: int


@dataclass(frozen=True, slots=True)
class OpenDepartmentNotices(Button):
    """Show one department's notices in a round."""

    code = "nd"
    dispatch: int
    department: int
    page: int


@dataclass(frozen=True, slots=True)
class ExportNotices(Button):
    """Send a round's notices as a file."""

    code = "nx"
    dispatch: int


ALL: tuple[type[Button], ...] = (
    Home,
    OpenSheet,
    OpenEntry,
    GiveAnswer,
    AskValue,
    AskToClear,
    Clear,
    PlaceStray,
    DropStray,
    NothingForRest,
    CheckReport,
    SubmitReport,
    OpenQueue,
    ReviewReport,
    ReviewEntry,
    Accept,
    AskReason,
    GiveBack,
    PreviewBulletin,
    PublishBulletin,
    LatestBulletin,
    ChooseLanguage,
    ToggleProposal,
    OpenWindow,
    SeeOwnSheet,
    ObjectTo,
    SeeObjection,
    ProposeCorrection,
    DraftCorrection,
    BookAdjustment,
    OpenCalendar,
    OpenStep,
    ChangeStep,
    OpenWorkdays,
    AddWorkday,
    RemoveWorkday,
    OpenNotices,
    OpenDepartmentNotices,
    ExportNotices,
)
KINDS = {kind.code: kind for kind in ALL}


def unpack(data: str) -> Button | None:
    """Read callback data; None for anything we did not write, which a modified client may send."""
    code, *parts = data.split(":")
    kind = KINDS.get(code)
    if kind is None or len(parts) != len(fields(kind)):
        return None
    try:
        values = [_read(field.type, part) for field, part in zip(fields(kind), parts, strict=True)]
    except ValueError:
        return None
    return kind(*values)


def _read(kind: object, part: str) -> int | str:
    if kind is Answer:
        return Answer(part)
    if kind is int:
        number = int(part)
        if not 0 <= number <= HIGHEST:
            raise ValueError(part)
        return number
    return part
