"""The Word notice keeps to the layout of official documents (GB/T 9704-2012)."""

import dataclasses
from collections.abc import Callable
from io import BytesIO
from zipfile import ZipFile

from docx import Document
from docx.document import Document as Opened
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from domain.bulletin import MonthlyBulletin
from locales import Words
from rendering import pdf, word
from rendering.notice import official_fields
from rendering.red_head import red_head

MakeBulletin = Callable[..., MonthlyBulletin]


def _notice(bulletin: MonthlyBulletin, words: Words) -> Opened:
    return Document(BytesIO(word.notice(bulletin, words, official_fields(bulletin, words))))


def _paragraph(document: Opened, beginning: str) -> Paragraph:
    return next(paragraph for paragraph in document.paragraphs if paragraph.text.startswith(beginning))


def _font(paragraph: Paragraph, run: int = 0) -> str:
    (name,) = paragraph.runs[run].font.element.xpath("w:rPr/w:rFonts/@w:eastAsia")
    return str(name)


def test_the_type_area_is_156_by_225_millimetres_on_a4(make_bulletin: MakeBulletin, chinese: Words) -> None:
    section = _notice(make_bulletin(3), chinese).sections[0]
    sizes = (section.page_width, section.page_height, section.top_margin, section.bottom_margin)
    sides = (section.left_margin, section.right_margin)
    assert [round(size.mm) for size in (*sizes, *sides) if size] == [210, 297, 37, 35, 28, 26]


def test_the_head_is_red_and_begins_35_millimetres_down(make_bulletin: MakeBulletin, chinese: Words) -> None:
    head = _notice(make_bulletin(3), chinese).paragraphs[0]
    assert str(head.runs[0].font.color.rgb) == "D0121B"
    assert _font(head) == "方正小标宋简体"
    assert head.paragraph_format.space_before
    assert round(head.paragraph_format.space_before / Mm(1), 1) == 35


def test_a_red_rule_runs_under_the_document_number(make_bulletin: MakeBulletin, chinese: Words) -> None:
    number = _paragraph(_notice(make_bulletin(3), chinese), "2023年第5期")
    assert number.paragraph_format.element.xpath("w:pPr/w:pBdr/w:bottom/@w:color") == ["D0121B"]


def test_title_sections_and_body_have_the_fonts_of_the_standard(make_bulletin: MakeBulletin, chinese: Words) -> None:
    document = _notice(make_bulletin(21), chinese)
    title, section = _paragraph(document, "关于2023年5月"), _paragraph(document, "一、总体情况")
    lead, body = _paragraph(document, "（一）未报送。"), _paragraph(document, "根据工作调度办法")
    fonts = [_font(paragraph) for paragraph in (title, section, lead, body)]
    assert fonts == ["方正小标宋简体", "黑体", "楷体_GB2312", "仿宋_GB2312"]
    assert _font(lead, 1) == "仿宋_GB2312"
    assert [paragraph.runs[0].font.size for paragraph in (title, section, body)] == [Pt(22), Pt(16), Pt(16)]


def test_every_official_font_names_a_stand_in(make_bulletin: MakeBulletin, chinese: Words) -> None:
    bulletin = make_bulletin(3)
    with ZipFile(BytesIO(word.notice(bulletin, chinese, official_fields(bulletin, chinese)))) as file:
        fonts = file.read("word/fontTable.xml").decode()
    for font in ("方正小标宋简体", "仿宋_GB2312", "黑体", "楷体_GB2312"):
        assert f'w:name="{font}"><w:altName' in fonts


def test_body_lines_are_28_95_points_apart(make_bulletin: MakeBulletin, chinese: Words) -> None:
    body = _paragraph(_notice(make_bulletin(3), chinese), "根据工作调度办法")
    assert body.paragraph_format.line_spacing == Pt(28.95)


def test_page_numbers_stand_outside_between_dashes(make_bulletin: MakeBulletin, chinese: Words) -> None:
    document = _notice(make_bulletin(3), chinese)
    section = document.sections[0]
    odd, even = section.footer.paragraphs[0], section.even_page_footer.paragraphs[0]
    assert (odd.text, even.text) == ("—  —", "—  —")
    assert (odd.alignment, even.alignment) == (WD_ALIGN_PARAGRAPH.RIGHT, WD_ALIGN_PARAGRAPH.LEFT)
    assert all(
        paragraph.paragraph_format.element.xpath("w:r/w:instrText")[0].text == "PAGE" for paragraph in (odd, even)
    )


def test_the_date_stands_four_characters_from_the_right(make_bulletin: MakeBulletin, chinese: Words) -> None:
    date = _paragraph(_notice(make_bulletin(3), chinese), "2023年6月1日")
    assert date.paragraph_format.right_indent == Pt(64)


def test_the_note_explains_movement_only_where_it_is_shown(make_bulletin: MakeBulletin, chinese: Words) -> None:
    assert _paragraph(_notice(make_bulletin(3), chinese), "注：“办结”").text.endswith("“升降”为与上月名次相比。")
    first = _notice(make_bulletin(3, first=True), chinese)
    assert _paragraph(first, "注：“办结”").text == "注：“办结”为累计办结任务数与本单位年度任务总数之比。"


def test_the_tables_head_stands_on_each_page(make_bulletin: MakeBulletin, chinese: Words) -> None:
    table = _notice(make_bulletin(120), chinese).element.xpath("//w:tbl")[0]
    assert len(table.xpath("w:tr[1]/w:trPr/w:tblHeader")) == 1
    assert len(table.xpath("w:tr/w:trPr/w:cantSplit")) == 121


def test_the_office_chooses_number_recipients_and_copies(make_bulletin: MakeBulletin, chinese: Words) -> None:
    bulletin = make_bulletin(3)
    chosen = dataclasses.replace(
        official_fields(bulletin, chinese), number="盂城群办〔2023〕5号", recipients="各乡镇", copies="县委办公室"
    )
    document = Document(BytesIO(word.notice(bulletin, chinese, chosen)))
    assert _paragraph(document, "盂城群办〔2023〕5号")
    assert _paragraph(document, "各乡镇：")
    assert document.tables[-1].rows[0].cells[0].text == "抄送：县委办公室。"
    assert pdf.notice(bulletin, chinese, chosen).startswith(b"%PDF")


def test_a_correction_says_so_in_number_title_and_remarks(make_bulletin: MakeBulletin, chinese: Words) -> None:
    document = _notice(make_bulletin(3, number=1), chinese)
    assert _paragraph(document, "2023年第5期（更正1）")
    assert _paragraph(document, "关于更正2023年5月")
    assert _paragraph(document, "本通报为第1次更正")


def test_an_adjustment_stands_under_the_remarks(make_bulletin: MakeBulletin, chinese: Words) -> None:
    assert _paragraph(_notice(make_bulletin(3), chinese), "第1局：更正2023年4月得分+1.11分（四月成果核实有效）。")


def test_control_characters_do_not_break_the_file(make_bulletin: MakeBulletin, chinese: Words) -> None:
    table = _notice(make_bulletin(3, name="县\x0b局<&>\ufffe{}"), chinese).tables[0]
    assert {row.cells[1].text for row in table.rows[1:]} == {"县局<&>1", "县局<&>2", "县局<&>3"}


def test_a_long_red_head_is_broken_before_the_leading_group() -> None:
    head = red_head("盂县推动山西中部城市群高质量发展领导小组办公室")
    assert head.lines == ("盂县推动山西中部城市群高质量发展", "领导小组办公室")
    assert red_head("盂县县委").lines == ("盂县县委",)
    assert red_head("盂县\n县委").lines == ("盂县", "县委")
    assert red_head("The Office of the Leading Group for the Development of Everything").lines == (
        "The Office of the Leading Group",
        "for the Development of Everything",
    )


def test_the_notice_is_written_in_every_language(make_bulletin: MakeBulletin, words: Words) -> None:
    bulletin = make_bulletin(3, simulated=True)
    fields = official_fields(bulletin, words)
    assert len(Document(BytesIO(word.notice(bulletin, words, fields))).tables) == 2
    assert b"/GTS_PDFA1" in pdf.notice(bulletin, words, fields)
