"""People and chats: `/sim/people`, `/sim/chats`, `/sim/commands`."""

from aiohttp import web

from simulator import membership
from simulator.control.requests import answer, body_of, chat_id, integer
from simulator.methods.commands import menu_for
from simulator.refusals import bad_request
from simulator.shapes import Json
from simulator.world import Chat, Person, World

_NAMES = ("id", "first_name", "last_name", "username", "language_code")


def routes(world: World) -> list[web.RouteDef]:
    """The routes of this subject."""
    control = PeopleControl(world)
    return [
        web.post("/sim/people", control.add_person),
        web.post("/sim/people/{person}/block", control.block),
        web.post("/sim/chats", control.add_chat),
        web.post("/sim/chats/{chat}/bot", control.bot_status),
        web.post("/sim/chats/{chat}/members", control.member),
        web.post("/sim/chats/{chat}/migrate", control.migrate),
        web.get("/sim/commands", control.commands),
    ]


def persona(subject: Person | Chat) -> Json:
    """A line of the page's left column."""
    note = dict(subject.note or {})
    if isinstance(subject, Chat):
        facts = {"id": subject.id, "first_name": subject.title, "name": subject.title, "kind": "channel"}
        return facts | {"note": note, "chat_id": subject.id, "username": subject.json.get("username")}
    user = {name: subject.json.get(name) for name in _NAMES}
    return user | {"name": subject.name, "kind": "user", "note": note, "chat_id": subject.id}


class PeopleControl:
    """Handlers over one world."""

    def __init__(self, world: World) -> None:
        self.world = world

    async def add_person(self, request: web.Request) -> web.Response:
        """A new user."""
        body = await body_of(request)
        if not body.get("first_name"):
            raise bad_request("first_name is empty")
        user = {name: body[name] for name in _NAMES if body.get(name)}
        person = self.world.add_person(user, persona=bool(body.get("persona")), note=body.get("note"))
        self.world.journal.announce("personas", {})
        return answer(person.json | {"seq": self.world.journal.last})

    async def add_chat(self, request: web.Request) -> web.Response:
        """A new group, supergroup or channel."""
        body = await body_of(request)
        if body.get("type") not in ("group", "supergroup", "channel") or not body.get("title"):
            raise bad_request("a chat needs a type and a title")
        chat = self.world.add_chat(
            body["type"],
            body["title"],
            username=body.get("username"),
            chat_id=body.get("id"),
            persona=bool(body.get("persona")),
            note=body.get("note"),
        )
        self.world.journal.announce("personas", {})
        return answer(chat.json | {"seq": self.world.journal.last})

    async def bot_status(self, request: web.Request) -> web.Response:
        """The bot is added, promoted or removed."""
        body = await body_of(request)
        by = self.world.person(integer(body, "by")).json
        seq = self.world.journal.last
        membership.set_bot_status(self.world, self.world.chat(chat_id(request)), str(body.get("status")), by=by)
        return answer({"ok": True, "seq": seq})

    async def member(self, request: web.Request) -> web.Response:
        """A person joins or leaves."""
        body = await body_of(request)
        person = self.world.person(integer(body, "user"))
        membership.set_member(self.world, self.world.chat(chat_id(request)), person, str(body.get("status")))
        return answer({"ok": True, "seq": self.world.journal.last})

    async def migrate(self, request: web.Request) -> web.Response:
        """A group becomes a supergroup."""
        chat = membership.migrate(self.world, self.world.chat(chat_id(request)))
        return answer({"id": chat.id, "seq": self.world.journal.last})

    async def block(self, request: web.Request) -> web.Response:
        """A person blocks or unblocks the bot."""
        body = await body_of(request)
        person = self.world.person(chat_id(request, "person"))
        membership.block(self.world, person, blocked=bool(body.get("blocked", True)))
        return answer({"ok": True, "seq": self.world.journal.last})

    async def commands(self, request: web.Request) -> web.Response:
        """The command menu one person sees in one chat."""
        user = self.world.person(integer(dict(request.query), "user"))
        chat = self.world.chat(int(request.query.get("chat", user.id)))
        language = request.query.get("language") or user.json.get("language_code")
        return answer({"commands": menu_for(self.world, chat, user.id, language)})
