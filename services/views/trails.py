"""The trail before the office: whole, or of one entry, department or person."""

from dataclasses import dataclass
from enum import StrEnum

from domain.trail_record import TrailLedger, TrailLine
from services.views.readers import Reader


class TrailOf(StrEnum):
    """What a trail is of."""

    ALL = "all"
    ENTRY = "entry"
    DEPARTMENT = "department"
    PERSON = "person"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrailPage:
    """A page of the trail, the latest first; `name` is what it is of, empty for all of it."""

    reader: Reader
    of: TrailOf
    subject: int
    name: str
    lines: tuple[TrailLine, ...]
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class TrailChoice:
    """The departments or the people whose trail can be read."""

    reader: Reader
    of: TrailOf
    options: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class TrailFile:
    """A trail as a file."""

    reader: Reader
    of: TrailOf
    subject: int
    ledger: TrailLedger


TrailView = TrailPage | TrailChoice | TrailFile
