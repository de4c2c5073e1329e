"""How a button is packed into at most 64 bytes (Bot API, InlineKeyboardButton.callback_data): ids only.

Assume every button is stale and may be forged: it names what the person wants, and the use case checks the rest.
"""

from dataclasses import dataclass, fields
from enum import StrEnum
from typing import ClassVar

LONGEST = 64
HIGHEST = 2**31 - 1
"""The largest id the database knows; a larger number was not written by us."""

KINDS: dict[str, "type[Button]"] = {}
"""Every kind of button by its code; a kind enters as it is defined."""


@dataclass(frozen=True, slots=True)
class Button:
    """A button's meaning. `code` is its name in the packed form."""

    code: ClassVar[str] = ""

    def __init_subclass__(cls) -> None:
        """Make the kind known to `unpack`.

        Raises:
            ValueError: another kind has the same code.
        """
        # A slotted dataclass is defined twice, the second time with its slots: the same name then takes its own place.
        other = KINDS.setdefault(cls.code, cls)
        if other.__qualname__ != cls.__qualname__:
            raise ValueError(f"{cls.__qualname__} and {other.__qualname__} have the same code {cls.code!r}")
        KINDS[cls.code] = cls

    def pack(self) -> str:
        """Give the callback data.

        Raises:
            ValueError: it is longer than Telegram takes.
        """
        data = ":".join((self.code, *(str(getattr(self, part.name)) for part in fields(self))))
        if len(data.encode()) > LONGEST:
            raise ValueError(f"callback data over {LONGEST} bytes: {data!r}")
        return data


def unpack(data: str) -> Button | None:
    """Read callback data; None for anything we did not write, which a modified client may send."""
    code, *parts = data.split(":")
    kind = KINDS.get(code)
    if kind is None or len(parts) != len(fields(kind)):
        return None
    try:
        values = [_read(field.type, part) for field, part in zip(fields(kind), parts, strict=True)]
    except ValueError:
        return None
    return kind(*values)


def _read(kind: object, part: str) -> int | str:
    if kind is int:
        number = int(part)
        if not 0 <= number <= HIGHEST:
            raise ValueError(part)
        return number
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind(part)
    return part
