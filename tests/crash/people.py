"""People who go on with their work while the bot falls: each act is made once, whatever becomes of its answer."""

import asyncio
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from simulator.characters import Person
from simulator.transcript import Seen
from tests.month.acts import data_of
from tests.pictures import photo

PATIENCE, MORE_PATIENCE = 40.0, 80.0
GLANCE = 0.3
BRIEFLY = 1.0
"""What the other reviewer was quicker with is not waited for."""
BREATH = 1.0
"""Between two looks at an empty desk: who looks more often than 120 times a minute is held back, as a flood is."""
PHOTOS = 2


@dataclass(slots=True)
class Done:
    """What somebody did, as Telegram took it from them.

    Args:
        acts: all of them, also those that only look at something.
        writes: by the word the trail has for them.
        texts: words for a task, each different from all others.
        files: what was sent, each different from all others.
        late: the acts whose screen came after more than `PATIENCE`: too many falls, one after the other.
        stuck: the acts no screen came for.
    """

    acts: int = 0
    writes: Counter[str] = field(default_factory=Counter)
    texts: list[str] = field(default_factory=list)
    files: list[bytes] = field(default_factory=list)
    late: list[str] = field(default_factory=list)
    stuck: list[str] = field(default_factory=list)


class Player:
    """Somebody whose every act is counted, and who waits for the screen that answers it."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.done = Done()
        self._screen: Seen | None = None

    async def taps(self, label: str, *answers: str, patience: float = PATIENCE) -> Seen | None:
        """Tap a button; give the screen that answers, None when none came: the person is stuck.

        The button of the screen that answered last is meant. An earlier answer that a fall brought once more may stand
        below it, with buttons of its own.
        """
        until = time.monotonic() + patience
        while time.monotonic() < until:
            try:
                await self._taps(label)
            except AssertionError:  # it is not there yet, or was taken away the moment before
                continue
            return await self._sees(label, answers)
        if patience == PATIENCE:
            self.done.stuck.append(f"{self.person.name}: no button {label}")
        return None

    async def _taps(self, label: str) -> None:
        here = (await self.person.looks()).messages.get(self._screen.id) if self._screen else None
        full = here.button(label) if here else None
        if here is None or full is None:
            await self.person.taps(label, answered=False, within=GLANCE)
        else:
            await self.person.taps_data(here, data_of(here, full), answered=False)

    async def says(self, words: str, *answers: str) -> Seen | None:
        """Say something; give the screen that answers."""
        return await self.does(words, self.person.says(words), *answers)

    async def does(self, what: str, act: Awaitable[object], *answers: str) -> Seen | None:
        """Do something; give the first message with one of these words."""
        await act
        return await self._sees(what, answers)

    async def _sees(self, what: str, answers: tuple[str, ...]) -> Seen | None:
        self.done.acts += 1
        began = time.monotonic()
        while (waited := time.monotonic() - began) < PATIENCE + MORE_PATIENCE:
            for answer in answers:
                try:
                    self._screen = await self.person.sees(answer, within=GLANCE / len(answers))
                except AssertionError:
                    continue
                if waited > PATIENCE:
                    self.done.late.append(f"{self.person.name}: {what}, after {waited:.0f} s")
                return self._screen
        self.done.stuck.append(f"{self.person.name}: no answer to {what}")
        return None


class Liaison(Player):
    """Fills in a whole report: for each task an answer, words, an album; then submits it."""

    def __init__(self, person: Person, department: str, tasks: tuple[str, ...]) -> None:
        super().__init__(person)
        self.department, self.tasks = department, tasks

    async def reports(self, month: str) -> None:
        """Report for a month."""
        await self.says("/report", "工作月报")
        for task in self.tasks:
            await self._fills_in(task, month)
        await self.taps("核对并报送", "核对：")
        self.done.writes["report-submitted"] += 1
        await self.taps("提交", "回执号", "已于")

    async def _fills_in(self, task: str, month: str) -> None:
        await self.taps(task, "请选择本期进展")
        self.done.writes["entry-answer"] += 1
        await self.taps("有成果", "请发送文字说明")
        words = f"{month}{task}已完成全部工程量。"
        self.done.texts.append(words)
        self.done.writes["entry-text"] += 1
        await self.says(words, words)
        album = [photo(words) + f"{words}{number}".encode() for number in range(PHOTOS)]
        self.done.files += album
        self.done.writes["entry-evidence"] += PHOTOS
        await self.does(f"album for {task}", self.person.sends_album(album), f"印证材料：{PHOTOS}份")
        await self.taps("返回清单", "工作月报")


class Reviewer(Player):
    """Accepts what waits on the desk, and publishes."""

    async def reviews(self, is_over: Callable[[], Awaitable[bool]]) -> None:
        """Accept until nothing more will come."""
        while not await is_over():
            desk = await self.says("/desk", "工作台")
            waiting = [label for label in (desk.buttons if desk else []) if "项）" in label]
            if not waiting:
                await asyncio.sleep(BREATH)
                continue
            card = await self.taps(waiting[0], *ON_REVIEW, patience=BRIEFLY)
            while card is not None and "审核完毕" not in card.text:
                card = await self.taps("认可成果", *ON_REVIEW, patience=BRIEFLY)

    async def opens(self, period: str) -> None:
        """Open a month's draft to objections."""
        await self.says("/desk", f"预览{period}通报", "工作台")
        await self.taps(f"预览{period}通报", "草稿预览")
        self.done.writes["bulletin-opened"] += 1
        await self.taps("公示（", "已开始公示", "工作台")

    async def publishes(self, period: str) -> None:
        """Publish it."""
        await self.says("/desk", "工作台")
        await self.taps(f"预览{period}通报", "草稿预览")
        await self.taps("发布", "确认发布？", "已发布")
        self.done.writes["bulletin-published"] += 1
        await self.taps("确认发布", "已发布并封存", "工作台")


ON_REVIEW = ("无印证材料", "（见上）", "审核完毕", "工作台", "已由", "已被", "已认可", "作出处理")
