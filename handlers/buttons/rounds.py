"""Rounds before the office: the board, an ad-hoc round being put together, what is decided of one that is open."""

from dataclasses import dataclass

from handlers.buttons.packing import Button
from services.views import Scope


@dataclass(frozen=True, slots=True)
class OpenRounds(Button):
    """Show the rounds in hand."""

    code = "rb"


@dataclass(frozen=True, slots=True)
class OpenRound(Button):
    """Show one round."""

    code = "ro"
    dispatch: int


@dataclass(frozen=True, slots=True)
class BeginRound(Button):
    """Put an ad-hoc round together."""

    code = "rn"


@dataclass(frozen=True, slots=True)
class OpenRoundDraft(Button):
    """Go back to the round being put together; `asking` is ask, deadline, or card."""

    code = "rd"
    draft: int
    asking: str


@dataclass(frozen=True, slots=True)
class ChooseScope(Button):
    """Say whom and what the round asks."""

    code = "rs"
    draft: int
    scope: Scope


@dataclass(frozen=True, slots=True)
class ChoosePart(Button):
    """Choose a section, a kind of tasks or a department."""

    code = "rp"
    draft: int
    scope: Scope
    part: int


@dataclass(frozen=True, slots=True)
class AskEvidence(Button):
    """Ask for evidence with every result, or do not: 1 or 0."""

    code = "rv"
    draft: int
    asked: int


@dataclass(frozen=True, slots=True)
class AskQuestion(Button):
    """Ask a question in words of one's own, or ask for the progress of tasks: 1 or 0."""

    code = "rq"
    draft: int
    question: int


@dataclass(frozen=True, slots=True)
class LaunchRound(Button):
    """Open the round."""

    code = "rl"
    draft: int


@dataclass(frozen=True, slots=True)
class DropRound(Button):
    """Give the draft up."""

    code = "rx"
    draft: int


@dataclass(frozen=True, slots=True)
class ChooseExtended(Button):
    """Show which departments can be given a later deadline."""

    code = "rf"
    dispatch: int


@dataclass(frozen=True, slots=True)
class AskExtension(Button):
    """Give a later deadline to one department, or to all: 0."""

    code = "rt"
    dispatch: int
    department: int


@dataclass(frozen=True, slots=True)
class AskClose(Button):
    """Ask before a round is closed early."""

    code = "rc?"
    dispatch: int


@dataclass(frozen=True, slots=True)
class CloseRound(Button):
    """Close a round early."""

    code = "rc"
    dispatch: int


@dataclass(frozen=True, slots=True)
class AskWithdrawal(Button):
    """Withdraw a round; the next words say why."""

    code = "rw"
    dispatch: int
