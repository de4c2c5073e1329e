from pathlib import Path

from tests.commands import CommandLine


async def test_a_county_is_backed_up_checked_moved_to_another_place_and_not_over_another(
    county_line: CommandLine, tmp_path: Path
) -> None:
    printed = await county_line.does("backup")
    assert printed.startswith("data/backups/")
    assert printed.endswith(" rows, 0 files (0 new)\n")
    assert await county_line.does("verify") == "0 files, 0 bulletins; 0 files still with Telegram; 0 things wrong\n"
    assert "0 things wrong" in await county_line.does("verify", "data/backups")
    assert "in use" in await county_line.refuses("restore", "data/backups")
    (tmp_path / "elsewhere").mkdir()
    elsewhere = CommandLine(tmp_path / "elsewhere")
    printed = await elsewhere.does("restore", str(county_line.folder / "data" / "backups"))
    assert printed.endswith(" rows, 0 files restored\n")
    assert (await elsewhere.does("score", "--group", "yuxian", "--month", "2023-05")).startswith("县")


async def test_where_there_is_no_backup_one_line_says_so(empty: CommandLine) -> None:
    assert await empty.refuses("restore", "nowhere") == "there is no backup in nowhere"
    assert "BACKUP_TIME: must be a time like 02:30, or off" in await empty.refuses("backup", BACKUP_TIME="night")


async def test_a_wrong_address_is_no_empty_county(county_line: CommandLine, empty: CommandLine) -> None:
    there_is_none = "DATABASE_URL: there is no county's database at this address; `group create` begins one"
    for command in (("verify",), ("backup",), ("score", "--group", "yuxian", "--month", "2023-05")):
        assert await empty.refuses(*command, DATABASE_URL="sqlite:///elsewhere.sqlite3") == there_is_none
    assert not (empty.folder / "elsewhere.sqlite3").exists()
    assert "0 things wrong" in await county_line.does("verify")
