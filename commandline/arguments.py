"""What an operator types, read and checked: every fault is one clear line."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from domain.calendar import Month
from domain.errors import Misconfigured
from domain.period import Period
from domain.scoring.rulebook import Rulebook, read_rulebook
from locales import LANGUAGES


def month_of(text: str) -> Month:
    """Read --month.

    Raises:
        Misconfigured: it is not like 2023-05.
    """
    try:
        return Month.parse(text)
    except ValueError as error:
        raise Misconfigured(f"--month: {error}") from None


def period_of(month: str | None, quarter: str | None, year: str | None) -> Month | Period:
    """Read the one of --month, --quarter and --year that was given.

    Raises:
        Misconfigured: none or several were given, or it cannot be read.
    """
    given = [text for text in (month, quarter, year) if text is not None]
    if len(given) != 1:
        raise Misconfigured("say one of --month 2023-05, --quarter 2023-Q2 and --year 2023")
    if month is not None:
        return month_of(month)
    try:
        return Period.parse(given[0])
    except ValueError as error:
        raise Misconfigured(str(error)) from None


def moment_of(text: str) -> datetime:
    """Read --at.

    Raises:
        Misconfigured: it is not a moment, or has no offset.
    """
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise Misconfigured(f"--at is not a moment like 2023-05-24T09:00+08:00: {text!r}") from None
    if moment.tzinfo is None:
        raise Misconfigured("--at needs its offset, as in 2023-05-24T09:00+08:00")
    return moment


def rulebook_in(file: Path) -> Rulebook:
    """Read the rulebook in a file.

    Raises:
        Misconfigured: it cannot be read, or what it says is wrong.
    """
    return read_rulebook(text_of(file), source=file.name)


def other_rules(file: Path | None, period: Month | Period) -> Rulebook | None:
    """Read the rulebook a month is to be replayed under; None when none was given.

    Raises:
        Misconfigured: the period is not a month, or the rulebook is wrong.
    """
    if file is None:
        return None
    if not isinstance(period, Month):
        raise Misconfigured("--rulebook goes with --month: a quarter and a year are made of published months")
    return rulebook_in(file)


def text_of(file: Path) -> str:
    """Read a text file.

    Raises:
        Misconfigured: it cannot be read, or is not UTF-8.
    """
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Misconfigured(f"{file} cannot be read: {getattr(error, 'strerror', None) or 'it is not UTF-8'}") from None


@contextmanager
def writing_to(folder: Path) -> Iterator[None]:
    """Write to the folder of --out.

    Raises:
        Misconfigured: it is no folder, or cannot be written.
    """
    try:
        yield
    except FileExistsError:
        raise Misconfigured(f"--out: {folder} is a file; a folder is wanted") from None
    except OSError as error:
        place = error.filename or folder
        raise Misconfigured(f"--out: {place} cannot be written: {error.strerror or type(error).__name__}") from None


def language_in(text: str | None) -> str | None:
    """Read --language; None when it was not given.

    Raises:
        Misconfigured: nothing is written in it.
    """
    if text is not None and text not in LANGUAGES:
        raise Misconfigured(f"--language: nothing is written in {text!r}; there is {' and '.join(LANGUAGES)}")
    return text
