"""Whether the bot is well: alive is not enough, a bot can be alive and deaf.

/healthz answers 200 when Telegram answered a poll lately and the database answers, 503 otherwise; /metrics tells it
to Prometheus. Both on 127.0.0.1 alone.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass

from aiohttp import web

SILENT_SECONDS = 90.0


@dataclass(frozen=True, slots=True)
class Health:
    """How the bot is: seconds since Telegram answered a poll, whether the database answers, and what waits."""

    silence: float | None
    database: bool
    updates_waiting: int
    notices_waiting: int

    @property
    def is_well(self) -> bool:
        """Whether the bot hears and remembers."""
        return self.database and self.silence is not None and self.silence < SILENT_SECONDS


@asynccontextmanager
async def health_page(port: int, examine: Callable[[], Awaitable[Health]]) -> AsyncIterator[None]:
    """Serve /healthz and /metrics while the block runs; port 0 serves nothing."""
    if not port:
        yield
        return

    async def healthz(_request: web.Request) -> web.Response:
        health = await examine()
        return web.json_response(asdict(health) | {"well": health.is_well}, status=200 if health.is_well else 503)

    async def metrics(_request: web.Request) -> web.Response:
        return web.Response(text=_exposition(await examine()), content_type="text/plain")

    application = web.Application()
    application.add_routes([web.get("/healthz", healthz), web.get("/metrics", metrics)])
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    try:
        yield
    finally:
        await runner.cleanup()


def _exposition(health: Health) -> str:
    from prometheus_client import CollectorRegistry, Gauge, generate_latest  # noqa: PLC0415 - only for those who ask

    registry = CollectorRegistry()
    for name, meaning, value in (
        ("diaodu_up", "1 when Telegram answers polls and the database answers", float(health.is_well)),
        ("diaodu_poll_age_seconds", "Seconds since Telegram last answered a poll", health.silence or 0.0),
        ("diaodu_updates_waiting", "Updates recorded and not carried out", health.updates_waiting),
        ("diaodu_notices_waiting", "Notices due and not sent", health.notices_waiting),
    ):
        Gauge(name, meaning, registry=registry).set(value)
    return generate_latest(registry).decode()
