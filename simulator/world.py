"""Who and what there is: people, chats, messages, taps. State and look-ups; what happens to it stands elsewhere."""

import asyncio
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import count

from simulator.clock import Clock
from simulator.files import Files
from simulator.journal import Journal
from simulator.limits import Limits
from simulator.refusals import bad_request
from simulator.shapes import Json, present
from simulator.updates import Updates
from simulator.webhook import Webhook

FIRST_PERSON = 5_000_000_001
FIRST_GROUP = -4_000_001
FIRST_SUPERGROUP = -1_001_000_000_001


@dataclass(slots=True)
class Stored:
    """A message with its history. `json` is replaced by an edit, never changed."""

    json: Json
    chat: "Chat"
    by_bot: bool
    revision: int = 1
    edits: list[str] = field(default_factory=list)

    @property
    def id(self) -> int:
        """`message_id`."""
        number: int = self.json["message_id"]
        return number


@dataclass(slots=True)
class Person:
    """A user; `note` are the words under the name on the page, by language."""

    json: Json
    persona: bool = False
    note: Mapping[str, str] | None = None
    blocked: bool = False

    @property
    def id(self) -> int:
        """`User.id`, which is also the id of the private chat."""
        number: int = self.json["id"]
        return number

    @property
    def name(self) -> str:
        """First and last name, as shown."""
        return " ".join(filter(None, (self.json["first_name"], self.json.get("last_name"))))


@dataclass(slots=True)
class Chat:
    """A conversation of any type.

    Attributes:
        bot_status: `member`, `administrator`, `left`, `kicked`, or None where the bot has never been (or never been
            written to).
        members: ChatMember status by user id; for private chats empty.
    """

    json: Json
    bot_status: str | None = None
    persona: bool = False
    note: Mapping[str, str] | None = None
    members: dict[int, str] = field(default_factory=dict)
    messages: dict[int, Stored] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    migrated_to: int | None = None
    ids: "count[int]" = field(default_factory=lambda: count(1))
    menu_button: Json | None = None

    @property
    def id(self) -> int:
        """`Chat.id`."""
        number: int = self.json["id"]
        return number

    @property
    def type(self) -> str:
        """`private`, `group`, `supergroup` or `channel`."""
        kind: str = self.json["type"]
        return kind

    @property
    def title(self) -> str:
        """What the chat is called in a list."""
        return str(self.json.get("title") or self.json.get("first_name", ""))


@dataclass(slots=True)
class Tap:
    """A pressed inline button, and what the bot answered."""

    id: str
    user: int
    chat: int
    pressed: float
    answered: bool = False
    text: str | None = None
    alert: bool = False
    url: str | None = None
    _waiting: list[asyncio.Future[None]] = field(default_factory=list)

    def waited(self) -> asyncio.Future[None]:
        """Done when the answer is there."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(future)
        return future

    def answer(self, text: str | None, *, alert: bool, url: str | None) -> None:
        """Note the bot's answer and tell those who wait for it."""
        self.answered, self.text, self.alert, self.url = True, text, alert, url
        for future in self._waiting:
            if not future.done():
                future.set_result(None)

    def view(self) -> Json:
        """As the control API shows it."""
        return {"id": self.id, "answered": self.answered, "text": self.text, "alert": self.alert, "url": self.url}


@dataclass(slots=True)
class Bot:
    """The one bot there is. Texts are kept by language, `""` for all."""

    token: str
    username: str
    name: str
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    menu_button: Json = field(default_factory=lambda: {"type": "commands"})

    @property
    def id(self) -> int:
        """The number before the colon of the token."""
        return int(self.token.split(":", 1)[0])

    @property
    def json(self) -> Json:
        """The User object inside messages."""
        return {"id": self.id, "is_bot": True, "first_name": self.name, "username": self.username}


class World:
    """All state of one simulated Telegram.

    Args:
        bot: the bot that talks to it.
        clock: the virtual clock.
        first_update_id: must not come twice for one bot database; the real time by default.
    """

    def __init__(self, bot: Bot, clock: Clock, *, first_update_id: int | None = None) -> None:
        self.bot = bot
        self.clock = clock
        self.updates = Updates(first_update_id or int(time.time()))
        self.webhook = Webhook(self.updates, clock.stamp)
        self.journal = Journal()
        self.limits = Limits()
        self.empty()

    def empty(self) -> None:
        """Begin anew: nobody there, nothing said. Update ids go on."""
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.usernames: dict[str, int] = {}
        self.files = Files()
        self.taps: dict[str, Tap] = {}
        self.bot_json = self.bot.json
        self.updates.clear()
        self.journal.clear()
        self.limits.forget()
        self._shared_ids = count(1)
        self._people_ids = count(FIRST_PERSON)
        self._group_ids = count(FIRST_GROUP, -1)
        self._supergroup_ids = count(FIRST_SUPERGROUP, -1)
        self._numbers = count(int(time.time() * 1000))

    def number(self) -> str:
        """A fresh id for albums and callback queries."""
        return str(next(self._numbers) * 7919)

    async def answered(self, tap: Tap, seconds: float) -> None:
        """Return when the bot has answered a tap, or after `seconds`."""
        if not tap.answered and seconds > 0:
            await asyncio.wait([tap.waited()], timeout=seconds)

    def add_person(self, json: Json, *, persona: bool, note: Mapping[str, str] | None) -> Person:
        """A new user and the private chat with the bot, in which nobody has spoken yet."""
        user = {"id": next(self._people_ids), "is_bot": False} | json
        person = self.people[user["id"]] = Person(user, persona, note)
        names = present(**{key: user.get(key) for key in ("username", "first_name", "last_name")})
        self._add_chat(Chat({"id": user["id"], "type": "private", **names}, ids=self._shared_ids))
        return person

    def add_chat(
        self,
        kind: str,
        title: str,
        *,
        username: str | None = None,
        chat_id: int | None = None,
        persona: bool = False,
        note: Mapping[str, str] | None = None,
    ) -> Chat:
        """A new group, supergroup or channel without the bot."""
        fresh = self._group_ids if kind == "group" else self._supergroup_ids
        json: Json = {"id": chat_id or next(fresh), "type": kind, **present(title=title, username=username)}
        ids = self._shared_ids if kind == "group" else count(1)
        return self._add_chat(Chat(json, persona=persona, note=note, ids=ids))

    def _add_chat(self, chat: Chat) -> Chat:
        self.chats[chat.id] = chat
        # Bots reach channels and supergroups by @username, never people.
        if chat.type != "private" and (username := chat.json.get("username")):
            self.usernames[username.lower()] = chat.id
        return chat

    def chat(self, chat_id: int | str) -> Chat:
        """A chat by id or @username.

        Raises:
            Refusal: 400, there is none.
        """
        if isinstance(chat_id, str):
            chat_id = self.usernames.get(chat_id.removeprefix("@").lower(), 0)
        found = self.chats.get(chat_id)
        if found is None:
            raise bad_request("chat not found")
        return found

    def person(self, user_id: int) -> Person:
        """A user by id.

        Raises:
            Refusal: 400, there is none.
        """
        found = self.people.get(user_id)
        if found is None:
            raise bad_request("user not found")
        return found
