from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.calendar import Month, WorkingDays
from domain.scoring.schedule import Deadline, OnDayOff

SHANGHAI = ZoneInfo("Asia/Shanghai")
DAYS = WorkingDays(days_off=frozenset({date(2023, 5, 1)}))


def test_the_25th_itself_is_in_time_until_midnight() -> None:
    moment = Deadline(day=25).moment(Month(2023, 5), DAYS, SHANGHAI)

    assert moment == datetime(2023, 5, 25, 16, tzinfo=UTC)


def test_without_inclusive_the_day_before_is_the_last() -> None:
    assert Deadline(day=25, inclusive=False).last_day(Month(2023, 5), DAYS) == date(2023, 5, 24)


def test_an_hour_of_the_last_day_can_end_it() -> None:
    moment = Deadline(day=25, time=timedelta(hours=17, minutes=30)).moment(Month(2023, 5), DAYS, SHANGHAI)

    assert moment.astimezone(SHANGHAI) == datetime(2023, 5, 25, 17, 30, tzinfo=SHANGHAI)


@pytest.mark.parametrize(
    ("on_day_off", "last_day"),
    [(OnDayOff.KEEP, 25), (OnDayOff.PREVIOUS, 23), (OnDayOff.NEXT, 26)],
)
def test_a_deadline_on_a_sunday_stays_or_moves_as_the_rulebook_says(on_day_off: OnDayOff, last_day: int) -> None:
    june = Month(2023, 6)
    dragon_boat = WorkingDays(days_off=frozenset({date(2023, 6, 22)}), make_up=frozenset())

    assert Deadline(day=25, on_day_off=on_day_off).last_day(june, dragon_boat) == june.day(last_day)
