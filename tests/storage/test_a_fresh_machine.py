"""The first command on a machine that has nothing yet."""

from pathlib import Path

import pytest

from domain.errors import Misconfigured
from storage import schema
from storage.unit import Database


async def test_the_folder_of_the_database_is_made(tmp_path: Path) -> None:
    file = tmp_path / "data" / "county.sqlite3"
    database = Database.open(f"sqlite:///{file}")
    try:
        await schema.upgrade(database)
    finally:
        await database.close()
    assert file.is_file()


def test_a_folder_that_cannot_be_made_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file stands where the folder should be")
    with pytest.raises(Misconfigured, match=r"DATABASE_URL: the folder .* cannot be made"):
        Database.open(f"sqlite:///{tmp_path}/data/deep/county.sqlite3")
