import re
from collections.abc import Callable
from pathlib import Path

import pytest

from domain.bulletin import MonthlyBulletin
from domain.scoring.rulebook import Rulebook
from locales import Words
from rendering import files
from tests.rendering.periods import period_of

MakeBulletin = Callable[..., MonthlyBulletin]


def test_five_files_are_written_into_a_new_folder(make_bulletin: MakeBulletin, chinese: Words, tmp_path: Path) -> None:
    written = files.write_all(make_bulletin(3), chinese, tmp_path / "out")
    assert [file.name for file in written] == [
        f"bulletin-2023-05.{ending}" for ending in ("txt", "png", "pdf", "docx", "xlsx")
    ]
    assert all(file.stat().st_size for file in written)


def test_the_text_is_plain_and_ends_its_last_line(make_bulletin: MakeBulletin, chinese: Words, tmp_path: Path) -> None:
    written = files.write_all(make_bulletin(31, name="<甲>&第{}局"), chinese, tmp_path)[0].read_text(encoding="utf-8")
    assert "<甲>&第" in written
    assert "&lt;" not in written
    assert not re.search(r"</?[a-z]", written)
    assert written.endswith("\n")
    assert not written.endswith("\n\n")


def test_a_large_group_gets_its_ranking_in_several_pictures_too(
    make_bulletin: MakeBulletin, chinese: Words, tmp_path: Path
) -> None:
    names = [file.name for file in files.write_all(make_bulletin(31), chinese, tmp_path)]
    assert names[1:4] == [f"bulletin-2023-05.{page}png" for page in ("", "page-1.", "page-2.")]


def test_a_correction_does_not_overwrite_the_original(make_bulletin: MakeBulletin) -> None:
    names = {files.stem(make_bulletin(1, number=number, simulated=old)) for number in (0, 1) for old in (False, True)}
    assert len(names) == 4


@pytest.mark.parametrize(("period", "stem"), [("2023-Q2", "bulletin-2023-Q2"), ("2023", "bulletin-2023")])
def test_a_quarter_and_a_year_are_the_same_five_files(
    yuxian: Rulebook, chinese: Words, tmp_path: Path, period: str, stem: str
) -> None:
    written = files.write_all(period_of(yuxian, 3, period=period), chinese, tmp_path)
    assert [file.name for file in written] == [f"{stem}.{ending}" for ending in ("txt", "png", "pdf", "docx", "xlsx")]
