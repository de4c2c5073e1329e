"""The simulator as one thing: a world, its Bot API, its control API and its page on one port."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from pathlib import Path

from aiohttp import web

from simulator.bot_api import BotApi
from simulator.clock import Clock, Moment
from simulator.control import conversations, people
from simulator.control.operations import Operations
from simulator.control.requests import explained
from simulator.world import Bot, World

PAGE = Path(__file__).parent / "page"
JUMP_NOTICE = 1.0
"""Seconds a jump waits for the bot's next poll."""


class Simulator:
    """A local Telegram.

    Args:
        token: the bot's token; its number is the bot's id.
        bot_username: without @.
        bot_name: as shown.
        clock: the virtual clock; the present when left out.
        moments: named jumps for the page.
        on_jump: awaited after the clock was moved and before the jump is reported as done.
        limits: whether flood control is on.
        latency: seconds that every call takes on its way.
        first_update_id: must not come twice for one bot database; from the real time when left out.
    """

    def __init__(
        self,
        *,
        token: str,
        bot_username: str = "diaodu_bot",
        bot_name: str = "调度",
        clock: Clock | None = None,
        moments: Sequence[Moment] = (),
        on_jump: Callable[[datetime], Awaitable[None]] | None = None,
        limits: bool = True,
        latency: float = 0.0,
        first_update_id: int | None = None,
    ) -> None:
        self.clock = clock or Clock()
        self.world = World(Bot(token, bot_username, bot_name), self.clock, first_update_id=first_update_id)
        self.world.limits.enabled = limits
        self.on_jump = on_jump
        self.api = BotApi(self.world)
        self.api.settings.latency = latency
        self._operations = Operations(self.api, moments=moments, jump=self.jump)
        self._runner: web.AppRunner | None = None
        self.url = ""

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> None:
        """Listen; `url` then holds the address.

        Raises:
            OSError: the port is taken.
        """
        runner = web.AppRunner(self._application(), access_log=None, shutdown_timeout=0.5)
        await runner.setup()
        await web.TCPSite(runner, host, port).start()
        self._runner = runner
        name, bound = runner.addresses[0][:2]
        self.url = f"http://{name}:{bound}"

    async def stop(self) -> None:
        """End every poll and stream, then stop listening."""
        runner, self._runner = self._runner, None
        if runner is None:
            return
        await self.world.webhook.stop()
        self.world.updates.wake()
        self.world.journal.end()
        await runner.cleanup()

    async def jump(self, at: datetime) -> None:
        """Move the clock and return once the bot has polled anew and `on_jump` is through.

        Raises:
            ValueError: `at` has no time zone.
        """
        updates = self.world.updates
        polled = updates.polled
        self.clock.jump(at)
        self.world.journal.announce("clock", {"now": self.clock.now().isoformat()})
        if polled:
            updates.wake()
            await updates.next_poll(JUMP_NOTICE)
        if self.on_jump:
            await self.on_jump(at)

    def _application(self) -> web.Application:
        app = web.Application(client_max_size=2**31)
        app.router.add_route("*", "/bot{token:[^/]+}/{method}", self.api.method)
        app.router.add_get("/file/bot{token:[^/]+}/{path:.+}", self.api.download)
        control = (*people.routes(self.world), *conversations.routes(self.world), *self._operations.routes())
        # Wrapped one by one, since a middleware would cost every call of the Bot API as well.
        app.add_routes([web.route(route.method, route.path, explained(route.handler)) for route in control])
        if PAGE.is_dir():
            app.router.add_get("/", _index)
            app.router.add_static("/page/", PAGE)
            app.on_response_prepare.append(_fresh_page)
        return app


async def _fresh_page(request: web.Request, response: web.StreamResponse) -> None:
    """Have a browser ask again for the page: after an upgrade it must not run yesterday's."""
    if request.path == "/" or request.path.startswith("/page/"):
        response.headers["Cache-Control"] = "no-cache"


async def _index(_: web.Request) -> web.StreamResponse:
    index = PAGE / "index.html"
    return web.FileResponse(index) if index.is_file() else web.Response(status=404)
