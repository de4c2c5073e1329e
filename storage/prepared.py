"""Statements of the hot path, prepared once: SQLAlchemy writes them, the driver carries them out.

Through the ORM a statement costs fifteen times what SQLite needs for it, most of that to find out again what is known
since the last time (docs/decisions/0034). What is read belongs to the session all the same: the same row is the same
object, and what is assigned to it is written by the commit.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import Any, TypeVar, cast

from sqlalchemy import BindParameter, ClauseElement, Connection, Engine, inspect
from sqlalchemy.engine import Dialect
from sqlalchemy.exc import DBAPIError, MissingGreenlet
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapper, Session
from sqlalchemy.orm.attributes import instance_dict, instance_state, set_committed_value
from sqlalchemy.orm.util import AliasedClass
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeEngine

from storage import sqlite

Values = Mapping[str, Any]
Convert = Callable[[Any], Any] | None
Row = tuple[Any, ...]
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class _Bound:
    """A place for a value: its name, or what the statement itself puts there, and how the driver takes it."""

    name: str
    fixed: Any
    is_fixed: bool
    convert: Convert

    def of(self, values: Values) -> Any:
        value = self.fixed if self.is_fixed else values[self.name]
        return self.convert(value) if self.convert else value


@dataclass(frozen=True, slots=True)
class Single:
    """A column that stands for itself."""

    convert: Convert
    width = 1

    def of(self, _session: Session, values: Iterator[Any]) -> Any:
        """Read the next of a row's values."""
        value = next(values)
        return self.convert(value) if self.convert else value


@dataclass(frozen=True, slots=True)
class Whole:
    """The columns of a row of one table, which become its object."""

    mapper: Mapper[Any]
    names: tuple[str, ...]
    converts: tuple[Convert, ...]
    keys: tuple[int, ...]
    """Where among the columns those of the primary key are."""

    @property
    def width(self) -> int:
        """How many columns it takes."""
        return len(self.names)

    def of(self, session: Session, values: Iterator[Any]) -> Any:
        """Give the object of the row, the session's own where it has one; None where an outer join found no row."""
        row = list(islice(values, len(self.names)))
        key = tuple(row[place] for place in self.keys)
        if None in key:
            return None
        identity = self.mapper.identity_key_from_primary_key(key)
        known = session.identity_map.get(identity)
        return self._made(session, identity, row) if known is None else self._completed(known, row)

    def _made(self, session: Session, identity: Any, row: Sequence[Any]) -> Any:
        """Make an object as the ORM's loader does: without its constructor, for its values are the database's."""
        made = self.mapper.class_manager.new_instance()
        values = instance_dict(made)
        for name, convert, value in zip(self.names, self.converts, row, strict=True):
            values[name] = convert(value) if convert else value
        state = instance_state(made)
        state.key, state.session_id = identity, session.hash_key
        session.identity_map.add(state)
        return made

    def _completed(self, known: Any, row: Sequence[Any]) -> Any:
        """Fill in what the session has forgotten of an object since it wrote to the row."""
        held = instance_dict(known)
        for name, convert, value in zip(self.names, self.converts, row, strict=True):
            if name not in held:
                set_committed_value(known, name, convert(value) if convert else value)
        return known


@dataclass(frozen=True, slots=True)
class _Prepared:
    text: str
    bound: tuple[_Bound, ...]
    parts: tuple[Single | Whole, ...]

    def carry_out(self, values: Values, session: Session) -> list[Row]:
        given = tuple([each.of(values) for each in self.bound])
        found = say(connection_of(session), self.text, given, answered=bool(self.parts))
        return [self._row(session, iter(row)) for row in found]

    def _row(self, session: Session, values: Iterator[Any]) -> Row:
        return tuple([part.of(session, values) for part in self.parts])


_HELD = "connection"
_prepared: dict[tuple[ClauseElement, str, frozenset[str]], _Prepared] = {}


async def rows(session: AsyncSession, statement: ClauseElement, values: Values) -> list[Row]:
    """Carry a statement out; give its rows, tables as objects and columns as values.

    Args:
        session: whose transaction it belongs to.
        statement: one that is built once and kept, for what was prepared is kept with it.
        values: what is bound to it by name; of an INSERT or UPDATE, also the columns to be written.

    Raises:
        sqlalchemy.exc.DBAPIError: as from the session itself.
    """
    dialect = dialect_of(session)
    asked = (statement, dialect.name, frozenset(values))
    prepared = _prepared.get(asked) or _prepared.setdefault(asked, _prepare(statement, dialect, list(values)))
    return await carried_out(session, partial(prepared.carry_out, values))


async def carried_out(session: AsyncSession, work: Callable[[Session], Result]) -> Result:
    """Carry out what asks the driver; where nothing has to be awaited, without what makes awaiting possible."""
    if _answers_at_once(session.sync_session):
        with suppress(MissingGreenlet):  # it had to wait after all, and asked nothing
            return work(session.sync_session)
    return await session.run_sync(work)


async def firsts(session: AsyncSession, statement: ClauseElement, **values: Any) -> list[Any]:
    """Carry a statement out whose rows are one table or one column; give them."""
    return [row[0] for row in await rows(session, statement, values)]


async def first(session: AsyncSession, statement: ClauseElement, **values: Any) -> Any:
    """Carry a statement out of which one row is wanted at most; give its table or column, or None."""
    found = await rows(session, statement, values)
    return found[0][0] if found else None


def dialect_of(session: AsyncSession) -> Dialect:
    """Give the dialect of a session's one engine; the session looks for it longer than some statements take."""
    return cast("Engine", session.sync_session.bind).dialect


def connection_of(session: Session) -> Connection:
    """Give the connection of a session's transaction; the session looks for it longer than some statements take."""
    known: Connection | None = session.info.get(_HELD)
    if known is None or known.closed or not known.in_transaction():
        known = session.info[_HELD] = session.connection()
    return known


def say(connection: Connection, text: str, given: Row = (), *, answered: bool = False) -> Sequence[Sequence[Any]]:
    """Say something to the driver of a connection; give its rows, if it is answered with any.

    Raises:
        sqlalchemy.exc.DBAPIError: as from the connection itself.
    """
    driver = connection.connection.driver_connection
    try:
        if isinstance(driver, sqlite.Connection) and (found := driver.at_once(text, given)) is not None:
            return found
        cursor = connection.connection.cursor()
        try:
            cursor.execute(text, given)
            return cursor.fetchall() if answered else ()
        finally:
            cursor.close()
    except connection.dialect.loaded_dbapi.Error as error:
        raise _known(error, connection, text) from error


def _answers_at_once(session: Session) -> bool:
    """Whether a session is in the middle of a transaction of SQLite, whose statements run where they are said."""
    known: Connection | None = session.info.get(_HELD)
    return (
        known is not None
        and not known.closed
        and known.in_transaction()
        and isinstance(known.connection.driver_connection, sqlite.Connection)
    )


def _prepare(statement: ClauseElement, dialect: Dialect, names: list[str]) -> _Prepared:
    compiled = cast("SQLCompiler", statement.compile(dialect=dialect, column_keys=names or None))
    if compiled.post_compile_params or compiled.insert_prefetch or compiled.update_prefetch:
        raise ValueError("only the session can carry out a list of values, or a default of a column")
    return _Prepared(
        str(compiled),
        tuple(_bound(compiled.binds[name], name, names, dialect) for name in compiled.positiontup or []),
        tuple(part_of(expression, dialect) for expression in expressions_of(statement)),
    )


def _bound(place: BindParameter[Any], name: str, names: list[str], dialect: Dialect) -> _Bound:
    convert = place.type.dialect_impl(dialect).bind_processor(dialect)
    return _Bound(name, place.effective_value, name not in names, convert)


def expressions_of(statement: ClauseElement) -> list[Any]:
    """List what a statement gives: models, and columns that stand for themselves."""
    described: list[Any] = getattr(statement, "column_descriptions", [])
    described = described or getattr(statement, "returning_column_descriptions", [])
    return [each["expr"] for each in described]


def part_of(expression: Any, dialect: Dialect) -> Single | Whole:
    """Say how the columns of what a statement gives are read."""
    if not isinstance(expression, type | AliasedClass):
        return Single(_reading(expression.type, dialect))
    mapper: Mapper[Any] = inspect(expression).mapper
    columns: list[Any] = list(mapper.local_table.c)
    return Whole(
        mapper,
        tuple(column.key for column in columns),
        tuple(_reading(column.type, dialect) for column in columns),
        tuple(columns.index(column) for column in mapper.primary_key),
    )


def _reading(kind: TypeEngine[Any], dialect: Dialect) -> Convert:
    return kind.dialect_impl(dialect).result_processor(dialect, None)


def _known(error: Exception, connection: Connection, text: str) -> Exception:
    """Give a driver's error as the session gives it; a connection that broke by it is not used again."""
    dialect = connection.dialect
    broken = dialect.is_disconnect(error, connection.connection, None)  # type: ignore[arg-type]
    if broken:
        connection.invalidate(error)
    known = DBAPIError.instance(
        text,
        None,
        error,
        dialect.loaded_dbapi.Error,
        hide_parameters=True,
        connection_invalidated=broken,
        dialect=dialect,
    )
    return cast("Exception", known)
