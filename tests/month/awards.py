"""How claims of bonus points are made and decided, and what the sheets say then."""

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

from simulator.characters import Person
from tests.commands import CommandLine
from tests.county import KEY, County
from tests.pictures import photo


async def claims(
    county: County,
    liaison: Person,
    kind: str,
    what: str,
    *,
    day: str = "5月12日",
    by: str = "市文旅局",
    level: str = "",
    picture: bytes = b"",
) -> None:
    """Write a claim down, with a document, and send it."""
    await liaison.says("/claim")
    await liaison.sees("加分申报")
    await liaison.taps(kind)
    if level:
        await liaison.sees("请选择级别")
        await liaison.taps(level)
    await liaison.sees("请发送事项")
    await liaison.says(what)
    await liaison.sees("请发送时间")
    await liaison.says(day)
    await liaison.sees("请发送单位")
    await liaison.says(by)
    await liaison.sees(f"单位：{by}")
    await liaison.sends_photo(picture or photo(what))
    await liaison.sees("印证材料：1份")
    await county.settles()


async def sends(county: County, liaison: Person) -> None:
    """Send the claim that is written down."""
    await liaison.taps("报送办公室")
    await liaison.sees("待办公室审定")
    await county.settles()


async def accepts_next(county: County, clerk: Person, name: str = "认可") -> None:
    """Accept the claim that waits longest."""
    await clerk.says("/desk")
    await clerk.taps("审加分申报")
    await clerk.sees("待办公室审定")
    await clerk.taps(name)
    await clerk.sees("已认可")
    await county.settles()


async def refuses_next(county: County, clerk: Person, reason: str) -> None:
    """Refuse the claim that waits longest, in one's own words."""
    await clerk.says("/desk")
    await clerk.taps("审加分申报")
    await clerk.taps("不予认可")
    await clerk.sees("请写明不予认可的原因")
    await clerk.says(reason)
    await clerk.sees(f"原因：{reason}")
    await county.settles()


async def scored(county: County, folder: Path, department: str) -> dict[str, Fraction]:
    """Give a department's exact total and the lines that are not nothing, as `score --json` prints them."""
    line = CommandLine(folder, DATABASE_URL=county.settings.database_url.get_secret_value())
    printed: dict[str, Any] = json.loads(await line.does("score", "--group", KEY, "--month", "2023-05", "--json"))
    sheet = next(each for each in printed["sheets"] if each["department"] == department)
    return {
        "total": Fraction(sheet["total"]["exact"]),
        **{
            line["rule"]: Fraction(line["points"]["exact"])
            for line in sheet["lines"]
            if Fraction(line["points"]["exact"])
        },
    }
