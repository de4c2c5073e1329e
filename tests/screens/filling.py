"""Views filled to the brim: every list as long as it gets, every name and text as long as it may be."""

import dataclasses
import types
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any, Union, get_args, get_origin, get_type_hints

from domain.calendar import Month

MOMENT = datetime(2023, 12, 31, 15, 59, tzinfo=UTC)
TASKS = 99
LENGTHS = {
    "text": 1500,
    "reason": 300,
    "title": 80,
    "section": 60,
    "department": 40,
    "group": 60,
    "name": 30,
    "number": 20,
}
FREE = frozenset({"text", "reason"})
"""What people write themselves, with whatever signs they like."""
LISTED = {"lines": TASKS, "owed": TASKS, "targets": 6, "files": 30, "pieces": 9}
MANY = 21
NAMED = {"zone": "Asia/Shanghai", "notice": "", "due": "2023-12-31", "language": "zh-CN", "period": "2023-12"}
PLAIN: Mapping[type, Any] = {
    int: 99,
    bool: True,
    float: 9.5,
    datetime: MOMENT,
    date: date(2023, 12, 31),
    Fraction: Fraction(920, 9),
    Decimal: Decimal("102.22"),
    Month: Month(2023, 12),
    bytes: b"",
}


def filled(  # noqa: PLR0911 - a line for each kind of type
    kind: Any, name: str = "", chosen: Mapping[tuple[str, str], Any] | None = None
) -> Any:
    """Make a value of a type, as large as it gets; `chosen` says what a field of a class holds instead."""
    chosen = chosen or {}
    if name in NAMED:
        return NAMED[name]
    if kind in PLAIN:
        return PLAIN[kind]
    if kind is str:
        return (("甲<&" if name in FREE else "甲") * 1500)[: LENGTHS.get(name, 20)]
    if get_origin(kind) in {Union, types.UnionType}:
        return filled(next(each for each in get_args(kind) if each is not type(None)), name, chosen)
    if get_origin(kind) is tuple:
        return _listed(get_args(kind), name, chosen)
    if get_origin(kind) is Mapping:
        return dict.fromkeys(("zh-CN", "en"), "甲" * 30)
    if get_origin(kind) is frozenset:
        return frozenset(get_args(kind)[0])
    if isinstance(kind, type) and issubclass(kind, Enum):
        return next(iter(kind))
    if dataclasses.is_dataclass(kind):
        return _value(kind, chosen)
    raise TypeError(f"{name}: {kind}")


def _listed(parts: tuple[Any, ...], name: str, chosen: Mapping[tuple[str, str], Any]) -> Any:
    if parts and parts[-1] is not Ellipsis:
        return tuple(filled(each, name, chosen) for each in parts)
    return (filled(parts[0], name, chosen),) * LISTED.get(name, MANY)


def _value(kind: Any, chosen: Mapping[tuple[str, str], Any]) -> Any:
    hints = get_type_hints(kind)
    values = {
        field.name: chosen[kind.__name__, field.name]
        if (kind.__name__, field.name) in chosen
        else filled(hints[field.name], field.name, chosen)
        for field in dataclasses.fields(kind)
        if field.init
    }
    return kind(**values)
