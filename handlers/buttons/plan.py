"""Bringing in a plan."""

from dataclasses import dataclass

from domain.plan.settling import Settle
from handlers.buttons.packing import Button


@dataclass(frozen=True, slots=True)
class OpenPlan(Button):
    """Show a draft."""

    code = "plo"
    draft: int


@dataclass(frozen=True, slots=True)
class OpenDoubt(Button):
    """Show a doubt by its mark; 0 is the first."""

    code = "pld"
    draft: int
    mark: int


@dataclass(frozen=True, slots=True)
class SettleDoubt(Button):
    """Decide a doubt."""

    code = "pls"
    draft: int
    mark: int
    how: Settle


@dataclass(frozen=True, slots=True)
class PlanSheet(Button):
    """Give the draft as a workbook."""

    code = "plx"
    draft: int


@dataclass(frozen=True, slots=True)
class ListChanges(Button):
    """Show what a draft would change."""

    code = "plc"
    draft: int
    page: int


@dataclass(frozen=True, slots=True)
class AdoptPlan(Button):
    """Put a draft in force, from a month on where it changes a plan; 0 for the whole year."""

    code = "pla"
    draft: int
    month: int


@dataclass(frozen=True, slots=True)
class DropPlan(Button):
    """Let a draft go."""

    code = "pln"
    draft: int


@dataclass(frozen=True, slots=True)
class RequestChange(Button):
    """Ask for a change of the task of an entry."""

    code = "plr"
    entry: int


@dataclass(frozen=True, slots=True)
class ListRequests(Button):
    """See the requests made before, page by page."""

    code = "plh"
    page: int


@dataclass(frozen=True, slots=True)
class OpenRequest(Button):
    """See one request."""

    code = "plq"
    request: int


@dataclass(frozen=True, slots=True)
class AnswerRequest(Button):
    """Grant a request, or refuse it; the words are asked for."""

    code = "plw"
    request: int
    how: str
