"""One value, four renderers: the numbers are read back out of each file and must be those of the bulletin."""

import re
from collections.abc import Callable
from fractions import Fraction
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

from domain.bulletin import MonthlyBulletin
from domain.scoring.points import print_points
from locales import Words
from rendering import files
from tests.rendering.pdf_reading import pdf_text

MakeBulletin = Callable[..., MonthlyBulletin]
ARROWS = {"▲": 1, "▼": -1}


@pytest.fixture(scope="module", params=["plain", "long", "first"])
def bulletin(request: pytest.FixtureRequest, make_bulletin: MakeBulletin) -> MonthlyBulletin:
    kinds = {"plain": make_bulletin(21), "long": make_bulletin(40, name="市生态环境局第{}分局", number=1)}
    return kinds.get(str(request.param)) or make_bulletin(3, first=True)


@pytest.fixture(scope="module")
def written(bulletin: MonthlyBulletin, chinese: Words, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The files of a bulletin, written once: the tests only read them."""
    return {file.suffix: file for file in files.write_all(bulletin, chinese, tmp_path_factory.mktemp("written"))}


def _expected(bulletin: MonthlyBulletin) -> list[tuple[str, ...]]:
    return [
        (
            str(row.rank),
            row.name,
            f"{row.tasks_done}/{row.tasks}",
            print_points(row.bonus),
            print_points(row.deductions),
            print_points(row.total),
        )
        for row in bulletin.rows
    ]


def _plain(text: str) -> str:
    return text.replace("−", "-")


def test_the_text_says_the_same(bulletin: MonthlyBulletin, written: dict[str, Path]) -> None:
    said = re.findall(
        r"^(\d+)\. (\S+) ([−\d.]+) · (\d+/\d+)",
        written[".txt"].read_text(encoding="utf-8"),
        re.MULTILINE,
    )
    assert [(rank, name, tasks, _plain(total)) for rank, name, total, tasks in said] == [
        (rank, name, tasks, total) for rank, name, tasks, _, _, total in _expected(bulletin)
    ]


def test_the_word_file_says_the_same(bulletin: MonthlyBulletin, written: dict[str, Path]) -> None:
    table = Document(str(written[".docx"])).tables[0]
    rows = [tuple(_plain(cell.text) for cell in row.cells) for row in table.rows]
    assert [row[:6] for row in rows[1:]] == _expected(bulletin)


def test_the_workbook_says_the_same(bulletin: MonthlyBulletin, written: dict[str, Path]) -> None:
    sheet = load_workbook(BytesIO(written[".xlsx"].read_bytes()))["排名"]
    rows = [
        (str(rank), name, tasks, *(f"{float(str(points)):.2f}" for points in amounts))
        for rank, name, tasks, *amounts, _, _ in sheet.iter_rows(min_row=2, values_only=True)
    ]
    assert rows == _expected(bulletin)


def test_the_pdf_says_the_same(bulletin: MonthlyBulletin, written: dict[str, Path]) -> None:
    text = _plain("".join(pdf_text(written[".pdf"].read_bytes())))
    place = 0
    for row in _expected(bulletin):
        place = text.find("".join(row), place) + 1
        assert place, f"{row} is not in the PDF in its place"


def test_movement_is_the_same_in_word_and_workbook(bulletin: MonthlyBulletin, written: dict[str, Path]) -> None:
    sheet = load_workbook(BytesIO(written[".xlsx"].read_bytes()))["排名"]
    printed = [str(row[6] or "") for row in sheet.iter_rows(min_row=2, values_only=True)]
    assert [_moved(mark) for mark in printed] == [row.movement for row in bulletin.rows]
    table = Document(str(written[".docx"])).tables[0]
    if any(printed):
        assert [row.cells[6].text for row in table.rows[1:]] == printed
    else:
        assert len(table.columns) == 6


def test_the_mean_is_rounded_once(bulletin: MonthlyBulletin, written: dict[str, Path]) -> None:
    mean = print_points(sum((row.total for row in bulletin.rows), Fraction(0)) / len(bulletin.rows))
    assert f"平均{mean}分" in written[".txt"].read_text(encoding="utf-8")
    body = "\n".join(paragraph.text for paragraph in Document(str(written[".docx"])).paragraphs)
    assert f"平均得分{mean}分" in body
    assert f"平均得分{mean}分" in "".join(pdf_text(written[".pdf"].read_bytes()))


def test_the_lines_of_each_sheet_add_up_in_the_workbook(bulletin: MonthlyBulletin, written: dict[str, Path]) -> None:
    sheet = load_workbook(BytesIO(written[".xlsx"].read_bytes()))["计分明细"]
    exact: dict[str, list[str]] = {}
    for name, _, _, _, _, _, fraction, *_ in sheet.iter_rows(min_row=2, values_only=True):
        exact.setdefault(str(name), []).append(str(fraction))
    for each in bulletin.sheets:
        assert exact[each.name] == [str(each.base), *(str(line.points) for line in each.lines), str(each.total)]


def _moved(mark: str) -> int | None:
    if mark in ("", "新"):
        return None
    return ARROWS[mark[0]] * int(mark[1:]) if mark[0] in ARROWS else 0
