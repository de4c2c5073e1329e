"""A plan in a file: the project's own form, or a document in which nothing is left to decide."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from commandline.arguments import text_of
from domain.errors import Misconfigured, Unacceptable
from domain.plan import DepartmentEntry, Plan, read_plan
from domain.plan.adopting import plan_of
from domain.plan.reading import Reading, Why
from locales import Words


async def reading_in(file: Path, words: Words, known: Sequence[DepartmentEntry] = ()) -> Reading:
    """Read a plan's document; - is what is pasted.

    Raises:
        Misconfigured: it cannot be read; the line says why and what would help.
    """
    from documents.reading import read as read_document

    try:
        return await read_document(_bytes_of(file), known=known)
    except OSError as error:
        raise Misconfigured(f"{file} cannot be read: {error.strerror}") from None
    except Unacceptable as refusal:
        raise Misconfigured(f"{file.name}: {words(refusal.message, **refusal.details)}") from None


async def plan_in(
    file: Path, year: int, words: Words, *, known: Sequence[DepartmentEntry] = (), leave_out: bool = False
) -> Plan:
    """Read a plan from a document in which nothing is left to decide.

    Raises:
        Misconfigured: it cannot be read, is another year's, or leaves doubts; they are listed.
    """
    reading = await reading_in(file, words, known)
    return _of_year(plan_of(_settled(reading, file, words, leave_out=leave_out), reading.year or year), file, year)


def written_in(file: Path, year: int) -> Plan | None:
    """Read a plan in the project's own form (TOML); None for a document.

    Raises:
        Misconfigured: it cannot be read, or is another year's.
    """
    if file.suffix.lower() != ".toml":
        return None
    return _of_year(read_plan(text_of(file), source=file.name), file, year)


def _of_year(plan: Plan, file: Path, year: int) -> Plan:
    if plan.year != year:
        raise Misconfigured(f"{file.name} is the plan of {plan.year}, not of {year}")
    return plan


def _bytes_of(file: Path) -> bytes:
    from documents.sniffing import check_size

    if str(file) == "-":
        return sys.stdin.buffer.read()
    check_size(file.stat().st_size)
    return file.read_bytes()


def _settled(reading: Reading, file: Path, words: Words, *, leave_out: bool) -> Reading:
    from rendering.reading_text import one_line

    organisational = [each for each in reading.doubts if each.why is Why.ORGANISATIONAL]
    left = [each for each in reading.doubts if not (leave_out and each in organisational)]
    if not left and not reading.tasks:
        raise Misconfigured(words("reading-refused-no-task", file=file.name))
    if left:
        lines = [words("reading-refused", file=file.name, count=len(left)), *(f"  {one_line(u, words)}" for u in left)]
        if organisational and not leave_out:
            lines.append(words("reading-leave-out-hint", count=len(organisational)))
        raise Misconfigured("\n".join(lines))
    return replace(reading, unread=tuple(each for each in reading.unread if not each.asks))
