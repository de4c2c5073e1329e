"""Reading control requests and writing their answers."""

import json
from collections.abc import Awaitable, Callable

from aiohttp import web

from simulator.refusals import Refusal, bad_request
from simulator.shapes import Json, encode

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def answer(body: Json, status: int = 200) -> web.Response:
    """A JSON answer."""
    return web.Response(body=encode(body), status=status, content_type="application/json")


async def body_of(request: web.Request) -> Json:
    """The JSON object of a request; empty without a body."""
    raw = await request.read()
    try:
        value = json.loads(raw or b"{}")
    except ValueError:
        value = None
    if not isinstance(value, dict):
        raise bad_request("a JSON object is expected")
    return value


def integer(body: Json, name: str) -> int:
    """A required number.

    Raises:
        Refusal: 400, missing or no number.
    """
    try:
        return int(body[name])
    except (KeyError, TypeError, ValueError):
        raise bad_request(f"{name} must be a number") from None


def chat_id(request: web.Request, name: str = "chat") -> int:
    """The chat in the path."""
    return integer(dict(request.match_info), name)


def query_number(request: web.Request, name: str, default: float) -> float:
    """A number in the query.

    Raises:
        Refusal: 400, no number.
    """
    try:
        return float(request.query.get(name, default))
    except ValueError:
        raise bad_request(f"{name} must be a number") from None


def explained(handler: Handler) -> Handler:
    """A handler whose refusals are answered as those of the Bot API are."""

    async def handle(request: web.Request) -> web.StreamResponse:
        try:
            return await handler(request)
        except Refusal as refusal:
            return answer(refusal.body(), refusal.code)

    return handle
