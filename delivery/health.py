"""Whether the bot is well: alive is not enough, a bot can be alive and deaf.

/healthz answers 200 when Telegram was heard of lately, the database answers and somebody ticks, 503 otherwise; /metrics
tells it to Prometheus. Both on 127.0.0.1 alone.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, field

SILENT_SECONDS = 90.0
IDLE_SECONDS = 180.0
"""Without a tick for so long nobody ticks: another process would have taken over within a minute."""


@dataclass(frozen=True, slots=True)
class Health:
    """How the bot is; ages are in seconds, None for never.

    Args:
        silence: since Telegram last answered a poll, or sent or said something to the webhook.
        database: whether it answers.
        tick_age: since the clock last ticked, in whichever process ticks.
        tick_every: how often it is meant to.
        backup_age: since the last backup; None as well where none is made.
        updates_waiting: kept and not carried out.
        updates_dead: given up since the inbox was last pruned.
        notices_waiting: due and not on their way.
        notices: all there ever were, by what became of them.
    """

    silence: float | None
    database: bool
    tick_age: float | None = None
    tick_every: float = 0.0
    backup_age: float | None = None
    updates_waiting: int = 0
    updates_dead: int = 0
    notices_waiting: int = 0
    notices: Mapping[str, int] = field(default_factory=dict)

    @property
    def is_well(self) -> bool:
        """Whether the bot hears, remembers and ticks."""
        hears = self.silence is not None and self.silence < SILENT_SECONDS
        ticks = self.tick_age is not None and self.tick_age < max(IDLE_SECONDS, 3 * self.tick_every)
        return hears and self.database and ticks


@asynccontextmanager
async def health_page(port: int, examine: Callable[[], Awaitable[Health]]) -> AsyncIterator[None]:
    """Serve /healthz and /metrics while the block runs; port 0 serves nothing."""
    if not port:
        yield
        return
    from aiohttp import web  # noqa: PLC0415 - half of aiohttp, only for those who ask

    async def healthz(_request: web.Request) -> web.Response:
        health = await examine()
        return web.json_response(asdict(health) | {"well": health.is_well}, status=200 if health.is_well else 503)

    async def metrics(_request: web.Request) -> web.Response:
        return web.Response(text=exposition(await examine()), content_type="text/plain")

    application = web.Application()
    application.add_routes([web.get("/healthz", healthz), web.get("/metrics", metrics)])
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    try:
        yield
    finally:
        await runner.cleanup()


def exposition(health: Health) -> str:
    """Write it in Prometheus's own form."""
    from prometheus_client import CollectorRegistry, Gauge, generate_latest  # noqa: PLC0415 - only for those who ask

    registry = CollectorRegistry()
    for name, meaning, value in _gauges(health):
        Gauge(name, meaning, registry=registry).set(value)
    notices = Gauge("diaodu_notices", "Notices by what became of them", ["state"], registry=registry)
    for state, count in health.notices.items():
        notices.labels(state).set(count)
    return generate_latest(registry).decode()


def _gauges(health: Health) -> Iterator[tuple[str, str, float]]:
    yield "diaodu_up", "1 when the bot hears Telegram, the database answers and the clock ticks", float(health.is_well)
    yield "diaodu_database_up", "1 when the database answers", float(health.database)
    yield "diaodu_updates_waiting", "Updates kept and not carried out", health.updates_waiting
    yield "diaodu_updates_dead", "Updates given up", health.updates_dead
    yield "diaodu_notices_waiting", "Notices due and not sent", health.notices_waiting
    for name, meaning, age in (
        ("diaodu_contact_age_seconds", "Seconds since Telegram was last heard of", health.silence),
        ("diaodu_tick_age_seconds", "Seconds since the clock last ticked, in any process", health.tick_age),
        ("diaodu_backup_age_seconds", "Seconds since the last backup", health.backup_age),
    ):
        if age is not None:
            yield name, meaning, age
