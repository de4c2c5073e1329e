"""The command line in a process of its own, as operators and their scripts run it."""

import asyncio
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.county import ROOT


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command left: its exit code, what it printed, what it complained of."""

    code: int
    out: str
    err: str


class CommandLine:
    """`python bot.py` in a folder, on a database, with nothing else of this machine's environment."""

    def __init__(self, folder: Path, **environment: str) -> None:
        self.folder, self.environment = folder, environment

    async def runs(self, *arguments: str, **environment: str) -> Answer:
        """Run a command to its end."""
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            str(ROOT / "bot.py"),
            *arguments,
            cwd=self.folder,
            env={"PATH": os.environ["PATH"], "PYTHONUTF8": "1", **self.environment, **environment},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        out, err = await process.communicate()
        return Answer(process.returncode or 0, out.decode(), err.decode())

    async def does(self, *arguments: str, **environment: str) -> str:
        """Run a command that is to succeed, and give what it printed."""
        answer = await self.runs(*arguments, **environment)
        assert answer.code == 0, answer.err
        return answer.out

    async def refuses(self, *arguments: str, **environment: str) -> str:
        """Run a command that is to be refused by one clear line, and give the line."""
        answer = await self.runs(*arguments, **environment)
        assert answer.code == 2, answer
        assert answer.out == ""
        lines = answer.err.splitlines()
        assert len(lines) == 1, answer.err
        return lines[0].removeprefix("diaodu: ")
