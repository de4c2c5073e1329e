"""Commands about plans: read a document and say what it holds, import it."""

import json
from pathlib import Path
from typing import Annotated

import typer

from commandline import console

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
    from commandline.plan_files import reading_in
    from domain.plan.reading_form import published
    from locales import words_for
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
    from commandline.plan_files import plan_in, written_in
    from locales import words_for
    from services import plans

    async def work() -> None:
        words = words_for(language)
        written = written_in(file, year)
        async with console.opened_services() as services:
            known = await plans.known_departments(services, group)
            plan = written or await plan_in(file, year, words, known=known, leave_out=leave_out_organisational)
            done = await plans.import_plan(services, group_key=group, plan=plan, at=console.now())
        print(
            f"{done.tasks} tasks, {done.departments} departments, "
            f"{done.assignments} assignments, {done.joint} joint tasks"
        )

    console.carry_out(work())
