"""The demo's stage: a local Telegram, the bot beside it, the sample county, and a clock that can be put forward.

The eighteen departments nobody plays report by themselves, through the same local Telegram as everybody else.
"""

import asyncio
import json
import signal
import tempfile
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from pydantic import SecretStr

import logs
import wiring
from domain.errors import Misconfigured
from domain.plan import Plan, read_plan
from models.seat import SeatRole
from services import groups, invites, plans
from services.base import Services
from settings import settings_of
from simulator import Clock, Moment, Simulator, Telegram
from simulator.characters import Channel, Person

ROOT = Path(__file__).parent
PHOTOS = ROOT / "samples" / "photos"
TOKEN = "20230525:LOCAL-TELEGRAM-NEEDS-NO-SECRET"  # noqa: S105 - the local Telegram takes any
KEY = "yuxian"
NAME = "盂县推进山西中部城市群建设领导小组"
SHANGHAI = "+08:00"
BEGINNING = datetime.fromisoformat("2023-05-12T10:00" + SHANGHAI)
PORTS_TRIED, LAST_PORT = 50, 65535

MOMENTS = (
    Moment("opening", {"zh": "开启日", "en": "Opening day"}, datetime.fromisoformat("2023-05-15T09:00" + SHANGHAI)),
    Moment(
        "eve",
        {"zh": "截止前一天", "en": "A day before the deadline"},
        datetime.fromisoformat("2023-05-24T09:00" + SHANGHAI),
    ),
    Moment(
        "after", {"zh": "截止之后", "en": "After the deadline"}, datetime.fromisoformat("2023-05-26T09:00" + SHANGHAI)
    ),
    Moment("end", {"zh": "月末", "en": "Month end"}, datetime.fromisoformat("2023-06-01T09:00" + SHANGHAI)),
    Moment(
        "window",
        {"zh": "公示期满", "en": "Objections are over"},
        datetime.fromisoformat("2023-06-02T10:00" + SHANGHAI),
    ),
)

# Departments with one, two and nine tasks.
PLAYED = ("县文旅局", "县交通局", "县工信局")
# What the departments nobody plays do: most have nothing to report, some have, two never answer.
SILENT = ("县招商中心", "国运公司")
ACTIVE = {
    "县教科局": ("科技服务业奖励办法已征求意见，走访企业研发中心3家。", "laboratory.jpg"),
    "县水利局": ("城乡供水管网本月铺设2.4公里，累计6.1公里。", "water-pipes.jpg"),
    "县林业局": ("春季营造林完成3.2万亩，已上图入库。", "saplings.jpg"),
}


@dataclass(slots=True)
class Stage:
    """Everything that runs during a demo."""

    simulator: Simulator
    telegram: Telegram
    running: wiring.Running
    extras: dict[str, Person] = field(default_factory=dict)
    reported: bool = False

    async def jumped(self, at: datetime) -> None:
        """Let the bot do what is due at the new time, then let the extras do their part."""
        await self._settle()
        if not self.reported and at >= MOMENTS[1].at:
            self.reported = True
            for name, person in self.extras.items():
                await _report(name, person)
            await self._settle()

    async def _settle(self) -> None:
        await self.running.clock.tick()
        await self.running.inbox.idle()
        await self.running.sender.drain()


async def run(*, port: int, headless: bool) -> None:
    """Set the stage and keep it until interrupted.

    Raises:
        Misconfigured: no free port.
    """
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="diaodu-demo-")))
        stage = await _set(stack, folder, port)
        url = stage.simulator.url
        print(json.dumps({"url": url}) if headless else f"Open {url} in a browser. Ctrl+C ends the demo.", flush=True)  # noqa: T201
        await _until_interrupted()


async def _set(stack: AsyncExitStack, folder: Path, port: int) -> Stage:
    clock = Clock(BEGINNING)
    simulator = Simulator(token=TOKEN, bot_username="diaodu_bot", bot_name="调度", clock=clock, moments=MOMENTS)
    await _listen(simulator, port)
    stack.push_async_callback(simulator.stop)
    settings = settings_of(
        telegram_token=SecretStr(TOKEN),
        telegram_api_url=simulator.url,
        database_url=SecretStr(f"sqlite:///{folder / 'demo.sqlite3'}"),
        evidence_url=str(folder / "evidence"),
        backup_time="off",
        log_level="WARNING",
        poll_seconds=20,
    )
    logs.configure(settings)
    running = await stack.enter_async_context(wiring.assembled(settings, now=clock.now))
    stop = asyncio.Event()
    bot = asyncio.create_task(wiring.run(running, stop))
    stack.push_async_callback(_end, bot, stop)
    telegram = await stack.enter_async_context(Telegram(simulator.url))
    stage = Stage(simulator, telegram, running)
    await _cast(stage)
    simulator.on_jump = stage.jumped
    return stage


async def _end(bot: asyncio.Task[None], stop: asyncio.Event) -> None:
    stop.set()
    await asyncio.wait({bot}, timeout=10)


async def _listen(simulator: Simulator, port: int) -> None:
    for candidate in range(port, min(port + PORTS_TRIED, LAST_PORT + 1)):
        try:
            await simulator.start(port=candidate)
        except OSError:
            continue
        return
    raise Misconfigured(f"no free port from {port} to {min(port + PORTS_TRIED - 1, LAST_PORT)}")


async def _cast(stage: Stage) -> None:
    services = stage.running.services
    plan = read_plan((ROOT / "samples" / "yuxian-2023.toml").read_text(encoding="utf-8"), source="yuxian-2023.toml")
    rulebook = ROOT / "rulebooks" / "yuxian-2023.toml"
    await groups.create(
        services,
        key=KEY,
        name=NAME,
        timezone="Asia/Shanghai",
        rulebook=rulebook.read_text(encoding="utf-8"),
        source=rulebook.name,
        at=BEGINNING,
    )
    await plans.import_plan(services, group_key=KEY, plan=plan, at=BEGINNING)
    for department in PLAYED:
        count = _tasks_of(plan, department)
        note = {"zh": f"联络人 · {count}项任务", "en": f"Liaison · {count} task{'s' if count > 1 else ''}"}
        await _join(stage, services, f"{department.removeprefix('县')}联络人", note, SeatRole.LIAISON, department)
    clerk = await _join(stage, services, "办公室甲", {"zh": "办公室", "en": "Office"}, SeatRole.OFFICE)
    await _join(stage, services, "办公室乙", {"zh": "办公室", "en": "Office"}, SeatRole.OFFICE)
    await _join(stage, services, "领导小组成员", {"zh": "领导", "en": "Leader"}, SeatRole.LEADER)
    body = {"type": "channel", "title": f"{NAME}通报", "persona": True, "note": {"zh": "通报频道", "en": "Bulletins"}}
    channel = Channel(stage.telegram, await stage.telegram.ask("POST", "/sim/chats", body=body))
    await channel.bot_is_added(by=clerk, status="administrator")
    for entry in plan.departments:
        if entry.name not in PLAYED:
            person = await _join(stage, services, f"{entry.name}联络人", None, SeatRole.LIAISON, entry.name)
            if entry.name not in SILENT:
                stage.extras[entry.name] = person


async def _join(
    stage: Stage,
    services: Services,
    name: str,
    note: dict[str, str] | None,
    role: SeatRole,
    department: str | None = None,
) -> Person:
    """Have a person of this name follow an invite link; with a note they stand in the page's left column."""
    body = {"first_name": name, "language_code": "zh-hans", "persona": note is not None, "note": note}
    person = Person(stage.telegram, await stage.telegram.ask("POST", "/sim/people", body=body))
    code = await invites.invite(services, group_key=KEY, role=role, department=department, at=BEGINNING)
    await person.says(f"/start {code}")
    await person.sees("欢迎加入")
    return person


async def _report(name: str, person: Person) -> None:
    """Fill in the report of a department nobody plays: one task with a photo, or nothing at all."""
    await person.says("/report")
    if name in ACTIVE:
        await person.taps("1. ")
        await person.taps("有成果")
        text, photo = ACTIVE[name]
        await person.sends_photo((PHOTOS / photo).read_bytes(), caption=text)
        await person.sees("本项已填好")
        await person.says("/report")
        await person.taps("核对并报送" if await _is_single(person) else "其余均无进展")
    else:
        await person.taps("全部无进展")
    await person.taps("提交")
    await person.sees("回执号")


async def _is_single(person: Person) -> bool:
    sheet = await person.sees("工作月报")
    return "其余均无进展" not in "".join(sheet.buttons)


def _tasks_of(plan: Plan, department: str) -> int:
    return sum(department in dict(task.assignments) for task in plan.tasks)


async def _until_interrupted() -> None:
    done = asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(each, done.set)
    await done.wait()
