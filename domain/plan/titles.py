"""The title and the year of a plan, from the lines before its list."""

import re
from collections import Counter
from collections.abc import Sequence

from domain.plan.marks import mark_at
from domain.plan.plain import tight

_ISSUED = re.compile(r"关于(?:印发|下发|转发|公布|发布)(?:《|〈|<)?(?P<title>[^\n]{4,120}?)(?:》|〉|>)?的通知")
_QUOTED = re.compile(r"《(?P<title>(?:[^《》]|《[^《》]*》){4,120})》的通知")
_TITLE_ENDS = re.compile(
    r"(?:任务|要点|方案|清单|计划|分工|台账|安排|措施|意见|表|通知|目标|工作|项目|办法|规划|行动|责任书|事项|分解|报告|实事|汇总)(?:[（(][^（）()]{1,20}[）)])?$"
)
_NO_TITLE = re.compile(
    r"^附\s*件\s*\d*\s*[:：]?$|(?:人民政府|委员会|办公室|领导小组|文件|年\d{1,2}月\d{1,2}日|[：:]|〔\d{4}〕.*号|[。；，])$|^\d|^[（(]"
)
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?:\s*年|(?=度))")
_CHINESE_YEAR = re.compile("二[〇零○Oo０0]([一二三四五六七八九〇零○])([一二三四五六七八九〇零○])年")
_NUMBER_OF_NOTICE = re.compile(r"[〔\[（(【](20\d\d)[〕\]）)】]\s*\d{1,4}\s*号")
_DIGITS = {character: index for index, character in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0}
_ANNEX = re.compile(r"^附\s*件\s*\d*\s*[:：]\s*")
_LONGEST = 60
_LINES = 3


def title_of(lines: Sequence[str]) -> str:
    """Find the title among the lines before the list; empty when there is none."""
    whole = "".join(tight(line) for line in lines[:12])
    for shape in (_QUOTED, _ISSUED):
        if found := shape.search(whole):
            return found["title"].strip("《》〈〉")
    for index, line in enumerate(lines):
        if _is_title(line):
            return _ANNEX.sub(
                "", "".join(tight(each) for each in lines[_first(lines, index) : index + 1]).rstrip("：:")
            )
    return ""


def _is_title(line: str) -> bool:
    words = tight(line).rstrip("：:")
    return 4 < len(words) <= _LONGEST and bool(_TITLE_ENDS.search(words)) and not mark_at(words) and "。" not in words  # noqa: PLR2004


def _first(lines: Sequence[str], last: int) -> int:
    """Go back over the lines the title was broken into."""
    first = last
    while (
        first > max(0, last - _LINES + 1)
        and not _NO_TITLE.search(tight(lines[first - 1]))
        and len(lines[first - 1]) <= _LONGEST
    ):
        first -= 1
    return first


def year_of(title: str, lines: Sequence[str]) -> int | None:
    """Find the plan's year: in the title, else in the number of the notice, else the one the text names most."""
    for text in (title, *lines[:12]):
        if found := _in(text):
            return found
    for line in lines[:40]:
        if number := _NUMBER_OF_NOTICE.search(line):
            return int(number[1])
    named = Counter(int(year) for line in lines for year in _YEAR.findall(line))
    return named.most_common(1)[0][0] if named else None


def _in(text: str) -> int | None:
    if found := _YEAR.search(text):
        return int(found[1])
    if found := _CHINESE_YEAR.search(text):
        return 2000 + 10 * _DIGITS[found[1]] + _DIGITS[found[2]]
    return None
