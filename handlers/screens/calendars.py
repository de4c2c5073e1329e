"""The calendar of a month and the steps of it that the office changes."""

from zoneinfo import ZoneInfo

import rendering.calendar_picture
from delivery.parcel import Parcel
from domain.calendar import Month
from domain.month_calendar import CalendarEntry, EntryState, MonthCalendar
from handlers.buttons.calendar import ChangeStep, OpenCalendar, OpenStep, OpenWorkdays
from handlers.screens.drawing import Key, day_name, draw, key, month_name, paragraphs
from handlers.screens.fitting import within_a_message
from locales import Words
from services.views import SeatRole
from services.views.calendar import CalendarScreen, StepCard, WorkdaysUnknown

HUNDRED = 100


@draw.register
def calendar(view: CalendarScreen, words: Words) -> Parcel:
    """Draw a month: the picture, and the same as text."""
    shown = view.calendar
    head = paragraphs(
        words.html(f"calendar-done-{view.notice}") if view.notice else "",
        words.html("calendar-head", month=month_name(words, shown.month), group=shown.group),
    )
    tail = words.html("calendar-unknown-year", year=str(shown.unknown_year)) if shown.unknown_year else ""
    text = within_a_message(head, [_line(entry, shown, words) for entry in shown.entries], tail, words)
    entries = {entry.key: entry for entry in shown.entries}
    rows: list[tuple[Key, ...]] = [
        (
            key(
                words("button-change-step", entry=_label(entries[step], shown, words)),
                OpenStep(_number(shown.month), step),
            ),
        )
        for step in view.changeable
        if step in entries
    ]
    before, after = shown.month.plus(-1), shown.month.plus(1)
    rows.append(
        (
            key(words("button-earlier", month=month_name(words, before)), OpenCalendar(_number(before))),
            key(words("button-later", month=month_name(words, after)), OpenCalendar(_number(after))),
        )
    )
    if view.reader.role == SeatRole.OFFICE:
        rows.append((key(words("button-workdays"), OpenWorkdays()),))
    return Parcel(text, buttons=tuple(rows), photo=rendering.calendar_picture.month(shown, words))


@draw.register
def step(view: StepCard, words: Words) -> Parcel:
    """Draw one step and what can be done to it, or ask why it is done."""
    zone_day = view.entry.day(_zone(view))
    text = paragraphs(
        words.html(
            "step-title",
            month=month_name(words, view.month),
            entry=words(f"calendar-entry-{view.entry.occasion}"),
        ),
        words.html(
            "step-moment",
            day=day_name(words, zone_day.month, zone_day.day),
            weekday=words(f"weekday-{zone_day.isoweekday()}"),
            clock=view.entry.clock(_zone(view)),
        ),
        words.html("calendar-state-left-out") if view.entry.state is EntryState.LEFT_OUT else "",
        words.html("step-reason", reason=view.entry.reason) if view.entry.reason else "",
        words.html(f"step-ask-{view.asking}") if view.asking else "",
    )
    number = _number(view.month)
    changes = tuple(key(words(f"button-step-{kind}"), ChangeStep(number, view.entry.key, kind)) for kind in view.kinds)
    back = (key(words("button-calendar"), OpenCalendar(number)),)
    return Parcel(text, buttons=(back,) if view.asking else (changes, back))


@draw.register
def unknown(view: WorkdaysUnknown, words: Words) -> Parcel:
    """Tell the office that nobody has said yet which days of a year are off."""
    text = words.html("workdays-unknown", year=str(view.year))
    return Parcel(text, buttons=((key(words("button-workdays"), OpenWorkdays()),),))


def _line(entry: CalendarEntry, shown: MonthCalendar, words: Words) -> str:
    day = entry.day(shown.zone)
    return words.html(
        "calendar-line",
        day=day_name(words, day.month, day.day),
        weekday=words(f"weekday-{day.isoweekday()}"),
        clock=entry.clock(shown.zone),
        entry=words(f"calendar-entry-{entry.occasion}"),
        state=entry.state.value,
        moved="yes" if entry.moved else "no",
        reason=entry.reason,
    )


def _label(entry: CalendarEntry, shown: MonthCalendar, words: Words) -> str:
    day = entry.day(shown.zone)
    named = day_name(words, day.month, day.day)
    return f"{named} {words(f'calendar-mark-{entry.occasion}')}"


def _number(month: Month) -> int:
    return month.year * HUNDRED + month.number


def _zone(view: StepCard) -> ZoneInfo:
    return ZoneInfo(view.reader.zone)
