"""The inbox's own housekeeping."""

from datetime import datetime, timedelta

from services.base import Services
from storage import inboxes

KEPT = timedelta(days=30)
"""Telegram repeats an update for a day at most; the rest is for looking back at what happened."""


async def prune(services: Services, at: datetime) -> None:
    """Forget updates that were answered more than a month ago."""
    async with services.database.unit() as unit:
        await inboxes.prune(unit.session, at - KEPT)
        await unit.commit()


async def is_answering(services: Services) -> bool:
    """Ask the database something small."""
    async with services.database.read() as unit:
        await inboxes.open_count(unit.session)
    return True
