"""The machine itself: state, clock, call log, faults, settings, live events."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict
from datetime import UTC, datetime, timedelta

from aiohttp import web

from simulator.bot_api import BotApi
from simulator.clock import Moment
from simulator.control.people import persona
from simulator.control.requests import answer, body_of, query_number
from simulator.faults import CALL_KINDS, UPDATE_KINDS
from simulator.journal import Listener
from simulator.refusals import Dropped, bad_request
from simulator.shapes import Json, encode
from simulator.world import World

Jump = Callable[[datetime], Awaitable[None]]
KEEP_ALIVE = 15.0


class Operations:
    """Handlers over one world.

    Args:
        api: the Bot API whose log, faults and settings these are.
        moments: what the page offers to jump to.
        jump: moves the clock and returns when everybody has noticed.
    """

    def __init__(self, api: BotApi, *, moments: Sequence[Moment], jump: Jump) -> None:
        self.api = api
        self.world: World = api.world
        self.moments = moments
        self._jump = jump
        self._jumping = False

    def routes(self) -> list[web.RouteDef]:
        """The routes of this subject."""
        return [
            web.get("/sim/state", self.state),
            web.get("/sim/clock", self.clock),
            web.post("/sim/clock", self.set_clock),
            web.get("/sim/calls", self.calls),
            web.delete("/sim/calls", self.clear_calls),
            web.post("/sim/faults", self.add_fault),
            web.delete("/sim/faults", self.clear_faults),
            web.post("/sim/settings", self.set_settings),
            web.post("/sim/reset", self.reset),
            web.get("/sim/events", self.events),
        ]

    async def state(self, _: web.Request) -> web.Response:
        """All the page needs to begin."""
        world = self.world
        channels = [c for c in world.chats.values() if c.persona and c.migrated_to is None]
        people = [p for p in world.people.values() if p.persona]
        return answer(
            {
                "bot": self._bot(),
                "personas": [persona(each) for each in people] + [persona(each) for each in channels],
                "chats": [chat.json for chat in world.chats.values()],
                "clock": self._clock() | {"moments": [_moment(moment) for moment in self.moments]},
                "settings": self._settings(),
                "jumping": self._jumping,
                "seq": world.journal.last,
            }
        )

    def _bot(self) -> Json:
        bot = self.world.bot
        texts = {"description": bot.descriptions.get("", ""), "descriptions": bot.descriptions}
        return {"id": bot.id, "username": bot.username, "name": bot.name} | texts

    def _clock(self) -> Json:
        return {"now": self.world.clock.now().isoformat()}

    def _settings(self) -> Json:
        return {"limits": self.world.limits.enabled, "latency": self.api.settings.latency}

    async def clock(self, _: web.Request) -> web.Response:
        """What time it is there."""
        return answer(self._clock())

    async def set_clock(self, request: web.Request) -> web.Response:
        """Jump to an instant, to a named moment, or ahead by seconds."""
        at = self._instant(await body_of(request))
        self._jumping = True
        try:
            await self._jump(at)
        finally:
            self._jumping = False
        return answer(self._clock())

    def _instant(self, body: Json) -> datetime:
        if "moment" in body:
            found = next((m for m in self.moments if m.key == body["moment"]), None)
            if found is None:
                raise bad_request("there is no such moment")
            return found.at
        try:
            if "advance" in body:
                return self.world.clock.now() + timedelta(seconds=float(body["advance"]))
            at = datetime.fromisoformat(str(body.get("at")))
        except (TypeError, ValueError, OverflowError):
            raise bad_request("a jump needs at, moment or advance") from None
        return at if at.tzinfo else at.replace(tzinfo=UTC)

    async def calls(self, request: web.Request) -> web.Response:
        """The log of Bot API calls."""
        found = self.api.calls.after(int(query_number(request, "after", 0)), request.query.get("method") or None)
        return answer({"calls": [call.json() for call in found], "last": self.api.calls.last})

    async def clear_calls(self, _: web.Request) -> web.Response:
        """Forget the log."""
        self.api.calls.clear()
        return answer({"ok": True})

    async def add_fault(self, request: web.Request) -> web.Response:
        """Let something go wrong."""
        body = await body_of(request)
        kind = str(body.get("kind"))
        if kind not in (*CALL_KINDS, *UPDATE_KINDS):
            raise bad_request(f"a fault is one of {', '.join((*CALL_KINDS, *UPDATE_KINDS))}")
        times = body.get("times")
        if kind in UPDATE_KINDS:
            self._disturb_updates(kind, times or 1)
            return answer({"id": self.api.faults.next_id()})
        fault = self.api.faults.add(
            kind,
            method=body.get("method") or "*",
            chat=str(body["chat"]) if body.get("chat") else None,
            times=times,
            retry_after=int(body.get("retry_after") or 1),
            seconds=body.get("seconds"),
        )
        if kind == "outage" and fault.method == "*":
            self.world.updates.end_poll(Dropped())
        return answer({"id": fault.id})

    def _disturb_updates(self, kind: str, times: int) -> None:
        if kind == "duplicate":
            self.world.updates.to_repeat += times
        else:
            self.world.updates.to_shuffle += times

    async def clear_faults(self, _: web.Request) -> web.Response:
        """Everything works again."""
        self.api.faults.clear()
        self.world.updates.to_repeat = self.world.updates.to_shuffle = 0
        return answer({"ok": True})

    async def set_settings(self, request: web.Request) -> web.Response:
        """Switch the limits, set the latency."""
        body = await body_of(request)
        if "limits" in body:
            self.world.limits.enabled = bool(body["limits"])
        if "latency" in body:
            self.api.settings.latency = float(body["latency"])
        return answer(self._settings())

    async def reset(self, _: web.Request) -> web.Response:
        """Begin anew: nobody there, nothing said, no faults."""
        self.world.empty()
        self.api.faults.clear()
        self.api.calls.clear()
        self.world.journal.announce("personas", {})
        return answer({"ok": True})

    async def events(self, request: web.Request) -> web.StreamResponse:
        """Server-sent events for the page."""
        headers = {"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        response = web.StreamResponse(headers=headers)
        queue = self.world.journal.listen()
        # A page that goes away shows itself by the next write.
        with contextlib.suppress(ConnectionError):
            await response.prepare(request)
            await response.write(b": welcome\n\n")
            while (event := await _next_event(queue)) is not None:
                await response.write(event)
        self.world.journal.leave(queue)
        return response


async def _next_event(queue: Listener) -> bytes | None:
    """The next event in its wire form, a sign of life after a while without one, None at the end."""
    try:
        async with asyncio.timeout(KEEP_ALIVE):
            event = await queue.get()
    except TimeoutError:
        return b": still here\n\n"
    return event and f"event: {event[0]}\ndata: ".encode() + encode(event[1]) + b"\n\n"


def _moment(moment: Moment) -> Json:
    fields = asdict(moment)
    return fields | {"label": dict(moment.label), "at": moment.at.isoformat()}
