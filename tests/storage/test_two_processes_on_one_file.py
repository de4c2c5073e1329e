import asyncio
import shutil
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from models.person import Person
from storage import sqlite
from storage.place import Place
from storage.unit import Database

AT = datetime(2023, 5, 15, 1, 0, tzinfo=UTC)


@pytest.fixture
def file(sqlite_template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sqlite_template, tmp_path / "county.sqlite3"))


def _locked(file: Path) -> sqlite3.Connection:
    """Take the write lock as another process would."""
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    return other


async def _keep(database: Database) -> None:
    async with database.unit() as unit:
        unit.session.add(Person(telegram_id=1, name="李梅", language="en", met_at=AT))
        await unit.session.flush()
        await unit.commit()


async def test_who_finds_the_file_locked_waits_and_lets_others_work(file: Path) -> None:
    database = Database.open(f"sqlite:///{file}")
    other = _locked(file)
    keeping = asyncio.create_task(_keep(database))
    async with database.read() as unit:
        assert (await unit.session.scalars(select(Person))).all() == []
    assert not keeping.done()
    other.execute("ROLLBACK")
    await keeping
    async with database.read() as unit:
        assert len((await unit.session.scalars(select(Person))).all()) == 1
    other.close()
    await database.close()


async def test_patience_has_an_end(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite, "ATTEMPTS", 2)
    connection = await sqlite.connect(Place(str(file)))
    other = _locked(file)
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        await connection.execute("BEGIN IMMEDIATE")
    other.close()
    await connection.close()
