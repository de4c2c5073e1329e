"""Drives a simulator from tests, in the words of the people: says, taps, sees.

Usage:
    async with Telegram(simulator.url) as telegram:
        liaison = await telegram.person("李梅", language="zh")
        await liaison.says("/start abc")
        await liaison.taps("提交")
        await liaison.sees("已提交")
"""

from collections.abc import Sequence
from datetime import datetime
from types import TracebackType
from typing import Self

from simulator.characters import Channel, Person
from simulator.line import Line
from simulator.shapes import Json


class Telegram(Line):
    """A running simulator, as a test holds it. To be closed, or used with `async with`."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def person(
        self,
        name: str,
        *,
        language: str | None = "zh",
        username: str | None = None,
        user_id: int | None = None,
        persona: bool = False,
    ) -> Person:
        """A new user who has not written to the bot yet."""
        body = {"first_name": name, "language_code": language, "username": username, "id": user_id, "persona": persona}
        return Person(self, await self.ask("POST", "/sim/people", body=body))

    async def channel(self, title: str, *, username: str | None = None, persona: bool = False) -> Channel:
        """A new channel without the bot."""
        return await self.chat("channel", title, username=username, persona=persona)

    async def group(self, title: str, *, members: Sequence[Person] = (), supergroup: bool = False) -> Channel:
        """A new group with these people and without the bot."""
        group = await self.chat("supergroup" if supergroup else "group", title)
        for member in members:
            await group.gets(member, status="member")
        return group

    async def chat(self, kind: str, title: str, *, username: str | None = None, persona: bool = False) -> Channel:
        """A new group, supergroup or channel."""
        body = {"type": kind, "title": title, "username": username, "persona": persona}
        return Channel(self, await self.ask("POST", "/sim/chats", body=body))

    async def fails(self, method: str = "*", *, kind: str, **how: object) -> None:
        """Ask for a fault: `kind` as in faults.py; `times`, `retry_after`, `seconds`, `chat`."""
        await self.ask("POST", "/sim/faults", body={"method": method, "kind": kind, **how})

    async def recovers(self) -> None:
        """End all faults."""
        await self.ask("DELETE", "/sim/faults")

    async def calls(self, method: str = "", *, after: int = 0) -> list[Json]:
        """The Bot API calls so far, of one method or of all."""
        answer = await self.ask("GET", f"/sim/calls?after={after}&method={method}")
        return list(answer["calls"])

    async def settings(self, **settings: float) -> None:
        """Switch `limits`, set `latency`."""
        await self.ask("POST", "/sim/settings", body=settings)

    async def jumps_to(self, at: datetime) -> None:
        """Move the virtual clock."""
        await self.ask("POST", "/sim/clock", body={"at": at.isoformat()})

    async def now(self) -> datetime:
        """The virtual time."""
        return datetime.fromisoformat((await self.ask("GET", "/sim/clock"))["now"])
