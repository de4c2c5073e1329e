"""Tables of a PDF page without lines around their cells, read where the columns cannot be mistaken.

They cannot where the heads are those of a table of tasks, every piece of text stands under exactly one head, the rows
are numbered one by one, and a row's lines stand closer together than the rows do.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from documents.ruled_tables import Ruled, Words, joined
from domain.plan.columns import Column, heads_of
from domain.plan.plain import plain, width

_FEWEST_COLUMNS = 3
_SAME_LINE = 3.0
_ONE_PIECE = 0.3
"""Widths of a character within which two pieces on a line belong together."""
_FARTHEST = 4.0
"""Heights of a character after which a table has ended."""
_CLOSER = 1.0
_USUAL = 1.5
"""Heights of a character from one line to the next."""
_SLACK = 1.0
"""Points by which a piece may be narrower than its characters."""
_REMARKS = frozenset({"备注", "说明"})
_PAGE = re.compile(r"[-—–－·\s]*\d{1,4}[-—–－·\s]*|第\s*\d+\s*页.{0,12}|\d+\s*/\s*\d+")
_Columns = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class _Cell:
    left: float
    right: float
    words: tuple[Words, ...]

    @property
    def text(self) -> str:
        return plain(joined(self.words))


@dataclass(frozen=True, slots=True)
class _Row:
    y: float
    size: float
    cells: tuple[_Cell, ...]


@dataclass(frozen=True, slots=True)
class Aligned:
    """A table as it stands on a page, and where each of its columns reaches from and to.

    `last` is its last number, `leading` how far the lines of a row stand apart at most.
    """

    table: Ruled
    columns: _Columns
    last: int
    leading: float


def table_in(words: Iterable[Words], before: Aligned | None = None) -> Aligned | None:
    """Find the table of a page; `before` is one of the page before, which may go on here without its heads."""
    lines = _lines(words)
    if lines and _PAGE.fullmatch(" ".join(cell.text for cell in lines[-1].cells)):
        lines.pop()
    for index, line in enumerate(lines):
        names = [cell.text for cell in line.cells if cell.text not in _REMARKS]
        kinds = heads_of(names) if len(names) >= _FEWEST_COLUMNS else None
        if kinds and kinds[0] is Column.NUMBER:
            return _begun(lines[index:], tuple((cell.left, cell.right) for cell in line.cells))
        if before and line.cells and line.cells[0].text == str(before.last + 1):
            return _continued(lines, index, before)
    return None


def _lines(words: Iterable[Words]) -> list[_Row]:
    rows: list[list[Words]] = []
    for each in sorted(words, key=lambda piece: -piece.y):
        if rows and abs(rows[-1][0].y - each.y) <= _SAME_LINE:
            rows[-1].append(each)
        else:
            rows.append([each])
    return [_Row(row[0].y, max(each.size for each in row), _cells(row)) for row in rows]


def _cells(row: list[Words]) -> tuple[_Cell, ...]:
    cells: list[_Cell] = []
    for each in sorted(row, key=lambda piece: piece.x):
        # Blanks inside a piece are what typesetting leaves between Chinese and Latin.
        right = each.x + width(each.text.replace(" ", "")) * each.size - _SLACK
        if cells and each.x - cells[-1].right <= _ONE_PIECE * each.size:
            cells[-1] = _Cell(cells[-1].left, max(right, cells[-1].right), (*cells[-1].words, each))
        else:
            cells.append(_Cell(each.x, right, (each,)))
    return tuple(cells)


def _begun(lines: Sequence[_Row], columns: _Columns) -> Aligned | None:
    """Read a table from its heads to where it ends."""
    body = _body(lines)
    columns = _widened(body, columns)
    told = [*_told(body, columns)]
    begins = _begins(body, told, 1, 1)
    if begins is None:
        return None
    rows = _rows(told, [0, *begins], len(columns))
    table = Ruled(body[0].y, body[len(told) - 1].y, tuple(left for left, _ in columns), rows)
    return Aligned(table, columns, len(begins), _leading(body[: len(told)], begins))


def _continued(lines: Sequence[_Row], first: int, before: Aligned) -> Aligned | None:
    """Read on from the row that has the next number; what stands above it is the rest of the row before."""
    start = first
    while start and (start == first or lines[start - 1].y - lines[start].y <= before.leading):
        cells = _placed(lines[start - 1], before.columns)
        if cells is None or 0 in cells or lines[start - 1].y - lines[start].y > _FARTHEST * lines[start].size:
            break
        start -= 1
    body = _body(lines[start:])
    columns = _widened(body, before.columns)
    told = [*_told(body, columns)]
    begins = _begins(body, told, first - start, before.last + 1)
    if begins is None:
        return None
    rows = _rows(told, [*([0] if start < first else []), *begins], len(columns))
    table = Ruled(body[0].y, body[len(told) - 1].y, before.table.columns, rows)
    return Aligned(table, columns, before.last + len(begins), before.leading)


def _begins(body: Sequence[_Row], told: Sequence[dict[int, str]], start: int, number: int) -> list[int] | None:
    """Give the lines on which rows begin, the first on `start`; None where that could be mistaken."""
    begins = [index for index in range(start, len(told)) if 0 in told[index]]
    numbers = [told[index][0] for index in begins]
    unmistakable = (
        begins[:1] == [start]
        and numbers == [str(number + index) for index in range(len(numbers))]
        and all(len(told[index]) >= _FEWEST_COLUMNS for index in begins)
        and _stand_apart(body[: len(told)], begins)
    )
    return begins if unmistakable else None


def _rows(told: Sequence[dict[int, str]], begins: Sequence[int], wide: int) -> tuple[tuple[str, ...], ...]:
    groups = zip(begins, [*begins[1:], len(told)], strict=True)
    return tuple(
        tuple("".join(told[at].get(column, "") for at in range(*group)) for column in range(wide)) for group in groups
    )


def _body(lines: Sequence[_Row]) -> list[_Row]:
    """Give the lines down to the first wide gap."""
    body = [lines[0]]
    for line in lines[1:]:
        if body[-1].y - line.y > _FARTHEST * line.size:
            break
        body.append(line)
    return body


def _widened(body: Sequence[_Row], columns: _Columns) -> _Columns:
    """Let each column reach as far as what stands under its head alone."""
    wide = [*columns]
    for line in body:
        under = [(cell, _under(cell, wide)) for cell in line.cells]
        if any(len(found) > 1 for _, found in under):
            break
        for cell, found in under:
            for column in found:
                wide[column] = (min(wide[column][0], cell.left), max(wide[column][1], cell.right))
    return tuple(wide)


def _told(body: Sequence[_Row], columns: _Columns) -> Iterator[dict[int, str]]:
    """Give the texts of the lines down to the first that is none of the table's."""
    for line in body:
        cells = _placed(line, columns)
        if cells is None:
            return
        yield cells


def _placed(line: _Row, columns: _Columns | list[tuple[float, float]]) -> dict[int, str] | None:
    """Give the texts of a line by their columns; None when one stands under no head, or under several."""
    cells: dict[int, str] = {}
    for cell in line.cells:
        found = _under(cell, columns)
        if len(found) != 1:
            return None
        cells[found[0]] = cells.get(found[0], "") + cell.text
    return cells


def _under(cell: _Cell, columns: _Columns | list[tuple[float, float]]) -> list[int]:
    return [index for index, (left, right) in enumerate(columns) if cell.left < right and cell.right > left]


def _stand_apart(body: Sequence[_Row], begins: Sequence[int]) -> bool:
    """Whether a row's lines stand closer together than the rows do: then its number is on its first line."""
    between = [body[index - 1].y - body[index].y for index in begins[1:]]
    inside = _inside(body, begins)
    return not inside or not between or min(between) > max(inside) + _CLOSER


def _leading(body: Sequence[_Row], begins: Sequence[int]) -> float:
    return max(_inside(body, begins), default=_USUAL * body[0].size) + _CLOSER


def _inside(body: Sequence[_Row], begins: Sequence[int]) -> list[float]:
    lines = (index for index in range(begins[0] + 1, len(body)) if index not in begins)
    return [body[index - 1].y - body[index].y for index in lines]
