"""Lines of the trail as the office reads them."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class TrailLine:
    """Who did what, when, to what, and the state before and after; an empty person is the clock.

    `about` names the thing in the trade's terms (department, task), empty where it has no name of its own.
    """

    at: datetime
    person: str
    act: str
    subject: str
    number: int
    about: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class TrailLedger:
    """Lines as a file: of which group, of what, made when, the latest first; moments are shown in the zone."""

    group: str
    zone: str
    of_what: str
    made_at: datetime
    lines: tuple[TrailLine, ...]
