"""A bulletin as canonical text and back: what is published is this text, and its digest proves it.

The form follows the values' own fields, so a value cannot gain a field that the text forgets. A field that a later
version adds has a default; a text frozen before it thaws with that default.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction
from functools import cache
from types import UnionType
from typing import get_args, get_origin, get_type_hints

from domain.bulletin import MonthlyBulletin
from domain.calendar import Month
from domain.period_bulletin import PeriodBulletin


def freeze(bulletin: MonthlyBulletin | PeriodBulletin) -> str:
    """Write a bulletin as canonical JSON: sorted keys, no blanks, fractions exact ("920/9")."""
    kind = "monthly" if isinstance(bulletin, MonthlyBulletin) else "period"
    return canonical({"form": 1, "kind": kind, "bulletin": encode(bulletin)})


def thaw(text: str) -> MonthlyBulletin:
    """Read a frozen monthly bulletin; equal to the one that was frozen.

    Raises:
        ValueError: the text is not a frozen monthly bulletin.
    """
    bulletin = decode(MonthlyBulletin, _content(text, "monthly"))
    if not isinstance(bulletin, MonthlyBulletin):
        raise TypeError("a monthly bulletin decodes to one")
    return bulletin


def thaw_period(text: str) -> PeriodBulletin:
    """Read a frozen bulletin of a quarter or a year.

    Raises:
        ValueError: the text is not a frozen bulletin of a period.
    """
    bulletin = decode(PeriodBulletin, _content(text, "period"))
    if not isinstance(bulletin, PeriodBulletin):
        raise TypeError("a period's bulletin decodes to one")
    return bulletin


def _content(text: str, kind: str) -> object:
    content = json.loads(text)
    if not isinstance(content, dict) or (content.get("form"), content.get("kind")) != (1, kind):
        raise ValueError(f"not a frozen {kind} bulletin")
    return content.get("bulletin")


def digest(text: str) -> str:
    """Give the SHA-256 of a frozen bulletin, in hex."""
    return hashlib.sha256(text.encode()).hexdigest()


def canonical(content: object) -> str:
    """Write JSON in the one way that a digest can be taken of."""
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def encode(value: object) -> object:
    """Turn a value into what JSON can hold."""
    match value:
        case StrEnum() | Fraction() | Month():
            return str(value)
        case None | bool() | int() | str():
            return value
        case date():
            return value.isoformat()
        case tuple():
            return [encode(each) for each in value]
        case Mapping():
            return {str(key): encode(each) for key, each in value.items()}
        case _:
            return _encode_fields(value)


def _encode_fields(value: object) -> dict[str, object]:
    if not is_dataclass(value):
        raise TypeError(f"cannot be frozen: {type(value).__name__}")
    return {field.name: encode(getattr(value, field.name)) for field in fields(value)}


def decode(kind: object, raw: object) -> object:
    """Turn what JSON held back into a value of the annotated kind.

    Raises:
        ValueError: the text does not hold such a value.
    """
    origin = get_origin(kind)
    if origin is UnionType:
        return None if raw is None else decode(_only_type(kind), raw)
    if origin is tuple:
        return _decode_tuple(get_args(kind), raw)
    if origin is not None and isinstance(raw, dict):
        _, inner = get_args(kind)
        return {key: decode(inner, each) for key, each in raw.items()}
    if isinstance(kind, type):
        return _decode_plain(kind, raw)
    raise ValueError(f"cannot be thawed as {kind}: {raw!r}")


def _only_type(kind: object) -> object:
    (only,) = (each for each in get_args(kind) if each is not type(None))
    return only


def _decode_tuple(kinds: tuple[object, ...], raw: object) -> tuple[object, ...]:
    if not isinstance(raw, list):
        raise ValueError(f"not a list: {raw!r}")  # noqa: TRY004 - the text is wrong, not a caller's argument
    if kinds[-1] is Ellipsis:
        return tuple(decode(kinds[0], each) for each in raw)
    return tuple(decode(kind, each) for kind, each in zip(kinds, raw, strict=True))


def _decode_plain(kind: type, raw: object) -> object:
    if is_dataclass(kind) and kind is not Month:
        return _decode_fields(kind, raw)
    if kind in {bool, int, str}:
        if type(raw) is kind:
            return raw
    elif isinstance(raw, str):
        return _decode_text(kind, raw)
    raise ValueError(f"not a {kind.__name__}: {raw!r}")


def _decode_text(kind: type, raw: str) -> object:
    if issubclass(kind, StrEnum) or kind is Fraction:
        return kind(raw)
    if kind is Month:
        return Month.parse(raw)
    if kind in {date, datetime}:
        return kind.fromisoformat(raw)
    raise ValueError(f"cannot be thawed as {kind.__name__}: {raw!r}")


@cache
def _hints(kind: type) -> Mapping[str, object]:
    return get_type_hints(kind)


def _decode_fields(kind: type, raw: object) -> object:
    if not isinstance(raw, dict):
        raise ValueError(f"not a {kind.__name__}: {raw!r}")  # noqa: TRY004 - the text is wrong, not a caller's argument
    hints = _hints(kind)
    wanted = fields(kind)
    needed = [each for each in wanted if each.default is MISSING and each.default_factory is MISSING]
    if missing := [each.name for each in needed if each.name not in raw]:
        raise ValueError(f"{kind.__name__} lacks {missing[0]}")
    return kind(**{each.name: decode(hints[each.name], raw[each.name]) for each in wanted if each.name in raw})
