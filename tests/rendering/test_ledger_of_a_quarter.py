from io import BytesIO

from openpyxl import Workbook, load_workbook

from domain.period_bulletin import PeriodBulletin
from domain.scoring.rulebook import Rulebook
from locales import Words
from rendering import ledger
from tests.rendering.periods import period_of


def _opened(bulletin: PeriodBulletin, words: Words) -> Workbook:
    return load_workbook(BytesIO(ledger.workbook(bulletin, words)))


def test_a_full_quarter_has_six_pages_and_a_bare_one_no_empty_page(yuxian: Rulebook, chinese: Words) -> None:
    assert _opened(period_of(yuxian, 5), chinese).sheetnames == [
        "排名",
        "各月得分",
        "目标值",
        "亮灯",
        "表扬批评",
        "说明",
    ]
    assert _opened(period_of(yuxian, 5, bare=True), chinese).sheetnames == ["排名", "各月得分", "亮灯", "说明"]


def test_a_share_is_a_percentage_over_a_bar(yuxian: Rulebook, words: Words) -> None:
    sheet = _opened(period_of(yuxian, 14), words).worksheets[2]
    assert {cell.number_format for cell in sheet["G"][1:]} == {"0.0%"}
    (formatting,) = sheet.conditional_formatting
    assert str(formatting.sqref) == "G2:G15"
    assert formatting.rules[0].type == "dataBar"


def test_a_lamp_has_its_letter_and_its_colour(yuxian: Rulebook, chinese: Words) -> None:
    sheet = _opened(period_of(yuxian, 21), chinese)["亮灯"]
    colours = {cell.value: cell.fill.fgColor.rgb for row in sheet.iter_rows(min_row=2, min_col=4) for cell in row}
    assert colours == {"红": "FFB3261E", "黄": "FFE3A008", "绿": "FF2E7D32"}


def test_what_is_proposed_is_marked_so(yuxian: Rulebook, chinese: Words) -> None:
    rows = list(_opened(period_of(yuxian, 5), chinese)["表扬批评"].iter_rows(min_row=2, values_only=True))
    assert [row[0] for row in rows] == ["通报表扬", "通报批评", "拟通报批评"]


def test_nothing_written_by_people_becomes_a_formula(yuxian: Rulebook, chinese: Words) -> None:
    for page in _opened(period_of(yuxian, 3, name="=SUM(A{})"), chinese).worksheets:
        assert all(cell.data_type != "f" for row in page.iter_rows() for cell in row)
