"""Commands that keep what was entrusted to the bot: backup, restore, verify."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from commandline import console


def register(cli: typer.Typer) -> None:
    """Add the commands."""
    cli.command()(backup)
    cli.command()(restore)
    cli.command()(verify)


def backup(
    to: Annotated[Path | None, typer.Option(help="The folder of the backups; BACKUP_DIR unless given")] = None,
) -> None:
    """Back up the database and the evidence files, while the bot runs or not."""
    from services import backups

    async def work() -> None:
        settings = console.read()
        root = to or Path(settings.backup_dir)
        async with console.opened_services() as services:
            made = await backups.back_up(services, root, console.now(), keep=settings.backup_keep)
        print(f"{made.folder}: {made.manifest.rows} rows, {made.manifest.files} files ({made.new_files} new)")
        for name in made.damaged:
            print(f"not copied, its content was changed: {name}")
        if made.damaged:
            sys.exit(1)

    console.carry_out(work())


def restore(
    backup: Annotated[Path, typer.Argument(help="A backup, or the folder of the backups: then the newest")],
) -> None:
    """Fill an empty database and the evidence files from a backup; SQLite or PostgreSQL, whichever made it."""
    import logs
    from services import backups
    from storage.files import Files

    async def work() -> None:
        settings = console.read()
        logs.configure(settings)
        folder = backups.chosen(backup)
        files = Files(settings.evidence_url)
        manifest = await backups.restore(settings.database_url.get_secret_value(), files, folder)
        print(f"{folder.name}: {manifest.rows} rows, {manifest.files} files restored")

    console.carry_out(work())


def verify(
    backup: Annotated[Path | None, typer.Argument(help="A backup, or their folder; without it what is in use")] = None,
) -> None:
    """Hash every file, follow every reference, work out every frozen bulletin again; status 1 if a thing is wrong."""
    from services import backups, checks

    async def work() -> None:
        opened = console.opened_services() if backup is None else backups.opened(backups.chosen(backup))
        async with opened as services:
            checked = await checks.check(services)
        for line in checked.wrong:
            print(line)
        print(
            f"{checked.files} files, {checked.bulletins} bulletins; "
            f"{checked.unfetched} files still with Telegram; {len(checked.wrong)} things wrong"
        )
        if checked.wrong:
            sys.exit(1)

    console.carry_out(work())
