"""One value, four renderers, for a quarter and a year: the numbers are read back out of each file."""

import re
from fractions import Fraction
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

from domain.period_bulletin import PeriodBulletin
from domain.scoring.points import print_points
from domain.scoring.rulebook import Rulebook
from locales import Words
from rendering import files
from tests.rendering.pdf_reading import pdf_text
from tests.rendering.periods import period_of


@pytest.fixture(scope="module", params=["quarter", "year", "large"])
def bulletin(request: pytest.FixtureRequest, yuxian: Rulebook) -> PeriodBulletin:
    match request.param:
        case "quarter":
            return period_of(yuxian, 21)
        case "year":
            return period_of(yuxian, 12, period="2023")
        case _:
            return period_of(yuxian, 40, name="市生态环境局第{}分局", number=1)


@pytest.fixture(scope="module")
def written(bulletin: PeriodBulletin, chinese: Words, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The files of a bulletin, written once: the tests only read them."""
    return {file.suffix: file for file in files.write_all(bulletin, chinese, tmp_path_factory.mktemp("written"))}


def _expected(bulletin: PeriodBulletin) -> list[tuple[str, ...]]:
    """Rank, name, months (totals, or ranks where there are too many), done/tasks, points."""
    return [
        (
            str(row.rank),
            row.name,
            *(
                [print_points(total) for total in row.totals if total is not None]
                if len(bulletin.months) <= 4
                else [str(rank) for rank in row.ranks]
            ),
            f"{row.tasks_done}/{row.tasks}",
            print_points(row.points),
        )
        for row in bulletin.rows
    ]


def _plain(text: str) -> str:
    return text.replace("−", "-")


def test_the_text_says_the_same(bulletin: PeriodBulletin, written: dict[str, Path]) -> None:
    said = re.findall(
        r"^(\d+)\. (\S+) ([−\d.]+) · (\d+/\d+)",
        written[".txt"].read_text(encoding="utf-8"),
        re.MULTILINE,
    )
    assert [(rank, name, tasks, _plain(points)) for rank, name, points, tasks in said] == [
        (row[0], row[1], row[-2], row[-1]) for row in _expected(bulletin)
    ]


def test_the_word_file_says_the_same(bulletin: PeriodBulletin, written: dict[str, Path]) -> None:
    table = Document(str(written[".docx"])).tables[0]
    rows = [tuple(_plain(cell.text) for cell in row.cells) for row in table.rows]
    assert [row[:-1] for row in rows[1:]] == _expected(bulletin)


def test_the_pdf_says_the_same(bulletin: PeriodBulletin, written: dict[str, Path]) -> None:
    text = _plain("".join(pdf_text(written[".pdf"].read_bytes())))
    place = 0
    for row in _expected(bulletin):
        place = text.find("".join(row), place) + 1
        assert place, f"{row} is not in the PDF in its place"


def test_the_workbook_says_the_same_and_keeps_the_fraction(bulletin: PeriodBulletin, written: dict[str, Path]) -> None:
    months = len(bulletin.months)
    rows = list(load_workbook(BytesIO(written[".xlsx"].read_bytes()))["排名"].iter_rows(min_row=2, values_only=True))
    assert [(rank, name, exact, tasks) for rank, name, *_, exact, tasks, _, _, _ in rows] == [
        (row.rank, row.name, str(row.points), f"{row.tasks_done}/{row.tasks}") for row in bulletin.rows
    ]
    printed = [tuple(f"{float(str(each)):.2f}" for each in row[2 : 3 + months]) for row in rows]
    assert printed == [
        (*(print_points(total) for total in row.totals if total is not None), print_points(row.points))
        for row in bulletin.rows
    ]


def test_every_department_has_every_month_in_the_workbook(bulletin: PeriodBulletin, written: dict[str, Path]) -> None:
    sheet = load_workbook(BytesIO(written[".xlsx"].read_bytes()))["各月得分"]
    rows = [(row[0], row[2], row[4]) for row in sheet.iter_rows(min_row=2, values_only=True)]
    assert rows == [
        (row.name, rank, str(total)) for row in bulletin.rows for rank, total in zip(row.ranks, row.totals, strict=True)
    ]


def test_targets_are_the_same_in_word_and_workbook(bulletin: PeriodBulletin, written: dict[str, Path]) -> None:
    table = Document(str(written[".docx"])).tables[1]
    in_word = [(row.cells[0].text, row.cells[1].text, row.cells[4].text) for row in table.rows[1:]]
    sheet = load_workbook(BytesIO(written[".xlsx"].read_bytes()))["目标值"]
    in_workbook = [
        (row[0], row[2], f"{float(str(row[6])) * 100:.1f}%") for row in sheet.iter_rows(min_row=2, values_only=True)
    ]
    assert in_word == in_workbook
    assert len(in_word) == len(bulletin.indicators)


def test_lamps_are_the_same_in_word_and_workbook(bulletin: PeriodBulletin, written: dict[str, Path]) -> None:
    months = len(bulletin.months)
    in_word = [tuple(cell.text for cell in row.cells) for row in Document(str(written[".docx"])).tables[2].rows[1:]]
    sheet = load_workbook(BytesIO(written[".xlsx"].read_bytes()))["亮灯"]
    in_workbook = [row[: 3 + months] for row in sheet.iter_rows(min_row=2, values_only=True)]
    assert len(in_workbook) == len(bulletin.lamps)
    assert in_word == [row for row in in_workbook if {"红", "黄"} & set(row[3:])]


def test_the_mean_is_rounded_once(bulletin: PeriodBulletin, written: dict[str, Path]) -> None:
    mean = print_points(sum((row.points for row in bulletin.rows), Fraction(0)) / len(bulletin.rows))
    body = "\n".join(paragraph.text for paragraph in Document(str(written[".docx"])).paragraphs)
    assert mean in written[".txt"].read_text(encoding="utf-8")
    assert f"均值为{mean}分" in body
    assert f"均值为{mean}分" in "".join(pdf_text(written[".pdf"].read_bytes()))
