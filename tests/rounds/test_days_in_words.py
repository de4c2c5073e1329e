"""Days as people write them."""

from datetime import date, timedelta

import pytest

from domain.day_text import DayText, read_day_text

TODAY = date(2023, 5, 12)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("5月23日10:00 因会议", DayText(date(2023, 5, 23), timedelta(hours=10), "因会议")),
        ("5月23日 24:00，与市里同步", DayText(date(2023, 5, 23), timedelta(hours=24), "与市里同步")),
        ("5月8号 县里统一安排", DayText(date(2023, 5, 8), None, "县里统一安排")),
        ("2024-02-29 闰日", DayText(date(2024, 2, 29), None, "闰日")),
        ("5.6", DayText(date(2023, 5, 6), None, "")),
        ("1月4日 元旦后", DayText(date(2023, 1, 4), None, "元旦后")),
        ("12月31日9点 年末", DayText(date(2022, 12, 31), timedelta(hours=9), "年末")),
        ("2月30日 没有这天", None),
        ("5月23日25:00 没有这个点", None),
        ("明天", None),
    ],
)
def test_a_day_is_read_with_its_hour_and_reason(text: str, read: DayText | None) -> None:
    assert read_day_text(text, near=TODAY) == read
