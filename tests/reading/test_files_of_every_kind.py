"""Documents as files: Word, Excel, PDF and text become tasks; what must not be opened gets one clear sentence."""

import io
import zipfile
from collections.abc import Callable
from typing import Any

import pytest
import typst
import xlsxwriter
from docx import Document
from docx.oxml import OxmlElement
from pypdf import PdfWriter

from documents import reading as documents
from domain.errors import Unacceptable
from domain.plan.reading import Reading
from locales import LANGUAGES, words_for
from rendering.typesetting import font_folder
from tests.reading.support import duties, issued

NOTICE = (
    "某县2024年重点工作任务",
    "一、产业发展",
    "1.推进园区建设，完成道路5公里。（责任单位：县工信局、县发改局）",
    "2.培育骨干企业8家。（牵头单位：县工信局，配合单位：县财政局）",
    "二、民生保障",
    "1.建设学校2所。（责任单位：县教育局）",
)
EXPECTED = [
    ("1", ["县工信局", "县发改局"], []),
    ("2", ["县工信局"], ["县财政局"]),
    ("1", ["县教育局"], []),
]


async def read(data: bytes) -> Reading:
    return await documents.read(data)


def word(fill: Callable[[Any], object]) -> bytes:
    document, file = Document(), io.BytesIO()
    fill(document)
    document.save(file)
    return file.getvalue()


def excel(fill: Callable[[Any], object]) -> bytes:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        fill(book)
    return file.getvalue()


def pdf(source: str, *, page: str = "width: 210mm, height: 297mm") -> bytes:
    head = f'#set page({page}, numbering: "- 1 -", header: [某县人民政府文件])\n'
    head += '#set text(font: "Noto Sans SC", lang: "zh")\n'
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(font_folder())])
    return typst.compile((head + source).encode(), format="pdf", font_paths=fonts)


def package(members: dict[str, bytes], *, pack: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", pack) as made:
        for name, content in members.items():
            made.writestr(name, content)
    return file.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
async def test_a_text_file_in_any_encoding_an_office_uses(encoding: str) -> None:
    reading = await read("\r\n".join(NOTICE).encode(encoding))

    assert (reading.title, reading.year, duties(reading)) == (NOTICE[0], 2024, EXPECTED)
    assert [task.line for task in reading.tasks] == [3, 4, 6]


async def test_a_word_document_with_its_paragraphs() -> None:
    def fill(document: Any) -> None:
        for line in NOTICE:
            document.add_paragraph(line)

    reading = await read(word(fill))
    assert (reading.title, duties(reading), reading.unread) == (NOTICE[0], EXPECTED, ())


async def test_numbers_that_word_writes_by_itself_are_numbers() -> None:
    def fill(document: Any) -> None:
        document.add_paragraph("某县2024年工作要点")
        document.add_paragraph("一、工业")
        document.add_paragraph("推进园区建设。（责任单位：县工信局）", style="List Number")
        document.add_paragraph("培育骨干企业。（责任单位：县统计局）", style="List Number")

    reading = await read(word(fill))
    assert duties(reading) == [("1", ["县工信局"], []), ("2", ["县统计局"], [])]


async def test_deleted_text_of_a_word_document_is_left_out() -> None:
    def fill(document: Any) -> None:
        paragraph = document.add_paragraph("1.推进园区建设。（责任单位：县工信局")
        deleted = OxmlElement("w:del")
        run, text = OxmlElement("w:r"), OxmlElement("w:t")
        text.text = "、县财政局"
        run.append(text)
        deleted.append(run)
        paragraph._p.append(deleted)  # noqa: SLF001 - python-docx writes no tracked changes
        paragraph.add_run("）")

    assert duties(await read(word(fill))) == [("1", ["县工信局"], [])]


async def test_a_word_table_with_merged_cells() -> None:
    def fill(document: Any) -> None:
        document.add_paragraph("某县2024年重点工作任务分工表")
        table = document.add_table(rows=6, cols=6)
        rows = [
            ("序号", "工作类别", "工作任务", "责任单位", "", "完成时限"),
            ("", "", "", "牵头单位", "配合单位", ""),
            ("1", "工业", "推进园区建设", "县工信局", "县发改局、县财政局", "2024年6月"),
            ("2", "", "培育企业5家", "县工信局", "", "年底前"),
            ("3", "农业", "建设高标准农田3万亩", "县农业农村局", "各乡镇", "10月底前"),
            ("", "", "整治人居环境", "县住建局", "", "持续推进"),
        ]
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                table.cell(row, column).text = cell
        table.cell(0, 3).merge(table.cell(0, 4))
        for column in (0, 1, 2, 5):
            table.cell(0, column).merge(table.cell(1, column))
        table.cell(2, 1).merge(table.cell(3, 1))
        table.cell(4, 0).merge(table.cell(5, 0))
        table.cell(4, 1).merge(table.cell(5, 1))

    reading = await read(word(fill))
    assert duties(reading) == [
        ("1", ["县工信局"], ["县发改局", "县财政局"]),
        ("2", ["县工信局"], []),
        ("3", ["县农业农村局"], ["各乡镇"]),
        ("3.2", ["县住建局"], []),
    ]
    assert [(task.section, str(task.due)) for task in reading.tasks] == [
        ("工业", "2024-06-30"),
        ("工业", "2024-12-31"),
        ("农业", "2024-10-31"),
        ("农业", "None"),
    ]
    assert reading.doubts == ()


async def test_a_form_in_word_with_a_label_beside_each_value() -> None:
    def fill(document: Any) -> None:
        table = document.add_table(rows=4, cols=2)
        for row, cells in enumerate(
            [
                ("任务名称", "推进园区建设"),
                ("牵头单位", "县工信局"),
                ("配合单位", "县财政局"),
                ("完成时限", "2024年6月底"),
            ]
        ):
            for column, cell in enumerate(cells):
                table.cell(row, column).text = cell

    reading = await read(word(fill))
    assert [(task.lead, task.participants, str(task.due)) for task in reading.tasks] == [
        (("县工信局",), ("县财政局",), "2024-06-30")
    ]


async def test_a_workbook_with_merged_cells_and_rows_across() -> None:
    def fill(book: Any) -> None:
        sheet, plain = book.add_worksheet("任务清单"), book.add_format()
        sheet.merge_range("A1:F1", "某县2024年重点任务清单", plain)
        sheet.write_row(1, 0, ["序号", "任务名称", "具体内容", "牵头单位", "配合单位", "完成时间"])
        sheet.merge_range("A3:F3", "一、工业经济", plain)
        sheet.write_row(3, 0, [1, "园区建设", "完成道路5公里", "县工信局", "县发改局\n县财政局", "2024年6月底"])
        sheet.merge_range("A5:A6", 2, plain)
        sheet.merge_range("B5:B6", "企业培育", plain)
        sheet.write_row(4, 2, ["新增规上企业10家", "县统计局", "", "12月底"])
        sheet.write_row(5, 2, ["奖励企业", "县财政局", "", "12月底"])
        sheet.merge_range("A7:F7", "二、农业", plain)
        sheet.write_row(7, 0, [1, "农田", "建设3万亩", "县农业农村局（牵头）、各乡镇"])
        sheet.write_row(8, 0, ["合计", 3])

    reading = await read(excel(fill))
    assert [(task.part, task.no, task.lead, task.participants) for task in reading.tasks] == [
        ("一、工业经济", "1", ("县工信局",), ("县发改局", "县财政局")),
        ("一、工业经济", "2", ("县统计局",), ()),
        ("一、工业经济", "2.2", ("县财政局",), ()),
        ("二、农业", "1", ("县农业农村局",), ("各乡镇",)),
    ]
    assert (reading.title, reading.year, reading.doubts) == ("某县2024年重点任务清单", 2024, ())
    assert reading.tasks[0].text == "园区建设\n完成道路5公里"


async def test_a_pdf_with_its_lines_wrapped_and_its_pages_numbered() -> None:
    body = NOTICE[2].replace("推进园区建设", "推进园区建设，" + "完善道路、供水、供热和污水处理等基础设施，" * 4)
    source = "\n\n".join([NOTICE[0], NOTICE[1], body.replace("1.", "1\\."), *NOTICE[3:]]).replace("\n2.", "\n2\\.")

    reading = await read(pdf(source.replace("\n\n1.建设", "\n\n1\\.建设")))
    assert (duties(reading), reading.unread) == (EXPECTED, ())
    assert "完成道路5公里" in reading.tasks[0].text


async def test_a_ruled_table_of_a_pdf_that_goes_on_over_the_page() -> None:
    cells = ["table.cell(rowspan: 2)[序号], table.cell(rowspan: 2)[类别], table.cell(rowspan: 2)[工作任务]"]
    cells.append("table.cell(colspan: 2)[责任单位], table.cell(rowspan: 2)[完成时限], [牵头单位], [配合单位]")
    for number in range(1, 26):
        kind = f"table.cell(rowspan: 5)[领域{number // 5 + 1}], " if number % 5 == 1 else ""
        work = f"[推进第{number}号园区建设，完善基础设施，培育骨干企业{number}家，带动就业增收]"
        cells.append(
            f"[{number}], {kind}{work}, [县工业和信息化局], [县发展和改革局、县财政局], [2024年{number % 12 + 1}月底]"
        )
    source = f"某县2024年重点工作任务分工表\n#table(columns: (1cm, 2cm, 5cm, 3cm, 3cm, 3cm), {', '.join(cells)})"

    reading = await read(pdf(source))
    assert [task.no for task in reading.tasks] == [str(number) for number in range(1, 26)]
    assert {(task.lead, task.participants) for task in reading.tasks} == {
        (("县工业和信息化局",), ("县发展和改革局", "县财政局"))
    }
    assert reading.tasks[11].text == "推进第12号园区建设，完善基础设施，培育骨干企业12家，带动就业增收"
    assert (reading.tasks[0].section, reading.title, reading.doubts) == ("领域1", "某县2024年重点工作任务分工表", ())


async def test_the_same_notice_gives_the_same_plan_from_every_kind_of_file() -> None:
    text = issued("yuxian-2023.txt")

    def fill(document: Any) -> None:
        for line in text.split("\n"):
            document.add_paragraph(line)

    from_word, from_text = await read(word(fill)), await read(text.encode("gb18030"))
    assert (len(from_word.tasks), from_word.assignments) == (40, 47)
    assert [(t.part, t.no, t.text, t.units) for t in from_word.tasks] == [
        (t.part, t.no, t.text, t.units) for t in from_text.tasks
    ]


def macro_document() -> bytes:
    return package({"word/document.xml": b"<w/>", "word/vbaProject.bin": b"x"})


def bomb() -> bytes:
    return package({"word/document.xml": b"0" * 30_000_000})


def ole(name: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + name.encode("utf-16-le") + b"\0" * 600


def locked_pdf() -> bytes:
    writer, file = PdfWriter(), io.BytesIO()
    writer.add_blank_page(100, 100)
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(file)
    return file.getvalue()


def blank_pdf() -> bytes:
    writer, file = PdfWriter(), io.BytesIO()
    writer.add_blank_page(100, 100)
    writer.write(file)
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        pytest.param(lambda: b"", "document-empty", id="empty"),
        pytest.param(lambda: b" \r\n ", "document-empty", id="blank"),
        pytest.param(lambda: bytes(100 * 1024 * 1024), "document-too-large", id="100 MB"),
        pytest.param(lambda: ole("WordDocument"), "document-old-word", id="old Word"),
        pytest.param(lambda: ole("Workbook"), "document-old-excel", id="old Excel"),
        pytest.param(lambda: ole("EncryptedPackage"), "document-encrypted", id="encrypted Word"),
        pytest.param(locked_pdf, "document-encrypted", id="encrypted PDF"),
        pytest.param(blank_pdf, "document-scanned", id="PDF without text"),
        pytest.param(lambda: b"\xff\xd8\xff\xe0 photo", "document-scanned", id="photo"),
        pytest.param(macro_document, "document-macros", id="macros"),
        pytest.param(bomb, "document-bomb", id="bomb"),
        pytest.param(lambda: package({"a.txt": b"x"}), "document-unknown", id="some archive"),
        pytest.param(lambda: b"PK\x03\x04 broken", "document-damaged", id="broken archive"),
        pytest.param(lambda: b"%PDF-1.7 broken", "document-damaged", id="broken PDF"),
        pytest.param(lambda: package({"word/document.xml": b"no xml"}), "document-damaged", id="broken Word"),
        pytest.param(
            lambda: "\n".join(NOTICE).encode().decode("gb18030", "replace").encode(), "document-garbled", id="mojibake"
        ),
        pytest.param(
            lambda: "\n".join(NOTICE).encode("gb18030").decode("latin-1").encode(), "document-garbled", id="as Latin"
        ),
        pytest.param(lambda: bytes(range(256)) * 20, "document-garbled", id="bytes of no text"),
        pytest.param(lambda: b"Minutes of the meeting", "document-no-chinese", id="no Chinese"),
    ],
)
async def test_what_cannot_be_read_gets_one_clear_sentence(data: Callable[[], bytes], message: str) -> None:
    with pytest.raises(Unacceptable) as caught:
        await read(data())

    assert caught.value.message == message
    for language in LANGUAGES:
        sentence = words_for(language)(message, **caught.value.details)
        assert "\n" not in sentence
        assert sentence.endswith(("。", "."))
