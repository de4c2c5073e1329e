"""A county in a test: a local Telegram, the bot beside it, and people who act through real Bot API traffic."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path

from pydantic import SecretStr

import wiring
from domain.plan import read_plan
from services import groups, invites, plans
from services.views import SeatRole
from settings import settings_of
from simulator import Clock, Simulator, Telegram
from simulator.characters import Channel, Person

ROOT = Path(__file__).parent.parent
TOKEN = "7:test"
KEY = "yuxian"
NAME = "盂县推进山西中部城市群建设领导小组"
SAMPLE = ROOT / "samples" / "yuxian-2023.toml"
RULEBOOK = ROOT / "rulebooks" / "yuxian-2023.toml"


def local(text: str) -> datetime:
    """Read a moment of Shanghai, such as 2023-05-15T09:00."""
    return datetime.fromisoformat(f"{text}+08:00")


BEGINNING = local("2023-05-12T10:00")


class County:
    """The bot of a test, and those who use it."""

    def __init__(self, simulator: Simulator, telegram: Telegram, running: wiring.Running) -> None:
        self.simulator, self.telegram, self.running = simulator, telegram, running

    async def is_set_up(self, key: str = KEY, plan: str | None = None, rulebook: str | None = None) -> None:
        """Create the group and import its plan, the sample county's unless another is given."""
        await groups.create(
            self.running.services,
            key=key,
            name=NAME,
            timezone="Asia/Shanghai",
            rulebook=rulebook or RULEBOOK.read_text(encoding="utf-8"),
            source=RULEBOOK.name,
            at=BEGINNING,
        )
        read = read_plan(plan or SAMPLE.read_text(encoding="utf-8"), source="plan.toml")
        await plans.import_plan(self.running.services, group_key=key, plan=read, at=BEGINNING)

    async def code(self, role: SeatRole, department: str | None = None, key: str = KEY) -> str:
        """Make an invite."""
        return await invites.invite(
            self.running.services, group_key=key, role=role, department=department, at=self.simulator.clock.now()
        )

    async def liaison(
        self, department: str, *, name: str = "李梅", language: str = "zh-hans", key: str = KEY
    ) -> Person:
        """Have somebody join as a department's liaison."""
        return await self._joined(name, language, SeatRole.LIAISON, department, key)

    async def clerk(self, *, name: str = "王芳", language: str = "zh-hans", key: str = KEY) -> Person:
        """Have somebody join the office."""
        return await self._joined(name, language, SeatRole.OFFICE, None, key)

    async def leader(self, *, name: str = "赵强", language: str = "zh-hans", key: str = KEY) -> Person:
        """Have somebody join as a leader."""
        return await self._joined(name, language, SeatRole.LEADER, None, key)

    async def channel(self, *, by: Person, title: str = "领导小组通报") -> Channel:
        """Have a clerk make the bot an administrator of a new channel."""
        channel = await self.telegram.channel(title)
        await channel.bot_is_added(by=by, status="administrator")
        await by.sees(title)
        return channel

    async def reaches(self, moment: str) -> None:
        """Put the clock to a moment of Shanghai; what is due then has been sent when this returns."""
        await self.telegram.jumps_to(local(moment))
        await self.settles()

    async def settles(self) -> None:
        """Wait until the bot has carried out, answered and sent everything."""
        await self.running.clock.tick()
        await self.running.inbox.idle()
        await self.running.sender.drain()

    async def _joined(self, name: str, language: str, role: SeatRole, department: str | None, key: str) -> Person:
        person = await self.telegram.person(name, language=language)
        await person.says(f"/start {await self.code(role, department, key)}")
        await person.sees(name)
        return person


@asynccontextmanager
async def running_county(database_url: str, folder: Path, *, clock: Clock | None = None) -> AsyncIterator[County]:
    """Run a bot beside a local Telegram, on a database that is there already."""
    simulator = Simulator(token=TOKEN, clock=clock or Clock(BEGINNING))
    await simulator.start()
    try:
        async with running_bot(simulator, database_url, folder) as running, Telegram(simulator.url) as telegram:
            yield County(simulator, telegram, running)
    finally:
        await simulator.stop()


@asynccontextmanager
async def running_bot(simulator: Simulator, database_url: str, folder: Path) -> AsyncIterator[wiring.Running]:
    """Run a bot against a local Telegram that is there already."""
    settings = settings_of(
        telegram_token=SecretStr(TOKEN),
        telegram_api_url=simulator.url,
        database_url=SecretStr(database_url),
        evidence_url=str(folder / "evidence"),
        tick_seconds=3600,
    )
    async with wiring.assembled(settings, now=simulator.clock.now) as running:
        stop = asyncio.Event()
        bot = asyncio.create_task(wiring.run(running, stop))
        try:
            yield running
        finally:
            stop.set()
            await bot
