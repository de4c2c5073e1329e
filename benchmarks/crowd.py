"""People who fill in forms: they act through the local Telegram's control API and watch its live stream.

One stream shows every chat, so that a person who waits costs the local Telegram nothing: it is the bots that are
measured, and all three processes share the machine.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import aiohttp

PATIENCE = 60.0


@dataclass(frozen=True, slots=True)
class Screen:
    """A message of the bot as it stands after it was sent or edited."""

    message_id: int
    text: str
    data: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One update of a form, and what the person then waits for.

    Args:
        seen: tells the screen that answers this step.
        say: the words, for a command or a text.
        tap: gives the data of the tapped button, from the screen before.
    """

    seen: Callable[[Screen], bool]
    say: str = ""
    tap: Callable[[Screen], str] = lambda screen: screen.data[0]


class Crowd:
    """People by their accounts' numbers."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self._session = session
        self._screens: dict[int, asyncio.Queue[Screen]] = {}

    async def meet(self, accounts: Sequence[int]) -> None:
        """Make accounts."""
        for account in accounts:
            await self._post("/sim/people", {"first_name": f"联络人{account}", "language_code": "zh", "id": account})
            self._screens[account] = asyncio.Queue()

    async def fill_in(self, account: int, form: Sequence[Step]) -> None:
        """Take one person through a form, step by step."""
        screen: Screen | None = None
        for step in form:
            screen = await self.act(account, step, screen)

    async def act(self, account: int, step: Step, before: Screen | None) -> Screen:
        """Take one step; give the screen that answers it.

        Raises:
            TimeoutError: the bot does not answer.
        """
        if step.say or before is None:
            await self.writes(account, step.say)
        else:
            tap = {"from": account, "chat": account, "message": before.message_id, "data": step.tap(before)}
            await self._post("/sim/taps", tap)
        async with asyncio.timeout(PATIENCE):
            while not step.seen(screen := await self._screens[account].get()):
                pass
        return screen

    async def writes(self, account: int, text: str) -> None:
        """Say something and wait for nothing."""
        await self._post("/sim/messages", {"from": account, "text": text})

    async def watch(self) -> None:
        """Hand out what the stream shows, until cancelled."""
        forever = aiohttp.ClientTimeout(total=None)
        async with self._session.get("/sim/events", timeout=forever) as response:
            kind = ""
            async for line in response.content:
                if line.startswith(b"event: "):
                    kind = line[7:].strip().decode()
                elif kind == "message" and line.startswith(b"data: "):
                    self._hand_out(json.loads(line[6:]))

    def _hand_out(self, message: Mapping[str, Any]) -> None:
        queue = self._screens.get(message["chat"]["id"])
        if queue is None or not message["from"].get("is_bot"):
            return
        rows = message.get("reply_markup", {}).get("inline_keyboard", [])
        data = tuple(button["callback_data"] for row in rows for button in row)
        queue.put_nowait(Screen(message["message_id"], message.get("text", ""), data))

    async def _post(self, path: str, body: Mapping[str, object]) -> None:
        async with self._session.post(path, json=body) as response:
            response.raise_for_status()
            await response.read()


@asynccontextmanager
async def crowd(telegram: str) -> AsyncIterator[Crowd]:
    """Open the crowd of a local Telegram."""
    connector = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(telegram, connector=connector, read_bufsize=2**20) as session:
        people = Crowd(session)
        watching = asyncio.create_task(people.watch())
        try:
            yield people
        finally:
            watching.cancel()
            await asyncio.gather(watching, return_exceptions=True)
