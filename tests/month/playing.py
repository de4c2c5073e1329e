"""Months of liaisons as scripts: read from tests/month/scripts, and played through the local Telegram.

A script names a department (部门), its liaison (联络人, with a language), perhaps a deputy (副联络人), and its tasks
(任务, perhaps with 目标 name value unit). A line of dashes gives the moment of a scene; each other line is an act, of
the deputy where it begins with 副, of the office with 办:

    说 words ‖ more words    点 a button          键 a button by its number    见 words the bot shows
    拍 subject [caption]     相册 count caption    文件 name                    改 old => new
    转发 a colleague's words  转发照片 a subject

Neighbouring lines that begin with + may come in any order, and so may neighbouring tasks, each between （ and ）; all
else is a button of a screen that the line before brought. In the end stands what must be stored: 存 month, number of
the task, answer, files, words (／ between lines); 值 month, number of the task, value; 收 month, late or not, version.
"""

import asyncio
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby, zip_longest
from pathlib import Path

from simulator.characters import Person
from simulator.transcript import Seen
from tests.county import County, written_plan
from tests.month.acts import data_of, presses
from tests.people.acts import named_deputy
from tests.pictures import photo

SCRIPTS = Path(__file__).parent / "scripts"
LIAISON, DEPUTY, OFFICE = "主", "副", "办"


@dataclass(frozen=True, slots=True)
class Line:
    """An act: whose, what, with what; `free` where its neighbours may come first; the task it is one of, or 0."""

    who: str
    verb: str
    rest: str
    free: bool
    task: int = 0


@dataclass(frozen=True, slots=True)
class Stored:
    """What must be stored of a task: its answer, its number of files, its words, the total it gives."""

    answer: str
    files: int
    words: str
    value: str | None = None


@dataclass(slots=True)
class Script:
    """The months of a department."""

    department: str = ""
    liaison: str = ""
    language: str = "zh-hans"
    deputy: str = ""
    tasks: list[str] = field(default_factory=list)
    targets: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    scenes: dict[str, list[Line]] = field(default_factory=dict)
    entries: dict[tuple[str, int], Stored] = field(default_factory=dict)
    reports: dict[str, tuple[str, int]] = field(default_factory=dict)


def scripts() -> list[Script]:
    """Read all scripts."""
    return [_read(file.read_text(encoding="utf-8")) for file in sorted(SCRIPTS.glob("*.txt"))]


def plan_of(all_scripts: Iterable[Script]) -> str:
    """Write the plan that holds the tasks of the scripts."""
    listed = [(task, script) for script in all_scripts for task in script.tasks]
    plan = written_plan([(task, script.department) for task, script in listed])
    for task, script in listed:
        if target := script.targets.get(task):
            name, value, unit = target
            text = f'text = "{task}。"\n'
            plan = plan.replace(
                text, f'{text}indicators = [{{ name = "{name}", value = "{value}", unit = "{unit}", bound = "min" }}]\n'
            )
    return plan


def _read(text: str) -> Script:
    script, scene, tasks, task = Script(), list[Line](), 0, 0
    for line in text.splitlines():
        verb, _, rest = line.partition(" ")
        if verb in ("", "#"):
            continue
        if verb in "（）":
            tasks += verb == "（"
            task = tasks * (verb == "（")
        elif verb == "——":
            scene = script.scenes.setdefault(rest, [])
        elif head := _HEADS.get(verb):
            head(script, rest)
        else:
            scene.append(replace(_act(line), task=task))
    return script


def _act(line: str) -> Line:
    free = line.startswith("+ ")
    verb, _, rest = line.removeprefix("+ ").partition(" ")
    who = LIAISON
    if verb in (DEPUTY, OFFICE):
        who = verb
        verb, _, rest = rest.partition(" ")
    return Line(who, verb, rest, free)


def _department(script: Script, rest: str) -> None:
    script.department = rest


def _liaison(script: Script, rest: str) -> None:
    script.liaison, _, language = rest.partition(" ")
    script.language = language or script.language


def _deputy(script: Script, rest: str) -> None:
    script.deputy = rest


def _task(script: Script, rest: str) -> None:
    title, _, target = rest.partition(" 目标 ")
    script.tasks.append(title)
    if target:
        name, value, unit = target.split()
        script.targets[title] = (name, value, unit)


def _entry(script: Script, rest: str) -> None:
    month, number, answer, files, *words = rest.split(" ", 4)
    text = "".join(words).replace("／", "\n")
    script.entries[month, int(number)] = Stored(answer, int(files.removesuffix("份")), text)


def _value(script: Script, rest: str) -> None:
    month, number, value = rest.split()
    entry = script.entries[month, int(number)]
    script.entries[month, int(number)] = Stored(entry.answer, entry.files, entry.words, value)


def _report(script: Script, rest: str) -> None:
    month, time, version = rest.split()
    script.reports[month] = (time, int(version.removesuffix("版")))


_HEADS: dict[str, Callable[[Script, str], None]] = {
    "部门": _department,
    "联络人": _liaison,
    "副联络人": _deputy,
    "任务": _task,
    "存": _entry,
    "值": _value,
    "收": _report,
}


def turned(lines: Sequence[Line]) -> list[Line]:
    """Turn round what may come in any order: the last task first, photo before words, words before a tap."""
    parts = [(task, list(part)) for task, part in groupby(lines, key=lambda line: line.task)]
    neighbours = [(bool(key), [part for _, part in some]) for key, some in groupby(parts, key=lambda part: part[0] > 0)]
    ordered = [part for are_tasks, some in neighbours for part in (reversed(some) if are_tasks else some)]
    runs = [(free, list(run)) for part in ordered for free, run in groupby(part, key=lambda line: line.free)]
    return [line for free, run in runs for line in (reversed(run) if free else run)]


class Player:
    """Those of a script, acting line by line; with `twice` each tap comes twice at once."""

    def __init__(self, county: County, script: Script, people: dict[str, Person], *, twice: bool = False) -> None:
        self.county, self.script, self.people, self.twice = county, script, people, twice
        self.said: dict[str, Seen] = {}

    @classmethod
    async def joins(cls, county: County, script: Script, clerk: Person, *, twice: bool = False) -> "Player":
        """Have a script's people join the county."""
        people = {OFFICE: clerk}
        people[LIAISON] = await county.liaison(script.department, name=script.liaison, language=script.language)
        if script.deputy:
            people[DEPUTY] = await named_deputy(county, people[LIAISON], clerk, name=script.deputy)
        return cls(county, script, people, twice=twice)

    async def acts(self, line: Line) -> None:
        """Carry out a line, and wait until the bot has answered it."""
        person = self.people[line.who]
        match line.verb:
            case "见":
                await person.sees(line.rest)
                return
            case "点":
                await self._taps(person, line.rest)
            case "键":
                await presses(person, line.rest)
            case "说":
                for words in line.rest.split(" ‖ "):
                    self.said[words] = await person.says(words)
            case "改":
                old, new = line.rest.split(" => ")
                await person.edits(self.said[old], new)
            case _:
                await self._sends(person, line)
        await answered(self.county)
        if line.who == OFFICE:
            await self.county.settles()

    async def _taps(self, person: Person, label: str) -> None:
        if not self.twice:
            await person.taps(label)
            return
        message, full = await person.button(label, 30)
        data = data_of(message, full)
        await asyncio.gather(*(person.taps_data(message, data) for _ in range(2)))

    async def _sends(self, person: Person, line: Line) -> None:
        subject, _, caption = line.rest.partition(" ")
        match line.verb:
            case "拍":
                await person.sends_photo(photo(subject), caption=caption)
            case "相册":
                pictures = [photo(f"{self.script.department}{place}") for place in range(int(subject))]
                await person.sends_album(pictures, caption=caption)
            case "文件":
                await person.sends_document(f"minutes of {subject}".encode(), subject)
            case "转发":
                colleague = await self.county.telegram.person("同事")
                await person.forwards(await colleague.says(subject))
            case "转发照片":
                colleague = await self.county.telegram.person("同事")
                await person.forwards(await colleague.sends_photo(photo(subject)))
            case unknown:
                raise AssertionError(unknown)


async def answered(county: County) -> None:
    """Wait until the bot has fetched what was sent, and answered it."""
    updates = county.simulator.world.updates
    while updates.pending:
        await updates.next_poll(1)
    await county.running.inbox.idle()


def in_order(scenes: Sequence[tuple[Player, Sequence[Line]]], *, side_by_side: bool) -> list[tuple[Player, Line]]:
    """Order the acts of a day: one person after the other, or line by line in turn as in chats side by side."""
    if not side_by_side:
        return [(player, line) for player, lines in scenes for line in lines]
    rounds = zip_longest(*([(player, line) for line in lines] for player, lines in scenes))
    return [each for some in rounds for each in some if each is not None]


async def reads(county: County, clerk: Person) -> tuple[dict[str, str], list[str]]:
    """Have the office read and accept all that waits: the state the desk names for each department, and the cards."""
    desk = await _desk(county, clerk)
    listed = re.findall(r"^(已报|零报告|逾期)\d+：(.+)$", desk.text, re.MULTILINE)
    states = {name: state for state, names in listed for name in names.split("、")}
    cards = []
    while "没有待审核" not in desk.text:
        assert desk.buttons, clerk.printed()
        await clerk.taps(desk.buttons[0])
        await answered(county)
        while label := (await clerk.looks()).last.button("认可"):
            cards.append(clerk.last.text)
            await clerk.taps(label)
            await answered(county)
        desk = await _desk(county, clerk)
    await county.settles()
    return states, cards


async def _desk(county: County, clerk: Person) -> Seen:
    await clerk.says("/desk")
    await answered(county)
    return (await clerk.looks()).last
