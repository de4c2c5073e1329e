"""Those who look at a chat, write in it and tap, for tests: the handles that `Telegram` gives out."""

import io
import time
from collections.abc import Sequence
from typing import Self

import aiohttp

from simulator.line import Line
from simulator.shapes import Json
from simulator.transcript import Seen, printed

PATIENCE = 30.0
"""Seconds `sees` and `taps` wait for the bot."""
QUIET = 0.2
"""Seconds `sees_no` goes on listening."""


class Onlooker:
    """Somebody who sees a chat; what came before their last act counts as read."""

    def __init__(self, line: Line, json: Json) -> None:
        self.line = line
        self.json = json
        self.id: int = json["id"]
        self.mark: int = json["seq"]
        self.events: list[Seen] = []
        self._read = 0

    async def _look(self, wait: float = 0.0) -> None:
        path = f"/sim/chats/{self.id}/events?after={self._read}&timeout={wait}"
        for event in (await self.line.ask("GET", path))["events"]:
            self.events.append(Seen(event["kind"], event["seq"], event))
            self._read = event["seq"]

    @property
    def messages(self) -> dict[int, Seen]:
        """The chat as it stood at the last look, by `message_id`."""
        shown: dict[int, Seen] = {}
        for event in self.events:
            if event.kind == "delete":
                shown.pop(event.id, None)
            elif event.id:
                shown[event.id] = event
        return shown

    @property
    def last(self) -> Seen:
        """The bot's newest message (or the channel's newest post) as of the last look.

        Raises:
            AssertionError: there is none.
        """
        found = [seen for seen in self.messages.values() if seen.by_bot]
        if not found:
            raise AssertionError(f"the bot has said nothing\n{self.printed()}")
        return max(found, key=lambda seen: seen.id)

    @property
    def answers(self) -> str | None:
        """The words of the last answer to a tap as of the last look."""
        found = [event for event in self.events if event.kind == "answer"]
        return found[-1].text if found else None

    def printed(self) -> str:
        """The conversation, for reading."""
        return printed((event for event in self.events if event.kind != "delete"), mark=self.mark)

    def _found(self, text: str) -> Seen | None:
        new = (event for event in reversed(self.events) if event.seq > self.mark and event.kind != "delete")
        found = (event for event in new if event.by_bot and text in event.text)
        return next((event for event in found if not self._only_lost_its_keys(event)), None)

    def _only_lost_its_keys(self, event: Seen) -> bool:
        """Whether an edit says nothing new: the keys were taken off a screen that is no longer the newest."""
        if event.kind != "edit" or event.buttons:
            return False
        before = [each for each in self.events if each.id == event.id and each.seq < event.seq]
        return bool(before) and before[-1].text == event.text and bool(before[-1].buttons)

    async def looks(self) -> Self:
        """Read what has come, so that `last`, `messages` and `answers` are up to date."""
        await self._look()
        return self

    async def sees(self, text: str, *, within: float = PATIENCE) -> Seen:
        """Wait for a message, edit or answer that came after this person's last act and contains the text.

        Raises:
            AssertionError: it did not come; the message holds the conversation.
        """
        ends = time.monotonic() + within
        await self._look()
        while (found := self._found(text)) is None:
            left = ends - time.monotonic()
            if left <= 0:
                raise AssertionError(f"{self.name} does not see {text!r}\n{self.printed()}")
            await self._look(left)
        return found

    async def sees_no(self, text: str, *, within: float = QUIET) -> None:
        """Hold that no such message comes.

        Raises:
            AssertionError: it came.
        """
        ends = time.monotonic() + within
        await self._look()
        while self._found(text) is None:
            left = ends - time.monotonic()
            if left <= 0:
                return
            await self._look(left)
        raise AssertionError(f"{self.name} sees {text!r}\n{self.printed()}")

    async def button(self, label: str, within: float) -> tuple[Seen, str]:
        """The newest message with a button of this label (or with it in the label), and the full label.

        Raises:
            AssertionError: none came in time; those there are listed.
        """
        ends = time.monotonic() + within
        await self._look()
        while True:
            shown = [seen for seen in self.messages.values() if seen.buttons]
            for seen in sorted(shown, key=lambda seen: -seen.id):
                if full := seen.button(label):
                    return seen, full
            left = ends - time.monotonic()
            if left <= 0:
                visible = " ".join(f"[{name}]" for seen in shown for name in seen.buttons) or "none"
                raise AssertionError(f"no button {label!r}; visible: {visible}\n{self.printed()}")
            await self._look(left)

    @property
    def name(self) -> str:
        """What they are called."""
        return str(self.json.get("first_name") or self.json.get("title"))


class Person(Onlooker):
    """A user of Telegram. Acts happen in the private chat with the bot unless `chat` says otherwise."""

    async def _acts(self, body: Json, chat: Onlooker | None) -> list[Seen]:
        answer = await self.line.ask("POST", "/sim/messages", body={"from": self.id, "chat": chat and chat.id, **body})
        return self._acted(answer, chat)

    def _acted(self, answer: Json, chat: Onlooker | None = None) -> list[Seen]:
        """What those who look at the chat wait for comes after this."""
        (chat or self).mark = answer["seq"]
        return [Seen("message", answer["seq"], json) for json in answer.get("messages", ())]

    async def says(self, text: str, *, chat: Onlooker | None = None, reply_to: int | None = None) -> Seen:
        """Write a text."""
        return (await self._acts({"text": text, "reply_to": reply_to}, chat))[0]

    async def forwards(self, message: Seen, *, chat: Onlooker | None = None) -> Seen:
        """Send on a message of any chat."""
        source = {"chat": message.json["chat"]["id"], "message": message.id}
        return (await self._acts({"forward_from": source}, chat))[0]

    async def sends_photo(
        self, content: bytes, *, caption: str = "", chat: Onlooker | None = None, reply_to: int | None = None
    ) -> Seen:
        """Send a picture."""
        return (await self._sends([("photo.jpg", content)], "photo", caption, chat, reply_to))[0]

    async def sends_document(
        self, content: bytes, name: str, *, caption: str = "", kind: str = "document", chat: Onlooker | None = None
    ) -> Seen:
        """Send a file; `kind` may also be `video` or `voice`."""
        return (await self._sends([(name, content)], kind, caption, chat))[0]

    async def sends_album(
        self,
        contents: Sequence[bytes | tuple[str, bytes]],
        *,
        caption: str = "",
        kind: str = "photo",
        chat: Onlooker | None = None,
    ) -> list[Seen]:
        """Send several pictures or files at once; `(name, bytes)` where names matter."""
        named = [c if isinstance(c, tuple) else (f"{n}.jpg", c) for n, c in enumerate(contents, 1)]
        return await self._sends(named, kind, caption, chat)

    async def _sends(
        self,
        files: Sequence[tuple[str, bytes]],
        kind: str,
        caption: str,
        chat: Onlooker | None,
        reply_to: int | None = None,
    ) -> list[Seen]:
        # Quoted, a name in Chinese would arrive as percent signs: Telegram, too, takes names as they are.
        form = aiohttp.FormData({"from": str(self.id), "as": kind, "caption": caption}, quote_fields=False)
        if chat:
            form.add_field("chat", str(chat.id))
        if reply_to:
            form.add_field("reply_to", str(reply_to))
        for name, content in files:
            form.add_field("file", io.BytesIO(content), filename=name, content_type="application/octet-stream")
        return self._acted(await self.line.ask("POST", "/sim/messages", form=form), chat)

    async def edits(self, message: Seen, text: str) -> Seen:
        """Change one's own message."""
        path = f"/sim/chats/{message.json['chat']['id']}/messages/{message.id}"
        return self._acted(await self.line.ask("PATCH", path, body={"from": self.id, "text": text}))[0]

    async def deletes(self, message: Seen) -> None:
        """Delete a message; the bot hears nothing of it."""
        path = f"/sim/chats/{message.json['chat']['id']}/messages/{message.id}"
        self._acted(await self.line.ask("DELETE", path))

    async def taps(
        self, label: str, *, chat: Onlooker | None = None, answered: bool = True, within: float = PATIENCE
    ) -> str | None:
        """Press the button with this label (or part of it) under the newest message that has one.

        Args:
            label: the words on the button.
            chat: where the message stands; the private chat when left out.
            answered: wait for the bot's answer to the tap.
            within: seconds to wait for the button, then for the answer.

        Returns:
            The words of the answer.

        Raises:
            AssertionError: there is no such button (those there are listed), or no answer came.
        """
        message, full = await (chat or self).button(label, within)
        return await self._tapped({"label": full}, message, chat or self, within if answered else 0.0)

    async def taps_data(
        self,
        message: Seen,
        data: str,
        *,
        chat: Onlooker | None = None,
        answered: bool = True,
        within: float = PATIENCE,
    ) -> str | None:
        """Press a button that is not there: forged callback data."""
        return await self._tapped({"data": data}, message, chat or self, within if answered else 0.0)

    async def _tapped(self, pressed: Json, message: Seen, chat: Onlooker, wait: float) -> str | None:
        body = {"from": self.id, "chat": chat.id, "message": message.id, **pressed}
        tap = await self.line.ask("POST", "/sim/taps", body=body)
        chat.mark = tap["seq"]
        if wait and not tap["answered"]:
            tap = await self.line.ask("GET", f"/sim/taps/{tap['id']}?timeout={wait}")
            await chat.looks()
            if not tap["answered"]:
                raise AssertionError(f"the tap of {self.name} was not answered\n{chat.printed()}")
        words: str | None = tap["text"]
        return words

    async def blocks_bot(self) -> None:
        """Block the bot."""
        await self._blocks(blocked=True)

    async def unblocks_bot(self) -> None:
        """Let the bot write again."""
        await self._blocks(blocked=False)

    async def _blocks(self, *, blocked: bool) -> None:
        self._acted(await self.line.ask("POST", f"/sim/people/{self.id}/block", body={"blocked": blocked}))

    async def commands(self, *, chat: Onlooker | None = None) -> list[str]:
        """The commands in this person's menu."""
        path = f"/sim/commands?user={self.id}&chat={chat.id if chat else self.id}"
        return [line["command"] for line in (await self.line.ask("GET", path))["commands"]]


class Channel(Onlooker):
    """A channel or a group, seen by its readers."""

    async def bot_is_added(self, *, by: Person, status: str = "administrator") -> None:
        """Somebody adds or promotes the bot."""
        await self._bot(by, status)

    async def bot_is_removed(self, *, by: Person) -> None:
        """Somebody throws the bot out."""
        await self._bot(by, "kicked")

    async def _bot(self, by: Person, status: str) -> None:
        body = {"status": status, "by": by.id}
        self.mark = (await self.line.ask("POST", f"/sim/chats/{self.id}/bot", body=body))["seq"]

    async def gets(self, person: Person, *, status: str = "member") -> None:
        """A person joins, leaves or is promoted."""
        await self.line.ask("POST", f"/sim/chats/{self.id}/members", body={"user": person.id, "status": status})

    async def migrates(self) -> "Channel":
        """A group becomes a supergroup; returns it under its new id."""
        new = await self.line.ask("POST", f"/sim/chats/{self.id}/migrate")
        return Channel(self.line, {**self.json, **new})
