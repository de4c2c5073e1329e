"""Days of a leave, as people write them."""

from datetime import date

import pytest

from domain.leave_text import Span, read_span

TODAY = date(2026, 11, 22)
BACKWARDS = "2026年12月5日至2026年12月1日"
FIVE_DAYS = Span(date(2026, 12, 1), date(2026, 12, 5))


@pytest.mark.parametrize(
    "text",
    [
        "12月1日–5日",
        "12月1日至12月5日 外出培训",
        "从12月1日到5日出差",
        "12月1号-5号",
        "12.1-12.5",
        "12/1～12/5",
        "2026年12月1日—5日",
        "2026-12-01 to 2026-12-05",
        "1-5 December",
        "1st to 5th of December 2026",
        "Dec 1 - Dec 5",
        "December 1 to 5",
        "from 1 Dec until 5 Dec",
    ],
)
def test_a_span_of_days_is_read_in_many_forms(text: str) -> None:
    assert read_span(text, today=TODAY) == FIVE_DAYS


@pytest.mark.parametrize("text", ["12月31日", "31 Dec", "2026.12.31 请假"])
def test_a_single_day_is_a_span_of_one(text: str) -> None:
    assert read_span(text, today=TODAY) == Span(date(2026, 12, 31), date(2026, 12, 31))


def test_today_and_tomorrow_are_days() -> None:
    assert read_span("明天至后天", today=TODAY) == Span(date(2026, 11, 23), date(2026, 11, 24))
    assert read_span("today", today=TODAY) == Span(TODAY, TODAY)


def test_a_span_may_reach_over_the_new_year() -> None:
    assert read_span("12月28日-1月3日", today=TODAY) == Span(date(2026, 12, 28), date(2027, 1, 3))


@pytest.mark.parametrize("text", ["", "下周", "5日", "13月1日", "12月", "请假三天", BACKWARDS, "2.30"])
def test_what_names_no_days_is_not_guessed(text: str) -> None:
    assert read_span(text, today=TODAY) is None
