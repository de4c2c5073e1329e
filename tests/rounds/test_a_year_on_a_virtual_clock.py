"""Two years for three groups, tick by tick: all that is said to anybody, against a table written by hand."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from services import rounds
from services.base import Services
from storage.files import Files
from storage.unit import Database
from tests.county import local
from tests.rounds.offices import RULES, Office, every, founded

OTHER_DEADLINE = RULES.replace('on_day_off = "keep"  ', 'on_day_off = "next"  ')
# In its quiet hours: it opens at eight.
EARLY_OPENING = RULES.replace('opening = { day = 15, at = "09:00" }', 'opening = { day = 15, at = "07:00" }')

# What the liaison who never reports hears, and when: every month, written by hand. The office hears of the opening, the
# deadline, the draft, and the telephone list. A step that days off push onto the moment of another one is not in it.
TABLE = {
    # 春节: off 21–27 January, worked 28 and 29. Three reminders meet on the 20th, and one is enough.
    ("yuxian", "2023-01"): "15 open 20 day-24 25 last-call 26 overdue 27 chase-1 28 chase-2",
    # The deadline moves to the Saturday worked, and what follows it follows it.
    ("next", "2023-01"): "15 open 20 day-24 28 last-call 29 overdue 30 chase-1 31 chase-2",
    ("yuxian", "2023-02"): "15 open 20 day-20 23 day-23 24 day-24 25 last-call 26 overdue 27 chase-1 28 chase-2",
    # The 25th is a Saturday: the deadline is Monday, and the chase goes on into March.
    ("next", "2023-02"): "15 open 20 day-20 23 day-23 24 day-24 27 last-call 28 overdue 03-01 chase-1 03-02 chase-2",
    ("yuxian", "2023-03"): "15 open 20 day-20 23 day-23 24 day-24 25 last-call 26 overdue 27 chase-1 28 chase-2",
    ("next", "2023-03"): "15 open 20 day-20 23 day-23 24 day-24 27 last-call 28 overdue 29 chase-1 30 chase-2",
    # 五一: Sunday the 23rd of April is worked.
    ("yuxian", "2023-04"): "15 open 20 day-20 23 day-23 24 day-24 25 last-call 26 overdue 27 chase-1 28 chase-2",
    ("yuxian", "2023-05"): "15 open 19 day-20 23 day-23 24 day-24 25 last-call 26 overdue 27 chase-1 28 chase-2",
    # 端午: off 22–24 June, and Sunday the 25th is worked.
    ("yuxian", "2023-06"): "15 open 20 day-20 21 day-24 25 last-call 26 overdue 27 chase-1 28 chase-2",
    ("yuxian", "2023-07"): "15 open 20 day-20 21 day-23 24 day-24 25 last-call 26 overdue 27 chase-1 28 chase-2",
    ("yuxian", "2023-08"): "15 open 18 day-20 23 day-23 24 day-24 25 last-call 26 overdue 27 chase-1 28 chase-2",
    # 中秋、国庆: the 23rd and 24th of September are a plain weekend.
    ("yuxian", "2023-09"): "15 open 20 day-20 22 day-24 25 last-call 26 overdue 27 chase-1 28 chase-2",
    ("yuxian", "2023-10"): "15 open 20 day-20 23 day-23 24 day-24 25 last-call 26 overdue 27 chase-1 28 chase-2",
    ("yuxian", "2023-11"): "15 open 20 day-20 23 day-23 24 day-24 25 last-call 26 overdue 27 chase-1 28 chase-2",
    ("next", "2023-11"): "15 open 20 day-20 23 day-23 24 day-24 27 last-call 28 overdue 29 chase-1 30 chase-2",
    ("yuxian", "2023-12"): "15 open 20 day-20 22 day-24 25 last-call 26 overdue 27 chase-1 28 chase-2",
    ("yuxian", "2026-01"): "15 open 20 day-20 23 day-24 25 last-call 26 overdue 27 chase-1 28 chase-2",
    ("next", "2026-01"): "15 open 20 day-20 23 day-24 26 last-call 27 overdue 28 chase-1 29 chase-2",
    # 春节: off 15–23 February; what would be said before the round opens is not said.
    ("yuxian", "2026-02"): "15 open 24 day-24 25 last-call 26 overdue 27 chase-1 28 chase-2",
    ("yuxian", "2026-03"): "15 open 20 day-20 23 day-23 24 day-24 25 last-call 26 overdue 27 chase-1 28 chase-2",
    # The 25th of April is a Saturday: the deadline is Monday.
    ("yuxian", "2026-04"): "15 open 20 day-20 23 day-23 24 day-24 25 last-call 26 overdue 27 chase-1 28 chase-2",
    ("next", "2026-04"): "15 open 20 day-20 23 day-23 24 day-24 27 last-call 28 overdue 29 chase-1 30 chase-2",
    ("yuxian", "2026-05"): "15 open 20 day-20 22 day-24 25 last-call 26 overdue 27 chase-1 28 chase-2",
    # 端午: off 19–21 June.
    ("yuxian", "2026-06"): "15 open 18 day-20 23 day-23 24 day-24 25 last-call 26 overdue 27 chase-1 28 chase-2",
    ("yuxian", "2026-07"): "15 open 20 day-20 23 day-23 24 day-24 25 last-call 26 overdue 27 chase-1 28 chase-2",
    ("next", "2026-07"): "15 open 20 day-20 23 day-23 24 day-24 27 last-call 28 overdue 29 chase-1 30 chase-2",
    ("yuxian", "2026-08"): "15 open 20 day-20 21 day-23 24 day-24 25 last-call 26 overdue 27 chase-1 28 chase-2",
    # 中秋: off 25–27 September, and Sunday the 20th is worked for 国庆.
    ("yuxian", "2026-09"): "15 open 20 day-20 23 day-23 24 day-24 25 last-call 26 overdue 27 chase-1 28 chase-2",
    ("next", "2026-09"): "15 open 20 day-20 23 day-23 24 day-24 28 last-call 29 overdue 30 chase-1 10-01 chase-2",
    ("yuxian", "2026-10"): "15 open 20 day-20 23 day-24 25 last-call 26 overdue 27 chase-1 28 chase-2",
    ("next", "2026-10"): "15 open 20 day-20 23 day-24 26 last-call 27 overdue 28 chase-1 29 chase-2",
    ("yuxian", "2026-11"): "15 open 20 day-20 23 day-23 24 day-24 25 last-call 26 overdue 27 chase-1 28 chase-2",
    ("yuxian", "2026-12"): "15 open 18 day-20 23 day-23 24 day-24 25 last-call 26 overdue 27 chase-1 28 chase-2",
}
# On the 1st of December the office is told of a coming year whose days off nobody has announced yet.
UNANNOUNCED = {2026: [("12-01T09:00", "workdays", "王芳", "waiting")]}
# Where the deadline of "next" does not move, it hears what yuxian hears; the west hears all of it by its own clock.
SAME_AS = {"yuxian": "yuxian", "next": "yuxian", "west": "yuxian"}


def expected(group: str, year: int) -> list[tuple[str, str, str, str]]:
    """Spell the table out for a year: every notice, to the liaison and to the clerk."""
    rows = list(UNANNOUNCED.get(year, []))
    for number in range(1, 13):
        month = f"{year}-{number:02}"
        rows += spelled(TABLE.get((group, month)) or TABLE[SAME_AS[group], month], group, number)
    return sorted(rows)


def spelled(said: str, group: str, month: int) -> list[tuple[str, str, str, str]]:
    """Spell a line of the table out."""
    words = said.split()
    steps = [
        (step, day if "-" in day else f"{month:02}-{day}") for day, step in zip(words[::2], words[1::2], strict=True)
    ]
    hour = {"open": "08:00" if group == "west" else "09:00"}
    name = {"open": "opening"}
    rows = [(f"{day}T{hour.get(step, '09:00')}", name.get(step, step), "联络人1", "waiting") for step, day in steps]
    rows += [(moment, step, "王芳", state) for moment, step, _, state in rows if step in {"opening", "overdue"}]
    rows.append((f"{steps[-1][1]}T16:00", "telephone", "王芳", "waiting"))
    rows.append((f"{month % 12 + 1:02}-01T09:00", "draft", "王芳", "waiting"))
    return rows


async def a_year_passes(services: Services, year: int) -> dict[str, Office]:
    """Found three groups and tick through a whole year, and to the first days of the next."""
    start = local(f"{year}-01-01T00:00")
    offices = {
        "yuxian": await founded(services, "yuxian", at=start, year=year),
        "next": await founded(services, "next", at=start, year=year, rulebook=OTHER_DEADLINE, first_account=11),
        "west": await founded(
            services, "west", at=start, year=year, zone="Asia/Urumqi", rulebook=EARLY_OPENING, first_account=21
        ),
    }
    for day in every(timedelta(days=1), start, local(f"{year + 1}-01-03T00:00")):
        for moment in moments_of(day):
            await rounds.tick(services, moment)
    return offices


def moments_of(day: datetime) -> list[datetime]:
    """The hours at which anything can be due: 08 in the west, 09, late in the month 16; two hours later in the west."""
    hours = (9, 10, 11, 16, 18) if day.day in {1, 2, 15, 28, 29, 30, 31} else (9, 11)
    return [day + timedelta(hours=hour) for hour in hours]


@pytest.fixture
def quick(sqlite_url: str, tmp_path: Path) -> Services:
    """One engine is enough for the calendar; the other is tested for the race."""
    return Services(Database.open(sqlite_url), Files(str(tmp_path / "evidence")))


@pytest.mark.parametrize("year", [2023, 2026])
async def test_a_year_is_said_as_the_table_says(quick: Services, year: int) -> None:
    offices = await a_year_passes(quick, year)

    for group, office in offices.items():
        assert await office.record() == expected(group, year), group
    await quick.database.close()
