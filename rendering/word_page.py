"""A page of an official document in Word: the shapes of GB/T 9704-2012, each as one method."""

from datetime import date, datetime, time
from typing import IO

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING, WD_TAB_ALIGNMENT
from docx.oxml.table import CT_Tbl
from docx.shared import Length, Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from rendering import word_table, word_xml
from rendering.document import Table
from rendering.red_head import width_in_characters
from rendering.word_xml import FANGSONG, HEITI, KAITI, SONGTI, XIAOBIAOSONG

RED = RGBColor(0xD0, 0x12, 0x1B)
BODY_SIZE = 16.0
"""三号, the size of the body (7.2)."""
TYPE_AREA = Mm(156)
"""Its width (5.2.1)."""
LINE = Pt(28.95)
"""22 lines on the 225 mm of the type area (5.2.3)."""


class Page:
    """A document under construction, top to bottom."""

    def __init__(self, *, title: str, author: str, created: date) -> None:
        self._document = Document()
        word_xml.name_fonts(self._document)
        self._lay_out()
        self._base_style()
        self._number_pages()
        properties = self._document.core_properties
        properties.title, properties.author, properties.last_modified_by = title, author, author
        properties.comments = ""
        properties.created = properties.modified = datetime.combine(created, time())

    def save(self, file: IO[bytes]) -> None:
        """Write the document out."""
        self._document.save(file)

    def red_head(self, text: str, *, size: float, first: bool) -> None:
        """Write a line of 发文机关标志; the first begins 35 mm below the top of the type area (7.2.4)."""
        paragraph = self._paragraph(alignment=WD_ALIGN_PARAGRAPH.CENTER, spacing=Pt(size * 1.3))
        paragraph.paragraph_format.space_before = Mm(35) if first else Pt(0)
        self._run(paragraph, text, font=XIAOBIAOSONG, size=size, red=True)

    def number(self, text: str, signer: str = "", *, ruled: bool = True) -> None:
        """Write 发文字号, centred, with the red rule 4 mm below it; beside a 签发人 it goes left (7.2.5–7.2.7)."""
        paragraph = self._paragraph(alignment=WD_ALIGN_PARAGRAPH.LEFT if signer else WD_ALIGN_PARAGRAPH.CENTER)
        if signer:
            paragraph.paragraph_format.left_indent = Pt(BODY_SIZE)
            paragraph.paragraph_format.tab_stops.add_tab_stop(TYPE_AREA - Pt(BODY_SIZE), WD_TAB_ALIGNMENT.RIGHT)
        self._run(paragraph, f"{text}\t{signer}" if signer else text)
        if ruled:
            word_xml.rule_below(paragraph, colour=str(RED), eighths=12, distance=Mm(4))

    def title(self, text: str) -> None:
        """Write the title: 二号小标宋, centred (7.3.1)."""
        paragraph = self._paragraph(alignment=WD_ALIGN_PARAGRAPH.CENTER, spacing=Pt(33))
        self._run(paragraph, text, font=XIAOBIAOSONG, size=22)

    def line(self, text: str) -> None:
        """Write a line from the left edge, such as 主送机关 (7.3.2)."""
        self._run(self._paragraph(), text)

    def section(self, text: str) -> None:
        """Write a heading of the first level, 一、 in 黑体 (7.3.3)."""
        paragraph = self._paragraph(indent=2)
        paragraph.paragraph_format.keep_with_next = True
        self._run(paragraph, text, font=HEITI)

    def text(self, text: str, *, lead: str = "", keep: bool = False) -> None:
        """Write a paragraph; `lead` is its （一） heading in 楷体 (7.3.3), `keep` binds it to what follows."""
        paragraph = self._paragraph(indent=2, alignment=WD_ALIGN_PARAGRAPH.JUSTIFY)
        paragraph.paragraph_format.widow_control = False  # 22 lines a page, none left empty
        paragraph.paragraph_format.keep_with_next = keep
        if lead:
            self._run(paragraph, lead, font=KAITI)
        self._run(paragraph, text)

    def blank(self, lines: int) -> None:
        """Leave lines empty; they stay with what follows."""
        for _ in range(lines):
            self._paragraph().paragraph_format.keep_with_next = True

    def table(self, table: Table) -> None:
        """Draw a table across the type area."""
        self._append(word_table.body_table(table))

    def table_note(self, text: str) -> None:
        """Write the note under a table."""
        paragraph = self._paragraph(spacing=Pt(18))
        paragraph.paragraph_format.space_before = Pt(3)
        self._run(paragraph, text, size=10.5)

    def signature(self, issuer: str, day: str, contact: str = "") -> None:
        """Sign: the date four characters from the right, the issuer centred over it; 附注 (7.3.5–7.3.7)."""
        over_date = 4 + (width_in_characters(day) - width_in_characters(issuer)) / 2
        for text, from_right in ((issuer, max(over_date, 2)), (day, 4)):
            paragraph = self._paragraph(alignment=WD_ALIGN_PARAGRAPH.RIGHT)
            paragraph.paragraph_format.right_indent = Pt(BODY_SIZE * from_right)
            paragraph.paragraph_format.keep_with_next = text != day or bool(contact)
            self._run(paragraph, text)
        if contact:
            self._run(self._paragraph(indent=2), contact)

    def imprint(self, copies: str, issuer: str, printed: str) -> None:
        """Set 版记 at the foot of the last page: copies if any, who issued it and when (7.4)."""
        self._append(word_table.imprint(copies, issuer, printed))
        self._paragraph(spacing=Pt(1))  # a table that floats hangs on the paragraph after it

    def _append(self, table: CT_Tbl) -> None:
        self._document.element.body.insert_element_before(table, "w:sectPr")

    def _paragraph(
        self,
        *,
        indent: int = 0,
        alignment: WD_ALIGN_PARAGRAPH = WD_ALIGN_PARAGRAPH.LEFT,
        spacing: Length = LINE,
    ) -> Paragraph:
        paragraph = self._document.add_paragraph()
        self._format(paragraph, spacing=spacing, alignment=alignment)
        if indent:
            word_xml.indent_first_line(paragraph, characters=indent, size=BODY_SIZE)
        return paragraph

    def _format(
        self, paragraph: Paragraph, *, spacing: Length, alignment: WD_ALIGN_PARAGRAPH = WD_ALIGN_PARAGRAPH.LEFT
    ) -> None:
        shape = paragraph.paragraph_format
        shape.alignment = alignment
        shape.line_spacing_rule = WD_LINE_SPACING.EXACTLY
        shape.line_spacing = spacing
        shape.space_before = shape.space_after = Pt(0)
        if spacing != LINE:
            word_xml.off_the_grid(paragraph)

    def _run(
        self, paragraph: Paragraph, text: str, *, font: str = FANGSONG, size: float = BODY_SIZE, red: bool = False
    ) -> None:
        run = paragraph.add_run(word_xml.printable(text))
        run.font.size = Pt(size)
        word_xml.use_font(run, font)
        if red:
            run.font.color.rgb = RED

    def _lay_out(self) -> None:
        section = self._document.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.top_margin, section.bottom_margin = Mm(37), Mm(35)
        section.left_margin, section.right_margin = Mm(28), Mm(26)
        # The number's upper edge lies 7 mm below the type area: 35 mm less 7 and its own height.
        section.footer_distance = Mm(23)
        word_xml.line_grid(section, line=LINE)

    def _base_style(self) -> None:
        style = self._document.styles["Normal"]
        word_xml.style_font(style, FANGSONG, size=BODY_SIZE)

    def _number_pages(self) -> None:
        self._document.settings.odd_and_even_pages_header_footer = True
        section = self._document.sections[0]
        self._page_number(section.footer.paragraphs[0], WD_ALIGN_PARAGRAPH.RIGHT)
        self._page_number(section.even_page_footer.paragraphs[0], WD_ALIGN_PARAGRAPH.LEFT)

    def _page_number(self, paragraph: Paragraph, alignment: WD_ALIGN_PARAGRAPH) -> None:
        paragraph.alignment = alignment
        paragraph.paragraph_format.left_indent = paragraph.paragraph_format.right_indent = Pt(14)
        self._run(paragraph, "— ", font=SONGTI, size=14)
        self._run(paragraph, "", font=SONGTI, size=14)
        word_xml.page_field(paragraph.runs[-1])
        self._run(paragraph, " —", font=SONGTI, size=14)
