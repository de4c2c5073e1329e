"""What every command needs: the settings, the services, and errors as one line."""

import asyncio
import gc
import logging
import os
import sys
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NoReturn

from domain.errors import Misconfigured

if TYPE_CHECKING:
    from settings import Settings


def opened_services(*, begins: bool = False) -> Any:
    """Open the database and the evidence files the settings name; a database without tables only where one begins."""
    import logs
    import wiring

    settings = read()
    logs.configure(settings)
    return wiring.open_services(settings, begins=begins)


def read() -> "Settings":
    """Read the settings; what is wrong with them ends the command."""
    from settings import read_settings

    try:
        return read_settings()
    except Misconfigured as error:
        fail(str(error))


SELDOM = (20_000, 20, 50)
"""New objects before the collector looks for garbage among them; such looks before it looks further.

An update makes some thousand objects that are gone when it is answered. By default the collector looks at them after
every 700, an eighth of an answer's time.
"""


def serving_loop() -> asyncio.AbstractEventLoop:
    """Make the event loop of a process that serves people: libuv's, where it exists (docs/decisions/0035)."""
    try:
        import uvloop
    except ImportError:
        return asyncio.new_event_loop()
    return uvloop.new_event_loop()


def carry_out(work: Coroutine[Any, Any, None], *, serving: bool = False) -> None:
    """Run a command, on the quick event loop if it serves; what the operator can put right is one line, not a trace."""
    try:
        with asyncio.Runner(loop_factory=serving_loop if serving else None) as runner:
            runner.run(work)
    except Misconfigured as error:
        fail(str(error))
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        # Whoever reads has seen enough: `score … | head`. What is left in the buffer goes nowhere, not to a trace.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except Exception as error:
        if (line := _of_telegram(error)) is not None:
            fail(line)
        # Through the log, which lets no secret pass: a trace may hold what it likes.
        logging.getLogger("diaodu").exception("the command failed")
        sys.exit(1)


def _of_telegram(error: Exception) -> str | None:
    """Say in a line what is wrong between us and Telegram, if that is what an error tells of."""
    from telegram.error import InvalidToken, NetworkError

    from delivery.bot_api import TokenRefused

    if isinstance(error, InvalidToken | TokenRefused):
        return "TELEGRAM_TOKEN was refused by Telegram"
    if isinstance(error, NetworkError):
        return f"Telegram cannot be reached at TELEGRAM_API_URL: {type(error).__name__}"
    return None


def fail(line: str) -> NoReturn:
    """End the command with one line and status 2."""
    print(f"diaodu: {line}", file=sys.stderr)
    sys.exit(2)


def remark(line: str) -> None:
    """Say on standard error what the reader of the result should know."""
    print(f"diaodu: {line}", file=sys.stderr)


def now() -> datetime:
    """Give the present."""
    return datetime.now(UTC)


@contextmanager
def lean_loading() -> Iterator[None]:
    """Load modules for a process that will run long: nothing that serves terminals alone, and no search for rubbish.

    Log lines would load rich where they find it, and HTTP its command line (click, rich): eight megabytes nobody looks
    at. Python's collector, which goes through all there is again and again while modules are loaded, would take a fifth
    of the time; what has been loaded stays, so that it need never be gone through later either.
    """
    missing = [name for name in ("rich", "click") if name not in sys.modules]
    sys.modules |= dict.fromkeys(missing)  # type: ignore[arg-type]  # None is Python's own sign for "not installed"
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.set_threshold(*SELDOM)
        gc.enable()
        for name in missing:
            sys.modules.pop(name, None)
