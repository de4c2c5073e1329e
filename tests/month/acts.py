"""What people of a county do again and again, in one word."""

import re

from simulator.characters import Person
from simulator.transcript import Seen
from tests.county import County
from tests.pictures import photo


async def fills_in(liaison: Person, task: str, *, answer: str = "有成果", text: str = "已完成主体工程。") -> None:
    """Answer one task of the sheet, with words and one photo."""
    await liaison.says("/report")
    await liaison.taps(task)
    await liaison.taps(answer)
    await liaison.sends_photo(photo(text), caption=text)
    await liaison.sees("本项已填好")


async def submits(county: County, liaison: Person) -> None:
    """Send the report, the tasks nothing was said of as nothing to report."""
    await liaison.says("/report")
    sheet = await liaison.sees("工作月报")
    last = sheet.buttons[-1]
    await liaison.taps(last)
    await liaison.taps("提交")
    await liaison.sees("回执号")
    await county.settles()


async def reports(
    county: County, liaison: Person, task: str, *, answer: str = "有成果", text: str = "已完成主体工程。"
) -> None:
    """Report on one task, nothing on the others, and send it."""
    await fills_in(liaison, task, answer=answer, text=text)
    await submits(county, liaison)


async def accepts_everything(county: County, clerk: Person) -> None:
    """Accept every entry that waits on the desk."""
    await clerk.says("/desk")
    desk = await clerk.sees("工作台")
    while "没有待审核" not in desk.text:
        await clerk.taps(desk.buttons[0])
        while any("认可" in label for label in (await clerk.looks()).last.buttons):
            await clerk.taps("认可")
        await clerk.says("/desk")
        desk = await clerk.sees("工作台")
    await county.settles()


def data_of(message: Seen, label: str) -> str:
    """Give what a button sends when it is tapped."""
    rows = message.json["reply_markup"]["inline_keyboard"]
    return next(str(button["callback_data"]) for row in rows for button in row if label in button["text"])


async def presses(person: Person, label: str) -> None:
    """Find a button's number with /keys, and send it."""
    await person.says("/keys")
    listed = await person.sees("当前按钮，发送编号即可")
    number = re.search(rf"/(\d+) [^\n]*{re.escape(label)}", listed.text)
    assert number, listed.text
    await person.says(f"/{number[1]}")
