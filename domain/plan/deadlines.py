"""Until when: the day a text names, read in the plan's year. Of several stages the last one counts."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from domain.plan.marks import value_of

_TITLES = re.compile(r"《[^》]{0,200}》")
_YEAR = r"(?:(?P<year>20\d\d)\s*年|(?P<relative>今年|本年度?|当年|明年))?\s*(?:度)?"
_MONTH = re.compile(
    _YEAR + r"(?P<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])\s*月\s*"
    r"(?:(?P<day>[12]\d|3[01]|0?[1-9])\s*[日号]|(?P<part>底|末|份|中旬|上旬|下旬|初))?"
    r"\s*(?P<by>之?前|以前|完成|内|止|前后)?"
)
_NUMERIC = re.compile(
    r"(?P<year>20\d\d)\s*[-./]\s*(?P<month>1[0-2]|0?[1-9])(?:\s*[-./]\s*(?P<day>[12]\d|3[01]|0?[1-9]))?(?![\d万亿%])"
)
_QUARTER = re.compile(
    _YEAR + r"第?\s*(?P<quarter>[一二三四1-4])\s*季度(?:末|底|内|前)?"
    r"(?P<by>末|底|内|前|完成|[：:](?:全部|全面|基本)?(?:完成|完工|竣工|建成|投用|交付))?"
)
_HALF = re.compile(_YEAR + r"(?P<half>上|下)半年(?:前|内|底)?")
_END = re.compile(
    r"(?:(?P<year>20\d\d)\s*年(?:度)?|今年|本年|当年|(?P<next>明年))\s*(?:年)?(?:底|末|内|完成|年底)(?:之?前)?|(?<![\d百千万])年(?:底|末|内|终)(?:之?前)?|全年"
)
_LAST_STAGE = re.compile(r"(?:(?P<year>20\d\d)\s*|(?<![\d百千万明]))年(?:底|末)")
_WHOLE = re.compile(r"(?<![\d])(?P<year>20\d\d)\s*年(?:度)?(?!代|以来|级|前|《)")
_MONTHS_OF_A_QUARTER = 3
_DECEMBER = 12


def due_in(text: str, year: int | None) -> date | None:
    """Read the day by which a text wants something done; None when it names none.

    年内 and 年底 are the last day of the plan's year; without a year of the plan they name no day.
    """
    text = _TITLES.sub("", text)
    days = [day for day in _days(text, year, loose=False) if _near(day, year)]
    return _latest(days, text, year) or _end_of_year(text, year)


def due_of_label(words: str, year: int | None) -> date | None:
    """Read what stands behind 完成时限. Here a bare 12月 or 2023年 is a limit too; 长期坚持 is none."""
    days = [day for day in _days(words, year, loose=True) if _near(day, year)]
    if days:
        return _latest(days, words, year)
    whole = _WHOLE.search(words)
    return _last(int(whole["year"]), _DECEMBER) if whole else _end_of_year(words, year)


def _latest(days: list[date], text: str, year: int | None) -> date | None:
    """Give the last day; where there are days, 年底 is the last stage."""
    if days and (last := _LAST_STAGE.search(text)) and (stated := int(last["year"]) if last["year"] else year):
        return max(*days, _last(stated, _DECEMBER))
    return max(days, default=None)


def _days(text: str, year: int | None, *, loose: bool) -> Iterator[date]:
    for found in _MONTH.finditer(text):
        limit = loose or found["by"] or found["part"] in ("底", "末")
        stated = _year(found, year)
        if limit and stated:
            day = int(found["day"]) if found["day"] else {"上旬": 10, "中旬": 20, "初": 10}.get(found["part"] or "", 31)
            yield _day(stated, value_of(found["month"]), day)
    for found in _NUMERIC.finditer(text) if loose else ():
        yield _day(int(found["year"]), int(found["month"]), int(found["day"] or 31))
    for found in _QUARTER.finditer(text):
        if (loose or found["by"] or "季度末" in found[0] or "季度底" in found[0]) and (stated := _year(found, year)):
            yield _last(stated, _MONTHS_OF_A_QUARTER * value_of(found["quarter"]))
    for found in _HALF.finditer(text):
        if stated := _year(found, year):
            yield _last(stated, _DECEMBER // 2 if found["half"] == "上" else _DECEMBER)


def _end_of_year(text: str, year: int | None) -> date | None:
    stated = [_of_end(found, year) for found in _END.finditer(text)]
    stated += [int(found["year"]) for found in _WHOLE.finditer(text) if int(found["year"]) == year]
    years = [each for each in stated if each and (year is None or each >= year)]
    return _last(max(years), _DECEMBER) if years else None


def _of_end(found: re.Match[str], year: int | None) -> int | None:
    if found["year"]:
        return int(found["year"])
    return year + 1 if year and found["next"] else year


def _year(found: re.Match[str], year: int | None) -> int | None:
    if found["year"]:
        return int(found["year"])
    return year + 1 if year and found["relative"] == "明年" else year


def _near(day: date, year: int | None) -> bool:
    """A day before the plan's year is history, not a limit."""
    return year is None or day.year >= year


def _day(year: int, month: int, day: int) -> date:
    return date(year, month, min(day, monthrange(year, month)[1]))


def _last(year: int, month: int) -> date:
    return _day(year, month, 31)
