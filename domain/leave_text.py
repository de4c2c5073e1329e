"""A span of days as people write it in a chat: 12月1日–5日, 明天, 1-5 December, Dec 28 to Jan 3."""

import re
from dataclasses import dataclass
from datetime import date

from domain.written_day import MONTH_NAME, NTH, WrittenDay, month_number, read_written_day

_TO = re.compile(r"\s*(?:[-\u2013\u2014~\uFF5E\u81F3\u5230]+|to\b|until\b|till\b|through\b)\s*", re.IGNORECASE)
_BARE = re.compile(rf"(?P<day>\d{{1,2}})(?!\d)(?:\s*[日号]|{NTH})?", re.IGNORECASE)
_LEADING = re.compile(r"\s*(?:自|从|from\b)?\s*", re.IGNORECASE)
_ENGLISH_SPAN = re.compile(
    rf"(?P<first>\d{{1,2}}){NTH}\s*(?:-|\u2013|\u2014|to|until)\s*(?P<last>\d{{1,2}}){NTH}\s*(?:of\s+)?{MONTH_NAME}"
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


def read_span(text: str, *, today: date) -> Span | None:
    """Read one day or a span of days at the beginning of a text; None when there is none, or it ends before it begins.

    Args:
        text: what the person wrote; words after the days are left alone.
        today: a day without a year is the one nearest to it, and a last day the first such day after the first.
    """
    rest = text[_end(_LEADING, text) :]
    found = _ENGLISH_SPAN.match(rest)
    if found is not None:
        month, year = month_number(found["name"]), int(found["year"]) if found["year"] else None
        return _span(WrittenDay(year, month, int(found["first"])), WrittenDay(year, month, int(found["last"])), today)
    beginning = read_written_day(rest, today=today)
    if beginning is None:
        return None
    first, rest = beginning
    joined = _TO.match(rest)
    if joined is None:
        return _span(first, first, today)
    rest = rest[joined.end() :]
    ending = read_written_day(rest, today=today)
    if ending is not None:
        return _span(first, ending[0], today)
    bare = _BARE.match(rest)
    return _span(first, WrittenDay(first.year, first.month, int(bare["day"])), today) if bare else None


def _span(first: WrittenDay, last: WrittenDay, today: date) -> Span | None:
    begins = first.near(today)
    ends = last.near(today, not_before=begins) if begins is not None else None
    return Span(begins, ends) if begins is not None and ends is not None and begins <= ends else None


def _end(pattern: re.Pattern[str], text: str) -> int:
    found = pattern.match(text)
    return found.end() if found else 0
