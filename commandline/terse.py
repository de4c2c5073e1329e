"""A command that was typed wrong is answered by one line, like every other wrong value; --help has the rest."""

import sys
from typing import Any, NoReturn

from typer import TyperException
from typer.core import TyperGroup

from commandline.console import fail


class TerseGroup(TyperGroup):
    """The commands, whose usage errors are one line on standard error and status 2 instead of a box of five."""

    def __call__(self, *args: Any, **extra: Any) -> Any:
        """Run what was typed."""
        try:
            status = super().__call__(*args, **extra | {"standalone_mode": False})
        except TyperException as error:
            _refuse(error)
        sys.exit(status if isinstance(status, int) else 0)


def _refuse(error: TyperException) -> NoReturn:
    said, context = error.format_message(), getattr(error, "ctx", None)
    if type(error).__name__ == "NoArgsIsHelpError":
        # Nothing at all was typed after a group of commands: what is said is the help itself.
        print(said, file=sys.stderr)
        sys.exit(error.exit_code)
    line = " ".join(said.split()).rstrip(".")
    fail(f"{line[:1].lower()}{line[1:]}" + (f" ({context.command_path} --help)" if context else ""))
