"""`python -m scripts.keep_release VERSION`: keep the database of a release, for every later version to be tried on it.

Plays the small month of tests/releases/playing.py on SQLite and on PostgreSQL, and writes tests/releases/VERSION/: both
databases as SQL, their few files, what the months came to, and the migrations as they were released. Done once, when a
version is released; from then on its migrations are never written anew (docs/decisions/0033).
"""

import argparse
import asyncio
import sys
import tempfile
from pathlib import Path

from scripts.crash_test import ENGINES, database_of
from storage import schema
from storage.unit import Database
from tests.county import running_county
from tests.releases import kept
from tests.releases.kept import Release
from tests.releases.playing import plays


def main() -> None:
    """Play, and keep what was played."""
    parser = argparse.ArgumentParser(prog="python -m scripts.keep_release", description="keep a release's database")
    parser.add_argument("version", help="such as 0.1.0")
    version = parser.parse_args().version
    with tempfile.TemporaryDirectory(prefix="diaodu-release-") as name:
        played = {engine: _played(engine, Path(name) / engine) for engine in ENGINES}
    (release, sql), (other, _) = played["sqlite"], played["postgresql"]
    if release.standing != other.standing or release.standing.wrong:
        sys.exit(f"the engines differ, or something is wrong:\n{release.standing}\n{other.standing}")
    kept.write(version, release, {engine: sql for engine, (_, sql) in played.items()})
    print(f"{kept.folder_of(version)}: {len(release.files)} files, {len(sql)} characters of SQL")


def _played(engine: str, folder: Path) -> tuple[Release, str]:
    folder.mkdir()
    with database_of(engine, folder) as url:
        return asyncio.run(_play(url, folder))


async def _play(url: str, folder: Path) -> tuple[Release, str]:
    database = Database.open(url)
    await schema.upgrade(database)
    await database.close()
    async with running_county(url, folder) as county:
        await plays(county)
        await county.running.clock.fetch_evidence()
        files = sorted(file.read_bytes() for file in (folder / "evidence").rglob("*") if file.is_file())
        release = await kept.of(county.services, files)
    return release, await kept.dump(url)


if __name__ == "__main__":
    main()
