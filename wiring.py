"""Puts the bot together: settings → database → services → Telegram → handlers → clock. It alone knows them all."""

import asyncio
import logging
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import structlog
from telegram.ext import Application, ContextTypes, ExtBot

from delivery.health import Health, health_page
from delivery.inbox import Inbox, Received
from delivery.limiter import PacedLimiter
from delivery.order import ChatOrder
from delivery.outbox import Sender
from delivery.pace import Pace
from delivery.poller import Poller
from delivery.transport import AiohttpRequest
from handlers import errors, menu, notices, routes
from handlers.turn import Kit, Turn
from scheduler.clock import Clock
from services import groups, inboxes
from services.backups import Nightly
from services.base import Services
from settings import Settings
from storage import schema
from storage.files import Files
from storage.unit import Database

FIRST_POLL_SECONDS = 2.0

Now = Callable[[], datetime]
App = Application[ExtBot[Any], Turn, dict[Any, Any], dict[Any, Any], Kit, None]


@dataclass(frozen=True, slots=True)
class Running:
    """The parts of a bot that runs, for those who steer it: the demo and the tests."""

    services: Services
    bot: ExtBot[Any]
    inbox: Inbox
    poller: Poller
    sender: Sender
    clock: Clock


@asynccontextmanager
async def open_services(settings: Settings) -> AsyncIterator[Services]:
    """Open the database, brought up to date, and the evidence files."""
    database = Database.open(settings.database_url.get_secret_value())
    try:
        await schema.upgrade(database)
        yield Services(database, Files(settings.evidence_url))
    finally:
        await database.close()


@asynccontextmanager
async def assembled(settings: Settings, *, now: Now, pace: Pace | None = None) -> AsyncIterator[Running]:
    """Put the bot together, without starting to poll."""
    async with open_services(settings) as services:
        pace = pace or Pace()
        bot = _bot(settings, pace)
        kit = Kit(services, ChatOrder(), now)
        application = _application(bot, kit)
        kit.inbox = _inbox(application, kit, services)
        kit.sender = Sender(
            services.database,
            bot=bot,
            pace=pace,
            compose=partial(notices.compose, services, now),
            now=now,
            on_outcome=partial(notices.outcome, services),
            on_migrated=partial(groups.follow_chat, services),
        )
        clock = Clock(
            services, kit.sender, now=now, bot=bot, tick_every=settings.tick_every, nightly=_nightly(settings)
        )
        kit.fetch_evidence = clock.fetch_soon
        poller = Poller(bot, kit.inbox, services.database, now=now, poll_seconds=settings.poll_seconds)
        async with _initialized(application):
            yield Running(services, bot, kit.inbox, poller, kit.sender, clock)


@asynccontextmanager
async def _initialized(application: App) -> AsyncIterator[None]:
    """Open PTB's application; when that fails half-way, its connections are closed all the same."""
    try:
        await application.initialize()
    except BaseException:
        for request in application.bot._request:  # noqa: SLF001 - PTB closes them only after a whole start
            await request.shutdown()
        raise
    try:
        yield
    finally:
        await application.shutdown()


async def run(running: Running, stop: asyncio.Event) -> None:
    """Poll, send and tick until told to stop; what is in hand is finished first.

    Raises:
        delivery.poller.Deaf: polling hangs; end the process and let the supervisor start it anew.
        telegram.error.InvalidToken: Telegram does not know the token.
    """
    poll = asyncio.create_task(running.poller.run(), name="poll")
    send = asyncio.create_task(running.sender.run(), name="send")
    begin = asyncio.create_task(_begin(running), name="begin")
    waiting = asyncio.create_task(stop.wait(), name="stop")
    try:
        await asyncio.wait({poll, waiting}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        running.clock.stop()
        for task in (poll, begin, waiting):
            task.cancel()
        with suppress(asyncio.CancelledError):
            await poll
        send.cancel()
        with suppress(asyncio.CancelledError):
            await send


async def _begin(running: Running) -> None:
    """Start what is not needed to hear the first update once it can be heard, or Telegram stays silent."""
    with suppress(TimeoutError):
        async with asyncio.timeout(FIRST_POLL_SECONDS):
            await running.poller.heard.wait()
    running.clock.start()
    await menu.introduce(running.bot)


def health(running: Running, settings: Settings) -> AbstractAsyncContextManager[None]:
    """Serve /healthz and /metrics on METRICS_PORT."""

    async def examine() -> Health:
        try:
            updates, waiting = await inboxes.backlog(running.services, datetime.now(UTC))
        except Exception:
            logging.getLogger(__name__).exception("the database does not answer")
            return Health(running.poller.silence, database=False, updates_waiting=0, notices_waiting=0)
        return Health(running.poller.silence, database=True, updates_waiting=updates, notices_waiting=waiting)

    return health_page(settings.metrics_port, examine)


def configure_logs(settings: Settings) -> None:
    """Write logs to standard error, for people or for machines. No address that carries the token is ever logged."""
    last: Any = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if settings.log_format == "json"
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=shared,
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.format_exc_info,
            last,
        ],
    )
    handler = logging.StreamHandler()
    handler.setFormatter(formatter)
    logging.basicConfig(handlers=[handler], level=settings.log_level, force=True)
    # These write request lines, which hold the token, or say nothing anybody needs.
    for name in ("httpx", "httpcore", "aiohttp.access", "apscheduler", "telegram.ext", "alembic"):
        logging.getLogger(name).setLevel(logging.WARNING)
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, *shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )


def _nightly(settings: Settings) -> Nightly | None:
    hour = settings.nightly
    return None if hour is None else Nightly(Path(settings.backup_dir), hour, settings.backup_keep)


def _bot(settings: Settings, pace: Pace) -> ExtBot[Any]:
    return ExtBot(
        settings.token,
        base_url=f"{settings.telegram_api_url}/bot",
        base_file_url=f"{settings.telegram_api_url}/file/bot",
        request=AiohttpRequest(),
        get_updates_request=AiohttpRequest(),
        rate_limiter=PacedLimiter(pace),
    )


def _application(bot: ExtBot[Any], kit: Kit) -> App:
    # PTB takes any callable that makes the bot's data; ours is made already.
    made: Any = {"context": Turn, "bot_data": lambda: kit}
    contexts: Any = ContextTypes(**made)
    application: App = Application.builder().bot(bot).updater(None).job_queue(None).context_types(contexts).build()
    routes.install(application)
    return application


def _inbox(application: App, kit: Kit, services: Services) -> Inbox:
    async def handle(received: Received) -> None:
        await application.process_update(received.update)

    async def redraw(received: Received) -> None:
        await errors.redraw(Turn.from_update(received.update, application))

    async def give_up(received: Received) -> None:
        await errors.give_up(Turn.from_update(received.update, application), received)

    return Inbox(
        services.database,
        bot=application.bot,
        handle=handle,
        redraw=redraw,
        on_dead=give_up,
        now=kit.now,
        order=kit.order,
    )
