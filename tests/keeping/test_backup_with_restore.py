"""A county's month is backed up while the bot runs, restored into empty places on both engines, and compared."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from domain.errors import Misconfigured
from services import backups, checks
from services.backups import Nightly
from services.base import Services
from storage import dumps
from storage.files import Files
from storage.unit import Database
from tests.county import County
from tests.month.acts import accepts_everything, reports
from tests.month.publishing import opens_to_objections, publishes

NIGHT = datetime(2023, 6, 2, 18, 30, tzinfo=UTC)


async def lines_of(services: Services) -> list[str]:
    return [line async for page in dumps.write(services.database) for line in page]


async def test_what_was_backed_up_is_restored_exactly_on_either_engine(
    county: County, tmp_path: Path, empty_databases: list[str]
) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局", name="=李梅\n\t'\"\\u0000😀")
    await county.channel(by=clerk)
    await county.reaches("2023-05-15T09:00")
    await reports(county, liaison, "环城路", text="路基完成3公里。\n=1+1 😀 '; DROP TABLE person; --")
    await accepts_everything(county, clerk)
    await opens_to_objections(county, clerk)
    await publishes(county, clerk)
    await county.running.clock.fetch_evidence()
    made = await backups.back_up(county.services, tmp_path / "backups", NIGHT, keep=2)
    assert made.manifest.files == made.new_files == 1
    kept = await lines_of(county.services)
    assert (await checks.check(county.services)).wrong == ()
    for number, url in enumerate(empty_databases):
        files = Files(str(tmp_path / f"restored-{number}"))
        assert await backups.restore(url, files, backups.chosen(tmp_path / "backups")) == made.manifest
        database = Database.open(url)
        restored = Services(database, files)
        assert sorted(await lines_of(restored)) == sorted(kept)
        checked = await checks.check(restored)
        assert (checked.files, checked.bulletins, checked.wrong) == (1, 1, ())
        async with database.unit() as unit:  # numbering goes on behind what was restored
            await unit.session.execute(
                text(
                    "INSERT INTO trail (group_id, at, act, subject, subject_id, before, after)"
                    " VALUES (1, '2023-06-02', 'a', 's', 1, '', '')"
                )
            )
            await unit.commit()
        with pytest.raises(Misconfigured, match="needs an empty one"):
            await backups.restore(url, files, made.folder)
        await database.close()


async def test_verification_names_what_was_changed_behind_the_bot(county: County, tmp_path: Path) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    await county.channel(by=clerk)
    await county.reaches("2023-05-15T09:00")
    await reports(county, liaison, "环城路")
    await accepts_everything(county, clerk)
    await opens_to_objections(county, clerk)
    await publishes(county, clerk)
    await county.running.clock.fetch_evidence()
    (file,) = (each for each in (tmp_path / "evidence").rglob("*") if each.is_file())
    file.write_bytes(b"another content")
    async with county.services.database.unit() as unit:
        await unit.session.execute(text("UPDATE entry SET verdict = 'returned' WHERE verdict = 'accepted'"))
        await unit.commit()
    wrong = (await checks.check(county.services)).wrong
    assert f"evidence: {file.name} was changed" in wrong
    assert any("县交通局 stands at" in line for line in wrong)
    file.unlink()
    async with county.services.database.unit() as unit:
        await unit.session.execute(text("UPDATE bulletin SET value = replace(value, '115', '116')"))
        await unit.session.execute(text("UPDATE bulletin SET value = value || ' '"))
        await unit.commit()
    wrong = (await checks.check(county.services)).wrong
    assert f"evidence: {file.name} is missing" in wrong
    assert any("is not what was frozen" in line for line in wrong)


async def test_a_damaged_backup_is_refused(services: Services, tmp_path: Path, empty_databases: list[str]) -> None:
    made = await backups.back_up(services, tmp_path / "backups", NIGHT, keep=2)
    rows = made.folder / backups.ROWS
    rows.write_bytes(rows.read_bytes()[:-9])
    with pytest.raises(Misconfigured, match="is damaged"):
        await backups.restore(empty_databases[0], Files(str(tmp_path / "files")), made.folder)
    manifest = made.folder / backups.MANIFEST
    manifest.write_text(json.dumps(json.loads(manifest.read_text()) | {"revision": "9999"}))
    with pytest.raises(Misconfigured, match="newer version"):
        await backups.restore(empty_databases[0], Files(str(tmp_path / "files")), made.folder)
    with pytest.raises(Misconfigured, match="there is no backup"):
        backups.chosen(tmp_path)


async def test_every_night_once_and_a_missed_night_is_made_up_for(services: Services, tmp_path: Path) -> None:
    nightly = Nightly(tmp_path / "backups", time(2, 30), keep=3)
    at: Callable[[int, int], datetime] = lambda day, hour: datetime(2023, 6, day, hour, 0, tzinfo=UTC)  # noqa: E731
    assert await nightly.make_up(services, at(1, 12)) is not None  # the first of all
    assert await nightly.make_up(services, at(1, 18)) is None  # 02:00 in Shanghai
    assert await nightly.make_up(services, at(1, 19)) is not None  # 03:00
    assert await nightly.make_up(services, at(2, 12)) is None
    cut_off = nightly.root / "2023-06-02T120000Z"
    cut_off.mkdir()
    for day in range(4, 8):
        assert await nightly.make_up(services, at(day, 3)) is not None
    assert [each.name for each in backups.made(nightly.root)] == [f"2023-06-0{day}T030000Z" for day in (5, 6, 7)]
    assert not cut_off.exists()
    assert backups.made_at(backups.made(nightly.root)[-1]) == at(7, 3)


async def test_a_folder_that_cannot_be_written_is_one_clear_line(services: Services, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(Misconfigured, match="cannot be written"):
        await backups.back_up(services, tmp_path / "file" / "backups", NIGHT + timedelta(days=1), keep=2)
    root, name = tmp_path / "backups", await services.files.keep(b"a photo")
    (root / backups.EVIDENCE).mkdir(parents=True)
    (root / backups.EVIDENCE / name[:2]).write_text("a file in the way of a folder")
    with pytest.raises(Misconfigured, match=r"the backup folder \S+ cannot be written: Not a directory$"):
        await backups.back_up(services, root, NIGHT, keep=2)
    assert [each.name for each in root.iterdir()] == [backups.EVIDENCE]
