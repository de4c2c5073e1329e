"""A command that was typed wrong is answered by one line, like every other wrong value; --help has the rest."""

import sys
from typing import Any

from typer import TyperException
from typer.core import TyperGroup

from commandline.console import fail


class TerseGroup(TyperGroup):
    """The commands, whose usage errors are one line on standard error and status 2 instead of a box of five."""

    def main(self, *args: Any, standalone_mode: bool = True, **extra: Any) -> Any:
        """Run what was typed."""
        del standalone_mode
        try:
            status = super().main(*args, standalone_mode=False, **extra)
        except TyperException as error:
            _refuse(error)
        sys.exit(status if isinstance(status, int) else 0)


def _refuse(error: TyperException) -> None:
    context = getattr(error, "ctx", None)
    # Nothing at all was typed after a group of commands: the error is the help itself.
    if type(error).__name__ == "NoArgsIsHelpError" or context is None:
        error.show()
        sys.exit(error.exit_code)
    said = " ".join(error.format_message().split()).rstrip(".")
    fail(f"{said[:1].lower()}{said[1:]} ({context.command_path} --help)")
