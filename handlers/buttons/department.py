"""One department in a bulletin: its page, its points over the year."""

from dataclasses import dataclass

from handlers.buttons.packing import Button


@dataclass(frozen=True, slots=True)
class ChooseDepartment(Button):
    """Offer the departments of a bulletin, a page at a time."""

    code = "pgc"
    bulletin: int
    page: int


@dataclass(frozen=True, slots=True)
class SeeDepartment(Button):
    """Show a department's page; 0 stands for one's own."""

    code = "pg"
    bulletin: int
    department: int


@dataclass(frozen=True, slots=True)
class SeeTrend(Button):
    """Show a department's points over the year; 0 stands for one's own, or for the best of the ranking."""

    code = "pgt"
    bulletin: int
    department: int
