"""What is said and tapped: `/sim/messages`, `/sim/chats/{chat}/…`, `/sim/taps`, `/sim/files`."""

from urllib.parse import quote

from aiohttp import BodyPartReader, web

from simulator import acting
from simulator.control.requests import answer, body_of, chat_id, integer, query_number
from simulator.entities import Marked, recognised, trimmed
from simulator.files import Upload
from simulator.posting import edit_by_person, find, remove, view
from simulator.refusals import bad_request
from simulator.shapes import Json
from simulator.world import Stored, World

LONGEST_WAIT = 60.0


def routes(world: World) -> list[web.RouteDef]:
    """The routes of this subject."""
    control = ConversationControl(world)
    return [
        web.post("/sim/messages", control.send),
        web.get("/sim/chats/{chat}/messages", control.transcript),
        web.patch("/sim/chats/{chat}/messages/{message}", control.edit),
        web.delete("/sim/chats/{chat}/messages/{message}", control.delete),
        web.get("/sim/chats/{chat}/events", control.events),
        web.post("/sim/taps", control.tap),
        web.get("/sim/taps/{tap}", control.tap_state),
        web.get("/sim/files/{file}", control.file),
    ]


def _act(body: Json) -> acting.Act:
    return acting.Act(
        sender=integer(body, "from"),
        chat=integer(body, "chat") if body.get("chat") else None,
        reply_to=integer(body, "reply_to") if body.get("reply_to") else None,
        forward_from=body.get("forward_from"),
    )


async def _form(request: web.Request) -> tuple[Json, list[Upload]]:
    fields: Json = {}
    uploads: list[Upload] = []
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader):
            raise bad_request("can't parse multipart form data")
        content = bytes(await part.read())
        if part.filename is None:
            fields[part.name or ""] = content.decode()
        else:
            uploads.append(Upload(part.filename, content, part.headers.get("Content-Type")))
    return fields, uploads


class ConversationControl:
    """Handlers over one world."""

    def __init__(self, world: World) -> None:
        self.world = world

    async def send(self, request: web.Request) -> web.Response:
        """A person writes, or sends files."""
        if request.content_type == "multipart/form-data":
            body, uploads = await _form(request)
            kind, caption = body.get("as", "photo"), body.get("caption", "")
            sent = acting.send_files(self.world, _act(body), uploads, kind=kind, caption=caption)
        else:
            body = await body_of(request)
            sent = acting.say(self.world, _act(body), str(body.get("text", "")))
        return self._said(sent)

    def _said(self, sent: list[Stored]) -> web.Response:
        return answer({"messages": [view(self.world, stored) for stored in sent], "seq": self.world.journal.last})

    def _message(self, request: web.Request) -> Stored:
        return find(self.world.chat(chat_id(request)), chat_id(request, "message"))

    async def transcript(self, request: web.Request) -> web.Response:
        """The messages of a chat, oldest first."""
        chat = self.world.chat(chat_id(request))
        after, limit = query_number(request, "after", 0), int(query_number(request, "limit", 1000))
        found = [stored for number, stored in chat.messages.items() if number > after]
        return self._said(found[-limit:])

    async def edit(self, request: web.Request) -> web.Response:
        """A person changes what they wrote."""
        body, stored = await body_of(request), self._message(request)
        author: Json = stored.json.get("from") or stored.json["sender_chat"]
        if author["id"] != integer(body, "from"):
            raise bad_request("only the author can edit a message")
        edit_by_person(self.world, stored, recognised(trimmed(Marked(str(body.get("text", ""))))))
        return self._said([stored])

    async def delete(self, request: web.Request) -> web.Response:
        """A person deletes a message; the bot hears nothing of it."""
        stored = self._message(request)
        remove(self.world, stored.chat, stored.id)
        return answer({"ok": True, "seq": self.world.journal.last})

    async def events(self, request: web.Request) -> web.Response:
        """What has happened in a chat after a number; waits for it up to `timeout` seconds."""
        chat = self.world.chat(chat_id(request))
        after = int(query_number(request, "after", 0))
        wait = min(query_number(request, "timeout", 0), LONGEST_WAIT)
        events = await self.world.journal.since(chat.id, after, wait=wait)
        return answer({"events": [event.json() for event in events], "last": self.world.journal.last})

    async def tap(self, request: web.Request) -> web.Response:
        """A person presses a button, or sends forged data."""
        body = await body_of(request)
        user = integer(body, "from")
        chat = self.world.chat(integer(body, "chat") if body.get("chat") else user)
        stored = find(chat, integer(body, "message"))
        seq = self.world.journal.last
        if "data" in body:
            pressed = acting.tap(self.world, user, stored, str(body["data"]))
            return answer(pressed.view() | {"seq": seq})
        button = (
            acting.button_labelled(stored, str(body["label"]))
            if "label" in body
            else acting.button_at(stored, integer(body, "row"), integer(body, "col"))
        )
        if "callback_data" in button:
            pressed = acting.tap(self.world, user, stored, button["callback_data"])
            return answer(pressed.view() | {"seq": seq})
        nothing: Json = {"id": None, "answered": True, "text": None, "alert": False}
        return answer(nothing | {"url": button.get("url"), "seq": seq})

    async def tap_state(self, request: web.Request) -> web.Response:
        """Whether and how the bot answered; waits for it up to `timeout` seconds."""
        found = self.world.taps.get(request.match_info["tap"])
        if found is None:
            raise bad_request("there was no such tap")
        wait = min(query_number(request, "timeout", 0), LONGEST_WAIT)
        await self.world.answered(found, wait)
        return answer(found.view())

    async def file(self, request: web.Request) -> web.Response:
        """The bytes of a file."""
        found = self.world.files.by_id.get(request.match_info["file"])
        if found is None:
            raise web.HTTPNotFound
        headers = {
            "Content-Type": found.mime,
            "Content-Disposition": f"inline; filename*=UTF-8''{quote(found.name)}",
            "Cache-Control": "max-age=3600",
        }
        return web.Response(body=found.content, headers=headers)
