"""What every test can ask for: a database of each kind, empty but migrated, and the words in strict mode."""

import asyncio
import gc
import os
import shutil
import tempfile
import uuid
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from sqlalchemy import Engine, event
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from commandline.console import serving_loop
from locales import Words
from services.base import Services
from storage.files import Files
from storage.unit import Database
from tests.county import SAMPLE, County, running_county
from tests.engines import ENGINES
from tests.postgresql import Kept, end_server_in, hurry, migrate, new_name, server_in

POSTGRESQL = "DIAODU_TEST_POSTGRESQL"
LOOPS = {False: asyncio.new_event_loop, True: serving_loop}
on_postgresql = ContextVar("on_postgresql", default=False)
SELDOM = (50_000, 20, 100)
"""New objects before Python's collector looks for garbage among them; such looks before it looks further."""

# The suite tries the same examples every time: a commit is judged by what it changed. New ones are searched for with
# `make search`, and what it finds becomes an example of its test.
hypothesis.settings.register_profile("suite", derandomize=True)
hypothesis.settings.register_profile("search", derandomize=False)
hypothesis.settings.load_profile("suite")


@pytest.fixture(scope="session", autouse=True)
def strict_words() -> None:
    Words.strict = True


@pytest.fixture(scope="session", autouse=True)
def no_loss_of_power() -> Iterator[None]:
    """Have a commit wait for its turn at the disk, not for the disk: a bot that is killed loses nothing by that."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("storage.durable.GATHER_SECONDS", 0.0)
        patch.setattr("storage.durable.os.fsync", lambda _: None)
        yield


@pytest.fixture(scope="session", autouse=True)
def what_is_loaded_is_no_garbage() -> None:
    """Keep the collector from looking through all modules again and again, and have it look seldom.

    A bot that starts is some hundred thousand objects that stay for its test: by default they are gone through again
    with every 700 new ones, a fifth of the suite's time.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*SELDOM)
    gc.enable()


@pytest.fixture(scope="session", autouse=True)
def statements_compiled_once() -> Iterator[None]:
    """Keep compiled statements from test to test: SQLAlchemy keeps them with an engine, and each test has its own."""
    kept: dict[str, Engine] = {}

    def create(*arguments: Any, **options: Any) -> AsyncEngine:
        engine = create_async_engine(*arguments, query_cache_size=2000, **options)
        name, made = engine.dialect.name, engine.sync_engine
        if name not in kept:
            # Only a dialect that has met its database knows the database's version.
            event.listen(made, "connect", lambda *_: kept.setdefault(name, made), once=True)
            return engine
        # No public name reaches the cache, and its keys hold the dialect. A quarter of the suite's time is worth it.
        for part in ("dialect", "_compiled_cache"):
            setattr(made, part, getattr(kept[name], part))
        return engine

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("storage.unit.create_async_engine", create)
        yield


def pytest_configure(config: pytest.Config) -> None:
    """Choose where the run's PostgreSQL lies; the workers inherit it. There is no garbage while tests are collected."""
    gc.disable()
    if not hasattr(config, "workerinput"):
        os.environ[POSTGRESQL] = str(Path(tempfile.gettempdir()) / f"diaodu-postgresql-{uuid.uuid4().hex[:8]}")


def pytest_asyncio_loop_factories() -> dict[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Play on either event loop: who is served by PostgreSQL is served on libuv's (docs/decisions/0035)."""
    return {"of the test": loop_of_the_test}


def loop_of_the_test() -> asyncio.AbstractEventLoop:
    return LOOPS[on_postgresql.get()]()


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Note whether a test is played on PostgreSQL, before its event loop is made."""
    played = getattr(item, "callspec", None)
    on_postgresql.set(played is not None and "postgresql" in played.params.values())


def pytest_unconfigure(config: pytest.Config) -> None:
    """End the run's PostgreSQL, if a test started it, when the last worker is gone."""
    folder = Path(os.environ[POSTGRESQL])
    if not hasattr(config, "workerinput") and folder.exists():
        end_server_in(folder)


@pytest.fixture(scope="session")
def postgresql_server() -> str:
    """One server a run, shared by its workers; TEST_DATABASE_URL names another one instead."""
    given = os.environ.get("TEST_DATABASE_URL")
    if given:
        return given
    folder = Path(os.environ[POSTGRESQL])
    folder.mkdir(exist_ok=True)
    address = str(server_in(folder, cleanup_mode=None).get_uri())
    _aside(hurry(address))
    return address


@pytest.fixture(scope="session")
def postgresql_kept(postgresql_server: str) -> Iterator[Kept]:
    with Kept(postgresql_server, new_name("test")) as kept:
        yield kept


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("sqlite") / "template.sqlite3"
    _aside(migrate(f"sqlite:///{file}"))
    return file


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """The address of an empty, migrated SQLite database."""
    return f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'diaodu.sqlite3')}"


@pytest.fixture(params=ENGINES)
def database_url(request: pytest.FixtureRequest) -> str:
    """The address of an empty, migrated database, on each engine in turn."""
    if request.param == "sqlite":
        return str(request.getfixturevalue("sqlite_url"))
    kept: Kept = request.getfixturevalue("postgresql_kept")
    kept.is_emptied()
    return kept.address


@pytest.fixture
async def county(database_url: str, tmp_path: Path) -> AsyncIterator[County]:
    """A county of three departments with one, two and three tasks; nobody joined yet."""
    async with running_county(database_url, tmp_path) as county:
        await county.is_set_up()
        yield county


@pytest.fixture
async def sample_county(database_url: str, tmp_path: Path) -> AsyncIterator[County]:
    """The county of the shipped plan: 21 departments, 40 tasks; Telegram's limits hold."""
    async with running_county(database_url, tmp_path, limits=True) as county:
        await county.is_set_up(plan=SAMPLE.read_text(encoding="utf-8"))
        yield county


@pytest.fixture
async def bare_county(database_url: str, tmp_path: Path) -> AsyncIterator[County]:
    """A bot without a group yet."""
    async with running_county(database_url, tmp_path) as county:
        yield county


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    opened = Database.open(database_url)
    yield opened
    await opened.close()


@pytest.fixture
def services(database: Database, tmp_path: Path) -> Services:
    return Services(database, Files(str(tmp_path / "evidence")))


def _aside(work: Coroutine[None, None, None]) -> None:
    """Run a coroutine beside the test's own event loop."""
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, work).result()
