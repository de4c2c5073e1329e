"""TOML tables that know their line, so that whatever is wrong in them can be pointed at."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

from domain.errors import Misconfigured

# tomllib tells no positions, so headers and fields are searched for in the text. A look-alike inside a multi-line
# string can only shift the line that an error names, never what is read.
_HEADER = re.compile(r"\s*\[\[?([^\[\]=]+)\]\]?\s*(?:#.*)?")
_POSITION = re.compile(r"\s*\(at (?:line (\d+), column (\d+)|end of document)\)$")

Choice = TypeVar("Choice", bound=StrEnum)


def parse(text: str, *, source: str) -> "Table":
    """Read a TOML text into its root table; `source` names the file in errors.

    Raises:
        Misconfigured: the text is not TOML.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _not_toml(str(error), text, source) from error
    return Table(values, source=source, lines=tuple(text.split("\n")))


def _not_toml(reason: str, text: str, source: str) -> Misconfigured:
    found = _POSITION.search(reason)
    line = found[1] if found and found[1] else str(len(text.rstrip().split("\n")))
    place = f" at column {found[2]}" if found and found[2] else ""
    reason = _POSITION.sub("", reason)
    return Misconfigured(
        f"{source}:{line}: this is not TOML ({reason}{place}): check quotes, brackets and = signs here"
    )


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a file, with its header path and the line it starts on. Getters raise Misconfigured."""

    values: Mapping[str, object]
    source: str
    lines: tuple[str, ...]
    path: str = ""
    line: int = 1

    def wrong(self, what: str, *, field: str = "") -> Misconfigured:
        """Make the error `file:line: what`, at the field's line when the field is there, else at the table's."""
        return Misconfigured(f"{self.source}:{self._line_of(field)}: {' '.join(what.split())}")

    def only(self, *fields: str) -> None:
        """Refuse fields that nobody reads: they are misspelt."""
        for field in self.values:
            if field not in fields:
                raise self.wrong(f"there is no field {field!r} here: the fields are {', '.join(fields)}", field=field)

    def text(self, field: str, *, example: str, most: int | None = None) -> str:
        """Give a text that must be there, without the spaces around it, of at most so many characters."""
        value = self._required(field, example)
        if not isinstance(value, str) or not value.strip():
            raise self.wrong(f"{field} must be a text in quotes: write {field} = {example}", field=field)
        if most is not None and len(value.strip()) > most:
            raise self.wrong(
                f"{field} has {len(value.strip())} characters: a screen has room for {most}, shorten it", field=field
            )
        return value.strip()

    def optional_text(self, field: str) -> str:
        """Give a text, or an empty one when the field is absent."""
        return self.text(field, example='"…" or leave it out') if field in self.values else ""

    def whole(self, field: str, *, least: int, most: int, example: str) -> int:
        """Give a whole number between two limits."""
        value = self._required(field, example)
        # TOML's true is an int to Python.
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise self.wrong(
                f"{field} must be a whole number from {least} to {most}, without quotes: write {field} = {example}",
                field=field,
            )
        return value

    def names(self, field: str) -> tuple[str, ...]:
        """Give a list of texts, empty when the field is absent."""
        value = self.values.get(field, [])
        if not isinstance(value, list) or not all(isinstance(name, str) and name.strip() for name in value):
            raise self.wrong(f'{field} must be a list of names: write {field} = ["…", "…"]', field=field)
        return tuple(name.strip() for name in value)

    def day(self, field: str) -> date | None:
        """Give a date, or None when the field is absent."""
        value = self.values.get(field)
        if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
            return value
        raise self.wrong(f"{field} must be a day without quotes: write {field} = 2023-12-31", field=field)

    def choice(self, field: str, options: type[Choice], *, default: Choice | None = None) -> Choice:
        """Give one of the words of an enumeration; `default` when the field is absent."""
        if default is not None and field not in self.values:
            return default
        listed = ", ".join(f'"{option}"' for option in options)
        value = self._required(field, f'"{next(iter(options))}"')
        for option in options:
            if value == option:
                return option
        raise self.wrong(f"{field} {value!r} is unknown: write one of {listed}", field=field)

    def tables(self, field: str) -> tuple["Table", ...]:
        """Give the tables of an array of tables, each with its line; empty when the field is absent."""
        value = self.values.get(field, [])
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise self.wrong(f"{field} must be a list of tables: write [[{self._below(field)}]]", field=field)
        starts = [line for line, path in self._headers_within() if path == self._below(field)]
        if len(starts) != len(value):  # written inline, on the line of the field
            starts = [self._line_of(field)] * len(value)
        pairs = zip(value, starts, strict=True)
        return tuple(Table(item, self.source, self.lines, self._below(field), line) for item, line in pairs)

    def some_tables(self, field: str) -> tuple["Table", ...]:
        """Give the tables of an array of tables that must hold at least one."""
        found = self.tables(field)
        if not found:
            raise self.wrong(f"there are no {field} here: write at least one [[{self._below(field)}]]", field=field)
        return found

    def _required(self, field: str, example: str) -> object:
        if field not in self.values:
            raise self.wrong(f"{field} is missing: write {field} = {example}")
        return self.values[field]

    def _below(self, field: str) -> str:
        return f"{self.path}.{field}".lstrip(".")

    def _line_of(self, field: str) -> int:
        """Find the line of a field among the table's own lines, which end at the next header."""
        end = next((line for line, _ in self._headers_after()), len(self.lines) + 1)
        written = re.compile(rf"""\s*["']?{re.escape(field)}["']?\s*[=.]""")
        own = range(self.line, end)
        return next((line for line in own if field and written.match(self.lines[line - 1])), self.line)

    def _headers_within(self) -> Iterator[tuple[int, str]]:
        """Go through the headers below this table, up to the first that is not below it."""
        for line, path in self._headers_after():
            if self.path and not path.startswith(f"{self.path}."):
                return
            yield line, path

    def _headers_after(self) -> Iterator[tuple[int, str]]:
        # The root has no header of its own: its line 1 may already be another table's.
        for line in range(self.line + 1 if self.path else 1, len(self.lines) + 1):
            header = _HEADER.fullmatch(self.lines[line - 1])
            if header:
                yield line, re.sub(r"[\s\"']", "", header[1])
