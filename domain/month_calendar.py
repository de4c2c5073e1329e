"""The calendar of a group's month as one value: its days, and what happens on them. Drawn as text and as a picture."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.calendar import Month, WorkingDays
from domain.timetable import DEADLINE

WEEK = 7
SATURDAY = 5


class EntryState(StrEnum):
    """What became of an entry of the calendar. UNOPENED: its moment passed, and the month had no round."""

    AHEAD = "ahead"
    UNOPENED = "unopened"
    DONE = "done"
    MISSED = "missed"
    LEFT_OUT = "left-out"


class DayKind(StrEnum):
    """What a day is: worked, a plain weekend, a day off (休), a weekend that is worked (班)."""

    WORKED = "worked"
    WEEKEND = "weekend"
    OFF = "off"
    MAKE_UP = "make-up"


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """Something the month has at a moment. `key` names the step; `reason` is the office's for having moved it."""

    key: str
    occasion: str
    moment: datetime
    state: EntryState = EntryState.AHEAD
    moved: bool = False
    reason: str = ""

    def day(self, zone: ZoneInfo) -> date:
        """Give the local day it stands on: what ends at midnight stands on the day it ends."""
        moment = self.moment - timedelta(seconds=1) if self.key == DEADLINE else self.moment
        return moment.astimezone(zone).date()

    def clock(self, zone: ZoneInfo) -> str:
        """Write its local hour; midnight of a deadline is 24:00."""
        local = self.moment.astimezone(zone)
        return "24:00" if self.key == DEADLINE and (local.hour, local.minute) == (0, 0) else f"{local:%H:%M}"


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day of the grid. `title` is what a holiday is called, by language."""

    day: date
    kind: DayKind
    title: Mapping[str, str]
    entries: tuple[CalendarEntry, ...]


@dataclass(frozen=True, slots=True)
class MonthCalendar:
    """A month in whole weeks, Monday first, as far as its last entry. `unknown_year` has no official notice yet."""

    group: str
    month: Month
    zone: ZoneInfo
    today: date
    weeks: tuple[tuple[CalendarDay, ...], ...]
    entries: tuple[CalendarEntry, ...]
    unknown_year: int | None = None


def lay_out(
    entries: Sequence[CalendarEntry],
    *,
    group: str,
    month: Month,
    zone: ZoneInfo,
    today: date,
    days: WorkingDays,
    titles: Mapping[date, Mapping[str, str]],
    unknown_year: int | None = None,
) -> MonthCalendar:
    """Put the entries of a month on its days.

    Args:
        entries: what the month has.
        group: whose month it is.
        month: the period.
        zone: where its days are counted.
        today: the day to be marked.
        days: the working days of the group.
        titles: what days off are called.
        unknown_year: a year of the month's whose official notice is not known.
    """
    ordered = tuple(sorted(entries, key=lambda entry: entry.moment))
    first = month.first_day - timedelta(days=month.first_day.weekday())
    last = max([month.last_day, *(entry.day(zone) for entry in ordered)])
    weeks = []
    while first <= last:
        week = [first + timedelta(days=number) for number in range(WEEK)]
        weeks.append(tuple(_day(day, ordered, zone, days, titles) for day in week))
        first += timedelta(days=WEEK)
    return MonthCalendar(group, month, zone, today, tuple(weeks), ordered, unknown_year)


def _day(
    day: date,
    entries: Sequence[CalendarEntry],
    zone: ZoneInfo,
    days: WorkingDays,
    titles: Mapping[date, Mapping[str, str]],
) -> CalendarDay:
    return CalendarDay(
        day,
        _kind(day, days),
        {} if days.is_working(day) else titles.get(day, {}),
        tuple(entry for entry in entries if entry.day(zone) == day),
    )


def _kind(day: date, days: WorkingDays) -> DayKind:
    weekend = day.weekday() >= SATURDAY
    if days.is_working(day):
        return DayKind.MAKE_UP if weekend else DayKind.WORKED
    return DayKind.OFF if day in days.days_off or not weekend else DayKind.WEEKEND
