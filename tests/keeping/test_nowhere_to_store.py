"""The disk is full, the disk is read-only, the database is gone: the office is told, nothing is half written, and when
it works again everything goes on by itself."""

import asyncio
import os
import resource
import shutil
import sqlite3
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlmodel import col

from delivery.leading import Leading
from domain.errors import Misconfigured
from domain.trouble import Trouble
from models.evidence import Evidence
from models.trail import Trail
from services import evidence
from simulator.characters import Person
from storage import leases, schema
from storage.files import Files
from storage.trouble import cause_of
from storage.unit import Database
from tests.county import County, running_county
from tests.pictures import photo
from tests.postgresql import server_in

WORDS = "路基完成3公里。"
NOBODY = 65534
MEGABYTE = 1024 * 1024
OVER = "存储已恢复"


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """The lease, whose renewal shows the trouble, is renewed five times a second, and who is to hear of it is known."""
    monkeypatch.setitem(Leading.__init__.__kwdefaults__ or {}, "renew_seconds", 0.2)
    monkeypatch.setattr("delivery.alarm.ASK_SECONDS", 0.0)


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder everybody may look into; pytest's own is closed to all but its owner."""
    made = Path(tempfile.mkdtemp(prefix="diaodu-"))
    made.chmod(0o755)
    yield made
    shutil.rmtree(made)


@asynccontextmanager
async def at_a_card(url: str, folder: Path) -> AsyncIterator[tuple[County, Person, Person]]:
    """A county on SQLite or PostgreSQL, its clerk, and a liaison who is asked for words."""
    database = Database.open(url)
    await schema.upgrade(database)
    await database.close()
    async with running_county(url, folder) as county:
        await county.is_set_up()
        clerk = await county.clerk()
        await is_renewed_twice(county)  # with the lease it asks who is to hear of it, before anything can go wrong
        liaison = await county.liaison("县交通局")
        await county.reaches("2023-05-15T09:00")
        await liaison.taps("从第一项开始")
        await liaison.taps("有成果")
        await liaison.sees("请发送文字说明")
        await clerk.looks()
        yield county, clerk, liaison


async def is_renewed_twice(county: County) -> None:
    """Wait until the lease of the clock was renewed twice: the second time began after this did."""
    seen: set[datetime] = set()
    async with asyncio.timeout(20):
        while len(seen) <= 2:
            async with county.services.database.read() as unit:
                lease = await leases.find(unit.session, "tick")
            seen |= {lease.expires_at} if lease else set()
            await asyncio.sleep(0.02)


async def stored(county: County) -> tuple[int, int]:
    """How often words were written down, and how many files are known."""
    async with county.services.database.read() as unit:
        words = select(func.count(col(Trail.id))).where(col(Trail.act) == "entry-text")
        files = select(func.count(col(Evidence.id)))
        return (await unit.session.execute(words)).scalar_one(), (await unit.session.execute(files)).scalar_one()


@contextmanager
def no_file_larger_than(size: int) -> Iterator[None]:
    """The kernel lets no file of this process grow beyond a size: what a disk that is full does to a write."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Nothing in a folder may be written to; who is root, for whom that does not count, is somebody else meanwhile."""
    places = [folder, *folder.rglob("*")]
    modes = [(place, place.stat().st_mode) for place in places]
    for place in places:
        place.chmod(0o555 if place.is_dir() else 0o444)
    root = os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)
        for place, mode in modes:
            if place.exists():
                place.chmod(mode)


async def test_a_full_disk_is_told_keeps_no_half_and_is_made_up_for_by_itself(folder: Path) -> None:
    async with at_a_card(f"sqlite:///{folder / 'diaodu.sqlite3'}", folder) as (county, clerk, liaison):
        with no_file_larger_than(4096):
            await liaison.says(WORDS)
            await liaison.sends_photo(photo("一"))
            assert "磁盘已满" in (await clerk.sees("暂时无法存储")).text
            assert await stored(county) == (0, 0)
        await clerk.sees(OVER)
        await liaison.sees("印证材料：1份")
        assert await stored(county) == (1, 1)
        assert "暂时无法存储" not in (await liaison.looks()).printed()  # the office's matter, not the departments'


async def test_files_wait_with_telegram_while_their_place_takes_none_however_long(folder: Path) -> None:
    async with at_a_card(f"sqlite:///{folder / 'diaodu.sqlite3'}", folder) as (county, clerk, liaison):
        large = photo("一") + bytes(8 * MEGABYTE)
        log = (folder / "diaodu.sqlite3-wal").stat().st_size
        await liaison.says(WORDS)
        with no_file_larger_than(log + 4 * MEGABYTE):
            await liaison.sends_photo(large)
            await liaison.sees("印证材料：1份")
            for _ in range(evidence.TRIES + 1):
                await county.running.clock.fetch_evidence()
            assert "存放材料的磁盘已满" in (await clerk.sees("印证材料暂时无法存盘")).text
        await county.running.clock.fetch_evidence()
        async with county.services.database.read() as unit:
            (digest,) = (await unit.session.scalars(select(col(Evidence.sha256)))).all()
        assert digest is not None
        assert await county.services.files.load(digest) == large


async def test_a_read_only_place_of_files_is_told_from_a_full_one(folder: Path) -> None:
    files = Files(str(folder / "evidence"))
    await files.keep(b"one")
    with read_only(folder), pytest.raises(Exception, match="os error") as refused:
        await files.keep(b"two")
    assert cause_of(refused.value) is Trouble.READ_ONLY


async def test_a_read_only_database_is_told_with_its_own_words(folder: Path) -> None:
    async with at_a_card(f"sqlite:///{folder / 'diaodu.sqlite3'}", folder) as (county, clerk, liaison):
        with read_only(folder):
            await county.running.services.database.engine.dispose()  # what is open already stays writable
            await liaison.says(WORDS)
            assert "只读" in (await clerk.sees("暂时无法存储")).text
            assert await stored(county) == (0, 0)
        await county.running.services.database.engine.dispose()
        await clerk.sees(OVER)
        await liaison.sees(WORDS)
        assert await stored(county) == (1, 0)


def taken_away(folder: Path, to: str) -> list[Path]:
    """Move the database, which is three files while it is open, to another folder."""
    elsewhere = folder / to
    elsewhere.mkdir()
    return [each.rename(elsewhere / each.name) for each in folder.glob("diaodu.sqlite3*")]


def as_restored(file: Path) -> Path:
    """Make one file of a database that was moved away, its leases run out: another process held them."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("VACUUM INTO ?", [f"{file}.copy"])
    with closing(sqlite3.connect(f"{file}.copy")) as connection:
        connection.execute("DELETE FROM lease")
        connection.commit()
    return Path(f"{file}.copy")


async def test_a_database_file_that_is_taken_away_takes_no_word_with_it(folder: Path) -> None:
    file = folder / "diaodu.sqlite3"
    async with at_a_card(f"sqlite:///{file}", folder) as (county, clerk, liaison):
        moved = taken_away(folder, "away")
        await liaison.says(WORDS)
        assert "数据库文件不在原位置" in (await clerk.sees("暂时无法存储")).text
        assert not file.exists()  # an empty one in its place would be taken for the database at the next start
        for each in moved:
            each.rename(folder / each.name)
        await clerk.sees(OVER)
        await liaison.sees(WORDS)
        assert await stored(county) == (1, 0)

        await county.settles()
        taken_away(folder, "replaced")
        as_restored(folder / "replaced" / file.name).rename(file)
        listening = next(each for each in asyncio.all_tasks() if each.get_name() == "listen")
        await liaison.says("路面完成2公里。")
        await asyncio.wait({listening}, timeout=10)
        with pytest.raises(Misconfigured, match="another file lies in the place of the database"):
            await county.bot_stops()
        await county.services.database.engine.dispose()  # the test's own connections look at the old file as well
        await county.bot_starts()
        await liaison.sees("路面完成2公里。")
        assert await stored(county) == (2, 0)


async def test_a_database_that_is_stopped_and_started_is_all_that_is_needed(folder: Path) -> None:
    server = server_in(folder / "postgresql", cleanup_mode="delete")
    try:
        async with at_a_card(server.get_uri(), folder) as (county, clerk, liaison):
            server.stop()
            await liaison.says(WORDS)
            assert "数据库连接不上" in (await clerk.sees("暂时无法存储")).text
            server.start()
            await clerk.sees(OVER)
            await liaison.sees(WORDS)
            await county.services.database.engine.dispose()  # the test's own connections were cut off as well
            assert await stored(county) == (1, 0)
    finally:
        server.cleanup()
