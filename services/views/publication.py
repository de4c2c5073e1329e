"""Bulletins before the office, sheets before the departments, objections and corrections."""

from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from domain.bulletin import MonthlyBulletin
from domain.calendar import Month
from domain.period_bulletin import Distinction, PeriodBulletin
from domain.scoring.lines import Line
from domain.scoring.points import Rounding
from domain.scoring.sheet import Sheet
from models.bulletin import BulletinState
from services.views.readers import Reader


@dataclass(frozen=True, slots=True)
class Proposal:
    """Praise or criticism the record proposes for a period."""

    kind: str
    distinction: Distinction
    confirmed: bool

    @property
    def department(self) -> str:
        """Who it is about."""
        return self.distinction.department


@dataclass(frozen=True, slots=True)
class BulletinPreview:
    """A bulletin before the office, as its channel will read it; or as published."""

    reader: Reader
    bulletin: int
    value: MonthlyBulletin | PeriodBulletin
    state: BulletinState
    open_until: datetime | None
    needs_window: bool
    window_over: bool
    objections: int
    waiting: int
    channel: str
    channel_language: str
    correctable: bool
    second_person: bool = False
    proposals: tuple[Proposal, ...] = ()

    @property
    def publishable(self) -> bool:
        """Whether nothing is left to wait for."""
        if self.state == BulletinState.PUBLISHED or self.needs_window or self.objections or not self.channel:
            return False
        return self.window_over or self.open_until is None


@dataclass(frozen=True, slots=True)
class PublicationAsked:
    """The office is asked once more before a bulletin is published: what goes where, and that it stays."""

    reader: Reader
    bulletin: int
    value: MonthlyBulletin | PeriodBulletin
    channel: str
    channel_language: str


@dataclass(frozen=True, slots=True)
class Published:
    """A bulletin was frozen and is on its way to the channel."""

    reader: Reader
    period: str
    number: int
    channel: str
    digest: str


@dataclass(frozen=True, slots=True)
class WindowOpened:
    """A month's draft is open to objections."""

    reader: Reader
    period: str
    until: datetime
    told: int


@dataclass(frozen=True, slots=True)
class OwnSheet:
    """A department's own sheet in a month; `until` is the end of the window in which each line can be objected to."""

    reader: Reader
    bulletin: int
    value: MonthlyBulletin
    sheet: Sheet
    until: datetime | None
    objected: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ObjectionPrompt:
    """The department is asked why it objects to a line."""

    reader: Reader
    bulletin: int
    line: Line


@dataclass(frozen=True, slots=True)
class ObjectionCard:
    """An objection: the line, both sides' words."""

    reader: Reader
    objection: int
    department: str
    period: str
    line: Line | None
    text: str
    answer: str
    asking_answer: bool = False


@dataclass(frozen=True, slots=True)
class Difference:
    """How one department's published total differs from what it would be now."""

    name: str
    published: Fraction
    now: Fraction


@dataclass(frozen=True, slots=True)
class CorrectionProposal:
    """What a correction of a published month would change."""

    reader: Reader
    bulletin: int
    month: Month
    differences: tuple[Difference, ...]
    next_month: Month
    rounding: Rounding


@dataclass(frozen=True, slots=True)
class CorrectionAsk:
    """The office is asked why a month is set right: by a correction, or in the month `booked_in`."""

    reader: Reader
    bulletin: int
    month: Month
    booked_in: Month | None


@dataclass(frozen=True, slots=True)
class Adjusted:
    """The differences of a published month were booked in a later one."""

    reader: Reader
    month: Month
    booked_in: Month
    departments: int


@dataclass(frozen=True, slots=True)
class WindowOver:
    """The objection window of a bulletin is over."""

    reader: Reader
    bulletin: int
    period: str
    objections: int


@dataclass(frozen=True, slots=True)
class NoBulletin:
    """There is no bulletin to show yet."""

    reader: Reader


@dataclass(frozen=True, slots=True)
class ChannelPost:
    """A published bulletin for the leading group's channel."""

    language: str
    value: MonthlyBulletin | PeriodBulletin


PublicationView = (
    ChannelPost
    | NoBulletin
    | Adjusted
    | CorrectionAsk
    | CorrectionProposal
    | ObjectionCard
    | ObjectionPrompt
    | OwnSheet
    | WindowOver
    | WindowOpened
    | PublicationAsked
    | Published
    | BulletinPreview
)
