from collections.abc import Callable
from pathlib import Path

from domain.bulletin import MonthlyBulletin
from locales import Words
from rendering import files

MakeBulletin = Callable[..., MonthlyBulletin]


def test_five_files_are_written_into_a_new_folder(make_bulletin: MakeBulletin, chinese: Words, tmp_path: Path) -> None:
    written = files.write_all(make_bulletin(3), chinese, tmp_path / "out")
    assert [file.name for file in written] == [
        f"bulletin-2023-05.{ending}" for ending in ("txt", "png", "pdf", "docx", "xlsx")
    ]
    assert all(file.stat().st_size for file in written)


def test_a_correction_does_not_overwrite_the_original(make_bulletin: MakeBulletin) -> None:
    names = {files.stem(make_bulletin(1, number=number, simulated=old)) for number in (0, 1) for old in (False, True)}
    assert len(names) == 4
