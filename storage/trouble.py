"""Tells from an error of the database, the disk or the store of files why nothing can be stored."""

import errno
import re
from collections.abc import Iterator

from domain.trouble import Trouble
from storage.place import Gone

FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
# SQLite's result codes; a write that fails half-way (SQLITE_IOERR_WRITE) is a quota's or a disk's end as well.
FULL_CODES, READ_ONLY_CODE = frozenset({"SQLITE_FULL", "SQLITE_IOERR_WRITE"}), "SQLITE_READONLY"
# PostgreSQL's classes of errors (appendix A of its manual): insufficient resources, read_only_sql_transaction.
FULL_STATE, READ_ONLY_STATE = "53100", "25006"
# The store of files gives the system's number in words alone.
NUMBER = re.compile(r"\(os error (\d+)\)")


def cause_of(error: BaseException) -> Trouble:
    """Say what an error, or one of those behind it, means; an error of another kind means that nobody answers."""
    for each in _chain(error):
        if isinstance(each, Gone):
            return Trouble.GONE
        name, state = str(getattr(each, "sqlite_errorname", "")), str(getattr(each, "sqlstate", ""))
        number = number_of(each)
        if number in FULL or name in FULL_CODES or state == FULL_STATE:
            return Trouble.FULL
        if number in READ_ONLY or name.startswith(READ_ONLY_CODE) or state == READ_ONLY_STATE:
            return Trouble.READ_ONLY
    return Trouble.AWAY


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def number_of(error: BaseException) -> int | None:
    """Give the operating system's number of an error, also where the store of files only tells it in words."""
    if isinstance(error, OSError):
        return error.errno
    found = NUMBER.search(str(error))
    return int(found[1]) if found else None
