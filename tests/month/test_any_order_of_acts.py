"""A conversation as no script would have it: random acts of two liaisons, the bot restarted in between."""

import asyncio
import shutil
from collections.abc import Coroutine
from contextlib import AsyncExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from sqlalchemy import text

from simulator.characters import Person
from simulator.transcript import Seen
from tests.county import County, running_county
from tests.pictures import photo

T = TypeVar("T")

WHO = st.integers(0, 1)
SIGNS = ("甲", "乙")
DISCARDING = ("确认放弃", "不属于任何任务", "删除")
REFUSED = ("没有记入", "未记入", "不能修改", "未能接收", "不在草稿中", "已结束")
KEPT = "SELECT text FROM saying WHERE dropped_at IS NULL UNION ALL SELECT text FROM problem"
APART = """
    SELECT saying.text FROM saying JOIN entry ON entry.id = saying.entry_id
    WHERE saying.dropped_at IS NULL AND instr(entry.text, saying.text) = 0
"""
FILES = "SELECT count(*) FROM evidence WHERE removed_at IS NULL"


class Conversation(RuleBasedStateMachine):
    """Two liaisons tap, write, send, edit and leave off; the bot may be restarted at any moment.

    Nothing that was accepted is lost unless it was discarded; no word of one department reaches the other; whatever
    happens there is a way on.
    """

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.stack = AsyncExitStack()
        self.folder = TemporaryDirectory(ignore_cleanup_errors=True)
        self.said: list[dict[str, Seen]] = [{}, {}]
        self.live: set[str] = set()
        self.files = self.count = 0

    def run(self, act: Coroutine[Any, Any, T]) -> T:
        """Carry out an act, and wait until the bot has answered it."""
        return self.runner.run(act)

    @initialize()
    def the_round_opens(self) -> None:
        self.run(self._opens())

    async def _opens(self) -> None:
        file = Path(self.folder.name) / "diaodu.sqlite3"
        shutil.copy(self.template, file)
        running = running_county(f"sqlite:///{file}", Path(self.folder.name))
        self.county: County = await self.stack.enter_async_context(running)
        await self.county.is_set_up()
        self.people: list[Person] = [
            await self.county.liaison("县工信局", name="李梅"),
            await self.county.liaison("县交通局", name="张伟"),
        ]
        await self.county.reaches("2023-05-15T09:00")

    def token(self, who: int) -> str:
        self.count += 1
        return f"{SIGNS[who]}言{self.count}。"

    @rule(who=WHO, place=st.integers(0, 30))
    def taps(self, who: int, place: int) -> None:
        self.run(self._taps(self.people[who], place))

    async def _taps(self, person: Person, place: int) -> None:
        shown = [seen for seen in (await person.looks()).messages.values() if seen.buttons]
        buttons = max(shown, key=lambda seen: seen.id).buttons
        label = buttons[place % len(buttons)]
        await person.taps(label)
        await self.county.settles()
        if label.startswith(DISCARDING):
            kept = "\n".join(await self._column(KEPT))
            self.live = {each for each in self.live if each in kept}
            self.files = int((await self._column(FILES))[0])

    @rule(who=WHO)
    def writes(self, who: int) -> None:
        token = self.token(who)
        self.run(self._accepted(who, token, self.people[who].says(token)))

    @rule(who=WHO, captioned=st.booleans())
    def sends_a_photo(self, who: int, *, captioned: bool) -> None:
        token = self.token(who)
        sending = self.people[who].sends_photo(photo(token), caption=token if captioned else "")
        self.run(self._accepted(who, token if captioned else "", sending, file=True))

    async def _accepted(self, who: int, token: str, act: Coroutine[Any, Any, Seen], *, file: bool = False) -> None:
        sent = await act
        await self.county.settles()
        if await self._refused(who):
            return
        self.files += file
        if token:
            self.said[who][token] = sent
            self.live.add(token)

    @rule(who=WHO, which=st.integers(0, 20))
    def edits(self, who: int, which: int) -> None:
        if self.said[who]:
            token = sorted(self.said[who])[which % len(self.said[who])]
            self.run(self._edits(who, token))

    async def _edits(self, who: int, token: str) -> None:
        message, new = self.said[who][token], self.token(who)
        await self.people[who].edits(message, new)
        await self.county.settles()
        if not await self._refused(who):
            assert token in self.live, "what was discarded is edited"
            self.live.discard(token)
            del self.said[who][token]
            self.said[who][new] = message
            self.live.add(new)

    async def _refused(self, who: int) -> bool:
        person = await self.people[who].looks()
        new = [event.text for event in person.events if event.by_bot and event.seq > person.mark]
        return any(words in each for each in new for words in REFUSED)

    @rule(who=WHO, command=st.sampled_from(("/report", "/help", "/keys", "/start", "2", "/problem")))
    def commands(self, who: int, command: str) -> None:
        self.run(self._commands(self.people[who], command))

    async def _commands(self, person: Person, command: str) -> None:
        await person.says(command)
        await self.county.settles()

    @rule()
    def the_bot_restarts(self) -> None:
        self.run(self.county.bot_stops())
        self.run(self.county.bot_starts())

    @invariant()
    def nothing_accepted_is_lost(self) -> None:
        if hasattr(self, "people"):
            kept = "\n".join(self.run(self._column(KEPT)))
            assert not [token for token in self.live if token not in kept]
            assert not self.run(self._column(APART)), "an entry's text is made of its messages"
            assert int(self.run(self._column(FILES))[0]) >= self.files

    @invariant()
    def nobody_sees_what_another_department_said(self) -> None:
        if hasattr(self, "people"):
            for who, person in enumerate(self.people):
                self.run(person.looks())
                assert not [event for event in person.events if event.by_bot and f"{SIGNS[1 - who]}言" in event.text]

    @invariant()
    def there_is_a_way_on(self) -> None:
        if hasattr(self, "people"):
            for person in self.people:
                assert any(seen.buttons for seen in person.messages.values()), person.printed()

    async def _column(self, query: str) -> list[str]:
        async with self.county.services.database.read() as unit:
            return [str(value) for value in (await unit.session.execute(text(query))).scalars()]

    def teardown(self) -> None:
        """Whatever happened, the sheet opens."""
        try:
            if hasattr(self, "people"):
                for person in self.people:
                    self.run(person.says("/report"))
                    self.run(person.sees("工作月报"))
        finally:
            self.run(self.stack.aclose())
            self.runner.close()  # ends what still runs on the clock, and waits for it
            self.folder.cleanup()


def test_whatever_people_do_nothing_is_lost_or_shown_to_others_and_there_is_a_way_on(sqlite_template: Path) -> None:
    Conversation.template = sqlite_template
    quick = settings(max_examples=4, stateful_step_count=12, deadline=None, suppress_health_check=list(HealthCheck))
    run_state_machine_as_test(Conversation, settings=quick)
