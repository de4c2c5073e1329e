"""`python -m scripts.crash_test [--kills 200] [--liaisons 8] [--engine both]`: kill the bot and count.

A local Telegram, the bot in a process of its own, liaisons who fill in whole reports, two reviewers, a channel. The
process is killed (SIGKILL) at random moments and at named points and started again; people go on. Then everything they
did is held against what is stored and shown. Prints a table; the exit status is 1 unless nothing is lost, doubled or
stuck. TEST_DATABASE_URL names a PostgreSQL server; without it one comes with the tests.
"""

import argparse
import asyncio
import os
import sys
import tempfile
import time
import uuid
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from storage import schema
from storage.unit import Database
from tests.county import running_county
from tests.crash.killing import AT_RANDOM, WHILE_IT_STARTS
from tests.crash.play import Outcome, play
from tests.crash.points import POINTS
from tests.postgresql import address_of, command, server_in

ENGINES = ("sqlite", "postgresql")


def main() -> None:
    """Run it and print the table."""
    arguments = _arguments()
    engines = ENGINES if arguments.engine == "both" else (arguments.engine,)
    outcomes = {}
    for engine in engines:
        with tempfile.TemporaryDirectory(prefix="diaodu-crash-") as name, database_of(engine, Path(name)) as url:
            began = time.monotonic()
            outcomes[engine] = asyncio.run(_run(url, Path(name), arguments.liaisons, arguments.kills, arguments.seed))
            _print_outcome(engine, outcomes[engine], time.monotonic() - began)
    _print_table(outcomes)
    sys.exit(0 if all(outcome.is_clean for outcome in outcomes.values()) else 1)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m scripts.crash_test", description="kill the bot and count")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--liaisons", type=int, default=8)
    parser.add_argument("--engine", choices=(*ENGINES, "both"), default="both")
    parser.add_argument("--seed", type=int, default=13710)
    return parser.parse_args()


async def _run(url: str, folder: Path, liaisons: int, kills: int, seed: int) -> Outcome:
    database = Database.open(url)
    await schema.upgrade(database)
    await database.close()
    async with running_county(url, folder) as county:
        return await play(county, liaisons=liaisons, kills=kills, seed=seed)


@contextmanager
def database_of(engine: str, folder: Path) -> Iterator[str]:
    """Give the address of an empty database on an engine, for as long as it is needed."""
    if engine == "sqlite":
        yield f"sqlite:///{folder / 'county.sqlite3'}"
        return
    given = os.environ.get("TEST_DATABASE_URL")
    server = None if given else server_in(folder / "postgresql", cleanup_mode="delete")
    address = given or str(server.get_uri())  # type: ignore[union-attr]
    name = f"crash_{uuid.uuid4().hex[:8]}"
    asyncio.run(command(address, f'CREATE DATABASE "{name}"'))
    try:
        yield address_of(address, name)
    finally:
        asyncio.run(command(address, f'DROP DATABASE "{name}" WITH (FORCE)'))
        if server is not None:
            server.cleanup()


def _print_outcome(engine: str, outcome: Outcome, seconds: float) -> None:
    print(f"\n{engine}, {seconds:.0f} s. Killed:")
    for point in (*POINTS, WHILE_IT_STARTS, AT_RANDOM):
        print(f"  {outcome.killed[point]:4} {point}")
    for title, found in (
        ("lost", outcome.audit.lost),
        ("doubled", outcome.audit.doubled),
        ("late", outcome.late),
        ("stuck", outcome.stuck),
    ):
        for name in found:
            print(f"  {title}: {name}")
    for kind, times in Counter(name.split()[0] for name in outcome.audit.cut_off).items():
        print(f"  cut off between Telegram and us, not repeated: {times} of kind {kind}")


def _print_table(outcomes: dict[str, Outcome]) -> None:
    print("\n| engine | kills | acts | lost | doubled | late | stuck | notices cut off | answers shown again |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    for engine, outcome in outcomes.items():
        found = outcome.audit
        cells = (
            engine,
            outcome.killed.total(),
            outcome.acts,
            len(found.lost),
            len(found.doubled),
            len(outcome.late),
            len(outcome.stuck),
            len(found.cut_off),
            found.repeated,
        )
        print(f"| {' | '.join(map(str, cells))} |")


if __name__ == "__main__":
    main()
