"""Two years for three groups: the months with festivals, tick by tick, against a table written by hand."""

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

# What the liaison who never reports hears, and when. The office hears of the opening, the deadline, the draft, and
# the telephone list. A step that days off push onto the moment of another one is not in it.
TABLE = {
    # 春节: off 21–27 January, worked 28 and 29. Three reminders meet on the 20th, and one is enough.
    ("yuxian", "2023-01"): ("01-15 open 01-20 day-24 01-25 last-call 01-26 overdue 01-27 chase-1 01-28 chase-2"),
    # The deadline moves to the Saturday worked, and what follows it follows it.
    ("next", "2023-01"): ("01-15 open 01-20 day-24 01-28 last-call 01-29 overdue 01-30 chase-1 01-31 chase-2"),
    # 五一: Sunday the 23rd of April is worked.
    ("yuxian", "2023-04"): (
        "04-15 open 04-20 day-20 04-23 day-23 04-24 day-24 04-25 last-call 04-26 overdue 04-27 chase-1 04-28 chase-2"
    ),
    ("yuxian", "2023-05"): (
        "05-15 open 05-19 day-20 05-23 day-23 05-24 day-24 05-25 last-call 05-26 overdue 05-27 chase-1 05-28 chase-2"
    ),
    # 中秋、国庆: the 23rd and 24th of September are a plain weekend.
    ("yuxian", "2023-09"): (
        "09-15 open 09-20 day-20 09-22 day-24 09-25 last-call 09-26 overdue 09-27 chase-1 09-28 chase-2"
    ),
    ("yuxian", "2023-10"): (
        "10-15 open 10-20 day-20 10-23 day-23 10-24 day-24 10-25 last-call 10-26 overdue 10-27 chase-1 10-28 chase-2"
    ),
    # 春节: off 15–23 February; what would be said before the round opens is not said.
    ("yuxian", "2026-02"): ("02-15 open 02-24 day-24 02-25 last-call 02-26 overdue 02-27 chase-1 02-28 chase-2"),
    # The 25th of April is a Saturday: the deadline is Monday.
    ("yuxian", "2026-04"): (
        "04-15 open 04-20 day-20 04-23 day-23 04-24 day-24 04-25 last-call 04-26 overdue 04-27 chase-1 04-28 chase-2"
    ),
    ("next", "2026-04"): (
        "04-15 open 04-20 day-20 04-23 day-23 04-24 day-24 04-27 last-call 04-28 overdue 04-29 chase-1 04-30 chase-2"
    ),
    ("yuxian", "2026-05"): (
        "05-15 open 05-20 day-20 05-22 day-24 05-25 last-call 05-26 overdue 05-27 chase-1 05-28 chase-2"
    ),
    # 中秋: off 25–27 September, and Sunday the 20th is worked for 国庆.
    ("yuxian", "2026-09"): (
        "09-15 open 09-20 day-20 09-23 day-23 09-24 day-24 09-25 last-call 09-26 overdue 09-27 chase-1 09-28 chase-2"
    ),
    ("next", "2026-09"): (
        "09-15 open 09-20 day-20 09-23 day-23 09-24 day-24 09-28 last-call 09-29 overdue 09-30 chase-1 10-01 chase-2"
    ),
    ("yuxian", "2026-10"): (
        "10-15 open 10-20 day-20 10-23 day-24 10-25 last-call 10-26 overdue 10-27 chase-1 10-28 chase-2"
    ),
    ("next", "2026-10"): (
        "10-15 open 10-20 day-20 10-23 day-24 10-26 last-call 10-27 overdue 10-28 chase-1 10-29 chase-2"
    ),
}
# Where the deadline of "next" does not move, it hears what yuxian hears; the west hears all of it by its own clock.
KEPT = ("2023-04", "2023-05", "2023-09", "2023-10", "2026-02", "2026-05")
SAME = {("next", month): TABLE["yuxian", month] for month in KEPT}
WEST = {("west", month): said for (group, month), said in TABLE.items() if group == "yuxian"}
LISTED = {month for _, month in TABLE}
"""A month without a line is no other than the next: there the clock runs only when its draft comes."""
DRAFTS = {"01": "02-01", "02": "03-01", "04": "05-01", "05": "06-01", "09": "10-01", "10": "11-01"}


def expected(group: str, month: str, said: str) -> list[tuple[str, str, str, str]]:
    """Spell a line of the table out: every notice, to the liaison and to the clerk."""
    words = said.split()
    steps = list(zip(words[1::2], words[::2], strict=True))
    hour = {"open": "08:00" if group == "west" else "09:00"}
    name = {"open": "opening"}
    rows = [(f"{day}T{hour.get(step, '09:00')}", name.get(step, step), "联络人1", "waiting") for step, day in steps]
    rows += [(moment, step, "王芳", state) for moment, step, _, state in rows if step in {"opening", "overdue"}]
    rows.append((f"{steps[-1][1]}T16:00", "telephone", "王芳", "waiting"))
    rows.append((f"{DRAFTS[month[-2:]]}T09:00", "draft", "王芳", "waiting"))
    return sorted(rows)


async def a_year_passes(services: Services, year: int) -> dict[str, Office]:
    """Found three groups and tick through the listed months of a year, and to the first days of the next."""
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
    runs = day.day < 3 or (day.day > 13 and f"{day:%Y-%m}" in LISTED)
    if not runs:  # nothing is due: one look in between shows that nothing is said
        return [day + timedelta(hours=9)] if day.day == 7 else []
    hours = (9, 10, 11, 16, 18) if day.day in {1, 15, 28, 29, 30, 31} else (9, 11)
    return [day + timedelta(hours=hour) for hour in hours]


@pytest.fixture
def quick(sqlite_url: str, tmp_path: Path) -> Services:
    """One engine is enough for the calendar; the other is tested for the race."""
    return Services(Database.open(sqlite_url), Files(str(tmp_path / "evidence")))


@pytest.mark.parametrize("year", [2023, 2026])
async def test_a_year_is_said_as_the_table_says(quick: Services, year: int) -> None:
    offices = await a_year_passes(quick, year)

    for (group, month), said in {**TABLE, **SAME, **WEST}.items():
        if month.startswith(str(year)):
            record = await offices[group].record(month=month)
            assert (group, month, record) == (group, month, expected(group, month, said))
    await quick.database.close()
