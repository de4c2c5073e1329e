"""A reminder to a thousand people under Telegram's limits, with and without kills, beside PTB's AIORateLimiter.

Ours is `python bot.py run`: it claims, composes and sends what the outbox holds, while other people write and are
answered. Stopped or killed, it is started again at once. PTB's is one `send_message` a person, gathered, as
its documentation has it; for that row `pip install aiolimiter`.
"""

import asyncio
import logging
import signal
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from telegram import Bot
from telegram.error import RetryAfter
from telegram.ext import AIORateLimiter, ExtBot

from benchmarks.county import FIRST_PERSON, county
from benchmarks.crowd import Crowd, Step, crowd
from benchmarks.processes import TOKEN, Running, bot_environment, local_telegram, running
from benchmarks.table import show
from delivery.transport import AiohttpRequest
from models.outbox import OutboxNotice, OutboxState
from simulator import Telegram
from storage import dispatches, outboxes, persons
from storage.unit import Database

PEOPLE = 1_000
ASKING = 5
ENDS = 3
FIRST_SHARE = 0.02
PATIENCE = 180.0
LOOK_SECONDS = 0.25
ASK_SECONDS = 1.0
HELP = Step(say="/help", seen=lambda screen: "/report" in screen.text)
REMINDER = "尚未收到"


@dataclass(slots=True)
class Fanout:
    """What came of a fan-out."""

    seconds: float = 0.0
    refused: int = 0
    received: Counter[int] = field(default_factory=Counter)
    unsure: int = 0
    answers: list[float] = field(default_factory=list)

    def row(self, name: str) -> list[str]:
        """Give the line of the table."""
        lost = PEOPLE - len(self.received)
        doubled = sum(count > 1 for count in self.received.values())
        answers = (
            f"{statistics.median(self.answers) * 1000:.0f} / {max(self.answers) * 1000:.0f}" if self.answers else "–"
        )
        return [name, f"{self.seconds:.1f}", str(self.refused), str(lost), str(self.unsure), str(doubled), answers]


@dataclass(slots=True)
class Line:
    """The bot's processes in the order in which they were started: the first one sends."""

    stack: AsyncExitStack
    environment: Mapping[str, str]
    processes: list[Running] = field(default_factory=list)

    async def joined(self) -> None:
        """Start another one."""
        self.processes.append(
            await self.stack.enter_async_context(running("bot.py", "run", environment=self.environment))
        )

    async def first_ends(self, end: signal.Signals) -> None:
        """End the first one."""
        first = self.processes.pop(0).process
        first.send_signal(end)
        await first.wait()


async def measure(_runs: int) -> None:
    """Send one reminder to each of a thousand liaisons."""
    rows = []
    async with county("sqlite", PEOPLE, quiet=False) as copy:
        rows.append((await _ours(await copy(), ends=())).row("ours"))
        for name, number in (("stopped", signal.SIGTERM), ("killed", signal.SIGKILL)):
            for processes, line in ((1, ""), (2, ", a second process waiting")):
                found = await _ours(await copy(), ends=(number,) * ENDS, processes=processes)
                rows.append(found.row(f"ours, {name} {ENDS} times ({number.name}){line}"))
    if find_spec("aiolimiter"):
        rows.append((await _theirs()).row("PTB, AIORateLimiter"))
    head = ("", "seconds", "429", "lost", "on record as unsure", "doubled", "answers, ms: median / longest")
    show(f"A reminder to {PEOPLE} people", head, rows)


async def _ours(database_url: str, *, ends: tuple[signal.Signals, ...], processes: int = 1) -> Fanout:
    found = Fanout()
    async with AsyncExitStack() as stack:
        telegram = await stack.enter_async_context(local_telegram(limits=True))
        people = await stack.enter_async_context(crowd(telegram))
        watcher = await stack.enter_async_context(Telegram(telegram))
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="diaodu-benchmark-")))
        accounts = range(FIRST_PERSON, FIRST_PERSON + PEOPLE)
        await people.meet(accounts)
        await _said(people, telegram, accounts)
        database = Database.open(database_url)
        await _put_reminders(database)
        environment = bot_environment(telegram, database_url, folder)
        asking = asyncio.create_task(_ask(people, found))
        line = Line(stack, environment)
        await line.joined()
        for _ in range(processes - 1):
            await _until(database, found, share=FIRST_SHARE)  # so that the first is the one that sends
            await line.joined()
        for number, end in enumerate(ends, start=1):
            await _until(database, found, share=number / (len(ends) + 1))
            await line.first_ends(end)
            await line.joined()
        await _until(database, found, share=1)
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)
        await _count(watcher, database, found)
        await database.close()
    return found


async def _said(people: Crowd, telegram: str, accounts: Sequence[int]) -> None:
    """Have everybody begin a chat, and take what they said off the line, which the bot would answer first."""
    for account in accounts:
        await people.writes(account, "/start")
    async with Bot(TOKEN, base_url=f"{telegram}/bot", get_updates_request=AiohttpRequest()) as bot:
        last = await bot.get_updates(offset=-1, timeout=0)
        await bot.get_updates(offset=last[-1].update_id + 1, timeout=0)


async def _put_reminders(database: Database) -> None:
    now = datetime.now(UTC)
    async with database.unit() as unit:
        dispatch = await dispatches.of_month(unit.session, 1, "2023-05")
        if dispatch is None:
            raise LookupError("no round is open")
        payload = f'{{"dispatch": {dispatch.id}, "step": "chase-1", "occasion": "chase"}}'
        rows = [
            OutboxNotice(
                group_id=1,
                key=f"benchmark:{department}",
                kind="reminder",
                chat_id=person.telegram_id,
                person_id=person.id,
                dispatch_id=dispatch.id,
                department_id=department,
                payload=payload,
                due_at=now,
                created_at=now,
            )
            for department, person in (await persons.liaisons(unit.session, 1)).items()
        ]
        await outboxes.put(unit.session, rows)
        await unit.commit()


async def _ask(people: Crowd, found: Fanout) -> None:
    """Have people write in turn and wait for their answers, as soon as the bot is there."""
    await asyncio.sleep(ASK_SECONDS)
    while True:
        for account in range(FIRST_PERSON, FIRST_PERSON + ASKING):
            began = time.monotonic()
            await people.act(account, HELP, None)
            found.answers.append(time.monotonic() - began)
            await asyncio.sleep(ASK_SECONDS)


async def _until(database: Database, found: Fanout, *, share: float) -> None:
    """Wait until a share of the reminders has arrived, or all that can."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        await asyncio.sleep(LOOK_SECONDS)
        async with database.read() as unit:
            waiting = await outboxes.waiting_count(unit.session, due_by=datetime.now(UTC))
            holders = await outboxes.holders(unit.session)
        if share == 1 and not waiting and not holders:
            return
        if share < 1 and waiting <= PEOPLE * (1 - share):
            return
    raise TimeoutError(f"the fan-out did not end; {len(found.received)} of {PEOPLE} so far")


async def _count(watcher: Telegram, database: Database, found: Fanout) -> None:
    calls = await watcher.calls("sendMessage")
    reminders = [each for each in calls if each["effect"] and REMINDER in str(each["params"].get("text", ""))]
    found.received.update(int(each["params"]["chat_id"]) for each in reminders)
    moments = [datetime.fromisoformat(each["at"]) for each in reminders]
    found.seconds = (max(moments) - min(moments)).total_seconds()
    found.refused = sum(each["error_code"] == 429 for each in await watcher.calls())  # noqa: PLR2004 - HTTP's own number
    async with database.read() as unit:
        found.unsure = await outboxes.count_in(unit.session, OutboxState.UNSURE)


async def _theirs() -> Fanout:
    found = Fanout()
    logging.getLogger("telegram.ext.AIORateLimiter").setLevel(logging.CRITICAL)  # a traceback for each of its losses
    async with local_telegram(limits=True) as telegram, crowd(telegram) as people, Telegram(telegram) as watcher:
        accounts = range(FIRST_PERSON, FIRST_PERSON + PEOPLE)
        await people.meet(accounts)
        await _said(people, telegram, accounts)
        bot: ExtBot[Any] = ExtBot(
            TOKEN,
            base_url=f"{telegram}/bot",
            request=AiohttpRequest(),
            get_updates_request=AiohttpRequest(),
            rate_limiter=AIORateLimiter(),
        )
        async with bot:
            began = time.monotonic()
            sent = await asyncio.gather(*(_send(bot, account) for account in accounts))
            found.seconds = time.monotonic() - began
        found.received.update(account for account, came in zip(accounts, sent, strict=True) if came)
        found.refused = sum(each["error_code"] == 429 for each in await watcher.calls("sendMessage"))  # noqa: PLR2004
    return found


async def _send(bot: ExtBot[Any], account: int) -> bool:
    try:
        await bot.send_message(account, REMINDER)
    except RetryAfter:
        return False
    return True
