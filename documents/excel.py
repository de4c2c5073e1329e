"""Workbooks: each visible sheet is a table, its merged cells told apart."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from typing import Any

from openpyxl import load_workbook

from domain.errors import Unacceptable
from domain.plan.source import ABOVE, Block, Grid, Line

_GIVEN = re.compile(r"(?:Sheet|工作表|表)\s*\d*", re.IGNORECASE)
_MOST_ROWS = 20_000
_MOST_COLUMNS = 64
_MOST_CELLS = 400_000


def blocks_of(data: bytes) -> list[Block]:
    """Read the sheets of a workbook in order. Hidden sheets, rows and columns are left out, as they are when printed.

    Raises:
        Unacceptable: it is far larger than any plan.
    """
    book = load_workbook(BytesIO(data), data_only=True)
    shown = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible" and sheet.max_row]
    read = [(sheet.title, [*_sheet(sheet)]) for sheet in shown]
    several = sum(bool(blocks) for _, blocks in read) > 1
    return [_titled(block, title) if several else block for title, blocks in read for block in blocks]


def _titled(block: Block, title: str) -> Block:
    """A sheet's name tells the sheets of one workbook apart, unless the program gave it."""
    if isinstance(block, Line) or _GIVEN.fullmatch(title):
        return block
    return replace(block, title=title)


def _sheet(sheet: Any) -> Iterator[Block]:
    columns = min(sheet.max_column, _MOST_COLUMNS)
    if sheet.max_row > _MOST_ROWS or sheet.max_row * columns > _MOST_CELLS:
        raise Unacceptable("document-too-large-sheet", rows=_MOST_ROWS)
    covered = {cell: mark for merged in sheet.merged_cells.ranges for cell, mark in _covered(merged, columns)}
    numbers, rows = [], []
    hidden = {name for name, dimension in sheet.column_dimensions.items() if dimension.hidden}
    for row in sheet.iter_rows(max_col=columns):
        cells = tuple(
            covered.get((cell.row, cell.column)) or _text(cell)
            for cell in row
            if getattr(cell, "column_letter", "") not in hidden
        )
        if any(cells) and not sheet.row_dimensions[row[0].row].hidden:
            numbers.append(row[0].row)
            rows.append(cells)
    wide = max((_width(cells) for cells in rows), default=0)
    if wide == 1:
        yield from (
            Line(number, part) for number, cells in zip(numbers, rows, strict=True) for part in cells[0].split("\n")
        )
    elif wide:
        yield Grid(tuple(numbers), tuple(cells[:wide] for cells in rows))


def _covered(merged: Any, columns: int) -> Iterator[tuple[tuple[int, int], str]]:
    for row in range(merged.min_row, min(merged.max_row, _MOST_ROWS) + 1):
        for column in range(merged.min_col, min(merged.max_col, columns) + 1):
            if row > merged.min_row:
                yield (row, column), ABOVE if column == merged.min_col else ""


def _text(cell: Any) -> str:
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return _number(value, str(cell.number_format))
    return str(value).strip()


def _number(value: float, form: str) -> str:
    if "%" in form:
        return f"{round(value * 100, 4):g}%"
    return f"{value:.10g}"


def _width(cells: tuple[str, ...]) -> int:
    return max((index for index, cell in enumerate(cells, 1) if cell), default=0)
