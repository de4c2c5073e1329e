"""A county in a test: a local Telegram, the bot beside it, and people who act through real Bot API traffic."""

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime
from pathlib import Path

from pydantic import SecretStr

import wiring
from delivery.pace import Pace
from domain.plan import read_plan
from models.seat import SeatRole
from services import groups, invites, plans
from services.base import Services
from settings import Settings, settings_of
from simulator import Clock, Simulator, Telegram
from simulator.characters import Channel, Person
from storage.files import Files
from storage.unit import Database

ROOT = Path(__file__).parent.parent
TOKEN = "7:test"
KEY = "yuxian"
NAME = "盂县推进山西中部城市群建设领导小组"
SAMPLE = ROOT / "samples" / "yuxian-2023.toml"
RULEBOOK = ROOT / "rulebooks" / "yuxian-2023.toml"
HASTE = 1000


def local(text: str) -> datetime:
    """Read a moment of Shanghai, such as 2023-05-15T09:00."""
    return datetime.fromisoformat(f"{text}+08:00")


def written_plan(tasks: Sequence[tuple[str, str]], *, year: int = 2023) -> str:
    """Write a plan of key tasks: for each its title, and the departments that lead it, a space between them."""
    names = dict.fromkeys(name for _, leads in tasks for name in leads.split())
    departments = "".join(f'[[departments]]\nname = "{name}"\n' for name in names)
    listed = "".join(
        f'[[parts.sections.tasks]]\nnumber = {number}\nkind = "key"\ntitle = "{title}"\ntext = "{title}。"\n'
        f"lead = {leads.split()!r}\n"
        for number, (title, leads) in enumerate(tasks, start=1)
    )
    head = f'title = "{year}年工作任务"\nyear = {year}\n'
    return (
        f'{head}{departments}[[parts]]\nnumber = "一"\ntitle = "重点任务"\n[[parts.sections]]\ntitle = "建设"\n{listed}'
    )


BEGINNING = local("2023-05-12T10:00")
# Departments with one, two and three tasks; one task is joint.
THREE = written_plan(
    (
        ("精品旅游线路", "县文旅局"),
        ("环城路", "县交通局"),
        ("智慧公交", "县交通局 县工信局"),
        ("新建5G基站", "县工信局"),
        ("数智新城", "县工信局"),
    )
)


class County:
    """The bot of a test, and those who use it."""

    def __init__(self, simulator: Simulator, telegram: Telegram, settings: Settings, services: Services) -> None:
        self.simulator, self.telegram, self.settings = simulator, telegram, settings
        self.running: wiring.Running
        self._without_bot = services
        self._bot = AsyncExitStack()
        self._runs = False

    @property
    def services(self) -> Services:
        """The use cases: those of the bot while it runs, for another pool of connections costs a test its time."""
        return self.running.services if self._runs else self._without_bot

    async def bot_starts(self) -> None:
        """Start the bot, on the database as it is."""
        self.running = await self._bot.enter_async_context(running_bot(self.simulator, self.settings))
        self._runs = True

    async def bot_stops(self) -> None:
        """Stop the bot as a supervisor does; what is in hand is finished."""
        self._runs = False
        await self._bot.aclose()

    async def is_set_up(
        self, key: str = KEY, plan: str | None = THREE, rulebook: str | None = None, name: str = NAME
    ) -> None:
        """Create the group and import its plan, if it is to have one."""
        await groups.create(
            self.services,
            key=key,
            name=name,
            timezone="Asia/Shanghai",
            rulebook=rulebook or RULEBOOK.read_text(encoding="utf-8"),
            source=RULEBOOK.name,
            at=BEGINNING,
        )
        if plan is not None:
            read = read_plan(plan, source="plan.toml")
            await plans.import_plan(self.services, group_key=key, plan=read, at=BEGINNING)

    async def code(self, role: SeatRole, department: str | None = None, key: str = KEY) -> str:
        """Make an invite."""
        return await invites.invite(
            self.services, group_key=key, role=role, department=department, at=self.simulator.clock.now()
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
async def running_county(
    database_url: str, folder: Path, *, clock: Clock | None = None, limits: bool = False
) -> AsyncIterator[County]:
    """Run a bot beside a local Telegram, on a database that is there already; without limits unless asked for."""
    simulator = Simulator(token=TOKEN, clock=clock or Clock(BEGINNING), limits=limits)
    await simulator.start()
    settings = settings_of(
        telegram_token=SecretStr(TOKEN),
        telegram_api_url=simulator.url,
        database_url=SecretStr(database_url),
        evidence_url=str(folder / "evidence"),
        backup_time="off",
        tick_seconds=3600,
    )
    try:
        async with Telegram(simulator.url) as telegram, _opened(settings) as services:
            county = County(simulator, telegram, settings, services)
            await county.bot_starts()
            try:
                yield county
            finally:
                await county.bot_stops()
    finally:
        await simulator.stop()


@asynccontextmanager
async def _opened(settings: Settings) -> AsyncIterator[Services]:
    """Open the database without a look at its tables; nothing connects before something is asked."""
    database = Database.open(settings.database_url.get_secret_value())
    try:
        yield Services(database, Files(settings.evidence_url))
    finally:
        await database.close()


@asynccontextmanager
async def running_bot(simulator: Simulator, settings: Settings) -> AsyncIterator[wiring.Running]:
    """Run a bot against a local Telegram that is there already; where that has no limits, the bot hurries."""
    pace = None if simulator.world.limits.enabled else hasty_pace()
    async with wiring.assembled(settings, now=simulator.clock.now, pace=pace) as running:
        stop = asyncio.Event()
        bot = asyncio.create_task(wiring.run(running, stop))
        try:
            yield running
        finally:
            stop.set()
            await bot


def hasty_pace() -> Pace:
    """Give a pace for a Telegram without limits."""
    return Pace(monotonic=_hasty_time, sleep=_hasty_sleep)


def _hasty_time() -> float:
    return time.monotonic() * HASTE


async def _hasty_sleep(seconds: float) -> None:
    await asyncio.sleep(seconds / HASTE)
