"""Two real processes of the bot behind one address, as operations.md describes them; the test is their proxy."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from itertools import cycle
from multiprocessing.process import BaseProcess

import aiohttp
from aiohttp import web

import wiring
from delivery.webhook import Webhook
from settings import Settings
from simulator import Clock
from tests.county import County, hasty_pace
from tests.forking import FORKING

CHECK_SECONDS = 0.5
LOOK_AFTER_EACH_OTHER = "check_seconds"


class Replica:
    """A process that listens for updates at a port of its own. It takes the county's time when it starts."""

    def __init__(self, settings: Settings, at: datetime) -> None:
        self.port = settings.webhook_place[1]
        self._process: BaseProcess = FORKING.Process(target=_run, args=(settings, at), daemon=True)
        self._process.start()
        self.number = self._process.pid

    async def is_killed(self) -> None:
        """Send SIGKILL: nothing is finished, nothing is released."""
        self._process.kill()
        await asyncio.to_thread(self._process.join)


class Balancer:
    """Hands each request to the next process in turn, or to the other one when that is gone (proxy_next_upstream)."""

    def __init__(self) -> None:
        self.replicas: list[Replica] = []
        self._turns = cycle((0, 1))

    async def pass_on(self, request: web.Request) -> web.Response:
        """Pass an update on."""
        body, first = await request.read(), next(self._turns)
        for place in (first, 1 - first):
            url = f"http://127.0.0.1:{self.replicas[place].port}{request.path}"
            try:
                async with (
                    aiohttp.ClientSession() as session,
                    session.post(url, data=body, headers=request.headers) as answer,
                ):
                    return web.Response(status=answer.status)
            except aiohttp.ClientError:
                continue
        return web.Response(status=502)


@asynccontextmanager
async def two_replicas(county: County) -> AsyncIterator[Balancer]:
    """Put two processes in the place of the county's own bot."""
    await county.bot_stops()
    balancer = Balancer()
    app = web.Application()
    app.router.add_post("/updates", balancer.pass_on)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/updates"
    try:
        for port in [_free_port(), _free_port()]:
            change = {"webhook_url": url, "webhook_listen": f"127.0.0.1:{port}", "tick_seconds": 1}
            settings = county.settings.model_copy(update=change)
            balancer.replicas.append(Replica(settings, county.simulator.clock.now()))
        yield balancer
    finally:
        for replica in balancer.replicas:
            await replica.is_killed()
        await runner.cleanup()


def _free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])


def _run(settings: Settings, at: datetime) -> None:
    (Webhook.__init__.__kwdefaults__ or {})[LOOK_AFTER_EACH_OTHER] = CHECK_SECONDS  # ten seconds where it is not a test
    asyncio.run(_bot(settings, Clock(at)))


async def _bot(settings: Settings, clock: Clock) -> None:
    async with wiring.assembled(settings, now=clock.now, pace=hasty_pace()) as running:
        await wiring.run(running, asyncio.Event())
