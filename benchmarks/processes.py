"""The processes that are measured: each in its own, so that none pays for another. Figures come from Linux's /proc."""

import asyncio
import os
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
TOKEN = "7:benchmark"  # noqa: S105 — of the local Telegram
TICKS = os.sysconf("SC_CLK_TCK")
USER_TIME, SYSTEM_TIME = 11, 12
"""Fields of /proc/PID/stat, counted behind the process's name."""


@dataclass(frozen=True, slots=True)
class Running:
    """A process that runs."""

    process: Process

    @property
    def cpu_seconds(self) -> float:
        """Processor time it has used so far."""
        _, _, rest = Path(f"/proc/{self.process.pid}/stat").read_text(encoding="utf-8").rpartition(")")
        fields = rest.split()
        return (int(fields[USER_TIME]) + int(fields[SYSTEM_TIME])) / TICKS

    @property
    def megabytes(self) -> float:
        """Memory it holds (resident set)."""
        lines = Path(f"/proc/{self.process.pid}/status").read_text(encoding="utf-8").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024


@asynccontextmanager
async def running(*arguments: str, environment: Mapping[str, str] | None = None) -> AsyncIterator[Running]:
    """Run a Python program from the project's root; it is told to end with the block."""
    # Compiled modules are kept between runs, as they are where the bot is installed.
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    process = await asyncio.create_subprocess_exec(
        sys.executable, *arguments, cwd=ROOT, stdout=PIPE, env={**inherited, **(environment or {})}
    )
    try:
        yield Running(process)
    finally:
        with suppress(ProcessLookupError):
            process.terminate()
        await process.wait()


@asynccontextmanager
async def local_telegram(*, latency: float = 0.0, limits: bool = False) -> AsyncIterator[str]:
    """Run a local Telegram, without limits unless asked for; give its address. `latency` is in seconds a call."""
    flags = ["--port", "0", "--token", TOKEN, "--latency", str(latency), *([] if limits else ["--no-limits"])]
    async with running("-m", "simulator", *flags) as telegram:
        if telegram.process.stdout is None:
            raise RuntimeError("the process has no output")
        yield (await telegram.process.stdout.readline()).decode().strip()


def bot_environment(telegram: str, database_url: str, folder: Path) -> dict[str, str]:
    """Give what `python bot.py run` needs; its clock looks once and then leaves the measurement alone."""
    return {
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_API_URL": telegram,
        "DATABASE_URL": database_url,
        "EVIDENCE_URL": str(folder / "evidence"),
        "LOG_LEVEL": "WARNING",
        "TICK_SECONDS": "3600",
    }
