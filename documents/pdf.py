"""PDF documents with a text layer: the lines and the ruled tables of each page, without what every page repeats."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from documents.aligned_tables import Aligned, table_in
from documents.ruled_tables import Drawing, Ruled, lines_of, tables_in
from domain.errors import Unacceptable
from domain.plan.plain import plain
from domain.plan.source import Block, Grid, Line

_MOST_PAGES = 400
_FEWEST_A_PAGE = 8
_EDGE = 2
_REPEATED = 3
_MOST_PARTS = 0.6
_NEAR = 4.0
_HAN = re.compile("[\u3400-\u9fff]")
# Typesetting sets a gap between Chinese and Latin that nobody typed.
_GAP = re.compile(
    r"(?<=[\u3400-\u9fff，。、；：（）]) (?=[0-9A-Za-z])|(?<=[0-9A-Za-z%]) (?=[\u3400-\u9fff，。、；：（）])"
)

Piece = str | Ruled


@dataclass(frozen=True, slots=True)
class _Page:
    text: str
    pieces: list[Piece]
    aligned: Aligned | None = None


def blocks_of(data: bytes) -> list[Block]:
    """Read the text layer of a PDF.

    Raises:
        Unacceptable: it is locked, scanned, damaged or far too long.
    """
    pages = _pages(data)
    if len(_HAN.findall("".join(plain(page.text) for page in pages))) < _FEWEST_A_PAGE * max(1, len(pages) // 2):
        raise Unacceptable("document-scanned")
    repeated = _repeated([_lines(page) for page in pages])
    return [*_numbered(_without(page, repeated) for page in pages)]


def _pages(data: bytes) -> list[_Page]:
    try:
        reader = PdfReader(BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise Unacceptable("document-encrypted")
        if len(reader.pages) > _MOST_PAGES:
            raise Unacceptable("document-too-many-pages", pages=_MOST_PAGES)
        return [*_read(reader)]
    except PyPdfError as error:
        locked = "decrypt" in str(error).lower() or "encrypt" in str(error).lower()
        raise Unacceptable("document-encrypted" if locked else "document-damaged") from error


def _read(reader: PdfReader) -> Iterator[_Page]:
    before: Aligned | None = None
    for page in reader.pages:
        read = _page(page, before)
        before = read.aligned
        yield read


def _page(page: Any, before: Aligned | None) -> _Page:
    drawing = Drawing()
    text: str = page.extract_text(
        visitor_text=lambda words, cm, tm, _font, size: drawing.text(words, cm, tm, float(size or 0)),
        visitor_operand_before=lambda operator, operands, cm, _tm: drawing.operation(operator, operands, cm),
    )
    tables = tables_in(drawing)
    aligned = None if tables else table_in(drawing.words, before)
    if aligned:
        tables = [aligned.table]
    if not tables:
        return _Page(text, [line for line in text.split("\n") if line.strip()])
    outside = [each for each in drawing.words if not any(t.bottom <= each.y <= t.top for t in tables)]
    placed: list[tuple[float, Piece]] = [*lines_of(outside), *((table.top, table) for table in tables)]
    return _Page(text, [piece for _, piece in sorted(placed, key=lambda each: -each[0])], aligned)


def _lines(page: _Page) -> list[str]:
    return [piece for piece in page.pieces if isinstance(piece, str)]


def _edges(page: list[str]) -> Iterator[str]:
    edge = page if len(page) <= 2 * _EDGE else [*page[:_EDGE], *page[-_EDGE:]]
    yield from (_shape(line) for line in edge)


def _shape(line: str) -> str:
    return re.sub(r"\d+|\s", "", line)


def _repeated(pages: list[list[str]]) -> set[str]:
    """Find what stands at the edge of most pages, page numbers aside."""
    seen = Counter(shape for page in pages for shape in set(_edges(page)))
    return {shape for shape, times in seen.items() if times >= max(_REPEATED, len(pages) * _MOST_PARTS)}


def _without(page: _Page, repeated: set[str]) -> list[Piece]:
    last = len(page.pieces) - _EDGE
    return [
        piece
        for index, piece in enumerate(page.pieces)
        if isinstance(piece, Ruled)
        or not (
            (index < _EDGE or index >= last) and (_shape(piece) in repeated or not _shape(piece).strip("-—–·第页共/"))
        )
    ]


def _numbered(pages: Iterator[list[Piece]]) -> Iterator[Block]:
    """Number lines and rows; a table that goes on over the page is one table."""
    number = 0
    open_table: tuple[Ruled, list[int], list[tuple[str, ...]]] | None = None
    for piece in (piece for page in pages for piece in page):
        if isinstance(piece, str):
            yield from _closed(open_table)
            open_table = None
            number += 1
            yield Line(number, _GAP.sub("", piece))
            continue
        rows = [tuple(_GAP.sub("", cell) for cell in row) for row in piece.rows]
        if open_table and not _goes_on(open_table[0], piece):
            yield from _closed(open_table)
            open_table = None
        open_table = open_table or (piece, [], [])
        _append(open_table[2], rows, on_next_page=bool(open_table[2]))
        while len(open_table[1]) < len(open_table[2]):
            number += 1
            open_table[1].append(number)
    yield from _closed(open_table)


def _append(rows: list[tuple[str, ...]], more: list[tuple[str, ...]], *, on_next_page: bool) -> None:
    """Add rows; the rest of a row that the page broke joins its first half."""
    for index, row in enumerate(more):
        if on_next_page and index == 0 and not row[0] and sum(map(bool, row)) < len(row) - 1:
            rows[-1] = tuple(above + below for above, below in zip(rows[-1], row, strict=True))
        else:
            rows.append(row)


def _closed(table: tuple[Ruled, list[int], list[tuple[str, ...]]] | None) -> Iterator[Block]:
    if table:
        yield Grid(tuple(table[1]), tuple(table[2]))


def _goes_on(before: Ruled, after: Ruled) -> bool:
    same = len(before.columns) == len(after.columns)
    return same and all(abs(a - b) <= _NEAR for a, b in zip(before.columns, after.columns, strict=True))
