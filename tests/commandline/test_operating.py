import json

from tests.commands import CommandLine
from tests.county import KEY, RULEBOOK


async def test_a_tick_does_what_is_due_and_the_same_tick_again_does_nothing(county_line: CommandLine) -> None:
    moment = ("tick", "--at", "2023-05-15T09:00+08:00")
    assert await county_line.does(*moment) == "1 rounds opened, 0 notices written, 0 bulletins drafted\n"
    assert await county_line.does(*moment) == "0 rounds opened, 0 notices written, 0 bulletins drafted\n"


async def test_a_moment_that_is_none_is_refused(county_line: CommandLine) -> None:
    assert "--at is not a moment" in await county_line.refuses("tick", "--at", "morgen")
    assert "--at needs its offset" in await county_line.refuses("tick", "--at", "2023-05-15T09:00")
    assert "--month: not a month" in await county_line.refuses("score", "--group", KEY, "--month", "2023-5")
    assert await county_line.refuses("score", "--month", "2023-05") == "missing option '--group' (bot.py score --help)"


async def test_a_port_that_is_none_is_refused(county_line: CommandLine) -> None:
    for port, why in (("-1", "greater than or equal to 0"), ("65536", "less than or equal to 65535")):
        refused = await county_line.refuses("demo", "--port", port)
        assert refused == f"invalid value for '--port': Input should be {why} (bot.py demo --help)"


async def test_scores_are_printed_for_people_and_for_programs(county_line: CommandLine) -> None:
    await county_line.does("tick", "--at", "2023-05-15T09:00+08:00")
    for_people = await county_line.does("score", "--group", KEY, "--month", "2023-05")
    assert len([line for line in for_people.splitlines() if not line.startswith(" ")]) == 21
    assert "县文旅局  95.00  = 95" in for_people
    printed = json.loads(await county_line.does("score", "--group", KEY, "--month", "2023-05", "--json"))
    assert len(printed["sheets"]) == 21
    assert {sheet["total"]["exact"] for sheet in printed["sheets"]} == {"95"}
    assert printed["asked"] is True
    assert "no round of 2023-08 came due" in await county_line.remarks("score", "--group", KEY, "--month", "2023-08")


async def test_a_bulletin_is_written_as_files(county_line: CommandLine) -> None:
    await county_line.does("tick", "--at", "2023-05-15T09:00+08:00")
    listed = (await county_line.does("bulletin", "--group", KEY, "--month", "2023-05", "--out", "out")).splitlines()
    written = [county_line.folder / line for line in listed]
    assert all(file.stat().st_size for file in written)
    assert {".png", ".docx", ".xlsx"} <= {file.suffix for file in written}
    await _where_it_cannot_write_one_line_says_so(county_line, listed[0])


async def _where_it_cannot_write_one_line_says_so(county_line: CommandLine, file: str) -> None:
    bulletin = ("bulletin", "--group", KEY, "--month", "2023-05", "--out")
    unasked = ("bulletin", "--group", KEY, "--month", "2023-08", "--out")
    for asked in (bulletin, unasked):
        assert await county_line.refuses(*asked, file) == f"--out: {file} is a file; a folder is wanted"
    below = await county_line.refuses(*bulletin, f"{file}/may")
    assert below == f"--out: {file}/may cannot be written: Not a directory"
    (county_line.folder / "taken" / "bulletin-2023-05.txt").mkdir(parents=True)
    taken = await county_line.refuses(*bulletin, "taken")
    assert taken == "--out: taken/bulletin-2023-05.txt cannot be written: Is a directory"
    backup = await county_line.refuses("backup", "--to", file)
    assert backup == f"the backup folder {file} cannot be written: Not a directory"


async def test_a_month_under_other_rules_is_a_simulation_and_says_so(county_line: CommandLine) -> None:
    await county_line.does("tick", "--at", "2023-05-15T09:00+08:00")
    rules = county_line.folder / "other.toml"
    text = RULEBOOK.read_text(encoding="utf-8").replace("points = -5", "points = -7").replace('"1"', '"2"', 1)
    rules.write_text(text, encoding="utf-8")
    other = ("--group", KEY, "--month", "2023-05", "--rulebook", str(rules))
    printed = await county_line.does("score", *other)
    assert printed.startswith("SIMULATION under yuxian-2023, version 2; nothing was published by it\n")
    assert "县文旅局  93.00  = 93" in printed
    assert json.loads(await county_line.does("score", *other, "--json"))["simulated"] is True
    listed = (await county_line.does("bulletin", *other, "--out", "out")).splitlines()
    assert all("-simulated." in line for line in listed)
    assert "模拟计分" in (county_line.folder / listed[0]).read_text(encoding="utf-8")
    quarter = ("bulletin", "--group", KEY, "--quarter", "2023-Q2", "--rulebook", str(rules), "--out", "out")
    assert "--rulebook goes with --month" in await county_line.refuses(*quarter)
