"""Every kind of button there is, with ids of others, stale ids and no ids, in the hands of everybody it is not for.

Kinds and commands are asked of the register, so that a new one is walked as soon as it is defined.
"""

import asyncio
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from datetime import timedelta
from enum import StrEnum
from itertools import islice

from sqlalchemy import select
from sqlmodel import col

import handlers.screens  # noqa: F401 - it brings every conversation with it
from handlers.buttons.packing import HIGHEST, KINDS, Button
from handlers.routes import COMMANDS
from models.department import Department
from models.entry import Entry
from models.report import Report
from models.seat import SeatRole
from simulator import acting
from simulator.characters import PATIENCE, Person
from simulator.files import Upload
from simulator.transcript import Seen
from storage import dumps
from tests.county import THREE, County
from tests.pictures import photo
from tests.rights.possessions import BEGUN, NAMED, OWNER, SECRET, has_everything, numbers

Numbers = Mapping[str, tuple[int, int]]
STALE = HIGHEST
AT_ONCE = 20
"""Acts of a person in a row; the clock then moves on, so that nobody is held back as a flood."""
STATE = 5
"""The column of an update's state."""
OTHER = "guanxian"
OWN = {"inbox", "lease", "conversation", "invite_attempt", "chat_turn", "outbox"}
"""Tables in which everybody's doings leave rows; the outbox is looked at by itself."""
PERSONAL = {"person"}


async def test_nobody_reads_or_changes_with_a_button_what_is_not_theirs(county: County) -> None:
    clerk, leader = await county.clerk(), await county.leader(name="钱刚")
    victim = await county.liaison(OWNER, name="张伟")
    await county.channel(by=clerk)
    await county.reaches("2023-05-15T09:00")
    await has_everything(county, clerk, leader, victim)
    intruders = await everybody_else(county)
    await county.running.clock.fetch_evidence()  # a file that is fetched meanwhile is nobody's doing
    before = await rows_of(county)
    screens = {name: await a_message_of(person) for name, person in intruders.items()}
    stale = list(every_button({}, STALE))
    theirs_now = [*every_button(await numbers(county, NAMED)), *begun_buttons(await numbers(county, BEGUN))]
    for place, some in enumerate(batched(theirs_now, AT_ONCE)):
        taps = {name: list(some) for name in intruders}
        taps["liaison"] += stale[place * AT_ONCE : (place + 1) * AT_ONCE]
        await asyncio.gather(
            *(presses(county, person, screens[name], taps[name]) for name, person in intruders.items())
        )
        county.simulator.clock.jump(county.simulator.clock.now() + timedelta(minutes=1))
    for some in batched(COMMANDS, AT_ONCE):
        for name, person in intruders.items():
            tries(county, person, name, some)
        await county.settles()
        county.simulator.clock.jump(county.simulator.clock.now() + timedelta(minutes=1))
    await county.settles()
    after = await rows_of(county)
    theirs = await own_rows(county)
    changed = {key: (row, after.get(key)) for key, row in before.items() if after.get(key) != row and key not in theirs}
    assert not changed
    for name, person in intruders.items():
        if name != "leader":  # a leader reads everything of the group, and changes nothing
            assert SECRET not in (await person.looks()).printed(), name
    dead = [row for row in await lines_of(county, "inbox") if json.loads(row)[STATE] == "dead"]
    assert not dead
    assert "处理失败" not in (await clerk.looks()).printed()


async def presses(county: County, person: Person, message: Seen, buttons: Sequence[str]) -> None:
    """Press forged buttons one after the other; a chat is answered in order, so the last answer is waited for.

    They go into the local Telegram directly, not through its control API: there are a thousand of them.
    """
    world = county.simulator.world
    stored = world.chats[person.id].messages[message.id]
    taps = [acting.tap(world, person.id, stored, data) for data in buttons]
    await world.answered(taps[-1], PATIENCE)
    assert all(tap.answered for tap in taps)


def tries(county: County, person: Person, name: str, commands: Sequence[str]) -> None:
    """Give commands, each followed by words and a picture: whatever a command asks for is given."""
    world, act = county.simulator.world, acting.Act(sender=person.id)
    for command in commands:
        acting.say(world, act, f"/{command} 1")
        acting.say(world, act, f"{SECRET[0]}{name}")
        picture = Upload("photo.jpg", photo(name), "image/jpeg")
        acting.send_files(world, act, [picture], kind="photo", caption=f"{name}的照片")


def batched(items: Iterable[str], size: int) -> Iterator[list[str]]:
    rest = iter(items)
    while some := list(islice(rest, size)):
        yield some


async def everybody_else(county: County) -> dict[str, Person]:
    """A stranger; a leader and a liaison of the same group; a clerk and a liaison of another group."""
    await county.is_set_up(OTHER, THREE, name="观县推进小组")
    stranger = await county.telegram.person("陌生人")
    await stranger.says("/start")
    await stranger.sees("邀请链接")
    return {
        "stranger": stranger,
        "leader": await county.leader(),
        "liaison": await county.liaison("县文旅局", name="李梅"),
        "foreign clerk": await county.clerk(name="孙丽", key=OTHER),
        "foreign liaison": await county.liaison("县交通局", name="周强", key=OTHER),
    }


async def a_message_of(person: Person) -> Seen:
    return (await person.looks()).last


def every_button(known: Numbers, otherwise: int = 1) -> Iterator[str]:
    """Every kind with the known number of each row it names, and two words of each of its enumerations."""
    for kind in list(KINDS.values()):
        if kind is Button or not kind.code:
            continue
        yield from dict.fromkeys(filled(kind, known, otherwise))


def begun_buttons(known: Numbers) -> Iterator[str]:
    """Every kind that names a row of which there is one that is still being written."""
    for kind in list(KINDS.values()):
        if kind.code and {field.name for field in fields(kind)} & set(known):
            yield from dict.fromkeys(filled(kind, known, 1))


def filled(kind: type[Button], known: Numbers, otherwise: int) -> Iterator[str]:
    names = [field.name for field in fields(kind)]
    rows = {name: known[name] for name in names if name in known}
    held = {name: number for name, (number, _) in rows.items()}
    revision = next((seen for _, seen in rows.values()), otherwise)
    held |= {"revision": revision, "version": revision}
    choices: list[list[object]] = []
    for field in fields(kind):
        enumeration = isinstance(field.type, type) and issubclass(field.type, StrEnum)
        number = held.get(field.name, otherwise)
        choices.append(list(field.type)[:2] if enumeration else [number] if field.type is int else ["0"])  # type: ignore[arg-type]
    for place in range(max((len(each) for each in choices), default=1)):
        yield ":".join((kind.code, *(str(each[min(place, len(each) - 1)]) for each in choices)))


async def lines_of(county: County, table: str) -> list[str]:
    name, found = "", []
    async for page in dumps.write(county.services.database):
        for line in page:
            if line.startswith("{"):
                name = json.loads(line)["table"]
            elif name == table:
                found.append(line)
    return found


async def rows_of(county: County) -> dict[tuple[str, str], str]:
    """All rows but those everybody's doings leave, by table and first column."""
    name = ""
    rows: dict[tuple[str, str], str] = {}
    async for page in dumps.write(county.services.database):
        for line in page:
            if line.startswith("{"):
                name = json.loads(line)["table"]
            elif name not in OWN | PERSONAL:
                rows[(name, str(json.loads(line)[0]))] = line
    return rows


async def own_rows(county: County) -> set[tuple[str, str]]:
    """The rows intruders may change: their own group, and the report of the liaison of the same group."""
    async with county.services.database.read() as unit:
        query = select(col(Entry.id), col(Report.id)).join(Report, col(Report.id) == Entry.report_id)
        query = query.join(Department, col(Department.id) == Report.department_id)
        own = (await unit.session.execute(query.where(col(Department.name) == "县文旅局"))).all()
    return {("leading_group", "2"), *(("entry", str(row[0])) for row in own), *(("report", str(row[1])) for row in own)}


def test_a_role_is_known_to_this_walk() -> None:
    """Somebody who adds a role adds it to `everybody_else`."""
    assert set(SeatRole) == {SeatRole.OFFICE, SeatRole.LEADER, SeatRole.LIAISON, SeatRole.DEPUTY}
