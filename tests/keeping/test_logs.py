"""What stands in the logs: which update, which account; never the token, a password, or what people wrote."""

import io
import json
import logging
from collections.abc import Iterator

import pytest
import structlog
from pydantic import SecretStr
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from telegram import Bot
from telegram.error import InvalidToken

import logs
from domain.acts import Act
from domain.errors import Unacceptable
from services.base import Services
from settings import settings_of
from tests.county import County

SECRET = "AAF-hunter2_hunter2"
TOKEN = f"7:{SECRET}"


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """What is logged as JSON by a bot with that token and a password in its database's address."""
    out = io.StringIO()
    monkeypatch.setattr("sys.stderr", out)
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    address = SecretStr("postgresql://diaodu:pa55word@db/diaodu")
    logs.configure(settings_of(telegram_token=SecretStr(TOKEN), database_url=address, log_format="json"))
    yield out
    logging.captureWarnings(capture=False)
    structlog.reset_defaults()
    root.handlers, root.level = before, level


def test_no_line_shows_a_secret_whoever_writes_it(written: io.StringIO) -> None:
    log = logging.getLogger("anybody")
    log.warning("%r", Bot(TOKEN))
    structlog.get_logger("somebody").error("https://api.telegram.org/bot" + TOKEN, bot=Bot(TOKEN))
    try:
        raise InvalidToken(f"The token `{TOKEN}` was rejected by the server.")  # noqa: TRY301
    except InvalidToken:
        log.exception("no way in: postgresql://diaodu:pa55word@db/diaodu")
    lines = [json.loads(line) for line in written.getvalue().splitlines()]
    assert len(lines) == 3
    assert "rejected by the server" in lines[2]["exception"]
    assert SECRET not in written.getvalue()
    assert "pa55word" not in written.getvalue()


async def test_a_line_names_the_update_and_the_account_and_no_word_of_the_person(
    county: County, written: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    liaison = await county.liaison("县交通局", name="李梅梅")

    async def fail(services: Services, _act: Act, words: str, **_: object) -> None:
        try:
            async with services.database.read() as unit:
                await unit.session.execute(text("SELECT :words FROM nowhere"), {"words": words})
        except DBAPIError:
            logging.getLogger("anybody").exception("broken")
        raise Unacceptable

    monkeypatch.setattr("services.conversations.say", fail)
    await liaison.says("路基完成3公里。")
    await liaison.sees("此内容不能接收")
    (line,) = (json.loads(line) for line in written.getvalue().splitlines() if "broken" in line)
    assert line["person"] == liaison.id
    assert isinstance(line["update"], int)
    assert "nowhere" in line["exception"]
    assert "路基" not in written.getvalue()
    assert "李梅梅" not in written.getvalue()
