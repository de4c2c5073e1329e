"""`/bot<token>/<method>` and `/file/bot<token>/<path>`: requests in, calls logged, faults carried out, answers out."""

import asyncio
import json
import re
from collections.abc import Awaitable
from dataclasses import dataclass, field
from typing import cast
from urllib.parse import unquote_to_bytes

from aiohttp import BodyPartReader, web

from simulator.calls import Calls
from simulator.faults import Fault, Faults
from simulator.files import UPLOAD_LIMIT, Upload, too_large
from simulator.methods import METHODS
from simulator.refusals import Dropped, Refusal, bad_request, not_found, too_many, unauthorized
from simulator.shapes import Json, encode
from simulator.world import World

OK = 200
_TOKEN = re.compile(r"\d+:[\w-]+")
_FORM = "application/x-www-form-urlencoded"
_JSON = {"Content-Type": "application/json"}


@dataclass(slots=True)
class Settings:
    """What can be switched while running: seconds that every call takes on its way, half there and half back."""

    latency: float = 0.0


@dataclass(slots=True)
class _Request:
    """A request, read."""

    method: str
    params: Json
    uploads: dict[str, Upload]


@dataclass(slots=True)
class BotApi:
    """The Bot API of one world."""

    world: World
    settings: Settings = field(default_factory=Settings)
    faults: Faults = field(default_factory=Faults)
    calls: Calls = field(default_factory=Calls)

    async def method(self, request: web.Request) -> web.StreamResponse:
        """Handle `/bot<token>/<method>`."""
        try:
            self._check(request.match_info["token"])
            call = await _read(request)
        except Refusal as refusal:
            return _answer(refusal.body(), refusal.code)
        if self.settings.latency:
            await asyncio.sleep(self.settings.latency / 2)
        try:
            return await self._logged(call)
        except Dropped:
            return _drop(request)
        finally:
            if self.settings.latency:
                await asyncio.sleep(self.settings.latency / 2)

    async def _logged(self, call: _Request) -> web.StreamResponse:
        try:
            result = await self._carried_out(call)
        except Refusal as refusal:
            retry_after = (refusal.parameters or {}).get("retry_after")
            self._log(call, code=refusal.code, retry_after=retry_after, effect=False)
            return _answer(refusal.body(), refusal.code)
        self._log(call)
        return _answer({"ok": True, "result": result})

    def _log(self, call: _Request, *, code: int = OK, retry_after: int | None = None, effect: bool = True) -> None:
        params = call.params | {name: f"<{len(u.content)} bytes>" for name, u in call.uploads.items()}
        now = self.world.clock.now()
        self.calls.record(now, call.method, params, code=code, retry_after=retry_after, effect=effect)

    async def _carried_out(self, call: _Request) -> object:
        found = METHODS.get(call.method.lower())
        if found is None:
            raise not_found()
        call.method = found.name
        fault = self.faults.take(found.name, str(call.params.get("chat_id"))) if self.faults.active else None
        if fault:
            await self._before(call, fault)
        result = found.run(self.world, call.params, call.uploads)
        if isinstance(result, Awaitable):
            result = await cast("Awaitable[object]", result)
        if fault and fault.kind == "drop_after":
            self._log(call, code=0)
            raise Dropped
        return result

    async def _before(self, call: _Request, fault: Fault) -> None:
        """What a fault does before the call is carried out; most end it."""
        if fault.kind == "429":
            raise too_many(fault.retry_after)
        if fault.kind == "500":
            raise Refusal(500, "Internal Server Error")
        if fault.kind == "502":
            raise Refusal(502, "Bad Gateway")
        if fault.kind in ("drop_before", "outage"):
            self._log(call, code=0, effect=False)
            raise Dropped
        if fault.kind == "latency":
            await asyncio.sleep(fault.seconds or 1.0)

    async def download(self, request: web.Request) -> web.StreamResponse:
        """Handle `/file/bot<token>/<path>`."""
        try:
            self._check(request.match_info["token"])
            if fault := self.faults.take("download", None):
                await self._before(_Request("download", {}, {}), fault)
            file = self.world.files.by_path.get(request.match_info["path"])
            if file is None:
                raise not_found()
        except Refusal as refusal:
            return _answer(refusal.body(), refusal.code)
        except Dropped:
            return _drop(request)
        return web.Response(body=file.content, content_type="application/octet-stream")

    def _check(self, token: str) -> None:
        if token == self.world.bot.token:
            return
        raise unauthorized() if _TOKEN.fullmatch(token) else not_found()


def _answer(body: Json, status: int = OK) -> web.Response:
    return web.Response(body=encode(body), status=status, headers=_JSON)


def _drop(request: web.Request) -> web.Response:
    if request.transport:
        request.transport.abort()
    return web.Response(status=500)


async def _read(request: web.Request) -> _Request:
    """The parameters from the query and the body, in any of the four forms the Bot API takes."""
    params: Json = dict(request.query) if request.query_string else {}
    uploads: dict[str, Upload] = {}
    if request.body_exists:
        kind = request.content_type
        if kind == _FORM:
            params |= _form(await request.read())
        elif kind == "application/json":
            params |= _json(await request.read())
        elif kind == "multipart/form-data":
            await _read_parts(request, params, uploads)
    return _Request(request.match_info["method"], params, uploads)


def _form(body: bytes) -> Json:
    """An urlencoded body. Bytes are unquoted in one go: three times as fast as `parse_qsl`, most calls are forms."""
    params: Json = {}
    for pair in filter(None, body.replace(b"+", b" ").split(b"&")):
        name, _, value = pair.partition(b"=")
        params[_text(name)] = _text(value)
    return params


def _text(value: bytes) -> str:
    return (unquote_to_bytes(value) if b"%" in value else value).decode("utf-8", "replace")


def _json(body: bytes) -> Json:
    try:
        value = json.loads(body or b"{}")
    except ValueError:
        value = None
    if not isinstance(value, dict):
        raise bad_request("can't parse JSON object")
    return value


async def _read_parts(request: web.Request, params: Json, uploads: dict[str, Upload]) -> None:
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or part.name is None:
            raise bad_request("can't parse multipart form data")
        content = bytes(await part.read())
        if part.filename is None:
            params[part.name] = content.decode()
        elif len(content) > UPLOAD_LIMIT:
            raise too_large()
        else:
            uploads[part.name] = Upload(part.filename, content, part.headers.get("Content-Type"))
