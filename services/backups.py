"""Backups: the database as text, the evidence files by their hashes, in a folder (docs/decisions/0017).

    backups/
      evidence/ab/abcd…                 shared by all backups: a file is kept once and never changes
      2026-11-22T023000Z/database.gz    every row, as storage/dumps.py writes it
      2026-11-22T023000Z/manifest.json  what there is, and the hash of the rows; written last

A folder without a manifest is a backup that was cut off; it is cleared away with the next one.
"""

import gzip
import hashlib
import json
import os
import shutil
from collections.abc import AsyncIterator, Awaitable, Iterator
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from domain.errors import Misconfigured
from services.base import Services
from storage import dumps, schema
from storage.files import Files
from storage.trouble import number_of
from storage.unit import Database

FORM = 1
STAMP = "%Y-%m-%dT%H%M%SZ"
MANIFEST, ROWS, EVIDENCE = "manifest.json", "database.gz", "evidence"
ZONE = ZoneInfo("Asia/Shanghai")
"""In which the hour of the nightly backup is meant."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup holds: the migration its rows were written at, their number and hash, and its files."""

    made_at: str
    revision: str
    rows: int
    sha256: str
    files: int
    form: int = FORM


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup as it was made: `damaged` are files whose content no longer is what their name says."""

    folder: Path
    manifest: Manifest
    new_files: int = 0
    damaged: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Nightly:
    """When and where a backup is made every night, and how many are kept."""

    root: Path
    hour: time
    keep: int

    async def make_up(self, services: Services, at: datetime) -> Backup | None:
        """Make the backup of the last night unless it was made."""
        return await back_up(services, self.root, at, keep=self.keep) if is_due(self.root, at, self.hour) else None


async def back_up(services: Services, root: Path, at: datetime, *, keep: int) -> Backup:
    """Back up a running bot's database and files, and clear away all but the newest `keep` backups.

    Raises:
        Misconfigured: the folder cannot be written.
    """
    folder = root / at.astimezone(UTC).strftime(STAMP)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        backup = await _write(services, root, folder, at)
    except OSError as error:
        shutil.rmtree(folder, ignore_errors=True)
        raise Misconfigured(
            f"the backup folder {root} cannot be written: {error.strerror or type(error).__name__}"
        ) from None
    _clear(root, keep=keep)
    return backup


async def restore(services_url: str, files: Files, folder: Path) -> Manifest:
    """Fill an empty database, and the evidence files, from a backup.

    Raises:
        Misconfigured: the database is not empty, or the backup is not whole.
    """
    manifest = read_manifest(folder)
    await _bring_files(Files(str(folder.parent / EVIDENCE)), files)
    database = Database.open(services_url)
    try:
        await _fill(database, folder, manifest)
    finally:
        await database.close()
    return manifest


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[Services]:
    """Open a backup as if it were restored: its rows in a temporary SQLite file, its own evidence files.

    Raises:
        Misconfigured: the backup is not whole.
    """
    manifest = read_manifest(folder)
    with TemporaryDirectory(prefix="diaodu-backup-") as place:
        database = Database.open(f"sqlite:///{place}/backup.sqlite3")
        try:
            await _fill(database, folder, manifest)
            yield Services(database, Files(str(folder.parent / EVIDENCE)))
        finally:
            await database.close()


def chosen(path: Path) -> Path:
    """Give the backup a path names: itself, or the newest below it.

    Raises:
        Misconfigured: there is none.
    """
    if (path / MANIFEST).is_file():
        return path
    found = made(path)
    if not found:
        raise Misconfigured(f"there is no backup in {path}")
    return found[-1]


def made(root: Path) -> list[Path]:
    """List the whole backups in a folder, oldest first."""
    return sorted(file.parent for file in root.glob(f"*/{MANIFEST}"))


def made_at(folder: Path) -> datetime:
    """Say when a backup was made, by its name."""
    return datetime.strptime(folder.name, STAMP).replace(tzinfo=UTC)


def is_due(root: Path, at: datetime, hour: time) -> bool:
    """Tell whether the backup of the last night is still to be made; one that was missed is made up for."""
    local = at.astimezone(ZONE)
    last = local.replace(hour=hour.hour, minute=hour.minute, second=0, microsecond=0)
    if last > local:
        last -= timedelta(days=1)
    found = made(root)
    return not found or made_at(found[-1]) < last


def read_manifest(folder: Path) -> Manifest:
    """Read what a backup holds.

    Raises:
        Misconfigured: it is not a whole backup, or not of a form this program reads.
    """
    try:
        manifest = Manifest(**json.loads((folder / MANIFEST).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        raise Misconfigured(f"{folder} is not a whole backup: its {MANIFEST} cannot be read") from None
    if manifest.form != FORM:
        raise Misconfigured(f"{folder} was made by a version this one cannot read (form {manifest.form})")
    if not schema.knows(manifest.revision):
        raise Misconfigured(
            f"{folder} was made by a newer version (database {manifest.revision}); restore it with that one"
        )
    return manifest


async def _write(services: Services, root: Path, folder: Path, at: datetime) -> Backup:
    revision = await dumps.revision(services.database)
    rows, digest = await _write_rows(services.database, folder / ROWS)
    # After the rows: whatever file they name is there by now, and no file ever goes away.
    files, new, damaged = await _keep_files(services.files, Files(str(root / EVIDENCE)))
    manifest = Manifest(at.astimezone(UTC).isoformat(), revision or "", rows, digest, files)
    _write_durably(folder / MANIFEST, json.dumps(asdict(manifest), indent=1).encode())
    return Backup(folder, manifest, new, damaged)


async def _write_rows(database: Database, file: Path) -> tuple[int, str]:
    """Write the rows; how many, and the hash of the file."""
    count = 0
    with file.open("wb") as raw:
        with gzip.GzipFile(fileobj=raw, mode="wb", filename="", mtime=0) as packed:
            async for page in dumps.write(database):
                packed.write("".join(f"{line}\n" for line in page).encode())
                count += sum(line.startswith("[") for line in page)
        raw.flush()
        os.fsync(raw.fileno())
    return count, _digest(file)


async def _keep_files(here: Files, there: Files) -> tuple[int, int, tuple[str, ...]]:
    """Copy the files the backups do not have yet; how many there are, how many were new, which are damaged."""
    count = new = 0
    damaged = []
    async for page in here.digests():
        for name in page:
            count += 1
            if await _written(there.has(name)):
                continue
            if await _written(there.keep_as(name, await here.load(name))):
                new += 1
            else:
                damaged.append(name)
    return count, new, tuple(damaged)


async def _written(step: Awaitable[bool]) -> bool:
    """Take a step in the backup's own store; what the operating system refuses there is an OSError as elsewhere."""
    from obstore.exceptions import BaseError  # noqa: PLC0415 - loaded when the first file comes

    try:
        return await step
    except BaseError as error:
        if (number := number_of(error)) is None:
            raise
        raise OSError(number, os.strerror(number)) from error


async def _bring_files(backup: Files, files: Files) -> None:
    async for page in backup.digests():
        for name in page:
            if not await files.has(name):
                await files.keep_as(name, await backup.load(name))


async def _fill(database: Database, folder: Path, manifest: Manifest) -> None:
    if _digest(folder / ROWS) != manifest.sha256:
        raise Misconfigured(f"{folder / ROWS} is damaged: it is not what was written")
    count = await dumps.read(database, _lines(folder / ROWS), at_revision=manifest.revision)
    if count != manifest.rows:
        raise Misconfigured(f"{folder / ROWS} holds {count} rows, not {manifest.rows}")


def _lines(file: Path) -> Iterator[str]:
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        yield from lines


def _digest(file: Path) -> str:
    try:
        with file.open("rb") as content:
            return hashlib.file_digest(content, "sha256").hexdigest()
    except OSError as error:
        raise Misconfigured(f"{file} cannot be read: {error.strerror}") from None


def _write_durably(file: Path, content: bytes) -> None:
    """Write a file that is there as a whole or not at all, whatever happens to the machine."""
    partial = file.with_suffix(".partial")
    with partial.open("wb") as raw:
        raw.write(content)
        raw.flush()
        os.fsync(raw.fileno())
    partial.replace(file)


def _clear(root: Path, *, keep: int) -> None:
    whole = made(root)
    cut_off = [each for each in root.iterdir() if each.is_dir() and each.name != EVIDENCE and each not in whole]
    for folder in [*whole[:-keep], *cut_off]:
        if _is_ours(folder):
            shutil.rmtree(folder, ignore_errors=True)


def _is_ours(folder: Path) -> bool:
    try:
        made_at(folder)
    except ValueError:
        return False
    return True
