"""A model's table, for statements of the hot path: built once and without objects, they cost a third of the ORM's."""

from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

from sqlalchemy import (
    ColumnElement,
    Insert,
    Select,
    String,
    Table,
    Update,
    bindparam,
    insert,
    literal_column,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm.attributes import set_committed_value
from sqlalchemy.orm.util import identity_key
from sqlmodel import SQLModel

from storage import prepared

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql, sqlite

Row = TypeVar("Row", bound=SQLModel)


def table(model: type[SQLModel]) -> Table:
    """Give the table of a model, which SQLModel makes at run time."""
    return cast("Table", model.__table__)  # type: ignore[attr-defined]


@cache
def _new(model: type[SQLModel]) -> Insert:
    return insert(table(model)).returning(table(model).c.id)


@cache
def _changed(model: type[SQLModel]) -> Update:
    return update(table(model)).where(table(model).c.id == bindparam("changed"))


async def add(session: AsyncSession, row: SQLModel) -> None:
    """Keep a new row, and give it its number."""
    [(number,)] = await prepared.rows(session, _new(type(row)), row.model_dump(exclude={"id"}))
    set_committed_value(row, "id", number)


async def change(session: AsyncSession, row: SQLModel, **values: Any) -> None:
    """Change columns of a row that was read, and the row in hand with them."""
    await prepared.rows(session, _changed(type(row)), {"changed": row.id, **values})  # type: ignore[attr-defined]
    for name, value in values.items():
        set_committed_value(row, name, value)


@cache
def _by_id(model: type[SQLModel]) -> Select[Any]:
    return select(model).where(table(model).c.id == bindparam("one"))


async def by_id(session: AsyncSession, model: type[Row], number: int | None) -> Row | None:
    """Give a row by its number, the session's own where it has it."""
    known: Row | None = session.sync_session.identity_map.get(identity_key(model, number))
    return await prepared.first(session, _by_id(model), one=number) if known is None else known


def written(value: StrEnum) -> ColumnElement[str]:
    """Write a value into the statement instead of giving it as a parameter.

    SQLite plans a statement anew each time a parameter is bound that a partial index speaks of: ten times the cost.
    """
    return literal_column(f"'{value.value}'", String)


def dialect_of(session: AsyncSession) -> str:
    """Name the session's database engine: sqlite or postgresql."""
    return prepared.dialect_of(session).name


def upsert(dialect: str, model: type[SQLModel]) -> "postgresql.Insert | sqlite.Insert":
    """Begin an INSERT … ON CONFLICT, which each engine has in words of its own; the other engine's are not loaded."""
    if dialect == "postgresql":
        from sqlalchemy.dialects import postgresql  # noqa: PLC0415

        return postgresql.insert(table(model))
    from sqlalchemy.dialects import sqlite  # noqa: PLC0415

    return sqlite.insert(table(model))
