"""When a month's round opens, reminds, ends and is drafted: days and hours as the rulebook writes them."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from fractions import Fraction
from zoneinfo import ZoneInfo

from domain.calendar import Month, QuietHours, WorkingDays, at_local
from domain.nudges import DEFAULT_NUDGES, Nudge


class OnDayOff(StrEnum):
    """What a date does that falls on a day off."""

    KEEP = "keep"
    PREVIOUS = "previous"
    NEXT = "next"

    def move(self, day: date, days: WorkingDays) -> date:
        """Give the day itself, or the working day it moves to."""
        match self:
            case OnDayOff.KEEP:
                return day
            case OnDayOff.PREVIOUS:
                return days.on_or_before(day)
            case OnDayOff.NEXT:
                return days.on_or_after(day)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """The monthly deadline ("于每月25日前", annex 五.1).

    `time` is the length of the last day that still counts: 24 hours for 24:00. With `inclusive` the `day` itself is
    the last day, without it the day before is.
    """

    day: int
    time: timedelta = timedelta(hours=24)
    inclusive: bool = True
    on_day_off: OnDayOff = OnDayOff.KEEP
    article: str = ""

    def nominal_day(self, month: Month) -> date:
        """Give the last day in time as it would be if it were no day off."""
        return month.day(self.day) if self.inclusive else month.day(self.day) - timedelta(days=1)

    def last_day(self, month: Month, days: WorkingDays) -> date:
        """Give the last day on which a report is in time."""
        return self.on_day_off.move(self.nominal_day(month), days)

    def moment(self, month: Month, days: WorkingDays, zone: ZoneInfo) -> datetime:
        """Give the first moment that is too late, in UTC: a report is in time when it was sent before it."""
        day = self.last_day(month, days)
        whole, rest = divmod(self.time, timedelta(days=1))
        return at_local(day + timedelta(days=whole), (datetime.min + rest).time(), zone)  # noqa: DTZ901 - a clock face


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing the clock does in a round. Exactly one of `day`, `before` and `part` is set.

    `day` with `at` is a local date of the month; `before` is a span before the deadline; `part` is a share of the way
    from opening to deadline (1/2: half-way).
    """

    key: str
    day: int | None = None
    before: timedelta | None = None
    part: Fraction | None = None
    at: time = time(9)
    on_day_off: OnDayOff = OnDayOff.KEEP


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """When a month's bulletin is drafted and shown to the office: so many days after the month's last, at this hour."""

    days_after: int = 1
    at: time = time(9)
    on_day_off: OnDayOff = OnDayOff.KEEP


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """The clock of a round.

    `overdue` tells the liaison, and gives the office the list of the missing; `chase` follows day by day; `telephone`
    hands what is left to a person in the office. `adhoc` are the reminders of an ad-hoc round (临时调度). In the
    `quiet` hours nothing but answers is sent. `correction_days` working days are for correcting what was sent back;
    `nudges` are for whoever holds something up.
    """

    opening: Step
    reminders: tuple[Step, ...] = ()
    overdue: Step | None = None
    chase: tuple[Step, ...] = ()
    telephone: Step | None = None
    adhoc: tuple[Step, ...] = ()
    draft: Draft = Draft()
    quiet: QuietHours | None = None
    correction_days: int = 2
    nudges: tuple[Nudge, ...] = DEFAULT_NUDGES
    article: str = ""
