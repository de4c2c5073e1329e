"""What is seen of a sheet before it is published: where it stands, what it may become."""

from dataclasses import dataclass
from enum import StrEnum

from domain.calendar import Month
from domain.scoring.preview import Preview
from domain.scoring.room import Room
from domain.scoring.rulebook import Rulebook
from domain.trend import Trend
from services.views.readers import Reader


@dataclass(frozen=True, slots=True)
class ScoreView:
    """A department's month so far: three sheets, what the caps leave, and the year's published months.

    `still_open` tells that the round can still be answered in time, so that lateness is something to be warned of.
    `waiting` counts the claims the office has not decided. `months` are those whose sheets can still change.
    """

    reader: Reader
    department: int
    month: Month
    months: tuple[Month, ...]
    preview: Preview
    rulebook: Rulebook
    rooms: tuple[Room, ...]
    still_open: bool
    unproven: int
    waiting: int
    trend: Trend | None


class PickFor(StrEnum):
    """What a department is chosen for."""

    SCORE = "score"
    FINDING = "finding"


@dataclass(frozen=True, slots=True)
class DepartmentPick:
    """Which department?"""

    reader: Reader
    purpose: PickFor
    options: tuple[tuple[int, str], ...]
    page: int
    pages: int


ScoringView = ScoreView | DepartmentPick
