"""From the tables of a rulebook file to deadline and schedule."""

import re
from collections.abc import Sequence
from datetime import time, timedelta
from fractions import Fraction

from domain.calendar import QuietHours
from domain.nudges import DEFAULT_NUDGES, Held, Nudge
from domain.scoring.schedule import Deadline, Draft, OnDayOff, Schedule, Step
from domain.scoring.toml_table import Table

NINE, TEN = time(9), time(10)
NIGHT, MORNING = time(21), time(8)
RESERVED = frozenset({"opening", "deadline", "overdue", "telephone", "draft"})
_SPAN = re.compile(r"(\d+) (day|hour|minute)s?")
_KEY = re.compile(r"[a-z0-9-]{1,24}")
_LATEST = re.compile(r"([01]\d|2[0-3]):([0-5]\d)|24:00")


def read_deadline(table: Table) -> Deadline:
    """Read the monthly deadline; its time may be "24:00"."""
    text = table.text("time", default="24:00")
    if not _LATEST.fullmatch(text):
        raise table.wrong('time must be an hour like "18:00", at the latest "24:00"', "time")
    hours, minutes = text.split(":")
    deadline = Deadline(
        day=table.whole("day", high=31),
        time=timedelta(hours=int(hours), minutes=int(minutes)),
        inclusive=table.flag("inclusive", default=True),
        on_day_off=table.choice("on_day_off", OnDayOff, default=OnDayOff.KEEP),
        article=table.text("article", default=""),
    )
    table.close()
    return deadline


def read_schedule(table: Table, deadline: Deadline) -> Schedule:
    """Read what the clock does in a month, and in an ad-hoc round; reminders come before the deadline."""
    opening = table.table("opening")
    _check_order(table, deadline)
    schedule = Schedule(
        opening=_read_step(opening, "opening"),
        reminders=_read_steps(table.tables("reminders")),
        overdue=_read_single(table, "overdue"),
        chase=_read_steps(table.tables("chase")),
        telephone=_read_single(table, "telephone"),
        adhoc=_read_steps(table.tables("adhoc")),
        draft=_read_draft(table.table_or_none("draft")),
        quiet=_read_quiet(table.table("quiet")) if table.has("quiet") else None,
        correction_days=table.whole("correction_days", default=2),
        nudges=_read_nudges(table.tables("nudges")) if table.has("nudges") else DEFAULT_NUDGES,
        article=table.text("article", default=""),
    )
    table.close()
    return schedule


def _check_order(table: Table, deadline: Deadline) -> None:
    """Refuse days in an order that cannot be meant: opening, reminders, deadline, then the chase."""
    opening = _day(table.table("opening"))
    if opening and opening >= deadline.day:
        raise table.wrong(f"the round opens on day {opening}, not before the deadline, day {deadline.day}", "opening")
    for reminder in table.tables("reminders"):
        day = _day(reminder)
        if day and day > deadline.day:
            raise reminder.wrong(f"a reminder on day {day} comes after the deadline, day {deadline.day}", "day")
        if day and opening and day < opening:
            raise reminder.wrong(f"a reminder on day {day} comes before the round opens, day {opening}", "day")
    for late in (*table.tables("overdue"), *table.tables("chase"), *table.tables("telephone")):
        day = _day(late)
        if day and day <= deadline.day - (not deadline.inclusive):
            raise late.wrong(f"day {day} is not after the deadline, day {deadline.day}", "day")


def _day(table: Table) -> int | None:
    return table.whole_or_none("day", high=31)


def _read_single(table: Table, key: str) -> Step | None:
    return _read_step(table.table(key), key) if table.has(key) else None


def _read_steps(tables: Sequence[Table]) -> tuple[Step, ...]:
    steps = [_read_step(table) for table in tables]
    for index, step in enumerate(steps):
        # The key is part of what keeps a notice from being sent twice.
        if any(step.key == earlier.key for earlier in steps[:index]):
            raise tables[index].wrong(f"the step {step.key!r} is there twice", "key")
    return tuple(steps)


def _read_nudges(tables: Sequence[Table]) -> tuple[Nudge, ...]:
    nudges = [_read_nudge(table) for table in tables]
    for index, nudge in enumerate(nudges):
        if any(nudge.key == earlier.key for earlier in nudges[:index]):
            raise tables[index].wrong(f"the nudge {nudge.key!r} is there twice", "key")
    return tuple(nudges)


def _read_nudge(table: Table) -> Nudge:
    nudge = Nudge(
        key=_read_key(table),
        of=table.choice("of", Held),
        after=table.whole("after", low=0),
        at=table.hour("at", default=TEN),
    )
    table.close()
    return nudge


def _read_step(table: Table, key: str | None = None) -> Step:
    if sum(table.has(kind) for kind in ("day", "before", "part")) != 1:
        raise table.wrong("a step has one of: day, before, part")
    step = Step(
        key=key if key is not None else _read_key(table),
        day=table.whole_or_none("day", high=31),
        before=_read_span(table) if table.has("before") else None,
        part=_read_part(table) if table.has("part") else None,
        at=table.hour("at", default=NINE),
        on_day_off=table.choice("on_day_off", OnDayOff, default=OnDayOff.KEEP),
    )
    table.close()
    return step


def _read_key(table: Table) -> str:
    # It travels in the data of buttons, which have 64 bytes.
    key = table.text("key")
    if not _KEY.fullmatch(key):
        raise table.wrong("key must be at most 24 small letters, digits and dashes", "key")
    if key in RESERVED:
        raise table.wrong(f"{key!r} is the name of another step", "key")
    return key


def _read_quiet(table: Table) -> QuietHours:
    quiet = QuietHours(start=table.hour("from", default=NIGHT), end=table.hour("to", default=MORNING))
    if quiet.start == quiet.end:
        raise table.wrong("quiet hours end when they begin", "to")
    table.close()
    return quiet


def _read_span(table: Table) -> timedelta:
    found = _SPAN.fullmatch(table.text("before"))
    if found is None:
        raise table.wrong('before must be a span like "1 day", "2 hours" or "30 minutes"', "before")
    return timedelta(**{f"{found.group(2)}s": int(found.group(1))})


def _read_part(table: Table) -> Fraction:
    part = table.points("part")
    if not 0 < part < 1:
        raise table.wrong('part must lie between 0 and 1, like "1/2"', "part")
    return part


def _read_draft(table: Table) -> Draft:
    draft = Draft(
        days_after=table.whole("days_after", default=1),
        at=table.hour("at", default=NINE),
        on_day_off=table.choice("on_day_off", OnDayOff, default=OnDayOff.KEEP),
    )
    table.close()
    return draft
