"""What the simulator takes and returns, held against the public description of the Bot API."""

import io
import json
from collections.abc import Iterator
from dataclasses import is_dataclass
from pathlib import Path
from typing import Any, get_args, get_type_hints

import aiohttp
import pytest
from PIL import Image

from simulator import Simulator, Telegram
from simulator.characters import Channel, Person
from simulator.methods import METHODS
from simulator.parameters import parameters
from simulator.shapes import Json
from simulator.transcript import Seen

DESCRIPTION = Path(__file__).parents[3] / "shared" / "bot-api.json"
pytestmark = pytest.mark.skipif(
    not DESCRIPTION.exists(), reason="the description of the Bot API is not beside the project"
)
SIMPLE = {"Integer": int, "String": str, "Boolean": bool, "Float": float, "True": bool}


@pytest.fixture(scope="module")
def description() -> Json:
    described: Json = json.loads(DESCRIPTION.read_text())
    return described


def fields_of(description: Json, name: str) -> dict[str, Json]:
    """The fields of a type, or of all its subtypes together."""
    described = description["types"][name]
    own = {field["name"]: field for field in described.get("fields", [])}
    for subtype in described.get("subtypes", []):
        own = fields_of(description, subtype) | own
    return own


def alternatives(description: Json, types: list[str]) -> set[str]:
    """The documented types with the subtypes spelled out, since the simulator names the common type."""
    prefix = "Array of "
    plain = {name.removeprefix(prefix) if name.startswith(prefix) else name for name in types}
    parents = {parent for name in plain for parent in description["types"].get(name, {}).get("subtype_of", [])}
    return {*types, *parents, *(prefix + parent for parent in parents)}


def test_every_method_is_documented(description: Json) -> None:
    assert {method.name for method in METHODS.values()} <= set(description["methods"])


def test_every_method_takes_documented_parameters_of_documented_types(description: Json) -> None:
    for method in METHODS.values():
        documented = {field["name"]: field for field in description["methods"][method.name].get("fields", [])}
        for parameter in parameters(method.arguments):
            field = documented[parameter.name]
            assert set(parameter.kind.types) <= alternatives(description, field["types"]), (method.name, parameter)


def test_every_method_requires_what_is_documented_as_required(description: Json) -> None:
    for method in METHODS.values():
        documented = {f["name"] for f in description["methods"][method.name].get("fields", []) if f["required"]}
        assert {p.name for p in parameters(method.arguments) if p.required} == documented, method.name


def input_objects(shape: type[object]) -> Iterator[type[object]]:
    """The dataclasses among the parameters of a method."""
    for hint in get_type_hints(shape).values():
        for part in (hint, *get_args(hint), *(inner for outer in get_args(hint) for inner in get_args(outer))):
            if isinstance(part, type) and is_dataclass(part) and part.__module__.startswith("simulator.methods"):
                yield part


def test_every_object_it_reads_has_documented_fields(description: Json) -> None:
    shapes = {shape for method in METHODS.values() for shape in input_objects(method.arguments)}
    assert {shape.__name__ for shape in shapes} >= {"ReplyParameters", "BotCommand", "InputMedia"}
    for shape in shapes:
        documented = fields_of(description, shape.__name__)
        for parameter in parameters(shape):
            assert set(parameter.kind.types) <= set(documented[parameter.name]["types"]), (shape, parameter)


def picture() -> bytes:
    """A large JPEG."""
    out = io.BytesIO()
    Image.new("RGB", (2000, 1000), "red").save(out, "JPEG")
    return out.getvalue()


class Checker:
    """Holds JSON values against the documented types, recursively."""

    def __init__(self, description: Json) -> None:
        self.types = description["types"]

    def check(self, value: Any, types: list[str], where: str) -> None:
        errors = [self.error(value, name, where) for name in types]
        assert None in errors, errors

    def error(self, value: Any, name: str, where: str) -> str | None:
        """What is wrong, or None."""
        if name.startswith("Array of "):
            if not isinstance(value, list):
                return f"{where}: {value!r} is no array"
            found = (self.error(each, name.removeprefix("Array of "), f"{where}[]") for each in value)
            return next(filter(None, found), None)
        if name in SIMPLE:
            fits = isinstance(value, SIMPLE[name]) and (name == "Boolean") == isinstance(value, bool)
            return None if fits or name == "True" else f"{where}: {value!r} is no {name}"
        described = self.types[name]
        if subtypes := described.get("subtypes"):
            errors = [self.error(value, subtype, where) for subtype in subtypes]
            return None if None in errors else "; ".join(filter(None, errors))
        return self._object_error(value, described, where)

    def _object_error(self, value: Any, described: Json, where: str) -> str | None:
        if not isinstance(value, dict):
            return f"{where}: {value!r} is no {described['name']}"
        fields = {field["name"]: field for field in described.get("fields", [])}
        if unknown := value.keys() - fields.keys():
            return f"{where}: {described['name']} has no {unknown}"
        for field in fields.values():
            if field["name"] not in value:
                if field["required"]:
                    return f"{where}: {described['name']} lacks {field['name']}"
                continue
            errors = [self.error(value[field["name"]], name, f"{where}.{field['name']}") for name in field["types"]]
            if None not in errors:
                return errors[0]
            if field["name"] in ("type", "status") and not says(field["description"], value[field["name"]]):
                return f"{where}: {described['name']} is not of {field['name']} {value[field['name']]}"
        return None


def says(documented: str, value: str) -> bool:
    """Whether a field that tells the subtypes apart may hold this value; only a fixed one rules others out."""
    fixed = any(words in documented.lower() for words in ("always", "must be"))
    return value in documented or not fixed


class Caller:
    """Calls methods over plain HTTP, and holds every answer against the documented type."""

    def __init__(self, simulator: Simulator, description: Json, session: aiohttp.ClientSession) -> None:
        self.url = f"{simulator.url}/bot{simulator.world.bot.token}"
        self.description = description
        self.checker = Checker(description)
        self.session = session
        self.called: set[str] = set()

    async def __call__(self, method: str, **params: object) -> Any:
        files = {name: value for name, value in params.items() if isinstance(value, bytes)}
        form = aiohttp.FormData()
        for name, value in params.items():
            if name not in files:
                form.add_field(name, value if isinstance(value, str) else json.dumps(value))
        for name, content in files.items():
            form.add_field(name, content, filename=f"{name}.bin")
        async with self.session.post(f"{self.url}/{method}", data=form if params else None) as response:
            body = await response.json()
        assert body["ok"], (method, body)
        self.called.add(method)
        self.checker.check(body["result"], self.description["methods"][method]["returns"], method)
        return body["result"]


@pytest.fixture
async def call(simulator: Simulator, description: Json) -> Any:
    async with aiohttp.ClientSession() as session:
        yield Caller(simulator, description, session)


KEYBOARD = {
    "inline_keyboard": [[{"text": "提交", "callback_data": "1"}, {"text": "网页", "url": "https://example.org"}]]
}


ALL_KINDS = [
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
    "chat_member",
    "channel_post",
    "edited_channel_post",
]


async def people_act(person: Person, office: Person, channel: Channel, group: Channel) -> Seen:
    """One of each kind of update but a tap; returns the person's first message."""
    said = await person.says("/start abc https://example.org #进度 @limei")
    await person.edits(said, "改过的话")
    await person.sends_photo(picture(), caption="现场")
    await person.sends_album([("a.txt", b"a"), ("b.txt", b"b")], kind="document")
    await person.forwards(said)
    await channel.bot_is_added(by=office)
    await group.bot_is_added(by=office, status="member")
    await group.bot_is_added(by=office, status="administrator")
    await group.gets(person)
    await office.says("大家好", chat=group)
    await channel.gets(office, status="creator")
    await office.says("频道", chat=channel)
    return said


async def messages_come_and_change(call: Caller, person: Person, said: Seen) -> tuple[int, int]:
    """Every method that sends or edits in a private chat; returns the ids of a text and of a photo."""
    chat = {"chat_id": person.id}
    text = await call(
        "sendMessage",
        **chat,
        text="<b>你好</b> <a href='https://example.org'>网</a>",
        parse_mode="HTML",
        reply_markup=KEYBOARD,
        reply_parameters={"message_id": said.id},
        link_preview_options={"is_disabled": True},
    )
    await person.taps("提交", answered=False)
    updates = await call("getUpdates")
    assert {kind for update in updates for kind in update} >= {*ALL_KINDS} - {"edited_channel_post"}
    query = next(update["callback_query"] for update in updates if "callback_query" in update)
    await call("answerCallbackQuery", callback_query_id=query["id"], text="好", show_alert=True)
    await call("editMessageText", **chat, message_id=text["message_id"], text="改了", reply_markup=KEYBOARD)
    await call("editMessageReplyMarkup", **chat, message_id=text["message_id"])
    photo = await call("sendPhoto", **chat, photo=picture(), caption="图", has_spoiler=True)
    await call("editMessageCaption", **chat, message_id=photo["message_id"], caption="图二")
    paper = await call("sendDocument", **chat, document=b"abc")
    await call("sendVideo", **chat, video=b"film")
    item = {"type": "document", "media": "attach://new"}
    await call("editMessageMedia", **chat, message_id=paper["message_id"], media=item, new=b"new")
    album = [{"type": "photo", "media": f"attach://{name}", "caption": name} for name in "ab"]
    await call("sendMediaGroup", **chat, media=album, a=picture(), b=picture())
    await call("getFile", file_id=photo["photo"][-1]["file_id"])
    await call("sendChatAction", **chat, action="typing")
    return text["message_id"], photo["message_id"]


async def messages_go_elsewhere(call: Caller, person: Person, channel: Channel, group: Channel, ids: list[int]) -> int:
    """Every method that forwards or copies; returns the id of a channel post."""
    source = {"from_chat_id": person.id, "message_id": ids[1]}
    post = await call("forwardMessage", chat_id=channel.id, **source)
    await call("forwardMessage", chat_id=person.id, from_chat_id=channel.id, message_id=post["message_id"])
    await call("copyMessage", chat_id="@bulletins", **source, caption="新")
    await call("copyMessages", chat_id=group.id, from_chat_id=person.id, message_ids=ids)
    await call("forwardMessages", chat_id=group.id, from_chat_id=person.id, message_ids=ids)
    number: int = post["message_id"]
    return number


async def chats_are_looked_at(call: Caller, places: list[int], channel: Channel, people: list[int]) -> None:
    """Every method about chats."""
    for place in places:
        await call("getChat", chat_id=place)
        await call("getChatMember", chat_id=place, user_id=4200)
        await call("getChatMemberCount", chat_id=place)
    for user in people:
        await call("getChatMember", chat_id=channel.id, user_id=user)
    await call("getChatAdministrators", chat_id=channel.id)
    await call("unpinChatMessage", chat_id=channel.id)
    await call("unpinAllChatMessages", chat_id=channel.id)


async def the_bot_is_set_up(call: Caller, person: Person) -> None:
    """Every method about the bot itself."""
    scope = {"type": "chat", "chat_id": person.id}
    await call("getMe")
    await call("setMyCommands", commands=[{"command": "help", "description": "帮助"}], scope=scope)
    await call("getMyCommands", scope=scope)
    await call("deleteMyCommands", language_code="en")
    await call("setChatMenuButton", chat_id=person.id, menu_button={"type": "commands"})
    await call("getChatMenuButton", chat_id=person.id)
    for name, field in (("Name", "name"), ("Description", "description"), ("ShortDescription", "short_description")):
        await call(f"setMy{name}", **{field: "名"})
        await call(f"getMy{name}", language_code="zh")


async def the_bot_takes_its_leave(
    call: Caller, person: Person, office: Person, channel: Channel, group: Channel
) -> None:
    """Removals, the webhook, and the end."""
    await channel.bot_is_removed(by=office)
    await call("leaveChat", chat_id=group.id)
    await person.blocks_bot()
    await call("getUpdates", offset=-3)
    await call("setWebhook", url="http://127.0.0.1:9/hook", secret_token="s")
    await call("getWebhookInfo")
    await call("deleteWebhook", drop_pending_updates=True)
    await call("logOut")
    await call("close")


async def test_every_answer_and_every_update_has_the_documented_fields(call: Caller, telegram: Telegram) -> None:
    person, office = await telegram.person("李梅", username="limei"), await telegram.person("王强", language=None)
    channel = await telegram.channel("通报", username="bulletins")
    group = await telegram.group("专班", members=[office])
    await call("getUpdates", allowed_updates=ALL_KINDS)
    await the_bot_is_set_up(call, person)
    said = await people_act(person, office, channel, group)
    ids = list(await messages_come_and_change(call, person, said))
    post = await messages_go_elsewhere(call, person, channel, group, ids)
    await call("pinChatMessage", chat_id=channel.id, message_id=post)
    await chats_are_looked_at(call, [person.id, channel.id, group.id], channel, [person.id, office.id])
    await call("deleteMessage", chat_id=person.id, message_id=ids[0])
    await call("deleteMessages", chat_id=person.id, message_ids=ids[1:])
    await the_bot_takes_its_leave(call, person, office, channel, group)
    assert call.called == {method.name for method in METHODS.values()}


def test_the_check_finds_missing_unknown_and_mistyped_fields(description: Json) -> None:
    checker = Checker(description)
    user = {"id": 1, "is_bot": False, "first_name": "李梅"}
    assert checker.error(user, "User", "it") is None
    assert checker.error({"id": 1, "is_bot": False}, "User", "it") == "it: User lacks first_name"
    assert checker.error(user | {"nick": "梅"}, "User", "it") == "it: User has no {'nick'}"
    assert checker.error(user | {"id": "1"}, "User", "it") == "it.id: '1' is no Integer"
    assert checker.error({"status": "left"}, "ChatMember", "it") is not None
