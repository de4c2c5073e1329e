"""A model's table, for statements of the hot path: built once and without objects, they cost a third of the ORM's."""

from typing import TYPE_CHECKING, cast

from sqlalchemy import Table
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql, sqlite


def table(model: type[SQLModel]) -> Table:
    """Give the table of a model, which SQLModel makes at run time."""
    return cast("Table", model.__table__)  # type: ignore[attr-defined]


def dialect_of(session: AsyncSession) -> str:
    """Name the session's database engine: sqlite or postgresql."""
    return session.get_bind().dialect.name


def upsert(dialect: str, model: type[SQLModel]) -> "postgresql.Insert | sqlite.Insert":
    """Begin an INSERT … ON CONFLICT, which each engine has in words of its own; the other engine's are not loaded."""
    if dialect == "postgresql":
        from sqlalchemy.dialects import postgresql  # noqa: PLC0415

        return postgresql.insert(table(model))
    from sqlalchemy.dialects import sqlite  # noqa: PLC0415

    return sqlite.insert(table(model))
