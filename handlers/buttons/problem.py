"""Problems on the 13710 clock."""

from dataclasses import dataclass

from handlers.buttons.packing import Button


@dataclass(frozen=True, slots=True)
class RaiseProblem(Button):
    """Write down a problem."""

    code = "jn"


@dataclass(frozen=True, slots=True)
class RaiseProblemOf(Button):
    """Write down a problem about the task of an entry."""

    code = "pre"
    entry: int


@dataclass(frozen=True, slots=True)
class OpenDraft(Button):
    """Go back to the problem being written down."""

    code = "jb"
    problem: int


@dataclass(frozen=True, slots=True)
class SetDifficulty(Button):
    """Say whether the problem is ordinary (0) or hard (1)."""

    code = "jd"
    problem: int
    hard: int


@dataclass(frozen=True, slots=True)
class AskProblemTask(Button):
    """Ask which task the problem is about."""

    code = "jt"
    problem: int
    page: int


@dataclass(frozen=True, slots=True)
class SetProblemTask(Button):
    """Say which task the problem is about; 0 for none."""

    code = "js"
    problem: int
    task: int


@dataclass(frozen=True, slots=True)
class SendProblem(Button):
    """Raise the problem."""

    code = "jp"
    problem: int


@dataclass(frozen=True, slots=True)
class AskToDropProblem(Button):
    """Ask before the draft is given up."""

    code = "jx?"
    problem: int


@dataclass(frozen=True, slots=True)
class DropProblem(Button):
    """Give up the draft."""

    code = "jx"
    problem: int


@dataclass(frozen=True, slots=True)
class ListProblems(Button):
    """Show a page of the open problems (0), or of the closed ones (1)."""

    code = "jl"
    page: int
    closed: int


@dataclass(frozen=True, slots=True)
class OpenProblem(Button):
    """Show a problem's card."""

    code = "jo"
    problem: int


@dataclass(frozen=True, slots=True)
class ShowProblemFiles(Button):
    """Show the files of a problem."""

    code = "je"
    problem: int


@dataclass(frozen=True, slots=True)
class TakeProblem(Button):
    """Take a problem up."""

    code = "ju"
    problem: int


@dataclass(frozen=True, slots=True)
class AskFeedback(Button):
    """Ask for the words of a feedback."""

    code = "jf"
    problem: int


@dataclass(frozen=True, slots=True)
class AskHolder(Button):
    """Ask who is to have the problem."""

    code = "jh"
    problem: int
    page: int


@dataclass(frozen=True, slots=True)
class AssignProblem(Button):
    """Give the problem to a department ("d") or a person ("p")."""

    code = "ja"
    problem: int
    kind: str
    holder: int


@dataclass(frozen=True, slots=True)
class AskSolution(Button):
    """Ask for the words that mark the problem as solved."""

    code = "jv"
    problem: int


@dataclass(frozen=True, slots=True)
class CloseProblem(Button):
    """Confirm that the problem is solved, as it was shown."""

    code = "jc"
    problem: int
    revision: int


@dataclass(frozen=True, slots=True)
class AskReopen(Button):
    """Ask what is not solved."""

    code = "jr"
    problem: int
    revision: int
