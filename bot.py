"""The command line. Others script it: names and JSON stay stable."""

import asyncio
import json
import signal
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from commandline import keeping, planning
from commandline.console import carry_out, fail, lean_loading, now, opened_services, read, remark
from commandline.terse import TerseGroup

if TYPE_CHECKING:
    from settings import Settings

cli = typer.Typer(
    cls=TerseGroup, no_args_is_help=True, pretty_exceptions_enable=False, add_completion=False, help="Diaodu 调度"
)
group_cli = typer.Typer(no_args_is_help=True, help="Leading groups")
plan_cli = typer.Typer(no_args_is_help=True, help="Plans")
cli.add_typer(group_cli, name="group")
cli.add_typer(plan_cli, name="plan")
keeping.register(cli)
planning.register(plan_cli)

GroupKey = Annotated[str, typer.Option("--group", help="The key given at `group create`")]
MonthText = Annotated[str, typer.Option("--month", help="Such as 2023-05")]
NOBODY_ASKED = "no round of {month} came due: nobody was asked, and the points say nothing of reporting"
DEFAULT_RULEBOOK = Path(__file__).parent / "rulebooks" / "yuxian-2023.toml"


@cli.command()
def run() -> None:
    """Run the bot with TELEGRAM_TOKEN: by long polling, or by webhook when WEBHOOK_URL is set."""
    with lean_loading():
        settings = read()
        import ears  # noqa: F401
        import logs

    logs.configure(settings)
    carry_out(_run(settings), serving=True)


@cli.command()
def demo(
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="The page's port; the next free one when it is taken")
    ] = 8080,
    *,
    headless: Annotated[bool, typer.Option("--headless", help="Print the address alone, as JSON")] = False,
) -> None:
    """Play a county's month in the browser: a local Telegram, the bot, the sample county."""
    import demo as stage

    carry_out(stage.run(port=port, headless=headless))


@group_cli.command("create")
def group_create(
    key: str,
    name: Annotated[str, typer.Option(help="The leading group's full name")],
    rulebook: Annotated[Path, typer.Option(help="Its scoring rules")] = DEFAULT_RULEBOOK,
    timezone: Annotated[str, typer.Option(help="Where its days are counted")] = "Asia/Shanghai",
    language: Annotated[str, typer.Option(help="What its channel reads: zh-CN or en")] = "zh-CN",
) -> None:
    """Create a leading group."""
    from commandline.arguments import text_of
    from services import groups

    async def work() -> None:
        async with opened_services(begins=True) as services:
            text = text_of(rulebook)
            await groups.create(
                services,
                key=key,
                name=name,
                timezone=timezone,
                language=language,
                rulebook=text,
                source=rulebook.name,
                at=now(),
            )

    carry_out(work())
    print(f"{key}: {name}")


@group_cli.command("rulebook")
def group_rulebook(key: str, file: Path) -> None:
    """Add a version of a group's rulebook; it holds from the month it names, never for a published one."""
    from commandline.arguments import text_of
    from services import groups

    async def work() -> None:
        async with opened_services() as services:
            month = await groups.add_rulebook(services, key=key, text=text_of(file), source=file.name, at=now())
        print(f"{key}: {file.name} holds from {month}")

    carry_out(work())


@cli.command()
def invite(
    group: GroupKey,
    *,
    office: Annotated[bool, typer.Option("--office", help="A seat in the office")] = False,
    leader: Annotated[bool, typer.Option("--leader", help="A leader's seat")] = False,
    department: Annotated[str | None, typer.Option(help="The liaison's seat of this department")] = None,
) -> None:
    """Make a one-time invite; print its deep link and its code."""
    from models.seat import SeatRole
    from services import invites

    if [office, leader, department is not None].count(True) != 1:
        fail("say one of --office, --leader and --department NAME")
    role = SeatRole.OFFICE if office else SeatRole.LEADER if leader else SeatRole.LIAISON

    async def work() -> None:
        async with opened_services() as services:
            code = await invites.invite(services, group_key=group, role=role, department=department, at=now())
        username = await _bot_username()
        print(f"https://t.me/{username}?start={code}" if username else f"/start {code}")
        print(code)

    carry_out(work())


@cli.command()
def score(
    group: GroupKey,
    month: MonthText,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Exact and rounded, for programs")] = False,
    rulebook: Annotated[Path | None, typer.Option(help="Replay under other rules: a simulation")] = None,
) -> None:
    """Print every line of every sheet of a month."""
    from commandline.arguments import month_of, rulebook_in
    from domain.scoring.export import sheets_json
    from domain.scoring.sheet import print_points
    from services import bulletin_values

    async def work() -> None:
        async with opened_services() as services:
            other = None if rulebook is None else rulebook_in(rulebook)
            value = await bulletin_values.of_month(services, group, month_of(month), at=now(), rulebook=other)
            rules = other or await bulletin_values.rulebook_of(services, group, month_of(month))
        if as_json:
            document = sheets_json(
                value.sheets,
                group=group,
                month=value.month,
                rulebook=rules,
                simulated=value.simulated,
                asked=value.asked,
            )
            print(json.dumps(document, ensure_ascii=False, indent=2))
            return
        if not value.asked:
            remark(NOBODY_ASKED.format(month=value.month))
        if value.simulated:
            print(f"SIMULATION under {rules.id}, version {rules.version}; nothing was published by it")
        for sheet in value.sheets:
            print(f"{sheet.name}  {print_points(sheet.total, value.rounding)}  = {sheet.total}")
            for line in sheet.lines:
                if line.points or (line.base and line.base[0]):
                    points = print_points(line.points, value.rounding)
                    print(f"    {line.title['zh']}  {line.formula} = {points}  {line.article}")

    carry_out(work())


@cli.command()
def bulletin(
    group: GroupKey,
    out: Annotated[Path, typer.Option(help="The folder to write to")],
    month: Annotated[str | None, typer.Option(help="Such as 2023-05")] = None,
    quarter: Annotated[str | None, typer.Option(help="Such as 2023-Q2")] = None,
    year: Annotated[str | None, typer.Option(help="Such as 2023")] = None,
    language: Annotated[str | None, typer.Option(help="zh-CN or en; the channel's own unless given")] = None,
    rulebook: Annotated[Path | None, typer.Option(help="A month under other rules: a simulation, and marked")] = None,
) -> None:
    """Write what would be published, or was, as files: text, PNG, PDF, Word, Excel; a year's evidence pack."""
    from commandline.arguments import language_in, other_rules, period_of, writing_to
    from domain.bulletin import MonthlyBulletin
    from domain.calendar import Month
    from locales import words_for
    from rendering.content import Bulletin
    from rendering.files import write_all
    from services import bulletin_values, packs

    async def work() -> None:
        period = period_of(month, quarter, year)
        other = other_rules(rulebook, period)
        async with opened_services() as services:
            words = words_for(language_in(language) or await bulletin_values.language_of(services, group))
            value: Bulletin
            if isinstance(period, Month):
                value = await bulletin_values.of_month(services, group, period, at=now(), rulebook=other)
            else:
                value = await bulletin_values.of_period(services, group, period, at=now())
            with writing_to(out):
                files = write_all(value, words, out)
                if year is not None:
                    files.append(await packs.evidence_pack(services, group, period.year, out))
        if isinstance(value, MonthlyBulletin) and not value.asked:
            remark(NOBODY_ASKED.format(month=period))
        for file in files:
            print(file)

    carry_out(work())


@cli.command()
def tick(at: Annotated[str, typer.Option(help="Such as 2023-05-24T09:00+08:00")]) -> None:
    """Carry out what is due at a moment, and send it unless a running bot does."""
    import logs
    import wiring
    from commandline.arguments import moment_of
    from services import inboxes, rounds

    async def work() -> None:
        moment = moment_of(at)
        settings = read()
        logs.configure(settings)
        async with wiring.open_services(settings, begins=False) as services:
            result = await rounds.tick(services, moment)
            running = await inboxes.is_running(services, now())
        print(f"{result.opened} rounds opened, {result.notices} notices written, {result.drafts} bulletins drafted")
        if running or not settings.has_token:
            return
        async with wiring.assembled(settings, now=lambda: moment) as bot:
            await bot.sender.drain()

    carry_out(work())


async def _run(settings: "Settings") -> None:
    import ears

    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(each, stop.set)
    async with ears.opened(settings, now=now) as heard:
        heard.listen()
        await asyncio.to_thread(_load_the_rest)
        import watch
        import wiring

        async with wiring.completed(heard, settings, now=now) as running, watch.health(running, settings):
            await wiring.run(running, stop)


def _load_the_rest() -> None:
    """Load what carries updates out; beside the event loop, since the first poll is under way."""
    with lean_loading():
        import watch  # noqa: F401
        import wiring  # noqa: F401


async def _bot_username() -> str | None:
    """Ask Telegram for the bot's name, if a token is set and Telegram can be reached."""
    settings = read()
    if not settings.has_token:
        return None
    from telegram import Bot
    from telegram.error import TelegramError

    from delivery.transport import AiohttpRequest

    bot = Bot(
        settings.token,
        base_url=f"{settings.telegram_api_url}/bot",
        request=AiohttpRequest(connect_timeout=5.0, read_timeout=5.0),
        get_updates_request=AiohttpRequest(),
    )
    try:
        async with bot:
            return bot.username
    except TelegramError:
        return None


if __name__ == "__main__":
    cli()
