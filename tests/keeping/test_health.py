"""What a supervisor and Prometheus see of a running bot."""

import asyncio
import socket
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from sqlalchemy import text, update
from sqlmodel import col

import watch
import wiring
from models.lease import Lease
from services import backups, conversations, rounds
from settings import Settings
from tests.county import County, running_bot


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


async def test_health_tells_of_poll_database_tick_backlog_with_backup(county: County, tmp_path: Path) -> None:
    settings = county.settings.model_copy(
        update={"metrics_port": free_port(), "backup_time": "02:30", "backup_dir": str(tmp_path / "backups")}
    )
    await county.clerk()
    await county.settles()
    await backups.back_up(county.services, tmp_path / "backups", datetime.now(UTC), keep=1)
    address = f"http://127.0.0.1:{settings.metrics_port}"
    async with watch.health(county.running, settings), aiohttp.ClientSession(address) as session:

        async def page(path: str) -> tuple[int, str]:
            async with session.get(path) as answer:
                return answer.status, await answer.text()

        status, body = await page("/healthz")
        assert (status, '"well": true' in body) == (200, True), body
        status, body = await page("/metrics")
        for line in (
            "diaodu_up 1.0",
            "diaodu_database_up 1.0",
            "diaodu_updates_waiting 0.0",
            "diaodu_notices_waiting 0.0",
            "diaodu_contact_age_seconds ",
            "diaodu_tick_age_seconds ",
            "diaodu_backup_age_seconds ",
        ):
            assert f"\n{line}" in body
        async with county.services.database.unit() as unit:
            await unit.session.execute(text("ALTER TABLE inbox RENAME TO gone"))
            await unit.commit()
        status, body = await page("/healthz")
        assert (status, '"database": false' in body) == (503, True)


async def test_a_bot_that_is_deaf_or_does_not_tick_is_not_well(county: County) -> None:
    await county.clerk()
    await county.settles()
    health = await watch.examine(county.running, county.settings)
    assert health.is_well

    async def is_seen() -> bool:
        county.running.clock.ticked_at = long_ago = datetime.now(UTC) - timedelta(hours=4)
        async with county.services.database.unit() as unit:  # the lease tells every process of the last tick
            await unit.session.execute(update(Lease).where(col(Lease.name) == "tick").values(horizon=long_ago))
            await unit.commit()
        return not (await watch.examine(county.running, county.settings)).is_well

    # The clock's own first tick, or the lease's renewal with it, may come in between, once.
    assert any([await is_seen() for _ in range(3)])
    county.running.clock.ticked_at = datetime.now(UTC)
    async with wiring.assembled(county.settings, now=county.simulator.clock.now) as unheard:
        assert not (await watch.examine(unheard, county.settings)).is_well


async def test_a_stop_finishes_what_is_in_hand_and_complains_of_nothing(
    county: County, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    liaison = await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    await county.bot_stops()
    at_work, may_end = asyncio.Event(), asyncio.Event()

    def held(work: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
        async def hold(*args: Any, **kwargs: Any) -> Any:
            at_work.set()
            await may_end.wait()
            return await work(*args, **kwargs)

        return hold

    monkeypatch.setattr("services.conversations.say", held(conversations.say))
    monkeypatch.setattr("services.rounds.tick", held(rounds.tick))
    bot = asyncio.create_task(_runs_for_a_while(county, county.settings, at_work))
    await liaison.says("路基完成3公里。")
    await at_work.wait()
    may_end.set()
    await bot
    await liaison.sees("路基完成3公里")
    assert not [
        record for record in caplog.records if record.levelname == "ERROR" and "Cancelled" in record.getMessage()
    ]
    await county.bot_starts()


async def _runs_for_a_while(county: County, settings: Settings, at_work: asyncio.Event) -> None:
    async with running_bot(county.simulator, settings):
        await at_work.wait()
