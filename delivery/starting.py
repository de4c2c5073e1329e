"""An awaitable whose coroutine is made when it is awaited, so that one never awaited leaves no coroutine behind."""

from collections.abc import Callable, Coroutine, Generator
from typing import Any


class Starting:
    """Awaiting it calls `start` and awaits what that gives."""

    __slots__ = ("_start",)

    def __init__(self, start: Callable[[], Coroutine[Any, Any, None]]) -> None:
        self._start = start

    def __await__(self) -> Generator[Any, Any, None]:
        return self._start().__await__()
