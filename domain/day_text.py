"""Days as people write them in a chat, with an hour and words: 5月23日10:00 因会议, 5.6, 明天下午3点, 20 May 6 pm."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from domain.written_day import WrittenDay, read_written_day

_TOGETHER = {"今晚": "今天晚上", "明晚": "明天晚上", "明早": "明天早上", "tonight": "today evening"}
_LEADING = re.compile(
    r"\s*(?:(?:by|until|till|on|before)\b|(?:截止|截至|延期|延|推迟)?(?:时间|日期)?[至到为]?)\s*[:\uFF1A]?\s*",
    re.IGNORECASE,
)
_DASHED = re.compile(r"(?P<month>\d{1,2})\s*-\s*(?P<day>\d{1,2})(?!\d)\s*[日号]?")
_WEEKDAY = re.compile(r"\s*[(\uFF08](?:周|星期|礼拜)[一二三四五六日天][)\uFF09]")
_PARTS = "凌晨|清晨|早上|上午|早|中午|下午|傍晚|晚上|夜里|夜间|晚|morning|afternoon|evening"
_PART = rf"(?P<part>{_PARTS})"
_NUMBERS = "一二三四五六七八九十"
_HOUR = rf"(?P<hour>\d{{1,2}}|十[一二]|[两{_NUMBERS}])"
_CLOCKS = tuple(
    re.compile(rf"[\s,\uFF0C]*(?:at\s+)?{pattern}", re.IGNORECASE)
    for pattern in (
        r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?\s*(?P<part>am|pm|a\.m\.|p\.m\.)(?![a-z])",
        rf"{_PART}?\s*{_HOUR}\s*[时点](?:\s*(?P<minute>\d{{1,2}})\s*分|(?P<minutes>\d{{2}})(?!\d)|(?P<quarter>半|一刻|三刻)|[整钟])?(?!\d)",
        rf"{_PART}?\s*(?P<hour>\d{{1,2}})[:\uFF1A](?P<minute>\d{{2}})(?!\d)",
    )
)
_END = re.compile(r"\s*(?:之前|以前|为止|截止|前|止)(?=[\s,\uFF0C\u3002;\uFF1B\u3001:\uFF1A]|$)")
_GAP = re.compile(r"[\s,\uFF0C\u3002;\uFF1B\u3001:\uFF1A]*(?:(?:原因|理由|reason)\s*[:\uFF1A]\s*)?", re.IGNORECASE)
_UNREAD = re.compile(
    rf"(?:{_PARTS})?\s*(?:\d{{1,2}}|[两{_NUMBERS}]+)\s*[时点:\uFF1A]|(?:{_PARTS}|上班|下班)(?:$|[\s,\uFF0C\u3002;\uFF1B\u3001\d]|前)",
    re.IGNORECASE,
)
_QUARTERS = {"一刻": 15, "半": 30, "三刻": 45}
_NOON = 12
_DAY = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class DayText:
    """A day, the hour on it when one was given (24:00 as 24 hours), and the words after it.

    `hour_unread`: the words begin with what seems to be an hour and is not understood (下班前, 下午).
    """

    day: date
    clock: timedelta | None
    rest: str
    hour_unread: bool = False


def read_day_text(text: str, *, near: date) -> DayText | None:
    """Read a day, an hour perhaps, and words. A day without a year is the one nearest to `near`.

    None when the text does not begin with a day of the calendar, or the hour is none.
    """
    found = _read_day(_spelled(text), near)
    day = found[0].near(near) if found else None
    if found is None or day is None:
        return None
    rest = found[1]
    weekday = _WEEKDAY.match(rest)
    rest = rest[weekday.end() :] if weekday else rest
    clock, rest = _read_clock(rest)
    if clock is not None and clock > _DAY:
        return None
    ending = _END.match(rest)
    rest = rest[ending.end() :] if ending else rest
    rest = rest[_length(_GAP, rest) :].strip()
    return DayText(day, clock, rest, hour_unread=clock is None and _UNREAD.match(rest) is not None)


def _spelled(text: str) -> str:
    rest = text[_length(_LEADING, text) :]
    short = next((each for each in _TOGETHER if rest.lower().startswith(each)), None)
    return _TOGETHER[short] + rest[len(short) :] if short else rest


def _read_day(text: str, near: date) -> tuple[WrittenDay, str] | None:
    found = read_written_day(text, today=near)
    if found is not None:
        return found
    dashed = _DASHED.match(text)
    return (WrittenDay(None, int(dashed["month"]), int(dashed["day"])), text[dashed.end() :]) if dashed else None


def _read_clock(text: str) -> tuple[timedelta | None, str]:
    """Read the hour a text begins with; an hour there is not is more than a day."""
    for pattern in _CLOCKS:
        found = pattern.match(text)
        if found is not None:
            parts = found.groupdict()
            minute = _QUARTERS.get(parts.get("quarter") or "") or int(parts.get("minute") or parts.get("minutes") or 0)
            hour = _of_the_day(_number(parts["hour"]), parts.get("part") or "")
            wrong = minute > 59  # noqa: PLR2004 - of the clock
            return (timedelta(days=2) if wrong else timedelta(hours=hour, minutes=minute)), text[found.end() :]
    return None, text


def _number(written: str) -> int:
    if written.isdecimal():
        return int(written)
    return 2 if written == "两" else sum(_NUMBERS.index(each) + 1 for each in written)


def _of_the_day(hour: int, part: str) -> int:
    """Give an hour as the clock of 24 hours counts it: 下午3点 is 15, 晚上12点 is 24, 12 am is 0."""
    part = part.lower().replace(".", "")
    if part in {"am", "凌晨"}:
        return hour % _NOON if hour == _NOON else hour
    if part == "中午":
        return hour + _NOON if hour < 3 else hour  # noqa: PLR2004 - 中午1点, 中午2点
    if part in {"下午", "傍晚", "pm"}:
        return hour + _NOON if hour < _NOON else hour
    if part in {"晚上", "晚", "夜里", "夜间", "evening"}:
        return hour + _NOON if 5 <= hour <= _NOON else hour  # noqa: PLR2004 - from five o'clock on
    return hour


def _length(pattern: re.Pattern[str], text: str) -> int:
    found = pattern.match(text)
    return found.end() if found else 0
