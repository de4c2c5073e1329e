"""What is read, carried out the short way: a SELECT is recognized, and the driver has it as it was compiled before.

The ORM finds out at each execution how a row becomes objects. Here that is kept with the statement's cache key, by
which SQLAlchemy itself tells that two statements differ in their values alone (docs/decisions/0034).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import Any, TypeVar

from sqlalchemy import IteratorResult, Select, bindparam, inspect, select
from sqlalchemy.engine import Dialect
from sqlalchemy.engine.result import SimpleResultMetaData
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapper, Session
from sqlalchemy.sql.cache_key import CacheKey
from sqlalchemy.sql.compiler import SQLCompiler

from storage.prepared import (
    Convert,
    Row,
    Single,
    Whole,
    carried_out,
    connection_of,
    dialect_of,
    expressions_of,
    part_of,
    rows,
    say,
)

Model = TypeVar("Model")


@dataclass(frozen=True, slots=True)
class _Known:
    """A statement that was compiled before, whatever its values."""

    compiled: SQLCompiler
    text: str
    converts: Mapping[str, Convert]
    """How the driver takes each of the values."""
    parts: tuple[Single | Whole, ...]
    names: SimpleResultMetaData

    def carry_out(self, asked: CacheKey, session: Session) -> list[Row]:
        text, given = self._given(asked)
        return [self._row(session, row) for row in say(connection_of(session), text, given, answered=True)]

    def _given(self, asked: CacheKey) -> tuple[str, Row]:
        """Give what is said to the driver, and the values; a list of values has as many places as it is long."""
        values = self.compiled.construct_params(extracted_parameters=asked.bindparams, escape_names=False)
        if not self.compiled.post_compile_params:
            return self.text, _converted(self.compiled.positiontup or (), values, self.converts)
        wide = self.compiled.construct_expanded_state(values, escape_names=False)
        converts = {**self.converts, **wide.processors}
        return wide.statement, _converted(wide.positiontup or (), wide.parameters, converts)

    def _row(self, session: Session, row: Sequence[Any]) -> Row:
        values = iter(row)
        return tuple([part.of(session, values) for part in self.parts])


_known: dict[tuple[str, Row], _Known | None] = {}


class ReadingSession(AsyncSession):
    """A session whose SELECTs go the short way. All else is the ORM's as ever."""

    async def execute(self, statement: Any, params: Any = None, **options: Any) -> Any:
        """Carry a statement out (see AsyncSession.execute)."""
        if isinstance(statement, Select) and params is None and not any(options.values()):
            asked = statement._generate_cache_key()  # noqa: SLF001 - no public name gives it
            known = asked and _recognized(statement, asked, dialect_of(self))
            if asked and known:
                return IteratorResult(known.names, iter(await carried_out(self, partial(known.carry_out, asked))))
        return await super().execute(statement, params, **options)

    async def get(self, entity: Any, ident: Any, **options: Any) -> Any:
        """Give the object of a primary key (see AsyncSession.get)."""
        mapper: Mapper[Any] = inspect(entity)
        if options or len(mapper.primary_key) > 1 or self._has(mapper, ident):
            return await super().get(entity, ident, **options)
        found = await rows(self, _by_key(entity), {"key": ident})
        return found[0][0] if found else None

    async def __aexit__(self, *raised: object) -> None:
        """Close the session; SQLite does so at once, and no task of its own is needed lest it be cut off."""
        if dialect_of(self).name == "sqlite":
            await self.close()
        else:
            await super().__aexit__(*raised)

    def _has(self, mapper: Mapper[Any], ident: Any) -> bool:
        return mapper.identity_key_from_primary_key((ident,)) in self.sync_session.identity_map


@cache
def _by_key(model: type[Model]) -> Select[Model]:
    [key] = inspect(model).primary_key
    return select(model).where(key == bindparam("key"))


def _converted(names: Sequence[str], values: Mapping[str, Any], converts: Mapping[str, Convert]) -> Row:
    return tuple([convert(values[name]) if (convert := converts.get(name)) else values[name] for name in names])


def _recognized(statement: Select[Any], asked: CacheKey, dialect: Dialect) -> _Known | None:
    name = (dialect.name, asked.key)
    if name not in _known:
        _known[name] = _learned(statement, asked, dialect)
    return _known[name]


def _learned(statement: Select[Any], asked: CacheKey, dialect: Dialect) -> _Known | None:
    """Compile a statement; None where only the ORM knows what becomes of its rows."""
    compiled = statement.compile(dialect=dialect, cache_key=asked)
    if compiled.literal_execute_params or statement._with_options or statement._execution_options:  # noqa: SLF001
        return None
    try:
        parts = tuple(part_of(expression, dialect) for expression in expressions_of(statement))
    except SQLAlchemyError:  # a number whose kind only the driver's answer tells
        return None
    if sum(part.width for part in parts) != len(compiled._result_columns):  # noqa: SLF001 - no public name gives it
        return None
    names = SimpleResultMetaData([each["name"] for each in statement.column_descriptions])
    return _Known(compiled, str(compiled), _converts(compiled, dialect), parts, names)


def _converts(compiled: SQLCompiler, dialect: Dialect) -> dict[str, Convert]:
    return {name: place.type.dialect_impl(dialect).bind_processor(dialect) for name, place in compiled.binds.items()}
