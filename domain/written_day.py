"""One day as people write it in a chat: 12月1日, 2023-05-20, 5.6, 明天, 1 December, Dec 28."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
NAMED = {"今天": 0, "今日": 0, "明天": 1, "明日": 1, "后天": 2, "today": 0, "tomorrow": 1}
MONTH_NAME = r"(?P<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
NTH = r"(?:st|nd|rd|th)?"

_YEAR = r"(?:(?P<year>\d{4})\s*[年./-]\s*)"
_DAYS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_YEAR}(?P<month>\d{{1,2}})\s*[月./-]\s*(?P<day>\d{{1,2}})\s*[日号]?",
        r"(?P<month>\d{1,2})\s*[月./]\s*(?P<day>\d{1,2})\s*[日号]?",
        rf"{MONTH_NAME}\s*(?P<day>\d{{1,2}}){NTH}(?!\d)(?:,?\s*(?P<year>\d{{4}}))?",
        rf"(?P<day>\d{{1,2}}){NTH}\s*(?:of\s+)?{MONTH_NAME}(?:,?\s*(?P<year>\d{{4}}))?",
    )
)


@dataclass(frozen=True, slots=True)
class WrittenDay:
    """A day as written: the year may be missing."""

    year: int | None
    month: int
    day: int

    def near(self, today: date, *, not_before: date | None = None) -> date | None:
        """Give the day: in the year written, else the nearest to today, else the first from a day on."""
        years = [self.year] if self.year else range(today.year - 1, today.year + 3)
        days = [found for each in years if (found := _date(each, self.month, self.day)) is not None]
        if not_before is not None and self.year is None:
            return next((each for each in days if each >= not_before), None)
        return min(days, key=lambda each: abs(each - today), default=None)


def read_written_day(text: str, *, today: date) -> tuple[WrittenDay, str] | None:
    """Read the day a text begins with; it, and what stands behind it."""
    for word, ahead in NAMED.items():
        if text.lower().startswith(word):
            named = today + timedelta(days=ahead)
            return WrittenDay(named.year, named.month, named.day), text[len(word) :]
    for pattern in _DAYS:
        found = pattern.match(text)
        if found is not None:
            parts = found.groupdict()
            month = month_number(parts["name"]) if parts.get("name") else int(parts["month"])
            year = int(parts["year"]) if parts.get("year") else None
            return WrittenDay(year, month, int(parts["day"])), text[found.end() :]
    return None


def month_number(name: str) -> int:
    """Give the number of a month by the first letters of its English name."""
    return MONTHS.index(name.lower()) + 1


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
