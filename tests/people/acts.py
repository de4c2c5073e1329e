"""What people do with links."""

import re

from simulator.characters import Person
from simulator.transcript import Seen
from tests.county import County

LINK = re.compile(r"start=([\w-]+)")


def code_in(message: Seen) -> str:
    """Give the code of the link in a message."""
    found = LINK.search(message.text)
    assert found, message.text
    return found[1]


async def follows(county: County, message: Seen, name: str, *, language: str = "zh-hans") -> Person:
    """Have somebody new follow a link."""
    person = await county.telegram.person(name, language=language)
    await person.says(f"/start {code_in(message)}")
    return person


async def named_deputy(county: County, liaison: Person, clerk: Person, name: str = "周敏") -> Person:
    """Have a liaison name a deputy whom the office confirms."""
    await liaison.says("/deputy")
    await liaison.taps("指定副联络人")
    deputy = await follows(county, await liaison.sees("start="), name)
    await deputy.sees("待办公室确认")
    await county.settles()
    await clerk.taps("同意")
    await county.settles()
    await deputy.sees("办公室已确认")
    return deputy
