from collections.abc import Callable
from io import BytesIO

from openpyxl import Workbook, load_workbook

from domain.bulletin import MonthlyBulletin
from domain.scoring.lines import Note
from locales import Words
from rendering import ledger

MakeBulletin = Callable[..., MonthlyBulletin]


def _opened(bulletin: MonthlyBulletin, words: Words) -> Workbook:
    return load_workbook(BytesIO(ledger.workbook(bulletin, words)))


def test_nothing_written_by_people_becomes_a_formula(make_bulletin: MakeBulletin, chinese: Words) -> None:
    for beginning in ("=cmd|'/c calc'!A0", "+1", "-1", "@SUM(A1)", "http://example.org/"):
        book = _opened(make_bulletin(3, name=beginning + "{}"), chinese)
        for sheet in book.worksheets:
            for row in sheet.iter_rows():
                assert all(cell.data_type != "f" and cell.hyperlink is None for cell in row)
        assert book["排名"]["B2"].value in {f"{beginning}{index}" for index in (1, 2, 3)}


def test_points_are_numbers_that_can_be_added(make_bulletin: MakeBulletin, chinese: Words) -> None:
    sheet = _opened(make_bulletin(5), chinese)["排名"]
    totals = [row[5] for row in sheet.iter_rows(min_row=2)]
    assert all(isinstance(cell.value, int | float) and cell.number_format == "0.00" for cell in totals)


def test_heads_stay_in_sight_and_on_every_printed_page(make_bulletin: MakeBulletin, words: Words) -> None:
    for sheet in _opened(make_bulletin(5), words).worksheets[:3]:
        assert sheet.freeze_panes == "C2"
        assert sheet.print_title_rows == "$1:$1"
        assert sheet.auto_filter.ref == f"A1:{sheet.cell(sheet.max_row, sheet.max_column).coordinate}"


def test_every_line_shows_base_formula_article_and_what_was_counted(
    make_bulletin: MakeBulletin, chinese: Words
) -> None:
    bulletin = make_bulletin(9)
    sheet = bulletin.sheets[0]
    rows = [row for row in _opened(bulletin, chinese)["计分明细"].iter_rows(values_only=True) if row[0] == sheet.name]
    progress = sheet.lines[0]
    assert rows[1][1:5] == ("任务推进", progress.article, "{}/{}".format(*progress.base or ()), progress.formula)
    assert str(rows[1][9]).count("\n") + 1 == len(progress.items)


def test_a_capped_line_shows_what_it_would_have_been(make_bulletin: MakeBulletin, chinese: Words) -> None:
    rows = _opened(make_bulletin(1), chinese)["计分明细"].iter_rows(values_only=True)
    publicity = next(row for row in rows if row[1] == "研讨、活动、宣传")
    assert publicity[5:9] == (10, "10", 15, 10)


def test_an_item_that_gave_nothing_says_why(make_bulletin: MakeBulletin, words: Words) -> None:
    rows = _opened(make_bulletin(1), words).worksheets[2].iter_rows(values_only=True)
    assert next(row[4] for row in rows if row[2] == "@讲座") == words("bulletin-ledger-note-no-evidence")


def test_evidence_is_listed_with_its_hash(make_bulletin: MakeBulletin, chinese: Words) -> None:
    rows = list(_opened(make_bulletin(9), chinese)["印证材料"].iter_rows(min_row=2, values_only=True))
    assert ("现场照片.jpg", "e1", "ab" * 32) in {row[5:8] for row in rows}


def test_every_note_of_the_scoring_has_its_words(words: Words) -> None:
    for note in Note:
        assert not note or words(f"bulletin-ledger-note-{note}")
