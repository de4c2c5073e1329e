"""What a document holds before anything in it is understood: lines of text, and tables."""

from dataclasses import dataclass

ABOVE = "〃"
"""The text of a cell that a merged cell above it covers, or that says so itself."""


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph, or a line of plain text; `number` counts from 1 as a person finds it in the document."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Grid:
    """A table, row by row. `numbers` gives the line of each row.

    `title` names the table where the document does so beside it, as a workbook names its sheets.

    A cell covered by a merged one above it holds ABOVE; one covered from the left is empty.
    """

    numbers: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]
    title: str = ""


Block = Line | Grid
