"""What has happened, in order: for the page's live view and for tests that wait for something."""

import asyncio
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

from simulator.shapes import Json

View = Callable[[], Json]
"""Builds the event's data when somebody looks."""


Listener = asyncio.Queue[tuple[str, Json] | None]
"""Receives the kind and data of each event; None at the end."""


@dataclass(frozen=True, slots=True)
class Event:
    """One happening in a chat. `number` counts over all chats."""

    number: int
    kind: str
    view: View

    def json(self) -> Json:
        """As the control API shows it."""
        return {"seq": self.number, "kind": self.kind, **self.view()}


class Journal:
    """Events by chat, and those who wait for them."""

    def __init__(self) -> None:
        self.last = 0
        self._chats: defaultdict[int, list[Event]] = defaultdict(list)
        self._waiting: defaultdict[int, list[asyncio.Future[None]]] = defaultdict(list)
        self._listeners: set[Listener] = set()

    def record(self, kind: str, chat_id: int, view: View) -> None:
        """Note an event of a chat and tell whoever waits or listens."""
        self.last += 1
        self._chats[chat_id].append(Event(self.last, kind, view))
        for future in self._waiting.pop(chat_id, ()):
            if not future.done():
                future.set_result(None)
        if self._listeners:
            self.announce("message" if kind == "edit" else kind, view())

    def announce(self, kind: str, data: Json) -> None:
        """Tell the live listeners something that belongs to no transcript."""
        for listener in self._listeners:
            listener.put_nowait((kind, data))

    def listen(self) -> Listener:
        """A queue that receives everything from now on, until `leave`."""
        queue: Listener = asyncio.Queue()
        self._listeners.add(queue)
        return queue

    def leave(self, queue: Listener) -> None:
        """End a `listen`."""
        self._listeners.discard(queue)

    def end(self) -> None:
        """Tell the listeners that nothing more will come."""
        for listener in self._listeners:
            listener.put_nowait(None)

    async def since(self, chat_id: int, after: int, *, wait: float) -> list[Event]:
        """Events of a chat with a number above `after`; waits up to `wait` seconds for the first one."""
        found = self._after(chat_id, after)
        if found or wait <= 0:
            return found
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting[chat_id].append(future)
        await asyncio.wait([future], timeout=wait)
        return self._after(chat_id, after)

    def _after(self, chat_id: int, after: int) -> list[Event]:
        found: list[Event] = []
        for event in reversed(self._chats.get(chat_id, ())):
            if event.number <= after:
                break
            found.append(event)
        return found[::-1]

    def clear(self) -> None:
        """Forget the events; numbers go on."""
        self._chats.clear()
