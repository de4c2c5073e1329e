"""The record of notices."""

from dataclasses import dataclass

from handlers.buttons.packing import Button


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
