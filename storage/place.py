"""Where a SQLite database lies, and which file that is.

SQLite goes on writing to a file that was deleted, moved, or lost with its disk, and reports no error; a new connection
would make an empty database in its place. What was written so is gone at the next start. So the file is looked at
before and after every transaction, and only the first connection may make it (docs/decisions/0031).
"""

import os
from pathlib import Path
from urllib.parse import quote

from domain.errors import Misconfigured


class Gone(OSError):
    """The database's file is not in its place: nothing is written until it is back."""


class Replaced(Misconfigured):
    """Another file lies in the place of the database. Begin anew: what this process knows is of the other one."""


class Place:
    """The place of one database file.

    Args:
        path: of the file.
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self._file: tuple[int, int] | None = None

    @property
    def address(self) -> str:
        """What SQLite opens: an address that lets it make the file only the first time."""
        return f"file:{quote(self._path)}?mode={'rwc' if self._file is None else 'rw'}"

    @property
    def is_taken(self) -> bool:
        """Whether there is a file at all."""
        return Path(self._path).exists()

    def remember(self) -> None:
        """Remember the file that was opened, if none was before."""
        self._file = self._file or self._present()

    def confirm(self) -> None:
        """Hold that the file that was opened is still there.

        Raises:
            Gone: it is not.
            Replaced: another one is.
        """
        if self._file is not None and self._file != self._present():
            raise Replaced("DATABASE_URL: another file lies in the place of the database; start again to work on it")

    def _present(self) -> tuple[int, int]:
        try:
            found = os.stat(self._path)  # noqa: PTH116 - for every transaction, and a Path would cost as much again
        except (FileNotFoundError, NotADirectoryError) as error:
            raise Gone(error.errno, "the database file is not in its place") from error
        return found.st_dev, found.st_ino
