from collections.abc import Awaitable, Callable
from pathlib import Path

from simulator.characters import Person
from tests.county import County, written_plan
from tests.pictures import photo

ROOT = Path(__file__).parent.parent.parent
MOST_FOR_NINE = 16


class Counted:
    """A liaison whose taps and messages are counted."""

    def __init__(self, person: Person) -> None:
        self.person, self.taps, self.messages = person, 0, 0

    async def tap(self, label: str) -> None:
        await self.person.taps(label)
        self.taps += 1

    async def says(self, text: str, sees: str) -> None:
        await self.person.says(text)
        self.messages += 1
        await self.person.sees(sees)

    async def shows_photos(self, count: int) -> None:
        contents = [photo(f"{number}") for number in range(count)]
        if count == 1:
            await self.person.sends_photo(contents[0], caption="已完成主体工程。")
        else:
            await self.person.sends_album(contents, caption="已完成主体工程。")
        self.messages += 1
        await self.person.sees(f"印证材料：{count}份")


async def one(liaison: Counted, *, photos: int) -> None:
    await liaison.tap("从第一项开始")
    await liaison.tap("有成果")
    await liaison.shows_photos(photos)
    await liaison.tap("核对并报送")
    await liaison.tap("提交")


async def several(liaison: Counted, numbers: tuple[int, ...], *, by_number: bool) -> None:
    await liaison.tap("打开清单")
    for number in numbers:
        if by_number:
            await liaison.says(f"{number}", f"第{number}项／")
        else:
            await liaison.tap(f" {number}. ")
        await liaison.tap("有成果")
        await liaison.shows_photos(1)
        await liaison.tap("返回清单")
    await liaison.tap("其余均无进展")
    await liaison.tap("提交")


async def nothing(liaison: Counted) -> None:
    await liaison.tap("全部无进展（零报告）")
    await liaison.tap("提交")


REPORTS: dict[str, tuple[int, Callable[[Counted], Awaitable[None]]]] = {
    "one task, a photo with a caption": (1, lambda liaison: one(liaison, photos=1)),
    "one task, an album of four photos": (1, lambda liaison: one(liaison, photos=4)),
    "two tasks, one with a photo": (2, lambda liaison: several(liaison, (2,), by_number=False)),
    "nine tasks, three with a photo": (9, lambda liaison: several(liaison, (2, 5, 8), by_number=False)),
    "nine tasks, nothing on any": (9, nothing),
    "forty tasks, five with a photo": (40, lambda liaison: several(liaison, (3, 11, 17, 28, 40), by_number=True)),
    "forty tasks, nothing on any": (40, nothing),
}


def written() -> dict[str, tuple[int, ...]]:
    """Read the table of docs/effort.md."""
    lines = (ROOT / "docs" / "effort.md").read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("| ")]
    return {row[0]: tuple(map(int, row[1:])) for row in rows if row[1].isdecimal()}


async def test_taps_and_messages_are_what_the_documents_say(bare_county: County) -> None:
    names = [f"县第{number}局" for number in range(1, len(REPORTS) + 1)]
    tasks = [
        (f"{name}任务{number}", name)
        for name, (count, _) in zip(names, REPORTS.values(), strict=True)
        for number in range(1, count + 1)
    ]
    await bare_county.is_set_up(plan=written_plan(tasks))
    liaisons = [await bare_county.liaison(name, name=f"联络人{name}") for name in names]
    await bare_county.reaches("2023-05-15T09:00")
    counted = {}
    for person, (report, (count, play)) in zip(liaisons, REPORTS.items(), strict=True):
        liaison = Counted(person)
        await play(liaison)
        await person.sees("回执号")
        counted[report] = (count, liaison.taps, liaison.messages, liaison.taps + liaison.messages)
    assert counted == written()
    assert counted["nine tasks, three with a photo"][-1] <= MOST_FOR_NINE
