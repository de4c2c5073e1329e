"""Invitations on paper: a Word document with a slip for each department, to be cut out."""

from collections.abc import Sequence
from datetime import date, datetime, time
from io import BytesIO

from docx import Document
from docx.enum.table import WD_ALIGN_VERTICAL, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.table import _Cell, _Row

from domain.invite_slips import Slip
from locales import Words
from rendering import word_xml
from rendering.qr import qr_picture
from rendering.word_xml import FANGSONG, HEITI

QR_WIDTH, TEXT_WIDTH = Mm(46), Mm(124)
HEIGHT = Mm(62)
"""Four slips on an A4 page."""


def invite_slips(slips: Sequence[Slip], words: Words, *, group: str, made_on: date, until: str) -> bytes:
    """Write the slips, in the order given.

    Args:
        slips: a department and its link each.
        words: the language of the paper.
        group: who invites.
        made_on: the day that stands in the document's properties.
        until: the moment until which the links are good, written out.
    """
    document = Document()
    word_xml.name_fonts(document)
    word_xml.style_font(document.styles["Normal"], FANGSONG, size=12)
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin = section.bottom_margin = Mm(18)
    properties = document.core_properties
    properties.title, properties.author = words("slips-title"), word_xml.printable(group)
    properties.comments = ""
    properties.created = properties.modified = datetime.combine(made_on, time())
    table = document.add_table(rows=0, cols=2)
    table.alignment, table.autofit = WD_TABLE_ALIGNMENT.CENTER, False
    for column, width in zip(table.columns, (QR_WIDTH, TEXT_WIDTH), strict=True):
        column.width = width
    for slip in slips:
        _write(table.add_row(), slip, words, group, until)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _write(row: _Row, slip: Slip, words: Words, group: str, until: str) -> None:
    row.height = HEIGHT
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001
    left, right = row.cells
    left.width, right.width = QR_WIDTH, TEXT_WIDTH
    for cell in (left, right):
        cell.vertical_alignment = WD_ALIGN_VERTICAL.CENTER
    _cut_line(left, "left", "top", "bottom")
    _cut_line(right, "right", "top", "bottom")
    picture = left.paragraphs[0]
    picture.alignment = WD_ALIGN_PARAGRAPH.CENTER
    picture.add_run().add_picture(BytesIO(qr_picture(slip.link)), width=Mm(42))
    right.paragraphs[0].paragraph_format.space_after = Pt(4)
    head = right.paragraphs[0].add_run(word_xml.printable(slip.department))
    word_xml.use_font(head, HEITI)
    head.font.size = Pt(16)
    for text, size in (
        (words("slips-what", group=word_xml.printable(group)), 11),
        (words("slips-how"), 11),
        (slip.link, 9),
        (words("slips-until", until=until), 10),
    ):
        paragraph = right.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(3)
        run = paragraph.add_run(text)
        word_xml.use_font(run, FANGSONG)
        run.font.size = Pt(size)


def _cut_line(cell: _Cell, *sides: str) -> None:
    """Draw dashed borders to cut along."""
    borders = OxmlElement("w:tcBorders")
    for side in ("top", "left", "bottom", "right"):  # the order the schema asks for
        if side in sides:
            border = OxmlElement(f"w:{side}")
            for name, value in (("val", "dashed"), ("sz", "4"), ("space", "0"), ("color", "808080")):
                border.set(qn(f"w:{name}"), value)
            borders.append(border)
    cell._tc.get_or_add_tcPr().append(borders)  # noqa: SLF001
