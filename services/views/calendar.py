"""Views of the calendar and of the working days."""

from dataclasses import dataclass
from datetime import date

from domain.calendar import Month
from domain.month_calendar import CalendarEntry, MonthCalendar
from services.views.readers import Reader


@dataclass(frozen=True, slots=True)
class CalendarScreen:
    """A month of the group; the office can change the entries whose keys are listed."""

    reader: Reader
    calendar: MonthCalendar
    changeable: tuple[str, ...]
    notice: str = ""


@dataclass(frozen=True, slots=True)
class StepCard:
    """One entry of the calendar before the office, with what can be done to it; `asking` is what it chose to do."""

    reader: Reader
    month: Month
    entry: CalendarEntry
    kinds: tuple[str, ...]
    asking: str = ""


@dataclass(frozen=True, slots=True)
class HolidayLine:
    """A holiday of the official notice."""

    title: str
    first: date
    last: date
    work: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class OwnDay:
    """A day the office made a day off, or a working day."""

    override: int
    day: date
    working: bool
    reason: str


@dataclass(frozen=True, slots=True)
class WorkdaysScreen:
    """A year's days off before the office, and its own days; `asking` waits for a day: off, worked."""

    reader: Reader
    year: int
    announced: bool
    source: str
    holidays: tuple[HolidayLine, ...]
    own: tuple[OwnDay, ...]
    asking: str = ""


@dataclass(frozen=True, slots=True)
class WorkdaysUnknown:
    """The official notice of a year's days off is not known; plain weekends hold in it."""

    reader: Reader
    year: int


CalendarView = WorkdaysUnknown | WorkdaysScreen | StepCard | CalendarScreen
