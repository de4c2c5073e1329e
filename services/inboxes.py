"""The inbox's own housekeeping."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from models.inbox import InboxState
from services.base import Services
from storage import inboxes, invite_attempts, leases, outboxes

KEPT = timedelta(days=30)
"""Telegram repeats an update for a day at most; the rest is for looking back at what happened."""


async def prune(services: Services, at: datetime) -> None:
    """Forget updates that were answered more than a month ago, and the wrong codes of that time."""
    async with services.database.unit() as unit:
        await invite_attempts.prune(unit.session, at - KEPT)
        await inboxes.prune(unit.session, at - KEPT)
        await unit.commit()


async def is_running(services: Services, real_time: datetime) -> bool:
    """Say whether a bot is running on this database: it holds the lease of the clock."""
    async with services.database.read() as unit:
        lease = await leases.find(unit.session, "tick")
    return lease is not None and lease.expires_at > real_time


@dataclass(frozen=True, slots=True)
class Load:
    """What waits, what was given up, and when a process of this database last ticked; near zero in a healthy bot."""

    updates_waiting: int
    updates_dead: int
    notices_waiting: int
    notices: Mapping[str, int]
    ticked_at: datetime | None


async def load(services: Services, at: datetime) -> Load:
    """Count what waits."""
    async with services.database.read() as unit:
        states = await inboxes.states(unit.session)
        tick = await leases.find(unit.session, "tick")
        return Load(
            updates_waiting=states.get(InboxState.NEW, 0),
            updates_dead=states.get(InboxState.DEAD, 0),
            notices_waiting=await outboxes.waiting_count(unit.session, due_by=at),
            notices={str(state): count for state, count in (await outboxes.states(unit.session)).items()},
            ticked_at=tick.horizon if tick else None,
        )
