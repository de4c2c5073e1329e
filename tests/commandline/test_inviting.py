from pathlib import Path

from simulator import Simulator
from tests.commands import CommandLine
from tests.county import KEY, TOKEN, running_county


async def test_an_invite_is_a_link_and_its_code_when_the_bot_is_known_and_a_command_when_not(
    county_line: CommandLine,
) -> None:
    first, code = (await county_line.does("invite", "--group", KEY, "--office")).splitlines()
    assert first == f"/start {code}"
    simulator = Simulator(token=TOKEN, bot_username="diaodu_bot")
    await simulator.start()
    try:
        told = {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": simulator.url}
        link, code = (await county_line.does("invite", "--group", KEY, "--department", "县文旅局", **told)).splitlines()
    finally:
        await simulator.stop()
    assert link == f"https://t.me/diaodu_bot?start={code}"


async def test_the_code_opens_the_seat_it_was_made_for(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'county.sqlite3'}"
    async with running_county(address, tmp_path) as county:
        await county.is_set_up()
        command_line = CommandLine(tmp_path, DATABASE_URL=address)
        code = (await command_line.does("invite", "--group", KEY, "--leader")).splitlines()[1]
        leader = await county.telegram.person("赵强", language="zh-hans")
        # The command line lives in the present, the county in 2023: the invite is not older than its use.
        await leader.says(f"/start {code}")
        await leader.sees("您是盂县推进山西中部城市群建设领导小组成员")


async def test_an_invite_is_for_one_kind_of_seat(county_line: CommandLine) -> None:
    assert "one of" in await county_line.refuses("invite", "--group", KEY)
    assert "one of" in await county_line.refuses("invite", "--group", KEY, "--office", "--leader")
    nobody = await county_line.refuses("invite", "--group", KEY, "--department", "县气象局")
    assert nobody.endswith("has no department '县气象局'; the plan names them")
    assert "has no department ''" in await county_line.refuses("invite", "--group", KEY, "--department", "")
    nearly = await county_line.refuses("invite", "--group", KEY, "--department", "交通局")
    assert nearly.endswith("has no department '交通局'; there is 县交通局")
