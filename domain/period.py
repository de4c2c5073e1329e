"""A quarter or a year, the periods of 季通报 and 年终考核."""

import re
from dataclasses import dataclass

from domain.calendar import Month

_FORM = re.compile(r"(\d{4})(?:-Q([1-4]))?")


@dataclass(frozen=True, slots=True)
class Period:
    """A calendar quarter, or the whole year when there is none."""

    year: int
    quarter: int | None = None

    @classmethod
    def parse(cls, text: str) -> "Period":
        """Read `2023-Q2` or `2023`.

        Raises:
            ValueError: the text is neither.
        """
        found = _FORM.fullmatch(text)
        if found is None:
            raise ValueError(f"not a quarter like 2023-Q2 or a year like 2023: {text!r}")
        return cls(int(found.group(1)), int(found.group(2)) if found.group(2) else None)

    @property
    def months(self) -> tuple[Month, ...]:
        """Its three or twelve months."""
        numbers = range(1, 13) if self.quarter is None else range(3 * self.quarter - 2, 3 * self.quarter + 1)
        return tuple(Month(self.year, number) for number in numbers)

    def __str__(self) -> str:
        return f"{self.year:04}" if self.quarter is None else f"{self.year:04}-Q{self.quarter}"
