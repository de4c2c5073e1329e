"""Cuts a document's text into pieces that each begin with a number, a label or nothing.

Lines that were wrapped are put together again, and one line that holds many items is cut apart.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from domain.plan.declarations import is_list
from domain.plan.labels import Field, field_of, labels_in
from domain.plan.marks import Mark, Rank, mark_at
from domain.plan.names import units_in
from domain.plan.plain import width
from domain.plan.source import Line

_END = re.compile(r"[。！？；;：:）)】〕]\s*$")
_PLACE = re.compile(r"(?<=[^\d.A-Za-z（(〔第\n])(?=[（(〔]?\s?[\d一二三四五六七八九十①-⑳第任])")
_INLINE = frozenset(
    {Rank.CHAPTER, Rank.PART, Rank.SECTION, Rank.ARTICLE, Rank.NUMBER, Rank.BRACKET, Rank.CIRCLE, Rank.POINT}
)
_HEADING = 45
_LABEL = 12
_LOOK_BACK = 400
_OPENS = re.compile(r"[（(〔【\[][^（）()〔〕【】\[\]]{0,12}(?:单位|部门|领导|分工)[^）)〕】\]]{0,1200}$")
_LIST_GOES_ON = re.compile(r"(?:单位|部门)[:：][^。\n]{0,400}[、，,]\s*$")
_FULL_SHARE = 0.8
_WRAPPED_SHARE = 0.3
_WIDEST_WRAPPED = 64
_NARROW, _FEW = 18, 5
_BULLET = re.compile(r"^[★☆●▲△■□◆◇•·※○◎►➢✓*–—-]+\s*")
_TITLE_ENDS = re.compile(r"(?:任务|要点|方案|清单|计划|分工|台账|安排|措施|表|目标|工作|项目|如下|事项|[：:])$")


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the text: where it begins, its number if it has one, and its words without the number."""

    line: int
    mark: Mark | None
    text: str
    inline: bool = False


def pieces_of(lines: Iterable[Line]) -> Iterator[Piece]:
    """Cut lines into pieces."""
    cutter = _Cutter()
    for line in unwrapped([line for line in lines if line.text.strip()]):
        yield from cutter.cut(line)


def unwrapped(lines: list[Line]) -> list[Line]:
    """Put the halves of wrapped lines together; a line of its own stays one."""
    full = _full_width(lines)
    joined: list[Line] = []
    last_width = 0.0
    for line in lines:
        if joined and _announces(joined[-1].text) and not mark_at(line.text) and not _label_first(line.text):
            joined[-1] = Line(joined[-1].number, f"{joined[-1].text.rstrip('：: ')}：{line.text}")
        elif joined and _continues(joined[-1].text, last_width, line.text, full):
            joined[-1] = Line(joined[-1].number, _glued(joined[-1].text, line.text))
        else:
            joined.append(line)
        last_width = width(line.text)
    return joined


def _full_width(lines: list[Line]) -> float:
    """Measure the width at which the lines of a wrapped text are full; 0 when its lines are paragraphs."""
    widths = sorted(width(line.text) for line in lines)
    if not widths:
        return 0.0
    widest = widths[int(len(widths) * 0.95)]
    open_ended = [line for line in lines if width(line.text) >= widest * _FULL_SHARE and not _END.search(line.text)]
    wrapped = widest <= _WIDEST_WRAPPED and len(open_ended) > len(lines) * _WRAPPED_SHARE
    return widest if wrapped and len(lines) > _FEW and widest > _NARROW else 0.0


def _continues(before: str, last_width: float, text: str, full: float) -> bool:
    if mark_at(text) or _label_first(text):
        return False
    if _OPENS.search(before[-_LOOK_BACK:]) or _LIST_GOES_ON.search(before[-_LOOK_BACK:]):
        return True
    return bool(full) and last_width >= full * _FULL_SHARE and not _END.search(before)


def _announces(text: str) -> bool:
    """Whether a line is a label and no more: what it announces stands on the next."""
    return len(text) <= _LABEL and field_of(text) not in {None, Field.OTHER}


def _label_first(text: str) -> bool:
    found = labels_in(text[:40])
    return bool(found) and found[0].start <= 1


def _glued(before: str, text: str) -> str:
    blank = " " if before[-1:].isascii() and before[-1:].isalpha() and text[:1].isascii() and text[:1].isalpha() else ""
    return before.rstrip() + blank + text.lstrip()


class _Cutter:
    """Remembers the numbers so far: inside a line only a number that continues them is one."""

    def __init__(self) -> None:
        self.last: dict[Rank, int] = {}

    def cut(self, line: Line) -> Iterator[Piece]:
        text, start = _BULLET.sub("", line.text), 0
        mark = mark_at(text, expected=self.last.get(Rank.NUMBER, 0) + 1)
        inline = False
        place = mark.length if mark else 0
        self._note(mark)
        while found := self._next(text, place, mark):
            at, after = found
            yield Piece(line.number, mark, text[start + (mark.length if mark else 0) : at].strip(), inline)
            start, mark, place, inline = at, after, at + after.length, True
            self._note(mark)
        yield Piece(line.number, mark, text[start + (mark.length if mark else 0) :].strip(), inline)

    def _note(self, mark: Mark | None) -> None:
        if mark is None:
            return
        self.last = {rank: value for rank, value in self.last.items() if rank <= mark.rank or rank is Rank.NUMBER}
        self.last[mark.rank] = mark.value

    def _next(self, text: str, place: int, current: Mark | None) -> tuple[int, Mark] | None:
        for found in _PLACE.finditer(text, place):
            mark = mark_at(text, found.start(), expected=self.last.get(Rank.NUMBER, 0) + 1)
            if mark and mark.rank in _INLINE and self._is_new(text, place, found.start(), mark, current):
                return found.start(), mark
        return None

    def _is_new(self, text: str, start: int, at: int, mark: Mark, current: Mark | None) -> bool:
        follows = mark.value == self.last.get(mark.rank, 0) + 1
        if not (follows or mark.value == 1):
            return False
        before = text[max(start, at - 2 * _LOOK_BACK) : at].rstrip()
        if not before:
            return current is not None and mark.rank > current.rank
        if _declares(before):
            return True
        return self._after_words(before, mark, current, follows=follows)

    def _after_words(self, before: str, mark: Mark, current: Mark | None, *, follows: bool) -> bool:
        if before.endswith(("。", "！", "？")):
            first = current is None and mark.value == 1
            return follows and (mark.rank in self.last or mark.rank < Rank.NUMBER or first)
        if mark.rank >= Rank.BRACKET:
            return False
        if current is None and not self.last and mark.value == 1 and len(before) <= 2 * _HEADING and "。" not in before:
            # The title runs straight into the list.
            return mark.rank <= Rank.SECTION or (mark.rank <= Rank.NUMBER and bool(_TITLE_ENDS.search(before)))
        heading = len(before) <= _HEADING and not re.search(r"[。；;，,、：:]", before)
        above = current is not None and current.rank < mark.rank
        introduced = before.endswith(("：", ":", "；")) and mark.rank <= Rank.SECTION and follows
        return (heading and above) or introduced


def _declares(before: str) -> bool:
    """Whether a text ends with a declaration, closed by its bracket or running straight into the next number."""
    tail = before[-_LOOK_BACK:].rstrip("。；;，, ")
    labels = labels_in(tail) if _SPEAKS.search(tail) else []
    if labels:
        value = tail[labels[-1].end :].rstrip("）)】〕] 。；;")
        names = units_in(value) if len(value) < _LOOK_BACK else ()
        return "。" not in value and (
            not value or all(name.sure for name in names) or tail.endswith(("）", ")", "】", "〕"))
        )
    opened = max(tail.rfind("（"), tail.rfind("("))
    return (
        tail.endswith(("）", ")"))
        and opened >= 0
        and (is_list(tail[opened + 1 : -1]) or bool(_DUTY.search(tail[opened:])))
    )


_SPEAKS = re.compile("单位|部门|分工|责任|牵头|领导|时限|时间|配合|参与")
_DUTY = re.compile(r"(?:牵头|负责|配合|参与|落实)[）)]$")
