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
        ("5月23日下午6点 现场核查", DayText(date(2023, 5, 23), timedelta(hours=18), "现场核查")),
        ("延至5月23日18时30分，原因：核查", DayText(date(2023, 5, 23), timedelta(hours=18, minutes=30), "核查")),
        ("5月20日（周六）下午三点半前", DayText(date(2023, 5, 20), timedelta(hours=15, minutes=30), "")),
        ("今晚12点", DayText(date(2023, 5, 12), timedelta(hours=24), "")),
        ("明天", DayText(date(2023, 5, 13), None, "")),
        ("20 May 18:00 site check", DayText(date(2023, 5, 20), timedelta(hours=18), "site check")),
        ("by May 20, 6:30 p.m.", DayText(date(2023, 5, 20), timedelta(hours=18, minutes=30), "")),
        ("tomorrow 9 am", DayText(date(2023, 5, 13), timedelta(hours=9), "")),
        ("5-23 10:00 because of a meeting", DayText(date(2023, 5, 23), timedelta(hours=10), "because of a meeting")),
        ("5月28日 3个项目未完成", DayText(date(2023, 5, 28), None, "3个项目未完成")),
        ("5月28日 上午开会", DayText(date(2023, 5, 28), None, "上午开会")),
        ("5月28日下班前", DayText(date(2023, 5, 28), None, "下班前", hour_unread=True)),
        ("5月28日下午，核查", DayText(date(2023, 5, 28), None, "下午，核查", hour_unread=True)),
        ("5月20日18点70分", None),
        ("18:00", None),
    ],
)
def test_a_day_is_read_with_its_hour_and_reason(text: str, read: DayText | None) -> None:
    assert read_day_text(text, near=TODAY) == read
