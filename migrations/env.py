"""Alembic's way in: the address comes from the caller or from DATABASE_URL, the tables from models/."""

import asyncio
import importlib
import pkgutil
from typing import Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import Connection
from sqlmodel import SQLModel
from sqlmodel.sql.sqltypes import AutoString, UTCDateTime

import models
from storage.unit import Database

for module in pkgutil.iter_modules(models.__path__):
    importlib.import_module(f"models.{module.name}")


def plain_type(kind: str, item: object, context: AutogenContext) -> str | Literal[False]:
    """Write SQLModel's own types as a migration should name them, years from now."""
    if kind == "type" and isinstance(item, AutoString):
        return "sa.String()"
    if kind == "type" and isinstance(item, UTCDateTime):
        context.imports.add("from sqlmodel.sql.sqltypes import UTCDateTime")
        return "UTCDateTime()"
    return False


def run(connection: Connection) -> None:
    """Migrate on an open connection. SQLite changes tables by copying them (batch mode)."""
    context.configure(
        connection=connection,
        target_metadata=SQLModel.metadata,
        render_as_batch=connection.dialect.name == "sqlite",
        compare_type=True,
        render_item=plain_type,
    )
    with context.begin_transaction():
        context.run_migrations()


async def connect() -> None:
    """Open the database by its address and migrate it."""
    address = context.config.attributes.get("url")
    if not address:
        from settings import read_settings  # noqa: PLC0415 - only the command line of alembic has no address

        address = read_settings().database_url.get_secret_value()
    database = Database.open(address)
    async with database.engine.begin() as connection:
        await connection.run_sync(run)
    await database.close()


handed_over = context.config.attributes.get("connection")
if handed_over is not None:
    run(handed_over)
else:
    asyncio.run(connect())
