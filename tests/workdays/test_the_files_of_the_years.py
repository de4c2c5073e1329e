"""The files shipped for each year, held against the library that knows the same notices."""

from datetime import date, timedelta

import holidays
import pytest

from domain.calendar import WorkingDays
from domain.errors import Misconfigured
from domain.holiday_year import read_holiday_year
from services import workdays

YEARS = (2023, 2024, 2025, 2026)


@pytest.mark.parametrize("year", YEARS)
def test_every_day_of_a_shipped_year_is_worked_as_the_library_says(year: int) -> None:
    china = holidays.country_holidays("CN", years=year)
    library = WorkingDays(frozenset(china), frozenset(china.weekend_workdays))
    shipped = workdays.working_days(year)

    days = [date(year, 1, 1) + timedelta(days=number) for number in range(365)]
    assert [day for day in days if shipped.is_working(day) != library.is_working(day)] == []


@pytest.mark.parametrize("year", YEARS)
def test_a_shipped_year_names_its_notice(year: int) -> None:
    assert workdays.source_of(year).startswith(f"国办发明电〔{year - 1}〕")


@pytest.mark.parametrize(
    ("day", "is_worked"),
    [
        (date(2023, 1, 20), True),  # 除夕前一天
        (date(2023, 1, 21), False),  # 春节 begins
        (date(2023, 1, 28), True),  # a Saturday, worked
        (date(2023, 4, 23), True),  # a Sunday, worked for 五一
        (date(2023, 5, 3), False),
        (date(2023, 10, 7), True),
        (date(2026, 2, 14), True),
        (date(2026, 2, 23), False),
        (date(2026, 5, 9), True),
        (date(2026, 9, 20), True),
        (date(2026, 10, 7), False),
        (date(2022, 10, 8), True),  # no file: the library knows it
    ],
)
def test_the_days_around_a_festival(day: date, is_worked: bool) -> None:  # noqa: FBT001 - a column of the table
    assert workdays.working_days(day.year).is_working(day) is is_worked


def test_a_year_far_ahead_is_not_guessed() -> None:
    assert not workdays.is_announced(2090)
    assert workdays.working_days(2090).is_working(date(2090, 10, 2))  # a Monday inside every National Day so far


def test_what_the_office_says_of_a_day_goes_before_the_notice() -> None:
    monday, make_up = date(2023, 5, 8), date(2023, 5, 6)
    days = workdays.working_days(2023).overridden(
        off=frozenset({monday, make_up}), worked=frozenset({date(2023, 5, 1)})
    )

    assert [days.is_working(day) for day in (monday, make_up, date(2023, 5, 1))] == [False, False, True]


def written(first: str, last: str, more: str = "") -> str:
    head = 'year = 2023\nsource = "x"\n[[holidays]]\ntitle = { zh = "a", en = "a" }\n'
    return f'{head}from = "{first}"\nto = "{last}"\n{more}'


@pytest.mark.parametrize(
    ("wrong", "complaint"),
    [
        (written("2023-13-01", "2023-01-01"), ":5: from"),
        (written("2023-01-02", "2023-01-01"), ":6: to lies"),
        (written("2023-01-01", "2023-01-02", 'work = ["2023-01-04"]'), ":7: 2023-01-04 is no weekend"),
    ],
)
def test_a_wrong_file_is_pointed_at(wrong: str, complaint: str) -> None:
    with pytest.raises(Misconfigured, match=complaint):
        read_holiday_year(wrong, source="workdays/x.toml")
