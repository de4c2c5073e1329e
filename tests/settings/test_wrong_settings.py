"""An unset or wrong value is one clear line that names the variable, never its value, never a trace."""

from pathlib import Path

import pytest

from simulator import Simulator
from tests.commands import CommandLine

SECRET = "7:hunter2"


@pytest.fixture
def command_line(tmp_path: Path) -> CommandLine:
    return CommandLine(tmp_path)


async def test_without_a_token_the_bot_says_what_is_missing(command_line: CommandLine) -> None:
    assert (await command_line.refuses("run")).startswith("TELEGRAM_TOKEN is not set")
    assert (await command_line.refuses("run", TELEGRAM_TOKEN="")).startswith("TELEGRAM_TOKEN is not set")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TELEGRAM_TOKEN", "hunter2"),
        ("TELEGRAM_TOKEN_FILE", "/nowhere/hunter2"),
        ("TELEGRAM_API_URL", "hunter2"),
        ("DATABASE_URL", "mysql://user:hunter2@host/name"),
        ("DATABASE_URL", "hunter2"),
        ("DATABASE_URL", "postgresql://user:hunter2@127.0.0.1:1/name"),
        ("DATABASE_URL_FILE", "/nowhere/hunter2"),
        ("EVIDENCE_URL", "ftp://hunter2"),
        ("LOG_FORMAT", "hunter2"),
        ("METRICS_PORT", "hunter2"),
        ("POLL_SECONDS", "0"),
    ],
)
async def test_a_wrong_value_is_named_and_not_shown(command_line: CommandLine, name: str, value: str) -> None:
    line = await command_line.refuses("run", **({} if "TOKEN" in name else {"TELEGRAM_TOKEN": SECRET}) | {name: value})
    assert line.startswith(name)
    assert "hunter2" not in line


async def test_a_token_telegram_does_not_know_is_said_in_one_line(command_line: CommandLine) -> None:
    simulator = Simulator(token="8:another")
    await simulator.start()
    try:
        line = await command_line.refuses("run", TELEGRAM_TOKEN=SECRET, TELEGRAM_API_URL=simulator.url)
    finally:
        await simulator.stop()
    assert line == "TELEGRAM_TOKEN was refused by Telegram"


async def test_a_token_may_stand_in_a_file(command_line: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "token").write_text(f"{SECRET}\n", encoding="utf-8")
    simulator = Simulator(token="8:another")
    await simulator.start()
    try:
        line = await command_line.refuses("run", TELEGRAM_TOKEN_FILE="token", TELEGRAM_API_URL=simulator.url)
    finally:
        await simulator.stop()
    assert line == "TELEGRAM_TOKEN was refused by Telegram"


async def test_the_databases_address_may_stand_in_a_file(command_line: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "address").write_text("postgresql://user:hunter2@127.0.0.1:1/name\n", encoding="utf-8")
    line = await command_line.refuses("verify", DATABASE_URL_FILE="address")
    assert line.startswith("DATABASE_URL: the database does not answer")
    assert "hunter2" not in line
