"""The log of Bot API calls, for tests and benchmarks."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from simulator.shapes import Json

KEPT = 200_000


@dataclass(frozen=True, slots=True)
class Call:
    """One request and how it was answered; `effect` tells whether it was carried out."""

    n: int
    at: datetime
    method: str
    params: Json
    code: int
    retry_after: int | None
    effect: bool

    def json(self) -> Json:
        """As the control API shows it."""
        return {
            "n": self.n,
            "at": self.at.isoformat(),
            "method": self.method,
            "params": {name: _shown(value) for name, value in self.params.items()},
            "ok": self.code == 200,  # noqa: PLR2004 - HTTP's own number
            "error_code": None if self.code == 200 else self.code,  # noqa: PLR2004
            "retry_after": self.retry_after,
            "effect": self.effect,
        }


def _shown(value: object) -> object:
    return value if isinstance(value, str | int | float | bool | list | dict | None) else repr(value)


@dataclass(slots=True)
class Calls:
    """The last calls, numbered from 1."""

    last: int = 0
    _kept: deque[Call] = field(default_factory=lambda: deque(maxlen=KEPT))

    def record(
        self,
        at: datetime,
        method: str,
        params: Json,
        *,
        code: int = 200,
        retry_after: int | None = None,
        effect: bool = True,
    ) -> None:
        """Note one call; code 0 stands for a connection that ended without an answer."""
        self.last += 1
        self._kept.append(Call(self.last, at, method, params, code, retry_after, effect))

    def after(self, n: int, method: str | None) -> Iterable[Call]:
        """The calls with a number above `n`, of one method or of all."""
        return [c for c in self._kept if c.n > n and (method is None or c.method.lower() == method.lower())]

    def clear(self) -> None:
        """Forget the calls; numbers go on."""
        self._kept.clear()
