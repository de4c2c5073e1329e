"""The database of every release, with a month in it, is brought up to date, says what it said then, and goes on."""

from pathlib import Path

import pytest
from sqlalchemy import select
from sqlmodel import col

from models.person import Person
from storage import schema
from storage.unit import Database
from tests.county import running_county
from tests.month.acts import reports
from tests.releases import kept


@pytest.mark.parametrize("version", kept.released())
async def test_a_released_database_comes_up_to_date_with_everything_in_it(
    empty_url: str, version: str, tmp_path: Path
) -> None:
    release = kept.read(version)
    await kept.load(empty_url, version)
    database = Database.open(empty_url)
    await schema.upgrade(database)
    assert await schema.differences(database) == []
    await database.close()
    async with running_county(empty_url, tmp_path) as county:
        await kept.restores(release, county.services)
        assert await kept.standing(county.services) == release.standing
        async with county.services.database.read() as unit:
            account = await unit.session.scalar(select(col(Person.telegram_id)).where(col(Person.name) == "陈涛"))
        liaison = await county.telegram.person("陈涛", user_id=account)
        await county.reaches("2023-06-16T09:00")
        await liaison.says("/report")
        await liaison.taps("环城路")
        await liaison.sees("路基完成6公里。")
        await reports(county, liaison, "智慧公交")


@pytest.mark.parametrize("version", kept.released())
def test_a_released_migration_is_never_written_anew(version: str) -> None:
    now = kept.migrations()
    changed = [name for name, digest in kept.read(version).migrations.items() if now.get(name) != digest]
    assert changed == [], "add a migration that changes the tables; what a county's database ran is history"
