"""TOML with line numbers: a table whose every complaint says where.

The standard reader forgets lines once the text has parsed, so headers and keys are located by a second look at it.
"""

import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import time
from difflib import get_close_matches
from enum import StrEnum
from fractions import Fraction
from typing import TypeVar

from domain.calendar import Month
from domain.errors import Misconfigured

Place = tuple[str | int, ...]
Choice = TypeVar("Choice", bound=StrEnum)

_HEADER = re.compile(r"^\s*(\[\[?)\s*([\w.\-]+)\s*\]")
_KEY = re.compile(r"^\s*([\w\-]+)\s*=")
_WHERE = re.compile(r" *\((?:at line (\d+), column \d+|at end of document)\)")
_BESIDE_TEXT = re.compile(r'"[^"]*"|#.*')
MARKS = {"“": '"', "”": '"', "‘": "'", "’": "'", "。": ".", "、": ","}
LOOKED_BACK = 3
LONGEST_TEXT = 80
"""Characters of a title, an article or a name: they stand on buttons and on lines of a phone."""
HINTS = {
    "Invalid value": "no value: a text or an hour goes in quotes; numbers, true and false go without",
    "Expected newline or end of document after a statement": "too much here: a text or an hour goes in quotes",
    "Cannot overwrite a value": "this is there twice",
    "Unclosed array": "a list that begins here or above lacks its ]",
    "Unclosed inline table": "a { that begins here or above lacks its }",
    "Illegal character '\\n'": "a quote that begins here is not closed",
}
"""What the standard reader says, in words that tell an office what to do."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the file; reading a key marks it as known, `close` refuses the ones nobody asked for."""

    data: Mapping[str, object]
    place: Place
    source: str
    lines: Mapping[Place, int]
    read: set[str] = field(default_factory=set)

    def wrong(self, message: str, key: str | None = None) -> Misconfigured:
        """Make the error for this table, or for one key of it."""
        place = self.place if key is None else (*self.place, key)
        while place and place not in self.lines:
            place = place[:-1]
        return Misconfigured(f"{self.source}:{self.lines.get(place, 1)}: {message}")

    def has(self, key: str) -> bool:
        """Tell whether the key is there."""
        return key in self.data

    def close(self) -> None:
        """Refuse keys that mean nothing: a misspelt rule must not be silently without effect."""
        for key in self.data:
            if key not in self.read:
                near = get_close_matches(key, self.read, n=1)
                meant = f"; did you mean {near[0]!r}?" if near else ""
                known = ", ".join(sorted(self.read))
                raise self.wrong(f"unknown key {key!r}{meant}; known here: {known}", key)

    def text(self, key: str, *, default: str | None = None) -> str:
        """Read a string; one that must be there must say something."""
        found = self._value(key, default)
        if not isinstance(found, str):
            raise self.wrong(f"{key} must be a text in quotes", key)
        if default is None and not found.strip():
            raise self.wrong(f"{key} must not be empty", key)
        if len(found) > LONGEST_TEXT:
            raise self.wrong(f"{key} has {len(found)} characters, and a screen has room for {LONGEST_TEXT}", key)
        return found

    def flag(self, key: str, *, default: bool) -> bool:
        """Read true or false."""
        found = self._value(key, default)
        if not isinstance(found, bool):
            raise self.wrong(f"{key} must be true or false", key)
        return found

    def flag_or_none(self, key: str) -> bool | None:
        """Read true, false or nothing."""
        return self.flag(key, default=False) if self._known(key) else None

    def whole(self, key: str, *, default: int | None = None, low: int = 1, high: int | None = None) -> int:
        """Read a whole number within bounds."""
        found = self._value(key, default)
        if not isinstance(found, int) or isinstance(found, bool) or found < low or (high is not None and found > high):
            bounds = f"from {low}" if high is None else f"from {low} to {high}"
            raise self.wrong(f"{key} must be a whole number {bounds}", key)
        return found

    def whole_or_none(self, key: str, *, low: int = 1, high: int | None = None) -> int | None:
        """Read a whole number or nothing."""
        return self.whole(key, low=low, high=high) if self._known(key) else None

    def points(self, key: str, *, default: Fraction | None = None) -> Fraction:
        """Read points exactly: 10, 2.5 or "1/3"."""
        return self._exact(key, self._value(key, default))

    def points_or_none(self, key: str) -> Fraction | None:
        """Read points or nothing."""
        return self.points(key) if self._known(key) else None

    def month(self, key: str) -> Month:
        """Read a month, "2023-05"."""
        text = self.text(key)
        try:
            return Month.parse(text)
        except ValueError:
            raise self.wrong(f'{key} must be a month like "2023-05"', key) from None

    def hour(self, key: str, *, default: time) -> time:
        """Read an hour of the day, "09:00"."""
        if not self._known(key):
            return default
        text = self.text(key)
        try:
            return time.fromisoformat(text)
        except ValueError:
            raise self.wrong(f'{key} must be an hour like "09:00"', key) from None

    def choice(self, key: str, kind: type[Choice], *, default: Choice | None = None) -> Choice:
        """Read one word out of a fixed set."""
        return self._one_of(key, self.text(key, default=default), kind)

    def choices(self, key: str, kind: type[Choice], *, default: frozenset[Choice]) -> frozenset[Choice]:
        """Read a list of words out of a fixed set."""
        if not self._known(key):
            return default
        return frozenset(self._one_of(key, word, kind) for word in self.texts(key))

    def texts(self, key: str) -> tuple[str, ...]:
        """Read a list of strings; an absent key is an empty list."""
        found = self._value(key, [])
        if not isinstance(found, list) or not all(isinstance(each, str) for each in found):
            raise self.wrong(f"{key} must be a list of texts", key)
        return tuple(found)

    def table(self, key: str) -> "Table":
        """Read a table that must be there."""
        return self._table((*self.place, key), self._value(key, None), key)

    def table_or_none(self, key: str) -> "Table":
        """Read a table; an absent one reads as empty."""
        return self._table((*self.place, key), self._value(key, {}), key)

    def tables(self, key: str) -> tuple["Table", ...]:
        """Read a list of tables, or one table as a list of one; an absent key is an empty list."""
        found = self._value(key, [])
        if isinstance(found, Mapping):
            return (self._table((*self.place, key), found, key),)
        if not isinstance(found, Sequence) or isinstance(found, str):
            raise self.wrong(f"{key} must be a list of tables", key)
        return tuple(self._table((*self.place, key, index), each, key) for index, each in enumerate(found))

    def points_by_level(self, key: str) -> dict[str, Fraction]:
        """Read points, or a table of points by level; points without levels stand under the empty level."""
        found = self._value(key, None)
        if isinstance(found, Mapping):
            if not found:
                raise self.wrong(f"{key} has no level: nothing could ever be worth anything", key)
            return {level: self._exact(key, points) for level, points in found.items()}
        return {"": self._exact(key, found)}

    def _known(self, key: str) -> bool:
        self.read.add(key)
        return key in self.data

    def _value(self, key: str, default: object) -> object:
        if self._known(key):
            return self.data[key]
        if default is None:
            raise self.wrong(f"{key} is missing")
        return default

    def _table(self, place: Place, found: object, key: str) -> "Table":
        if not isinstance(found, Mapping):
            raise self.wrong(f"{key} must be a table", key)
        return Table(found, place, self.source, self.lines)

    def _exact(self, key: str, found: object) -> Fraction:
        try:
            if isinstance(found, str | int | Fraction) and not isinstance(found, bool):
                return Fraction(found)
        except (ValueError, ZeroDivisionError):
            pass
        raise self.wrong(f'{key} must be points: 10, 2.5 or "1/3"', key)

    def _one_of(self, key: str, word: str, kind: type[Choice]) -> Choice:
        try:
            return kind(word)
        except ValueError:
            words = ", ".join(kind)
            raise self.wrong(f"{key} is {word!r} and must be one of: {words}", key) from None


def read_table(text: str, *, source: str) -> Table:
    """Read a TOML text.

    Raises:
        Misconfigured: the text is not TOML; names the line.
    """
    try:
        data = tomllib.loads(text, parse_float=_exactly)
    except tomllib.TOMLDecodeError as error:
        where = _WHERE.search(str(error))
        line = int(where.group(1)) if where and where.group(1) else text.count("\n") + 1
        said = _WHERE.sub("", str(error))
        raise Misconfigured(_syntax(text, line, source) or f"{source}:{line}: {HINTS.get(said, said)}") from None
    return Table(data, (), source, _locate(text))


def _exactly(number: str) -> Fraction | str:
    """Read a number with a point exactly. `nan` and `inf` stay words, refused where they are asked for."""
    return Fraction(number) if number.lstrip("+-")[:1].isdecimal() else number


def _syntax(text: str, line: int, source: str) -> str:
    """Name a Chinese mark or digit that stands where TOML needs the plain one; it may be lines above the complaint."""
    lines = text.splitlines()
    for number in range(min(line, len(lines)), max(line - LOOKED_BACK, 0), -1):
        for found in _BESIDE_TEXT.sub("", lines[number - 1]):
            plain = MARKS.get(found) or unicodedata.normalize("NFKC", found)
            if plain != found and plain.isascii():
                return f"{source}:{number}: {found} is written where TOML needs {plain}"
    return ""


def _locate(text: str) -> dict[Place, int]:
    places: dict[Place, int] = {}
    current: Place = ()
    counts: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(line):
            current = _header_place(header.group(1) == "[[", header.group(2), counts)
            for depth in range(1, len(current) + 1):
                places.setdefault(current[:depth], number)
        elif key := _KEY.match(line):
            places.setdefault((*current, key.group(1)), number)
    return places


def _header_place(is_list: bool, name: str, counts: dict[str, int]) -> Place:  # noqa: FBT001 - read off the brackets
    if is_list:
        counts[name] = counts.get(name, -1) + 1
    place: list[str | int] = []
    parts = name.split(".")
    for depth, part in enumerate(parts, start=1):
        place.append(part)
        if (parent := ".".join(parts[:depth])) in counts:
            place.append(counts[parent])
    return tuple(place)
