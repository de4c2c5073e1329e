"""What /healthz and /metrics look at."""

import logging
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime
from pathlib import Path

from delivery.health import Health, health_page
from services import backups, inboxes
from settings import Settings
from wiring import Running

log = logging.getLogger(__name__)


def health(running: Running, settings: Settings) -> AbstractAsyncContextManager[None]:
    """Serve /healthz and /metrics on METRICS_PORT."""

    async def look() -> Health:
        return await examine(running, settings)

    return health_page(settings.metrics_port, look)


async def examine(running: Running, settings: Settings) -> Health:
    """Say how a running bot is."""
    now, silence = datetime.now(UTC), running.listener.silence
    every = float(settings.tick_seconds)
    try:
        load = await inboxes.load(running.services, now)
    except Exception:
        log.exception("the database does not answer")
        return Health(silence, database=False, tick_every=every)
    return Health(
        silence,
        database=True,
        tick_age=_age(load.ticked_at or running.clock.ticked_at, now),
        tick_every=every,
        backup_age=_backup_age(settings, now),
        updates_waiting=load.updates_waiting,
        updates_dead=load.updates_dead,
        notices_waiting=load.notices_waiting,
        notices=load.notices,
    )


def _backup_age(settings: Settings, now: datetime) -> float | None:
    made = backups.made(Path(settings.backup_dir)) if settings.nightly is not None else []
    return _age(backups.made_at(made[-1]), now) if made else None


def _age(moment: datetime | None, now: datetime) -> float | None:
    return None if moment is None else max((now - moment).total_seconds(), 0.0)
