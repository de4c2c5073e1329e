"""The inbox's own housekeeping."""

from datetime import datetime, timedelta

from services.base import Services
from storage import inboxes, leases, outboxes

KEPT = timedelta(days=30)
"""Telegram repeats an update for a day at most; the rest is for looking back at what happened."""


async def prune(services: Services, at: datetime) -> None:
    """Forget updates that were answered more than a month ago."""
    async with services.database.unit() as unit:
        await inboxes.prune(unit.session, at - KEPT)
        await unit.commit()


async def is_polled(services: Services, real_time: datetime) -> bool:
    """Say whether a bot is running on this database: it holds the lease of the poll."""
    async with services.database.read() as unit:
        lease = await leases.find(unit.session, "poll")
    return lease is not None and lease.expires_at > real_time


async def backlog(services: Services, at: datetime) -> tuple[int, int]:
    """Count the updates not carried out and the notices due and not sent: both are near zero in a healthy bot."""
    async with services.database.read() as unit:
        waiting = await outboxes.waiting_count(unit.session, due_by=at)
        return await inboxes.open_count(unit.session), waiting
