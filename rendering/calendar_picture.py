"""The calendar of a month as one picture: whole weeks, days off and make-up days marked, and what happens below."""

from collections.abc import Mapping

from domain.month_calendar import CalendarDay, CalendarEntry, EntryState, MonthCalendar
from locales import Words
from rendering.canvas import PIXELS_PER_INCH
from rendering.typesetting import Drawable, typeset

MOST_MARKS = 2
STRONG = frozenset({"deadline", "bulletin"})


def month(calendar: MonthCalendar, words: Words, *, dark: bool = False) -> bytes:
    """Draw a month as one PNG."""
    data: dict[str, Drawable] = {
        "dark": dark,
        "lang": words.language[:2],
        "over": calendar.group,
        "title": words("calendar-title", year=str(calendar.month.year), month=calendar.month.number),
        "heads": [words(f"weekday-{number}") for number in range(1, 8)],
        "weeks": [[_day(day, calendar, words) for day in week] for week in calendar.weeks],
        "entries": [_line(entry, calendar, words) for entry in calendar.entries],
        "legend": [
            {"kind": "off", "sign": words("calendar-sign-off"), "text": words("calendar-legend-off")},
            {"kind": "make-up", "sign": words("calendar-sign-make-up"), "text": words("calendar-legend-make-up")},
        ],
        "warning": words("calendar-unknown-year", year=str(calendar.unknown_year)) if calendar.unknown_year else "",
    }
    return typeset("calendar.typ", data, output="png", pixels_per_inch=PIXELS_PER_INCH)


def _day(day: CalendarDay, calendar: MonthCalendar, words: Words) -> Mapping[str, Drawable]:
    shown = [entry for entry in day.entries if entry.state is not EntryState.LEFT_OUT]
    return {
        "number": str(day.day.day),
        "kind": day.kind.value,
        "inside": (day.day.year, day.day.month) == (calendar.month.year, calendar.month.number),
        "today": day.day == calendar.today,
        "sign": words(f"calendar-sign-{day.kind}") if day.kind.value in {"off", "make-up"} else "",
        "title": day.title.get("en" if words.language == "en" else "zh", ""),
        "marks": [
            {"text": words(f"calendar-mark-{entry.occasion}"), "strong": entry.key in STRONG}
            for entry in shown[:MOST_MARKS]
        ],
    }


def _line(entry: CalendarEntry, calendar: MonthCalendar, words: Words) -> Mapping[str, Drawable]:
    day = entry.day(calendar.zone)
    return {
        "day": words("calendar-day", month=day.month, day=day.day),
        "weekday": words(f"weekday-{day.isoweekday()}"),
        "clock": entry.clock(calendar.zone),
        "text": words(f"calendar-entry-{entry.occasion}"),
        "state": words(f"calendar-state-{entry.state}") if entry.state is not EntryState.AHEAD else "",
        "moved": words("calendar-moved", reason=entry.reason) if entry.moved else "",
        "left_out": entry.state is EntryState.LEFT_OUT,
        "strong": entry.key in STRONG,
    }
