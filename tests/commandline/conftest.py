import asyncio
import shutil
from pathlib import Path

import pytest

from tests.commands import CommandLine
from tests.county import KEY, NAME, SAMPLE


@pytest.fixture
def empty(tmp_path: Path) -> CommandLine:
    """The command line on a machine with nothing yet."""
    return CommandLine(tmp_path)


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the sample county was created and its plan imported."""
    folder = tmp_path_factory.mktemp("prepared")
    asyncio.run(_prepare(CommandLine(folder)))
    return folder


@pytest.fixture
def county_line(prepared: Path, tmp_path: Path) -> CommandLine:
    """The command line of the sample county, nothing done yet."""
    shutil.copytree(prepared, tmp_path / "county")
    return CommandLine(tmp_path / "county")


async def _prepare(command_line: CommandLine) -> None:
    await command_line.does("group", "create", KEY, "--name", NAME)
    await command_line.does("plan", "import", str(SAMPLE), "--group", KEY, "--year", "2023")
