"""Tables of an official document in Word, written as XML at once: cell by cell they take ten times as long."""

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import cast
from xml.sax.saxutils import escape

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.oxml.table import CT_Tbl

from rendering.document import BODY_TABLE, Bar, Cell, Chip, Table
from rendering.red_head import width_in_characters
from rendering.word_xml import FANGSONG, HEITI, LATIN, printable

IMPRINT_SIZE = 14
"""四号 in 版记 (7.4.2)."""
IMPRINT_MM = (98, 58)
LINE = 5 / 3
"""A row's height in letters: 20 points at 小四."""
MARGIN_TWIPS = 108
"""Left and right of a cell's text; Word's own."""
NARROWER = ((9, 28), (6, 60))
"""What leaves room in tables of so many columns and more."""
THIN, INNER_RULE, OUTER_RULE = 4, 6, 8
"""Rules in eighths of a point; those of 版记 are 0.25 mm and 0.35 mm (7.4.1)."""
BAR_STEPS = 30
"""A bar is made of cells, as every word processor draws and prints them alike; Word allows 63 of them in a row."""
BAR_FILLED, BAR_EMPTY = "E08E86", "F2F2F2"
_TWIPS_PER_MM = 1440 / 25.4
_POINTS_PER_MM = 72 / 25.4
_FOOT = '<w:tblpPr w:vertAnchor="margin" w:horzAnchor="margin" w:tblpXSpec="center" w:tblpYSpec="bottom"/>'


def body_table(table: Table) -> CT_Tbl:
    """Draw a table of the body: its head again on each page, no row broken."""
    barred = {index for row in table.rows for index, cell in enumerate(row) if isinstance(cell, Bar)}
    spans = [BAR_STEPS if index in barred else 1 for index in range(len(table.columns))]
    heads = _row([column.head for column in table.columns], table, spans, font=HEITI, repeated=True)
    lines = chain([heads], (_row(row, table, spans) for row in table.rows))
    rules = dict.fromkeys(("top", "left", "bottom", "right", "insideH", "insideV"), THIN)
    grid = [column.width / span for column, span in zip(table.columns, spans, strict=True) for _ in range(span)]
    return _table(grid, lines, rules, margin=_margin(len(table.columns)))


def _margin(columns: int) -> int:
    return next((margin for least, margin in NARROWER if columns >= least), MARGIN_TWIPS)


def imprint(copies: str, issuer: str, printed: str) -> CT_Tbl:
    """Draw 版记 at the foot of the page's type area: copies if any; who issued it and when."""
    last = _text_cell(issuer, IMPRINT_MM[0], "left", size=IMPRINT_SIZE, squeezed=_to_fit(issuer))
    last += _text_cell(printed, IMPRINT_MM[1], "right", size=IMPRINT_SIZE)
    first = _text_cell(copies, sum(IMPRINT_MM), "left", size=IMPRINT_SIZE, span=2)
    rows = [f"<w:tr>{first}</w:tr>"] if copies else []
    rules = {"top": OUTER_RULE, "bottom": OUTER_RULE, "insideH": INNER_RULE}
    return _table(IMPRINT_MM, [*rows, f"<w:tr>{last}</w:tr>"], rules, place=_FOOT)


def _to_fit(issuer: str) -> int:
    # Typists squeeze a long name into its line rather than break it. A cell keeps some 4 mm; fonts differ a little.
    room = (IMPRINT_MM[0] - 6) * _POINTS_PER_MM / IMPRINT_SIZE
    return max(66, min(100, round(100 * room / width_in_characters(issuer))))


def _table(
    widths: Sequence[float], rows: Iterable[str], rules: dict[str, int], *, place: str = "", margin: int = MARGIN_TWIPS
) -> CT_Tbl:
    grid = "".join(f'<w:gridCol w:w="{_twips(width)}"/>' for width in widths)
    borders = "".join(
        f'<w:{side} w:val="single" w:sz="{size}" w:space="0" w:color="000000"/>' for side, size in rules.items()
    )
    margins = "".join(f'<w:{side} w:w="{margin}" w:type="dxa"/>' for side in ("left", "right"))
    xml = (
        f'<w:tbl {nsdecls("w")}><w:tblPr>{place}<w:tblW w:w="{_twips(sum(widths))}" w:type="dxa"/>'
        f'<w:jc w:val="center"/><w:tblBorders>{borders}</w:tblBorders><w:tblLayout w:type="fixed"/>'
        f"<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>"
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )
    return cast("CT_Tbl", parse_xml(xml))


def _row(
    cells: Sequence[Cell], table: Table, spans: Sequence[int], *, font: str = FANGSONG, repeated: bool = False
) -> str:
    drawn = "".join(
        _cell(cell, column.width, "center" if repeated else column.side, size=table.size, font=font, span=span)
        for cell, column, span in zip(cells, table.columns, spans, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' if repeated else ''}</w:trPr>{drawn}</w:tr>"


def _cell(cell: Cell, width: float, side: str, *, size: float, font: str, span: int) -> str:
    match cell:
        case Bar():
            return _bar(cell, width, size=size)
        case Chip():
            run = _run(cell.text, size=size, font=HEITI, look=f'<w:color w:val="{cell.ink[1:]}"/>')
            return _around(run, width, side, size=size, look=_shade(cell.color[1:]))
        case _:
            return _text_cell(cell, width, side, size=size, font=font, span=span)


def _text_cell(
    text: str, width: float, side: str, *, size: float, font: str = FANGSONG, span: int = 1, squeezed: int = 100
) -> str:
    run = _run(text, size=size, font=font, look=f'<w:w w:val="{squeezed}"/>')
    return _around(run, width, side, size=size, span=span)


def _around(runs: str, width: float, side: str, *, size: float, span: int = 1, look: str = "") -> str:
    shape = f'<w:tcW w:w="{_twips(width)}" w:type="dxa"/><w:gridSpan w:val="{span}"/>{look}<w:vAlign w:val="center"/>'
    line = round(min(size, BODY_TABLE) * LINE * 20)
    spacing = f'<w:spacing w:before="0" w:after="0" w:line="{line}" w:lineRule="exact"/>'
    lines = f'<w:snapToGrid w:val="0"/>{spacing}<w:jc w:val="{side}"/>'
    return f"<w:tc><w:tcPr>{shape}</w:tcPr><w:p><w:pPr>{lines}</w:pPr>{runs}</w:p></w:tc>"


def _run(text: str, *, size: float, font: str = FANGSONG, look: str = "") -> str:
    fonts = f'<w:rFonts w:hint="eastAsia" w:ascii="{LATIN}" w:hAnsi="{LATIN}" w:eastAsia="{font}" w:cs="{LATIN}"/>'
    # The schema wants what is in `look` before the size.
    sizes = f'<w:sz w:val="{round(size * 2)}"/><w:szCs w:val="{round(size * 2)}"/>'
    return f'<w:r><w:rPr>{fonts}{look}{sizes}</w:rPr><w:t xml:space="preserve">{escape(printable(text))}</w:t></w:r>'


def _bar(bar: Bar, width: float, *, size: float) -> str:
    # What is begun shows, and what is not finished is not full.
    least, most = int(bar.share > 0), BAR_STEPS - int(bar.share < 1)
    filled = max(least, min(round(BAR_STEPS * bar.share), most))
    parts = ((filled, BAR_FILLED, "right"), (BAR_STEPS - filled, BAR_EMPTY, "left"))
    step = width / BAR_STEPS
    no_margin = '<w:tcMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tcMar>'
    return "".join(
        _around("", step * count, "left", size=size, span=count, look=f"{_open(inner)}{_shade(color)}{no_margin}")
        for count, color, inner in parts
        if count
    )


def _open(side: str) -> str:
    return f'<w:tcBorders><w:{side} w:val="nil"/></w:tcBorders>'


def _shade(color: str) -> str:
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{color}"/>'


def _twips(millimetres: float) -> int:
    return round(millimetres * _TWIPS_PER_MM)
