"""Months, local days and working days, as values. Nothing here asks what time it is."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A calendar month, the period (月) of a regular dispatch."""

    year: int
    number: int

    def __post_init__(self) -> None:
        if not (1 <= self.number <= 12 and 1900 <= self.year <= 9999):  # noqa: PLR2004 - the calendar's own numbers
            raise ValueError(f"no such month: {self.year}-{self.number}")

    @classmethod
    def parse(cls, text: str) -> "Month":
        """Read `2023-05`.

        Raises:
            ValueError: the text is not a month in that form.
        """
        year, dash, number = text.partition("-")
        if not (dash and len(year) == len("2023") and len(number) == len("05") and (year + number).isdecimal()):
            raise ValueError(f"not a month like 2023-05: {text!r}")
        return cls(int(year), int(number))

    @classmethod
    def of(cls, day: date) -> "Month":
        """Give the month a day lies in."""
        return cls(day.year, day.month)

    def plus(self, months: int) -> "Month":
        """Step forward, or back with a negative number of months."""
        index = self.year * 12 + self.number - 1 + months
        return Month(index // 12, index % 12 + 1)

    @property
    def first_day(self) -> date:
        """The 1st."""
        return date(self.year, self.number, 1)

    @property
    def last_day(self) -> date:
        """The 28th to 31st."""
        return self.plus(1).first_day - timedelta(days=1)

    def day(self, number: int) -> date:
        """Give a day of this month; a number past the end means the last day."""
        return min(self.first_day + timedelta(days=number - 1), self.last_day)

    def __str__(self) -> str:
        return f"{self.year:04}-{self.number:02}"


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """Which days are worked (工作日): days off, and the weekends made into working days (调休)."""

    days_off: frozenset[date] = field(default_factory=frozenset)
    make_up: frozenset[date] = field(default_factory=frozenset)

    def is_working(self, day: date) -> bool:
        """Tell whether offices are open that day."""
        if day in self.make_up:
            return True
        return day.weekday() < 5 and day not in self.days_off  # noqa: PLR2004 - Monday to Friday

    def overridden(self, *, off: frozenset[date], worked: frozenset[date]) -> "WorkingDays":
        """Give the same days with some made days off and others working days."""
        return WorkingDays((self.days_off - worked) | off, (self.make_up - off) | worked)

    def on_or_before(self, day: date) -> date:
        """Give the day itself when worked, else the last working day before it."""
        while not self.is_working(day):
            day -= timedelta(days=1)
        return day

    def on_or_after(self, day: date) -> date:
        """Give the day itself when worked, else the first working day after it."""
        while not self.is_working(day):
            day += timedelta(days=1)
        return day

    def later(self, day: date, count: int) -> date:
        """Give the working day that comes so many working days after a day; the day itself does not count."""
        for _ in range(count):
            day = self.on_or_after(day + timedelta(days=1))
        return day


def at_local(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """Turn a local day and hour into a moment in UTC."""
    return datetime.combine(day, clock, tzinfo=zone).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class QuietHours:
    """The hours in which nothing but answers is sent; from one clock to another, usually over midnight."""

    start: time
    end: time

    def holds(self, moment: datetime, zone: ZoneInfo) -> bool:
        """Tell whether a moment lies in the quiet hours."""
        clock = moment.astimezone(zone).time()
        if self.start <= self.end:
            return self.start <= clock < self.end
        return clock >= self.start or clock < self.end

    def after(self, moment: datetime, zone: ZoneInfo) -> datetime:
        """Give the moment itself, or the end of the quiet hours it lies in, in UTC."""
        if not self.holds(moment, zone):
            return moment
        local = moment.astimezone(zone)
        # Over midnight, the evening's quiet ends on the next day.
        day = local.date() + timedelta(days=int(local.time() >= self.end))
        return at_local(day, self.end, zone)


def end_of_day(day: date, zone: ZoneInfo) -> datetime:
    """Give 24:00 of a local day, which is 00:00 of the next: the first moment that is too late."""
    return at_local(day + timedelta(days=1), time(0), zone)
