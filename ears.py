"""The bot's ears: the first part of it that is there. They load little, so that Telegram is asked at once.

What carries updates out is loaded while the first poll is under way (docs/decisions/0032).
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

from delivery.poller import Poller
from settings import Settings
from storage import schema
from storage.unit import Database


@dataclass(slots=True)
class Ears:
    """A database that is up to date, and what asks Telegram for updates; nothing does where a webhook is told them."""

    database: Database
    poller: Poller | None
    listening: asyncio.Task[None] | None = None

    def listen(self) -> None:
        """Begin to ask; `wiring.run` goes on with it."""
        if self.poller is not None:
            self.listening = asyncio.create_task(self.poller.run(), name="listen")


@asynccontextmanager
async def opened(settings: Settings, *, now: Callable[[], datetime]) -> AsyncIterator[Ears]:
    """Open the ears; what they began to hear ends with the block."""
    async with opened_database(settings) as database:
        ears = Ears(database, None if settings.webhook_url else _poller(settings, database, now))
        try:
            yield ears
        finally:
            if ears.listening is not None:
                ears.listening.cancel()
                await asyncio.wait({ears.listening})


@asynccontextmanager
async def opened_database(settings: Settings, *, begins: bool = True) -> AsyncIterator[Database]:
    """Open the database, brought up to date; `begins` allows one without tables."""
    database = Database.open(settings.database_url.get_secret_value())
    try:
        await schema.upgrade(database, begins=begins)
        yield database
    finally:
        await database.close()


def _poller(settings: Settings, database: Database, now: Callable[[], datetime]) -> Poller:
    address = f"{settings.telegram_api_url}/bot{settings.token}"
    return Poller(address, database, now=now, poll_seconds=settings.poll_seconds)
