"""Commands about plans: read a document and say what it holds, import it."""

import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from commandline import console
from commandline.arguments import text_of
from domain.errors import Misconfigured, Unacceptable
from domain.plan import DepartmentEntry, Plan, read_plan
from domain.plan.adopting import plan_of
from domain.plan.reading import Reading, Why
from domain.plan.reading_form import published
from locales import Words, words_for

DocumentFile = Annotated[Path, typer.Argument(help="docx, xlsx, txt, pdf with text, or - for pasted text")]
Language = Annotated[str, typer.Option(help="The language of the reasons: zh-CN or en")]


def register(cli: typer.Typer) -> None:
    """Add the commands."""
    cli.command("read")(read)
    cli.command("import")(import_)


def read(
    file: DocumentFile,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="For programs")] = False,
    language: Language = "zh-CN",
) -> None:
    """Print what is understood of a plan's document; store nothing."""
    from rendering import reading_text

    async def work() -> None:
        words = words_for(language)
        reading = await reading_in(file, words)
        if as_json:
            form = published(reading, lambda unread: reading_text.why(unread, words))
            print(json.dumps(form, ensure_ascii=False, indent=2))
        else:
            print("\n".join(reading_text.lines(reading, words)))

    console.carry_out(work())


def import_(
    file: DocumentFile,
    group: Annotated[str, typer.Option("--group", help="The key given at `group create`")],
    year: Annotated[int, typer.Option(help="The plan's year, as a check")],
    *,
    leave_out_organisational: Annotated[
        bool, typer.Option("--leave-out-organisational", help="What is offered as organisational is no task")
    ] = False,
    language: Language = "zh-CN",
) -> None:
    """Import a plan: its document when that leaves no doubt, or the project's own form (TOML)."""
    from services import plans

    async def work() -> None:
        words = words_for(language)
        written = _of_year(read_plan(text_of(file), source=file.name), file, year) if _is_own_form(file) else None
        async with console.opened_services() as services:
            known = await plans.known_departments(services, group)
            plan = written or await plan_in(file, year, words, known=known, leave_out=leave_out_organisational)
            done = await plans.import_plan(services, group_key=group, plan=plan, at=console.now())
        print(
            f"{done.tasks} tasks, {done.departments} departments, "
            f"{done.assignments} assignments, {done.joint} joint tasks"
        )

    console.carry_out(work())


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


def _is_own_form(file: Path) -> bool:
    return file.suffix.lower() == ".toml"


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
