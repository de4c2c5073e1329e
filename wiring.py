"""Puts the bot together: settings → database → services → Telegram → handlers → clock. It alone knows them all."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractContextManager, asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import structlog
from telegram.ext import Application, ContextTypes, ExtBot

from delivery.alarm import Alarm
from delivery.holder import Holder
from delivery.inbox import Inbox, Received
from delivery.leading import Leading
from delivery.limiter import PacedLimiter
from delivery.order import ChatOrder
from delivery.outbox import Sender
from delivery.pace import Pace
from delivery.poller import Poller
from delivery.side_by_side import Presence, SharedOrder
from delivery.transport import AiohttpRequest
from ears import Ears, opened, opened_database
from handlers import alarms, errors, menu, notices, routes
from handlers.boards import Boards
from handlers.turn import Kit, Turn
from scheduler.clock import Clock
from services import groups, people
from services.backups import Nightly
from services.base import Services
from settings import Settings
from storage.files import Files

if TYPE_CHECKING:  # most bots poll; the other half of aiohttp is loaded where a webhook listens
    from delivery.webhook import Webhook

FIRST_POLL_SECONDS = 2.0
HEAD_START_SECONDS = 0.5
"""For notices that are due at a start: the first tick looks at everything, and would hold them up."""
GRACE_SECONDS = 9.0
"""For an end in order; a supervisor that waits ten seconds need not kill."""

Now = Callable[[], datetime]
App = Application[ExtBot[Any], Turn, dict[Any, Any], dict[Any, Any], Kit, None]


@dataclass(frozen=True, slots=True)
class Running:
    """The parts of a bot that runs, for those who steer it: the demo and the tests."""

    services: Services
    bot: ExtBot[Any]
    inbox: Inbox
    listener: "Poller | Webhook"
    sender: Sender
    clock: Clock
    listening: asyncio.Task[None] | None = None
    """What the ears have begun already."""


@asynccontextmanager
async def open_services(settings: Settings, *, begins: bool = True) -> AsyncIterator[Services]:
    """Open the database, brought up to date, and the evidence files; `begins` allows one without tables."""
    async with opened_database(settings, begins=begins) as database:
        yield Services(database, Files(settings.evidence_url))


@asynccontextmanager
async def assembled(settings: Settings, *, now: Now, pace: Pace | None = None) -> AsyncIterator[Running]:
    """Put the bot together, without starting to poll."""
    async with opened(settings, now=now) as ears, completed(ears, settings, now=now, pace=pace) as running:
        yield running


@asynccontextmanager
async def completed(ears: Ears, settings: Settings, *, now: Now, pace: Pace | None = None) -> AsyncIterator[Running]:
    """Put the rest of the bot to its ears, and have what they hear kept."""
    services = Services(ears.database, Files(settings.evidence_url))
    pace = pace or Pace()
    bot = _bot(settings, pace)
    holder = Holder.this_process()
    kit = Kit(services, SharedOrder(services.database, holder) if settings.webhook_url else ChatOrder(), now)
    application = _application(bot, kit)
    kit.inbox = _inbox(application, kit, services, holder=str(holder) if settings.webhook_url else "")
    kit.sender = Sender(
        services.database,
        bot=bot,
        pace=pace,
        compose=partial(notices.compose, kit),
        now=now,
        on_outcome=partial(notices.outcome, services),
        on_migrated=partial(groups.follow_chat, services),
    )
    clock = Clock(
        services,
        kit.sender,
        now=now,
        bot=bot,
        tick_every=settings.tick_every,
        nightly=_nightly(settings),
        keep_up=Boards(services, bot).keep_up,
    )
    kit.fetch_evidence = clock.fetch_soon
    async with _initialized(application):
        if ears.poller is not None:
            ears.poller.keep_in(kit.inbox)
        listener = ears.poller or _webhook(settings, bot, kit, holder)
        yield Running(services, bot, kit.inbox, listener, kit.sender, clock, ears.listening)


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
    """Listen, send and tick until told to stop; what is in hand is finished first, within `GRACE_SECONDS`.

    Raises:
        storage.place.Replaced: another file lies in the place of the database; likewise.
        delivery.poller.Deaf: polling hangs; end the process and let the supervisor start it anew.
        delivery.bot_api.TokenRefused, telegram.error.InvalidToken: Telegram does not know the token.
    """
    listen = running.listening or asyncio.create_task(running.listener.run(), name="listen")
    lead = asyncio.create_task(_lead(running).run(), name="lead")
    waiting = asyncio.create_task(stop.wait(), name="stop")
    try:
        await asyncio.wait({listen, waiting}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        waiting.cancel()
        for task in (listen, lead):
            task.cancel()
        await asyncio.wait({listen, lead}, timeout=GRACE_SECONDS)
        running.clock.close()
    if listen.done() and not listen.cancelled():
        listen.result()


def _lead(running: Running) -> Leading:
    """Have one of all processes tick and send; it begins once Telegram is heard, or stays silent."""
    sending: list[asyncio.Task[None]] = []

    async def begin() -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(FIRST_POLL_SECONDS):
                await running.listener.heard.wait()
        sending.append(asyncio.create_task(running.sender.run(), name="send"))
        if await running.sender.backlog():
            await asyncio.sleep(HEAD_START_SECONDS)
        await running.clock.start()
        await menu.introduce(running.bot)

    async def end() -> None:
        for task in sending:
            task.cancel()
        await asyncio.gather(running.clock.stop(), *sending, return_exceptions=True)
        sending.clear()

    alarm = Alarm(running.bot, office=partial(people.every_office, running.services), words=alarms.alarm)
    return Leading(
        running.services.database,
        begin=begin,
        end=end,
        progress=lambda: running.clock.ticked_at,
        rehearse=running.sender.rehearse,
        alarm=alarm,
    )


def _nightly(settings: Settings) -> Nightly | None:
    hour = settings.nightly
    return None if hour is None else Nightly(Path(settings.backup_dir), hour, settings.backup_keep)


def _webhook(settings: Settings, bot: ExtBot[Any], kit: Kit, holder: Holder) -> "Webhook":
    from delivery.webhook import Address, Webhook  # noqa: PLC0415

    address = Address(settings.webhook_url, *settings.webhook_place)
    return Webhook(bot, kit.inbox, Presence(kit.services.database, holder, kit.inbox), address, now=kit.now)


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


def _inbox(application: App, kit: Kit, services: Services, *, holder: str) -> Inbox:
    async def handle(received: Received) -> None:
        with _logged_with(received):
            await application.process_update(received.update)

    async def redraw(received: Received) -> None:
        with _logged_with(received):
            await errors.redraw(Turn.from_update(received.update, application))

    async def give_up(received: Received) -> None:
        with _logged_with(received):
            await errors.give_up(Turn.from_update(received.update, application), received)

    return Inbox(
        services.database,
        bot=application.bot,
        handle=handle,
        redraw=redraw,
        on_dead=give_up,
        now=kit.now,
        order=kit.order,
        holder=holder,
    )


def _logged_with(received: Received) -> AbstractContextManager[object]:
    """Have every line logged meanwhile name the update and the account; no other word of a person is ever logged."""
    user = received.update.effective_user
    return structlog.contextvars.bound_contextvars(update=received.update.update_id, person=user and user.id)
