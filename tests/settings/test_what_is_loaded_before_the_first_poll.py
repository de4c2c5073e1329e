"""What stands above the first poll is loaded before Telegram is asked: it must stay little (docs/decisions/0032)."""

import subprocess
import sys

from tests.county import ROOT

LOADED = "import bot, settings, logs, ears, sys; print(*sys.modules)"
TRADE = ("handlers", "services", "rendering", "documents", "scheduler", "locales")
LATER = ("telegram", "httpx", "apscheduler", "fluent", "babel", "PIL", "docx", "alembic", "aiohttp.web")


def test_the_poll_knows_nothing_of_the_trade() -> None:
    names = subprocess.check_output([sys.executable, "-c", LOADED], cwd=ROOT, text=True)  # noqa: S603 - our own words
    loaded = set(names.split())
    assert not [name for name in loaded if name.partition(".")[0] in TRADE or name in LATER]
    assert {name for name in loaded if name.startswith("models.")} == {"models.base", "models.inbox", "models.lease"}
