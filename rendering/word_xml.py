"""What Word can do and python-docx has no words for: the few elements written by hand."""

import unicodedata
from typing import TYPE_CHECKING

from docx.document import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.section import Section
from docx.shared import Length, Pt
from docx.styles.style import BaseStyle
from docx.text.paragraph import Paragraph
from docx.text.run import Run

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement

XIAOBIAOSONG = "方正小标宋简体"
FANGSONG = "仿宋_GB2312"
HEITI = "黑体"
KAITI = "楷体_GB2312"
SONGTI = "宋体"
LATIN = "Times New Roman"

STAND_INS = {
    XIAOBIAOSONG: "华文中宋",
    FANGSONG: "仿宋",
    HEITI: "SimHei",
    KAITI: "楷体",
    SONGTI: "SimSun",
}
"""What Word takes on a machine where the official fonts are not installed."""

_AFTER_BORDERS = ("w:shd", "w:tabs", "w:snapToGrid", "w:spacing", "w:ind", "w:jc", "w:rPr")
"""What the schema puts after a paragraph's borders, of all that is used here."""
_FONT_TABLE = "/word/fontTable.xml"


def name_fonts(document: Document) -> None:
    """List the official fonts with their stand-ins in the document's font table."""
    part = next(part for part in document.part.package.iter_parts() if part.partname == _FONT_TABLE)
    fonts = "".join(
        f'<w:font w:name="{name}"><w:altName w:val="{other}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>'
        for name, other in STAND_INS.items()
    )
    table = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts {nsdecls("w")}>{fonts}</w:fonts>'
    part._blob = table.encode()  # noqa: SLF001 - python-docx offers no way to write this part


def printable(text: str) -> str:
    """Leave out what XML cannot hold: control characters, halves of surrogate pairs, the two non-characters."""
    return "".join(
        character
        for character in text
        if character in "\n\t"
        or (unicodedata.category(character) not in {"Cc", "Cs"} and character not in "\ufffe\uffff")
    )


def use_font(run: Run, name: str) -> None:
    """Set Chinese in `name`, Latin letters and digits in Times New Roman."""
    run.font.name = LATIN
    _east_asian(run._element.get_or_add_rPr(), name)  # noqa: SLF001


def style_font(style: BaseStyle, name: str, *, size: float) -> None:
    """Make a font the style's own, and the text Chinese, which decides how punctuation is drawn."""
    style.font.name = LATIN  # type: ignore[attr-defined]
    style.font.size = Pt(size)  # type: ignore[attr-defined]
    properties = style.element.get_or_add_rPr()
    _east_asian(properties, name)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "en-US")
    language.set(qn("w:eastAsia"), "zh-CN")
    properties.append(language)


def _east_asian(properties: "BaseOxmlElement", name: str) -> None:
    fonts = properties.find(qn("w:rFonts"))
    fonts.set(qn("w:eastAsia"), name)
    fonts.set(qn("w:cs"), LATIN)
    # Quotation marks and dashes are shared by both scripts; in a Chinese document they are Chinese.
    fonts.set(qn("w:hint"), "eastAsia")


def indent_first_line(paragraph: Paragraph, *, characters: int, size: float) -> None:
    """Indent by characters, as the office's own typists do, so that it follows the size."""
    indent = paragraph._element.get_or_add_pPr().get_or_add_ind()  # noqa: SLF001
    indent.set(qn("w:firstLineChars"), str(characters * 100))
    indent.set(qn("w:firstLine"), str(round(characters * size * 20)))


def off_the_grid(paragraph: Paragraph) -> None:
    """Let a paragraph keep its own line spacing beside the grid of body lines."""
    switch = OxmlElement("w:snapToGrid")
    switch.set(qn("w:val"), "0")
    paragraph._element.get_or_add_pPr().insert_element_before(switch, "w:spacing", "w:ind", "w:jc", "w:rPr")  # noqa: SLF001


def rule_below(paragraph: Paragraph, *, colour: str, eighths: int, distance: Length) -> None:
    """Draw a rule under a paragraph; its thickness is in eighths of a point."""
    properties = paragraph._element.get_or_add_pPr()  # noqa: SLF001
    borders = parse_xml(
        f'<w:pBdr {nsdecls("w")}><w:bottom w:val="single" w:sz="{eighths}" '
        f'w:space="{round(distance.pt)}" w:color="{colour}"/></w:pBdr>'
    )
    properties.insert_element_before(borders, *_AFTER_BORDERS)


def line_grid(section: Section, *, line: Length) -> None:
    """Lay a grid of lines under the page."""
    properties = section._sectPr  # noqa: SLF001
    for grid in properties.findall(qn("w:docGrid")):
        properties.remove(grid)
    grid = OxmlElement("w:docGrid")
    grid.set(qn("w:type"), "lines")
    grid.set(qn("w:linePitch"), str(round(line.pt * 20)))
    properties.append(grid)


def page_field(run: Run) -> None:
    """Make a run print the page's number."""
    for kind in ("begin", None, "end"):
        if kind:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
        else:
            element = OxmlElement("w:instrText")
            element.text = "PAGE"
        run._element.append(element)  # noqa: SLF001
