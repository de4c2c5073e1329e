"""Which methods there are."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

from simulator.files import Upload
from simulator.parameters import Uploads, build
from simulator.shapes import Json
from simulator.world import World

Arguments = TypeVar("Arguments")
Run = Callable[[World, Json, Uploads], object | Awaitable[object]]


@dataclass(frozen=True, slots=True)
class Method:
    """A method of the Bot API.

    Args:
        name: as documented.
        arguments: the dataclass of its parameters.
        returns: the documented type of the result.
        run: reads the request and carries it out; the result is a JSON value, or an awaitable of one.
    """

    name: str
    arguments: type[object]
    returns: str
    run: Run


METHODS: dict[str, Method] = {}
"""By lower-case name: method names are not case-sensitive."""


@dataclass(frozen=True, slots=True)
class Nothing:
    """No parameters."""


def method(
    name: str, arguments: type[Arguments], *, returns: str
) -> Callable[[Callable[[World, Arguments], object]], Callable[[World, Arguments], object]]:
    """Offer a function as a method of the Bot API."""

    def enter(handler: Callable[[World, Arguments], object]) -> Callable[[World, Arguments], object]:
        def run(world: World, raw: Json, uploads: dict[str, Upload] | Uploads) -> object:
            return handler(world, build(arguments, raw, uploads))

        METHODS[name.lower()] = Method(name, arguments, returns, run)
        return handler

    return enter
