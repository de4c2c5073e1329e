"""Tables of tasks: a column each for number, work, units, leader and date, under heads of one row or several."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from domain.plan.columns import UNITS, WORDS, WORDS_OR_TARGETS, Column, are_heads, column_of
from domain.plan.declarations import is_list
from domain.plan.labels import Field, field_of
from domain.plan.marks import Mark, Rank, mark_at
from domain.plan.source import ABOVE, Grid, Line
from domain.plan.targets import is_value

_HEAD_ROWS = 4
_CHINESE_NUMBER = re.compile("[一二三四五六七八九十]{1,3}")
_TOTAL = re.compile(r"合\s*计|总\s*计|小\s*计|备\s*注.*|注[:：].*|说明[:：].*|填表.*|制表.*")
_SAME = frozenset({ABOVE, "同上", "″", '"', "〃", "--", "''"})
_APART = re.compile(
    r"备注|说明|联系|电话|督|考核|审|填报|报送|验收|监督|来源|投资|资金|进展|情况|状态|是否|问题|依据|佐证|材料"
)
_LONG_WORDS = 6
_INFERRED_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table of tasks, its merged cells filled in.

    `same_number` says that its number is the one above it,
    `goes_on` says that number and units are merged with the row above: it is more of the same task. `heading` is the
    number of a row that goes across the whole table.
    """

    line: int
    number: str
    part: str
    section: str
    text: str
    lead: str
    responsible: str
    participants: str
    leader: str
    due: str
    target: str = ""
    goes_on: bool = False
    same_number: bool = False
    heading: Mark | None = None
    heading_text: str = ""


@dataclass(frozen=True, slots=True)
class _Heads:
    columns: tuple[Column, ...]
    first_row: int


def rows_of(grid: Grid) -> tuple[Row, ...] | None:
    """Read the rows of a table of tasks; None for a table that is none, or whose columns cannot be told."""
    heads = _heads(grid) or _inferred(grid)
    if heads is None:
        return None
    return tuple(_rows(grid, heads))


def titles_of(grid: Grid) -> tuple[str, ...]:
    """Give the rows above the heads that go across the whole table: the title of a sheet stands there."""
    heads = _heads(grid)
    above = grid.rows[: heads.first_row - 1] if heads else ()
    return tuple(row[0] for row in above if row and row[0] and not any(row[1:]))


def as_lines(grid: Grid) -> list[Line] | None:
    """Read a table that is a form, a label beside each value, as lines; None when it is none."""
    if any(_is_head_row(row) for row in grid.rows[:_HEAD_ROWS]):
        return None
    lines: list[Line] = []
    labelled = 0
    for number, row in zip(grid.numbers, grid.rows, strict=True):
        cells = [cell for cell in row if cell and cell not in _SAME]
        if len(cells) >= 2 and field_of(cells[0]):  # noqa: PLR2004 - a label with its value
            pairs = list(zip(cells[::2], cells[1::2], strict=False))
            lines.extend(Line(number, f"{label.rstrip('：:')}：{value}") for label, value in pairs)
            labelled += any(field_of(label) not in {None, Field.OTHER} for label, _ in pairs)
        elif cells:
            lines.append(Line(number, " ".join(cells)))
    return lines if labelled and labelled * 4 >= len(grid.rows) else None


def _is_head_row(row: Sequence[str]) -> bool:
    """In a form every second cell is a value; of the heads of a table most are known."""
    columns = tuple(column_of(re.sub(r"\s", "", cell)) for cell in row if cell)
    return are_heads(columns) and 2 * columns.count(Column.UNKNOWN) < len(columns)


def _heads(grid: Grid) -> _Heads | None:
    upper: list[str] = []
    for index, row in enumerate(grid.rows[: _HEAD_ROWS + 2]):
        names = _over(upper, row)
        columns = tuple(column_of(name) for name in names)
        if are_heads(columns) and not _more_below(grid, index, columns):
            below = grid.rows[index + 1 :]
            return _Heads(_with_words(_with_section(columns, below), names, below), index + 1)
        alone = bool(row) and bool(row[0]) and not any(row[1:])
        upper = [] if alone else _filled(row)
    return None


def _with_section(columns: tuple[Column, ...], rows: Sequence[Sequence[str]]) -> tuple[Column, ...]:
    """A column of another head before the work, merged over several rows, is what they stand under: 攻坚行动."""
    if Column.SECTION in columns:
        return columns
    work = min(index for index, column in enumerate(columns) if column in WORDS_OR_TARGETS)
    for index in range(work):
        if columns[index] is Column.UNKNOWN and any(index < len(row) and row[index] == ABOVE for row in rows):
            return (*columns[:index], Column.SECTION, *columns[index + 1 :])
    return columns


def _with_words(columns: tuple[Column, ...], names: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[Column, ...]:
    """A column of long words under a head nobody knows is more of the work, unless it tells how far the work is."""
    return tuple(
        Column.TEXT
        if kind is Column.UNKNOWN and not _APART.search(names[index]) and _mean_length(rows, index) >= _LONG_WORDS
        else kind
        for index, kind in enumerate(columns)
    )


def _mean_length(rows: Sequence[Sequence[str]], index: int) -> float:
    lengths = [len(row[index]) for row in rows if index < len(row) and row[index] and row[index] != ABOVE]
    return sum(lengths) / len(lengths) if lengths else 0.0


def _filled(row: Sequence[str]) -> list[str]:
    """A head over several columns is written once, at the left."""
    filled: list[str] = []
    for cell in row:
        filled.append(cell if cell or not filled else filled[-1])
    return filled


def _over(upper: Sequence[str], row: Sequence[str]) -> list[str]:
    if len(upper) != len(row):
        return [re.sub(r"\s", "", cell) for cell in row]
    names = []
    for above, cell in zip(upper, row, strict=True):
        names.append(re.sub(r"\s", "", above if cell in {"", ABOVE} else cell))
    return names


def _more_below(grid: Grid, index: int, columns: tuple[Column, ...]) -> bool:
    """Whether the next row divides these heads further: 责任分工 above 牵头单位 and 配合单位."""
    if index + 1 >= len(grid.rows) or len(grid.rows[index + 1]) != len(columns):
        return False
    below = [column_of(re.sub(r"\s", "", cell)) for cell in grid.rows[index + 1] if cell and cell != ABOVE]
    return (
        len(below) > 0
        and any(column in UNITS for column in below)
        and all(column is not Column.UNKNOWN for column in below)
    )


def _inferred(grid: Grid) -> _Heads | None:
    """Tell the columns of a table without heads: one of nothing but units, one of long words, one of numbers."""
    wide = max((len(row) for row in grid.rows), default=0)
    rows = [row for row in grid.rows if len(row) == wide and sum(map(bool, row)) > 1]
    if wide < 2 or len(rows) < 2:  # noqa: PLR2004 - no table
        return None
    shares = [
        [sum(test(row[column]) for row in rows) / len(rows) for column in range(wide)]
        for test in (is_list, str.isdigit)
    ]
    units = [column for column in range(wide) if shares[0][column] >= _INFERRED_SHARE]
    lengths = [sum(len(row[column]) for row in rows) for column in range(wide)]
    text = max(
        (column for column in range(wide) if column not in units), key=lambda column: lengths[column], default=-1
    )
    if not units or text < 0:
        return None
    kinds = [Column.UNKNOWN] * wide
    kinds[text] = Column.TEXT
    for place, column in enumerate(units[:2]):
        kinds[column] = Column.PARTICIPANT if place else Column.RESPONSIBLE
    number = next((column for column in range(wide) if shares[1][column] >= _INFERRED_SHARE), None)
    if number is not None:
        kinds[number] = Column.NUMBER
    return _Heads(tuple(kinds), 0)


def _rows(grid: Grid, heads: _Heads) -> Iterator[Row]:
    above: list[str] = [""] * len(heads.columns)
    for number, row in zip(grid.numbers[heads.first_row :], grid.rows[heads.first_row :], strict=True):
        cells = [*row, *[""] * (len(heads.columns) - len(row))][: len(heads.columns)]
        own = [cell for cell in cells if cell and cell not in _SAME]
        if not own or _TOTAL.fullmatch(own[0]) or _repeats_heads(cells, heads):
            continue
        if len(own) == 1 and (mark := _across(own[0], heads)):
            yield Row(number, "", "", "", "", "", "", "", "", "", heading=mark, heading_text=own[0][mark.length :])
            continue
        if heading := _numbered_heading(own, cells, heads):
            yield Row(number, "", "", "", "", "", "", "", "", "", heading=heading, heading_text=own[1])
            continue
        cells = _under_one_number(cells, above, heads)
        covered = [cell in _SAME for cell in cells]
        filled = [
            above[index]
            if cell in _SAME or (not cell and heads.columns[index] in {Column.PART, Column.SECTION})
            else cell
            for index, cell in enumerate(cells)
        ]
        above = filled
        yield _row(number, filled, covered, heads)


def _under_one_number(cells: Sequence[str], above: Sequence[str], heads: _Heads) -> list[str]:
    """Fill in what a row leaves blank that goes on under the number above it, as unmerged tables are typed."""
    kinds = heads.columns
    blank = [index for index, cell in enumerate(cells) if not cell and kinds[index] in {Column.NUMBER, Column.NAME}]
    numbered = any(above[index] for index in blank if kinds[index] is Column.NUMBER)
    works = any(cell for cell, kind in zip(cells, kinds, strict=True) if kind in WORDS)
    named = any(cell and cell not in _SAME for cell, kind in zip(cells, kinds, strict=True) if kind in UNITS)
    if not (numbered and works and named):
        return [*cells]
    return [ABOVE if index in blank else cell for index, cell in enumerate(cells)]


def _repeats_heads(cells: Sequence[str], heads: _Heads) -> bool:
    return bool(heads.first_row) and tuple(column_of(re.sub(r"\s", "", cell)) for cell in cells) == heads.columns


def _across(text: str, heads: _Heads) -> Mark | None:
    mark = mark_at(text)
    if mark and mark.rank <= Rank.SECTION and len(text) <= 80 and heads.first_row:  # noqa: PLR2004 - a heading
        return mark
    return None


def _numbered_heading(own: Sequence[str], cells: Sequence[str], heads: _Heads) -> Mark | None:
    """Tell a row such as 一 | 工业经济, with nothing in the columns of units, from one that holds a task."""
    if len(own) != 2 or own[0] != cells[0] or heads.columns[0] is not Column.NUMBER:  # noqa: PLR2004 - see above
        return None
    bare = own[0].strip("（）()、. ")
    return mark_at(f"{bare}、") if _CHINESE_NUMBER.fullmatch(bare) else None


def _row(number: int, cells: Sequence[str], covered: Sequence[bool], heads: _Heads) -> Row:
    def of(column: Column) -> str:
        found = (cell for cell, kind in zip(cells, heads.columns, strict=True) if kind is column and cell)
        return "、".join(found) if column in UNITS else "\n".join(found)

    words = [
        (cell, hidden)
        for cell, hidden, kind in zip(cells, covered, heads.columns, strict=True)
        if cell and (kind in WORDS or (kind is Column.TARGET and not is_value(cell)))
    ]
    fresh = [cell for cell, hidden in words if not hidden]
    text = "\n".join(cell for cell, _ in words) if fresh else ""
    return Row(
        line=number,
        number=of(Column.NUMBER),
        part=of(Column.PART),
        section=of(Column.SECTION),
        text=text,
        lead=of(Column.LEAD),
        responsible=of(Column.RESPONSIBLE),
        participants=of(Column.PARTICIPANT),
        leader=of(Column.LEADER),
        due=of(Column.DUE),
        target=of(Column.TARGET),
        same_number=_is_covered(heads, covered, (Column.NUMBER,)),
        goes_on=_is_covered(heads, covered, (Column.NUMBER,)) and _is_covered(heads, covered, UNITS),
    )


def _is_covered(heads: _Heads, covered: Sequence[bool], kinds: tuple[Column, ...]) -> bool:
    found = [hidden for hidden, kind in zip(covered, heads.columns, strict=True) if kind in kinds]
    return bool(found) and all(found)
