"""Tables of an official document in Word, written as XML at once: cell by cell they take ten times as long."""

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import cast
from xml.sax.saxutils import escape

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.oxml.table import CT_Tbl

from rendering.red_head import width_in_characters
from rendering.word_xml import FANGSONG, HEITI, LATIN, printable

COLUMNS_MM = (13, 59, 16, 18, 18, 19, 13)
"""The ranking's columns: rank, name, completions, bonus, deductions, total, movement."""
NAME = 1
FIRST_FIGURE = 2
SIZE = 12
"""小四 in the ranking."""
IMPRINT_SIZE = 14
"""四号 in 版记 (7.4.2)."""
IMPRINT_MM = (106, 50)
LINE_TWIPS = 400
THIN, INNER_RULE, OUTER_RULE = 4, 6, 8
"""Rules in eighths of a point; those of 版记 are 0.25 mm and 0.35 mm (7.4.1)."""
_TWIPS_PER_MM = 1440 / 25.4
_FOOT = '<w:tblpPr w:vertAnchor="margin" w:horzAnchor="margin" w:tblpXSpec="center" w:tblpYSpec="bottom"/>'


def ranking(head: Sequence[str], rows: Iterable[Sequence[str]]) -> CT_Tbl:
    """Draw the ranking: its head again on each page, no row broken, a missing column's room added to the names."""
    widths = list(COLUMNS_MM[: len(head)])
    widths[NAME] += sum(COLUMNS_MM[len(head) :])
    sides = [_side(column, len(head)) for column in range(len(head))]
    lines = chain(
        [_row(head, widths, ["center"] * len(head), font=HEITI, repeated=True)],
        (_row(row, widths, sides) for row in rows),
    )
    return _table(widths, lines, dict.fromkeys(("top", "left", "bottom", "right", "insideH", "insideV"), THIN))


def imprint(copies: str, issuer: str, printed: str) -> CT_Tbl:
    """Draw 版记 at the foot of the page's type area: copies if any; who issued it and when."""
    last = _cell(issuer, IMPRINT_MM[0], "left", size=IMPRINT_SIZE, squeezed=_to_fit(issuer))
    last += _cell(printed, IMPRINT_MM[1], "right", size=IMPRINT_SIZE)
    first = _cell(copies, sum(IMPRINT_MM), "left", size=IMPRINT_SIZE, span=2)
    rows = [f"<w:tr>{first}</w:tr>"] if copies else []
    rules = {"top": OUTER_RULE, "bottom": OUTER_RULE, "insideH": INNER_RULE}
    return _table(IMPRINT_MM, [*rows, f"<w:tr>{last}</w:tr>"], rules, place=_FOOT)


def _to_fit(issuer: str) -> int:
    # Typists squeeze a long name into its line rather than break it. A cell keeps some 4 mm; fonts differ a little.
    room = (IMPRINT_MM[0] - 6) / 25.4 * 72 / IMPRINT_SIZE
    return max(66, min(100, round(100 * room / width_in_characters(issuer))))


def _table(widths: Sequence[int], rows: Iterable[str], rules: dict[str, int], *, place: str = "") -> CT_Tbl:
    grid = "".join(f'<w:gridCol w:w="{_twips(width)}"/>' for width in widths)
    borders = "".join(
        f'<w:{side} w:val="single" w:sz="{size}" w:space="0" w:color="000000"/>' for side, size in rules.items()
    )
    xml = (
        f'<w:tbl {nsdecls("w")}><w:tblPr>{place}<w:tblW w:w="{_twips(sum(widths))}" w:type="dxa"/>'
        f'<w:jc w:val="center"/><w:tblBorders>{borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )
    return cast("CT_Tbl", parse_xml(xml))


def _row(
    texts: Sequence[str], widths: Sequence[int], sides: Sequence[str], *, font: str = FANGSONG, repeated: bool = False
) -> str:
    cells = "".join(_cell(text, width, side, font=font) for text, width, side in zip(texts, widths, sides, strict=True))
    return f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' if repeated else ''}</w:trPr>{cells}</w:tr>"


def _cell(
    text: str, width: int, side: str, *, font: str = FANGSONG, size: int = SIZE, span: int = 1, squeezed: int = 100
) -> str:
    shape = f'<w:tcW w:w="{_twips(width)}" w:type="dxa"/><w:gridSpan w:val="{span}"/><w:vAlign w:val="center"/>'
    spacing = f'<w:spacing w:before="0" w:after="0" w:line="{LINE_TWIPS}" w:lineRule="exact"/>'
    lines = f'<w:snapToGrid w:val="0"/>{spacing}<w:jc w:val="{side}"/>'
    fonts = f'<w:rFonts w:hint="eastAsia" w:ascii="{LATIN}" w:hAnsi="{LATIN}" w:eastAsia="{font}" w:cs="{LATIN}"/>'
    sizes = f'<w:w w:val="{squeezed}"/><w:sz w:val="{size * 2}"/><w:szCs w:val="{size * 2}"/>'
    return (
        f"<w:tc><w:tcPr>{shape}</w:tcPr><w:p><w:pPr>{lines}</w:pPr><w:r><w:rPr>{fonts}{sizes}</w:rPr>"
        f'<w:t xml:space="preserve">{escape(printable(text))}</w:t></w:r></w:p></w:tc>'
    )


def _side(column: int, columns: int) -> str:
    if column == 0 or column == len(COLUMNS_MM) - 1 < columns:
        return "center"
    return "right" if column >= FIRST_FIGURE else "left"


def _twips(millimetres: float) -> int:
    return round(millimetres * _TWIPS_PER_MM)
