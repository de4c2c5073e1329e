"""A span of days as people write it in a chat: 12月1日–5日, 明天, 1-5 December, Dec 28 to Jan 3."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
NAMED = {"今天": 0, "今日": 0, "明天": 1, "明日": 1, "后天": 2, "today": 0, "tomorrow": 1}

_NAME = r"(?P<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_NTH = r"(?:st|nd|rd|th)?"
_YEAR = r"(?:(?P<year>\d{4})\s*[年./-]\s*)"
_DAYS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_YEAR}(?P<month>\d{{1,2}})\s*[月./-]\s*(?P<day>\d{{1,2}})\s*[日号]?",
        r"(?P<month>\d{1,2})\s*[月./]\s*(?P<day>\d{1,2})\s*[日号]?",
        rf"{_NAME}\s*(?P<day>\d{{1,2}}){_NTH}(?!\d)(?:,?\s*(?P<year>\d{{4}}))?",
        rf"(?P<day>\d{{1,2}}){_NTH}\s*(?:of\s+)?{_NAME}(?:,?\s*(?P<year>\d{{4}}))?",
    )
)
_TO = re.compile(r"\s*(?:[-\u2013\u2014~\uFF5E\u81F3\u5230]+|to\b|until\b|till\b|through\b)\s*", re.IGNORECASE)
_BARE = re.compile(rf"(?P<day>\d{{1,2}})(?!\d)(?:\s*[日号]|{_NTH})?", re.IGNORECASE)
_LEADING = re.compile(r"\s*(?:自|从|from\b)?\s*", re.IGNORECASE)
_ENGLISH_SPAN = re.compile(
    rf"(?P<first>\d{{1,2}}){_NTH}\s*(?:-|\u2013|\u2014|to|until)\s*(?P<last>\d{{1,2}}){_NTH}\s*(?:of\s+)?{_NAME}"
    r"(?:,?\s*(?P<year>\d{4}))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Span:
    """Days from the first to the last, both included."""

    first: date
    last: date

    def holds(self, day: date) -> bool:
        """Tell whether a day lies in it."""
        return self.first <= day <= self.last

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True, slots=True)
class _Day:
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


def read_span(text: str, *, today: date) -> Span | None:
    """Read one day or a span of days at the beginning of a text; None when there is none, or it ends before it begins.

    Args:
        text: what the person wrote; words after the days are left alone.
        today: a day without a year is the one nearest to it, and a last day the first such day after the first.
    """
    rest = text[_end(_LEADING, text) :]
    found = _ENGLISH_SPAN.match(rest)
    if found is not None:
        month, year = _month(found["name"]), int(found["year"]) if found["year"] else None
        return _span(_Day(year, month, int(found["first"])), _Day(year, month, int(found["last"])), today)
    beginning = _read_day(rest, today)
    if beginning is None:
        return None
    first, rest = beginning
    joined = _TO.match(rest)
    if joined is None:
        return _span(first, first, today)
    rest = rest[joined.end() :]
    ending = _read_day(rest, today)
    if ending is not None:
        return _span(first, ending[0], today)
    bare = _BARE.match(rest)
    return _span(first, _Day(first.year, first.month, int(bare["day"])), today) if bare else None


def _read_day(text: str, today: date) -> tuple[_Day, str] | None:
    for word, ahead in NAMED.items():
        if text.lower().startswith(word):
            named = today + timedelta(days=ahead)
            return _Day(named.year, named.month, named.day), text[len(word) :]
    for pattern in _DAYS:
        found = pattern.match(text)
        if found is not None:
            parts = found.groupdict()
            month = _month(parts["name"]) if parts.get("name") else int(parts["month"])
            year = int(parts["year"]) if parts.get("year") else None
            return _Day(year, month, int(parts["day"])), text[found.end() :]
    return None


def _span(first: _Day, last: _Day, today: date) -> Span | None:
    begins = first.near(today)
    ends = last.near(today, not_before=begins) if begins is not None else None
    return Span(begins, ends) if begins is not None and ends is not None and begins <= ends else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(name: str) -> int:
    return MONTHS.index(name.lower()) + 1


def _end(pattern: re.Pattern[str], text: str) -> int:
    found = pattern.match(text)
    return found.end() if found else 0
