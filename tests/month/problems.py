"""What people do with problems again and again."""

from simulator.characters import Person
from tests.county import County

WORDS = "环城路征地涉及3户，补偿标准未定，请自然资源部门协调。"


async def raises(county: County, liaison: Person, text: str = WORDS, *, hard: bool = False) -> None:
    """Write a problem down and raise it."""
    await liaison.says("/problem")
    await liaison.sees("请直接发送文字")
    await liaison.says(text)
    await liaison.sees("可继续补充")
    if hard:
        await liaison.taps("重大难题")
        await liaison.sees("类别：重大难题")
    await liaison.taps("上报")
    await liaison.sees("经办")
    await county.settles()


async def opens(person: Person, number: int = 1) -> None:
    """Open a problem's card from the list."""
    await person.says("/problems")
    await person.sees("难点堵点问题")
    await person.taps(f"第{number}号")
    await person.sees("时限")


async def takes_up(county: County, clerk: Person) -> None:
    """Take a problem up."""
    await opens(clerk)
    await clerk.taps("受理")
    await clerk.sees("受理")
    await county.settles()


async def answers(county: County, person: Person, words: str = "已约自然资源局，明日现场协调。") -> None:
    """Give feedback."""
    await opens(person)
    await person.taps("反馈办理情况")
    await person.sees("请发送办理情况")
    await person.says(words)
    await person.sees(f"反馈：{words}")
    await county.settles()


async def solves(county: County, clerk: Person, words: str = "补偿标准已定，已签协议。") -> None:
    """Mark a problem as solved."""
    await opens(clerk)
    await clerk.taps("已解决")
    await clerk.sees("请写明如何解决")
    await clerk.says(words)
    await clerk.sees(f"报告已解决：{words}")
    await county.settles()


async def assigns(county: County, clerk: Person, name: str) -> None:
    """Give a problem to a holder."""
    await opens(clerk)
    await clerk.taps("交办")
    await clerk.sees("交给谁办理")
    await clerk.taps(name)
    await clerk.sees(f"交{name}办理")
    await county.settles()
