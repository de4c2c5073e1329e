"""Days as people write them in a chat: 5月23日10:00 因会议调整, 2026-05-06, 5.6."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

_DAY = re.compile(
    r"""\s*(?:(?P<year>\d{4})\s*[年./-]\s*)?(?P<month>\d{1,2})\s*[月./-]\s*(?P<day>\d{1,2})\s*[日号]?
    (?:\s*(?P<hour>\d{1,2})\s*(?:[:\uFF1A]\s*(?P<minute>\d{2})|[时点])(?!\d))?
    [\s,\uFF0C\u3002;\uFF1B\u3001:\uFF1A]*(?P<rest>.*)""",
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class DayText:
    """A day, the hour on it when one was given (24:00 as 24 hours), and the words after it."""

    day: date
    clock: timedelta | None
    rest: str


def read_day_text(text: str, *, near: date) -> DayText | None:
    """Read a day, an hour perhaps, and words. A day without a year is the one nearest to `near`.

    None when the text does not begin with a day of the calendar, or the hour is none.
    """
    found = _DAY.match(text)
    if found is None:
        return None
    day = _nearest(found["year"], int(found["month"]), int(found["day"]), near)
    clock = None if found["hour"] is None else timedelta(hours=int(found["hour"]), minutes=int(found["minute"] or 0))
    if day is None or (clock is not None and (clock > timedelta(hours=24) or int(found["minute"] or 0) > 59)):  # noqa: PLR2004 - of the clock
        return None
    return DayText(day, clock, found["rest"].strip())


def _nearest(year: str | None, month: int, day: int, near: date) -> date | None:
    years = [int(year)] if year else [near.year - 1, near.year, near.year + 1]
    days = []
    for each in years:
        try:
            days.append(date(each, month, day))
        except ValueError:
            continue  # 29 February is not in every year
    return min(days, key=lambda found: abs(found - near), default=None)
