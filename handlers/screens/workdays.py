"""The year's days off before the office, and its own days."""

from datetime import date

from delivery.parcel import Parcel
from handlers.buttons.calendar import AddWorkday, OpenWorkdays, RemoveWorkday
from handlers.screens.drawing import Key, day_name, draw, key, paragraphs, short
from locales import Words
from services.views.calendar import HolidayLine, OwnDay, WorkdaysScreen

MOST_OWN = 20
"""Own days that are shown, the next ones."""
LONGEST_REASON = 60


@draw.register
def workdays(view: WorkdaysScreen, words: Words) -> Parcel:
    """Draw the official days off and the office's own."""
    year, own = str(view.year), view.own[:MOST_OWN]
    text = paragraphs(
        words.html("workdays-title", year=year),
        words.html("workdays-source", source=view.source) if view.source else "",
        "" if view.announced else words.html("calendar-unknown-year", year=year),
        *(_holiday(each, words) for each in view.holidays),
        "",
        words.html("workdays-own" if view.own else "workdays-none"),
        *(_own(each, words) for each in own),
        words.html("lines-more", count=len(view.own) - len(own)) if len(view.own) > len(own) else "",
        words.html(f"workdays-ask-{view.asking}") if view.asking else "",
    )
    if view.asking:
        return Parcel(text, buttons=((key(words("button-back"), OpenWorkdays()),),))
    rows: list[tuple[Key, ...]] = [
        (key(short(words("button-remove-day", day=_day(each.day, words))), RemoveWorkday(each.override)),)
        for each in own
    ]
    rows.append(
        (key(words("button-add-off"), AddWorkday("off")), key(words("button-add-worked"), AddWorkday("worked")))
    )
    return Parcel(text, buttons=tuple(rows))


def _holiday(line: HolidayLine, words: Words) -> str:
    return words.html(
        "workdays-holiday",
        title=line.title,
        first=_day(line.first, words),
        last=_day(line.last, words),
        days=(line.last - line.first).days + 1,
        work=words("list-separator").join(_day(day, words) for day in line.work),
        count=len(line.work),
    )


def _own(line: OwnDay, words: Words) -> str:
    message = "workdays-own-worked" if line.working else "workdays-own-off"
    weekday = words(f"weekday-{line.day.isoweekday()}")
    return words.html(message, day=_day(line.day, words), weekday=weekday, reason=short(line.reason, LONGEST_REASON))


def _day(day: date, words: Words) -> str:
    return day_name(words, day.month, day.day)
