"""Holds the migrations against the models: an empty database brought up to date has exactly the models' tables."""

import asyncio
import sys
import tempfile
from pathlib import Path

from storage import schema
from storage.unit import Database


async def main() -> None:
    """Print the differences and fail, or say that there are none."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database.open(f"sqlite:///{Path(folder) / 'check.sqlite3'}")
        await schema.upgrade(database)
        found = await schema.differences(database)
        await database.close()
    for line in found:
        print(line)
    if found:
        sys.exit("models and migrations differ: add one, `alembic revision --autogenerate` (docs/decisions/0033)")
    print("Migrations: they make the models' tables.")


if __name__ == "__main__":
    asyncio.run(main())
