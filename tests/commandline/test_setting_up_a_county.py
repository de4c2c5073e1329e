from pathlib import Path

from tests.commands import CommandLine
from tests.county import KEY, NAME, SAMPLE


async def test_a_county_is_set_up_by_two_commands(empty: CommandLine) -> None:
    assert await empty.does("group", "create", KEY, "--name", NAME) == f"{KEY}: {NAME}\n"
    imported = await empty.does("plan", "import", str(SAMPLE), "--group", KEY, "--year", "2023")
    assert imported == "40 tasks, 21 departments, 47 assignments, 7 joint tasks\n"
    assert (empty.folder / "data" / "diaodu.sqlite3").is_file()
    assert "exists already" in await empty.refuses("group", "create", KEY, "--name", NAME)
    again = await empty.refuses("plan", "import", str(SAMPLE), "--group", KEY, "--year", "2023")
    assert again == f"{NAME} has a plan for 2023 already"


async def test_what_is_wrong_with_a_plan_is_one_line_that_says_where(empty: CommandLine, tmp_path: Path) -> None:
    wrong_year = await empty.refuses("plan", "import", str(SAMPLE), "--group", KEY, "--year", "2024")
    assert wrong_year == "yuxian-2023.toml is the plan of 2023, not of 2024"
    missing = await empty.refuses("plan", "import", "nowhere.toml", "--group", KEY, "--year", "2023")
    assert missing == "nowhere.toml cannot be read: No such file or directory"
    bad = tmp_path / "bad.toml"
    bad.write_text('title = "年度任务\nyear = 2023\n', encoding="utf-8")
    assert (await empty.refuses("plan", "import", str(bad), "--group", KEY, "--year", "2023")).startswith("bad.toml")
    bad.write_bytes("年度任务".encode("gb18030"))
    assert "UTF-8" in await empty.refuses("plan", "import", str(bad), "--group", KEY, "--year", "2023")


async def test_a_group_nobody_created_is_named(county_line: CommandLine) -> None:
    for command in (
        ("plan", "import", str(SAMPLE), "--group", "nobody", "--year", "2023"),
        ("invite", "--group", "nobody", "--office"),
        ("score", "--group", "nobody", "--month", "2023-05"),
    ):
        assert await county_line.refuses(*command) == "no group has the key 'nobody'"


async def test_a_wrong_key_zone_or_rulebook_creates_nothing(empty: CommandLine, tmp_path: Path) -> None:
    create = ("group", "create", KEY, "--name", NAME)
    for key in ("y x", "yu/xian", "", "盂县", "yuxian\n"):
        refused = await empty.refuses("group", "create", key, "--name", NAME)
        assert refused == f"a key is made of letters (A-Z, a-z), digits, - and _, as in yuxian; {key!r} is none"
    for name in ("", " ", "盂县\n领导小组"):
        refused = await empty.refuses("group", "create", KEY, "--name", name)
        assert refused == f"a group has a name in one line, the leading group's own; {name!r} is none"
    assert "Asia/Yangquan" in await empty.refuses(*create, "--timezone", "Asia/Yangquan")
    rules = tmp_path / "rules.toml"
    rules.write_text('id = "x"\n', encoding="utf-8")
    assert (await empty.refuses(*create, "--rulebook", str(rules))).startswith("rules.toml")
    assert await empty.does(*create) == f"{KEY}: {NAME}\n"
