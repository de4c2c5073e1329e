"""Views of how a group publishes."""

from dataclasses import dataclass

from domain.bulletin import MonthlyBulletin
from domain.letterhead import Letterhead
from domain.period_bulletin import PeriodBulletin
from services.views.readers import Reader


@dataclass(frozen=True, slots=True)
class LetterheadScreen:
    """What the office chose; `value` is a bulletin to show it on, `bulletin` the draft that waits, if one does."""

    reader: Reader
    letterhead: Letterhead
    channel_language: str
    value: MonthlyBulletin | PeriodBulletin | None
    bulletin: int | None


@dataclass(frozen=True, slots=True)
class LetterheadAsk:
    """The office is asked for one of the choices."""

    reader: Reader
    field: str
    chosen: str


LetterheadView = LetterheadAsk | LetterheadScreen
