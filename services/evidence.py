"""Evidence files: their bytes are fetched after the person was answered, and tried again until they are here."""

from collections.abc import Awaitable, Callable

import structlog

from services.base import Services
from storage import evidences

log = structlog.get_logger(__name__)

TRIES = 20
AT_ONCE = 20

Fetch = Callable[[str], Awaitable[bytes]]


async def fetch_pending(services: Services, fetch: Fetch) -> int:
    """Fetch what is known only by Telegram's id, keep it under its hash; how many files were kept."""
    async with services.database.read() as unit:
        pending = await evidences.unfetched(unit.session, most=AT_ONCE, attempts=TRIES)
    kept = 0
    for file in pending:
        file_id = int(file.id or 0)
        try:
            content = await fetch(file.file_id)
            digest = await services.files.keep(content)
        except Exception as error:  # noqa: BLE001 - whatever it is, the row waits for the next try
            log.warning("evidence not fetched", evidence=file_id, error=type(error).__name__)
            async with services.database.unit() as unit:
                await evidences.fetch_failed(unit.session, file_id, type(error).__name__)
                await unit.commit()
            continue
        async with services.database.unit() as unit:
            await evidences.fetched(unit.session, file_id, sha256=digest, size=len(content))
            await unit.commit()
        kept += 1
    return kept
