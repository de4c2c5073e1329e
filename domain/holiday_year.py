"""A year's days off and make-up days as the State Council's notice gives them, read from the file shipped for it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from domain.scoring.toml_table import Table, read_table


@dataclass(frozen=True, slots=True)
class Holiday:
    """One holiday (节假日): its days off from first to last, and the weekends worked in their place (调休)."""

    title: Mapping[str, str]
    first: date
    last: date
    work: tuple[date, ...] = ()

    def days(self) -> Iterator[date]:
        """Give every day off, weekends among them."""
        for number in range((self.last - self.first).days + 1):
            yield self.first + timedelta(days=number)


@dataclass(frozen=True, slots=True)
class HolidayYear:
    """A notice (部分节假日安排的通知). `source` is its number."""

    year: int
    source: str
    holidays: tuple[Holiday, ...]

    @property
    def days_off(self) -> frozenset[date]:
        """Every day off of every holiday."""
        return frozenset(day for holiday in self.holidays for day in holiday.days())

    @property
    def make_up(self) -> frozenset[date]:
        """Every weekend that is worked."""
        return frozenset(day for holiday in self.holidays for day in holiday.work)

    @property
    def names(self) -> Mapping[date, Mapping[str, str]]:
        """What each day off is called."""
        return {day: holiday.title for holiday in self.holidays for day in holiday.days()}


def read_holiday_year(text: str, *, source: str) -> HolidayYear:
    """Read the file of a year.

    Raises:
        Misconfigured: "workdays/2023.toml:5: …", naming the line of the first thing that is wrong.
    """
    table = read_table(text, source=source)
    found = HolidayYear(
        year=table.whole("year", low=1949),
        source=table.text("source"),
        holidays=tuple(_read_holiday(each) for each in table.tables("holidays")),
    )
    table.close()
    return found


def _read_holiday(table: Table) -> Holiday:
    title = table.table("title")
    first, last = _read_day(table, "from", table.text("from")), _read_day(table, "to", table.text("to"))
    if last < first:
        raise table.wrong("to lies before from", "to")
    holiday = Holiday(
        title={"zh": title.text("zh"), "en": title.text("en")},
        first=first,
        last=last,
        work=tuple(_read_day(table, "work", text) for text in table.texts("work")),
    )
    for day in holiday.work:
        if day.weekday() < 5:  # noqa: PLR2004 - Monday to Friday
            raise table.wrong(f"{day} is no weekend and cannot be made into a working day", "work")
    title.close()
    table.close()
    return holiday


def _read_day(table: Table, key: str, text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise table.wrong(f'{key} must be days like "2023-05-01"', key) from None
