"""The command line in a process of its own, as operators and their scripts run it."""

import asyncio
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.county import ROOT
from tests.forking import FORKING


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command left: its exit code, what it printed, what it complained of."""

    code: int
    out: str
    err: str


class CommandLine:
    """`python bot.py` in a folder, with nothing else of this machine's environment."""

    def __init__(self, folder: Path, **environment: str) -> None:
        self.folder, self.environment = folder, environment

    async def runs(self, *arguments: str, **environment: str) -> Answer:
        """Run a command to its end."""
        process = FORKING.Process(target=_command, args=(self.folder, arguments, self.environment | environment))
        process.start()
        await asyncio.to_thread(process.join)
        code = process.exitcode
        process.close()
        out, err = ((self.folder / name).read_text(encoding="utf-8") for name in (OUT, ERR))
        return Answer(-1 if code is None else code, out, err)

    async def is_typed(self, *arguments: str) -> str:
        """Have a fresh interpreter run `python bot.py` as an operator types it, and give what it printed."""
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            str(ROOT / "bot.py"),
            *arguments,
            cwd=self.folder,
            env={"PATH": os.environ["PATH"], "PYTHONUTF8": "1", **self.environment},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        out, err = await process.communicate()
        assert process.returncode == 0, err.decode()
        return out.decode()

    async def does(self, *arguments: str, **environment: str) -> str:
        """Run a command that is to succeed, and give what it printed."""
        answer = await self.runs(*arguments, **environment)
        assert answer.code == 0, answer.err
        return answer.out

    async def remarks(self, *arguments: str, **environment: str) -> str:
        """Run a command that is to succeed, and give what it said beside its result."""
        answer = await self.runs(*arguments, **environment)
        assert answer.code == 0, answer.err
        return answer.err

    async def refuses(self, *arguments: str, **environment: str) -> str:
        """Run a command that is to be refused by one clear line, and give the line; what is logged stands apart."""
        answer = await self.runs(*arguments, **environment)
        assert answer.code == 2, answer
        assert answer.out == ""
        lines = [line for line in answer.err.splitlines() if "[info " not in line]
        assert len(lines) == 1, answer.err
        return lines[0].removeprefix("diaodu: ")


OUT, ERR = "printed.txt", "complained.txt"


def _command(folder: Path, arguments: tuple[str, ...], environment: dict[str, str]) -> None:
    import bot  # noqa: PLC0415 - in the new process, where it is loaded already

    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    for name, descriptor in ((OUT, 1), (ERR, 2)):
        os.dup2(os.open(name, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), descriptor)
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115 - for the life of the process
    sys.stderr = open(2, "w", encoding="utf-8", closefd=False, buffering=1)  # noqa: SIM115
    sys.argv = ["bot.py", *arguments]
    bot.cli()
