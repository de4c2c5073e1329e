"""The schema: brought up to date by migrations, checked against the models."""

from pathlib import Path

from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError

from domain.errors import Misconfigured
from storage.unit import Database

ROOT = Path(__file__).parent.parent
NOTHING_THERE = "DATABASE_URL: there is no county's database at this address; `group create` begins one"


async def upgrade(database: Database, *, begins: bool = True) -> None:
    """Bring the database to the newest migration; alembic is only loaded when it is behind.

    Args:
        database: to be brought up to date.
        begins: whether one without tables is a county's beginning, and not a wrong address.

    Raises:
        Misconfigured: there is no database at that address, or it lets us not in.
    """
    if not begins and not database.is_there:
        raise Misconfigured(NOTHING_THERE)
    try:
        async with database.engine.connect() as connection:
            current = await connection.run_sync(revision)
    except (OSError, DBAPIError) as error:
        # Only the kind of the error: its words may quote the address, and the address may hold a password.
        raise Misconfigured(f"DATABASE_URL: the database does not answer ({_kind(error)})") from None
    if current == _newest():
        return
    if current is None and not begins:
        raise Misconfigured(NOTHING_THERE)
    async with database.engine.begin() as connection:
        await connection.run_sync(upgrade_to, "head")


async def differences(database: Database) -> list[str]:
    """List where the database differs from the models; empty when a migration is not missing."""
    async with database.engine.connect() as connection:
        return await connection.run_sync(_differences)


def _kind(error: OSError | DBAPIError) -> str:
    return type(error if isinstance(error, OSError) else error.orig).__name__


def knows(revision: str) -> bool:
    """Tell whether a revision is one of our migrations."""
    return revision in _revisions()


def _newest() -> str:
    return max(_revisions())


def _revisions() -> set[str]:
    return {file.name.partition("_")[0] for file in (ROOT / "migrations" / "versions").glob("[0-9]*.py")}


def revision(connection: Connection) -> str | None:
    """Give the migration a database is at; None for one without tables."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()


def upgrade_to(connection: Connection, target: str) -> None:
    """Migrate on an open connection up to a revision, in its transaction."""
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config(str(ROOT / "alembic.ini"))
    config.set_main_option("script_location", str(ROOT / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, target)


def _differences(connection: Connection) -> list[str]:
    from alembic.autogenerate import compare_metadata  # noqa: PLC0415
    from alembic.migration import MigrationContext  # noqa: PLC0415
    from sqlmodel import SQLModel  # noqa: PLC0415

    _load_models()
    found = compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), SQLModel.metadata)
    return [str(each) for each in found]


def _load_models() -> None:
    import importlib  # noqa: PLC0415
    import pkgutil  # noqa: PLC0415

    import models  # noqa: PLC0415

    for module in pkgutil.iter_modules(models.__path__):
        importlib.import_module(f"models.{module.name}")
