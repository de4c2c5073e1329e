"""A reading as a workbook to check on a big screen; corrected and sent back, it is read as the plan."""

from collections.abc import Iterable
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING

from domain.plan.check_form import (
    DOUBT_HEADS,
    FACT_HEADS,
    TASK_HEADS,
    UNIT_HEADS,
    Row,
    doubt_rows,
    mark_of,
    task_rows,
    unit_rows,
)
from domain.plan.reading import Reading
from locales import Words
from rendering.reading_text import why

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format

_WIDTHS = {TASK_HEADS: (18, 18, 7, 10, 60, 26, 26, 12, 10, 30), DOUBT_HEADS: (60, 34, 30, 16, 18, 18, 7, 12)}
_NARROW = 24


def plan_workbook(reading: Reading, words: Words, *, on: date) -> bytes:
    """Write the tasks, what is left to decide, and the units; every cell is text."""
    from xlsxwriter import Workbook  # noqa: PLC0415 - a bot at rest need not hold it

    file = BytesIO()
    with Workbook(file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        book.set_properties({"title": reading.title, "created": on})
        head = book.add_format({"bold": True, "bg_color": "#FAF5F2", "border": 1, "text_wrap": True})
        cell = book.add_format({"border": 1, "text_wrap": True, "valign": "top", "num_format": "@"})
        reasons = {mark_of(each): why(each, words) for each in reading.doubts}
        _sheet(book, words("plan-sheet-tasks"), TASK_HEADS, task_rows(reading), (head, cell))
        _sheet(book, words("plan-sheet-doubts"), DOUBT_HEADS, doubt_rows(reading, reasons), (head, cell))
        _sheet(book, words("plan-sheet-units"), UNIT_HEADS, unit_rows(reading), (head, cell))
        facts = [(reading.title, str(reading.year or ""))]
        _sheet(book, words("plan-sheet-plan"), FACT_HEADS, facts, (head, cell))
    return file.getvalue()


def _sheet(book: "Workbook", name: str, heads: Row, rows: Iterable[Row], formats: "tuple[Format, Format]") -> None:
    sheet = book.add_worksheet(name)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.freeze_panes(1, 0)
    for column, head in enumerate(heads):
        sheet.write_string(0, column, head, formats[0])
        sheet.set_column(column, column, _WIDTHS.get(heads, (_NARROW,) * len(heads))[column])
    for line, row in enumerate(rows, start=1):
        for column, text in enumerate(row):
            sheet.write_string(line, column, text, formats[1])
