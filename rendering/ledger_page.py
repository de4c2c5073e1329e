"""A workbook people can filter, print and trust: frozen heads, widths, page set-up; text never becomes a formula."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import pairwise
from math import ceil
from types import TracebackType
from typing import IO, TYPE_CHECKING, Self, TypeAlias

from rendering.document import Chip
from rendering.red_head import width_in_characters

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole, shown as a percentage over a bar; 1 is all of it."""

    value: float


Cell: TypeAlias = str | int | float | Share | Chip

A4 = 9
FONT = "微软雅黑"
ACCENT = "#B3261E"
CELL_LIMIT = 32767
"""Characters a cell may hold (Excel's own limit)."""
ROW_HEIGHT = 18
LONGEST_HEADING = 120
"""Characters: Excel takes 255 units of UTF-16, and every sign may take two of them."""
TALLEST_ROW = 409
"""Points (Excel's own limit)."""
PRINTED_WIDTH = 750
"""Points between the margins of a page on its side, some to spare."""
POINTS_A_CHARACTER = 6.7
POINTS_A_COLUMN = 3.75
"""How wide a column is drawn: so much for each character in the font of the cells, so much around them."""


class Book:
    """A workbook being written; closing it completes the file."""

    def __init__(self, file: IO[bytes], *, title: str, author: str, created: date, decimals: int) -> None:
        options = {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
            "default_format_properties": {"font_name": FONT, "font_size": 10.5},
        }
        from xlsxwriter import Workbook  # noqa: PLC0415 — a bot at rest need not hold it

        self._book = Workbook(file, options)
        self._book.set_properties({"title": title, "author": author, "created": datetime.combine(created, time())})
        self._formats = Formats(self._book, decimals)
        self._pages: list[LedgerPage] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for page in self._pages:
            page.finish()
        self._book.close()

    def page(self, name: str, *, heading: str, footer: str) -> "LedgerPage":
        """Add a sheet with its name, and what is printed over and under each page."""
        sheet = self._book.add_worksheet(name)
        sheet.set_landscape()
        sheet.set_paper(A4)
        sheet.set_margins(left=0.5, right=0.5, top=0.8, bottom=0.7)
        sheet.fit_to_pages(1, 0)
        # In a header "&" begins a code; doubled it is itself.
        sheet.set_header(f"&C{heading[:LONGEST_HEADING].replace('&', '&&')}")
        sheet.set_footer(f"&C{footer}")
        page = LedgerPage(sheet, self._formats)
        self._pages.append(page)
        return page


class Formats:
    """The looks of cells, made once a workbook."""

    def __init__(self, book: "Workbook", decimals: int) -> None:
        self._book = book
        self._chips: dict[str, Format] = {}
        digits = f"0.{'0' * decimals}" if decimals else "0"
        cell = {
            "font_name": FONT,
            "font_size": 10.5,
            "valign": "vcenter",
            "indent": 1,
            "border": 1,
            "border_color": "#D9D2CD",
        }
        strong = {**cell, "bold": True, "bg_color": "#FAF5F2"}
        self.head: Format = book.add_format(
            {
                **cell,
                "indent": 0,
                "bold": True,
                "align": "center",
                "font_color": "#FFFFFF",
                "bg_color": ACCENT,
                "text_wrap": True,
            }
        )
        self.text: dict[bool, Format] = {
            False: book.add_format({**cell, "text_wrap": True}),
            True: book.add_format({**strong, "text_wrap": True}),
        }
        self.whole: dict[bool, Format] = {
            False: book.add_format({**cell, "align": "right"}),
            True: book.add_format({**strong, "align": "right"}),
        }
        self.points: dict[bool, Format] = {
            False: book.add_format({**cell, "align": "right", "num_format": digits}),
            True: book.add_format({**strong, "align": "right", "num_format": digits}),
        }
        self.share: Format = book.add_format({**cell, "align": "right", "num_format": "0.0%"})
        self._chip = {**cell, "indent": 0, "align": "center", "bold": True}

    def chip(self, chip: Chip) -> "Format":
        """Give the look of a text on a ground of colour."""
        if chip.color not in self._chips:
            look = {**self._chip, "bg_color": chip.color, "font_color": chip.ink}
            self._chips[chip.color] = self._book.add_format(look)
        return self._chips[chip.color]


class LedgerPage:
    """One sheet, filled from the top."""

    def __init__(self, sheet: "Worksheet", formats: Formats) -> None:
        self._sheet = sheet
        self._formats = formats
        self._next = 0
        self._widths: tuple[float, ...] = ()
        self._headed = False
        self._shares: set[int] = set()

    def head(self, *heads: tuple[str, float]) -> None:
        """Write the heads with their widths; they stay in sight, filter the column and stand on each printed page."""
        self.columns(*(width for _, width in heads))
        self._sheet.set_row(0, max(24, ROW_HEIGHT * max(_lines(text, width) for text, width in heads)))
        for column, (text, _) in enumerate(heads):
            self._sheet.write_string(0, column, text, self._formats.head)
        self._sheet.freeze_panes(1, 2)
        self._sheet.repeat_rows(0)
        self._headed = True
        self._next = 1

    def columns(self, *widths: float) -> None:
        """Set the columns' widths in characters."""
        self._widths = widths
        for column, width in enumerate(widths):
            self._sheet.set_column(column, column, width)

    def print_in_parts(self, repeated: int, *starts: int) -> None:
        """Print a sheet too wide for one page side by side: the first columns on each page, a part from each start on.

        All pages are printed as small as the widest needs to be, one row of pages after the other.
        """
        bounds = [repeated, *starts, len(self._widths)]
        parts = [self._widths[:repeated] + self._widths[begin:end] for begin, end in pairwise(bounds)]
        widest = max(sum(part) * POINTS_A_CHARACTER + len(part) * POINTS_A_COLUMN for part in parts)
        self._sheet.set_print_scale(min(100, int(PRINTED_WIDTH / widest * 100)))
        self._sheet.set_v_pagebreaks(list(starts))
        self._sheet.repeat_columns(0, repeated - 1)
        self._sheet.print_across()

    def row(self, *cells: Cell, strong: bool = False) -> None:
        """Write a row: text as text whatever it begins with, whole numbers and points as numbers; the rest is empty."""
        padded: Sequence[Cell] = [*cells, *[""] * (len(self._widths) - len(cells))]
        lines = max(map(_lines, padded, self._widths), default=1)
        self._sheet.set_row(self._next, min(ROW_HEIGHT * lines, TALLEST_ROW))
        for column, cell in enumerate(padded):
            self._write(column, cell, strong=strong)
        self._next += 1

    def finish(self) -> None:
        """Lay the filter over all rows written, and bars under the shares."""
        if self._headed:
            self._sheet.autofilter(0, 0, self._next - 1, len(self._widths) - 1)
        bar = {"type": "data_bar", "bar_color": "#E3A9A1", "min_type": "num", "max_type": "num"}
        for column in self._shares:
            looks = {**bar, "min_value": 0, "max_value": 1}
            self._sheet.conditional_format(1, column, self._next - 1, column, looks)

    def _write(self, column: int, cell: Cell, *, strong: bool) -> None:
        match cell:
            case str():
                self._sheet.write_string(self._next, column, cell[:CELL_LIMIT], self._formats.text[strong])
            case Chip():
                self._sheet.write_string(self._next, column, cell.text, self._formats.chip(cell))
            case Share():
                self._shares.add(column)
                self._sheet.write_number(self._next, column, cell.value, self._formats.share)
            case _:
                looks = self._formats.points if isinstance(cell, float) else self._formats.whole
                self._sheet.write_number(self._next, column, cell, looks[strong])


def _lines(cell: Cell, width: float) -> int:
    if not isinstance(cell, str):
        return 1
    # A column's width counts Latin letters, and a Chinese character takes two of them.
    return sum(max(1, ceil(width_in_characters(line) * 2 / (width - 1))) for line in cell.split("\n"))
