"""Updates pushed to the bot's own address."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
from aiohttp import web
from telegram import Bot
from telegram.error import BadRequest, Conflict

from simulator import Telegram


@dataclass
class Receiver:
    """The bot's side: notes what is pushed and answers with the given statuses, then with 200."""

    url: str = ""
    statuses: list[int] = field(default_factory=list)
    received: asyncio.Queue[tuple[int, str | None]] = field(default_factory=asyncio.Queue)

    async def take(self, request: web.Request) -> web.Response:
        update = await request.json()
        self.received.put_nowait((update["update_id"], request.headers.get("X-Telegram-Bot-Api-Secret-Token")))
        return web.Response(status=self.statuses.pop(0) if self.statuses else 200)

    async def next(self) -> tuple[int, str | None]:
        return await asyncio.wait_for(self.received.get(), 5)


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    app = web.Application()
    app.router.add_post("/hook", receiver.take)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield receiver
    await runner.cleanup()


async def test_updates_are_pushed_with_the_secret(telegram: Telegram, bot: Bot, receiver: Receiver) -> None:
    await bot.set_webhook(receiver.url, secret_token="s3cret-word")
    liaison = await telegram.person("李梅")
    await liaison.says("一")
    await liaison.says("二")
    assert [await receiver.next(), await receiver.next()] == [(1000, "s3cret-word"), (1001, "s3cret-word")]


async def test_an_update_is_pushed_again_until_it_is_taken(telegram: Telegram, bot: Bot, receiver: Receiver) -> None:
    receiver.statuses = [500, 403]
    await bot.set_webhook(receiver.url)
    liaison = await telegram.person("李梅")
    await liaison.says("一")
    await liaison.says("二")
    assert [(await receiver.next())[0] for _ in range(4)] == [1000, 1000, 1000, 1001]
    info = await bot.get_webhook_info()
    assert info.last_error_message == "Wrong response from the webhook: 403 Forbidden"
    assert info.url == receiver.url


async def test_an_active_webhook_and_polling_exclude_each_other(bot: Bot, receiver: Receiver) -> None:
    await bot.set_webhook(receiver.url)
    with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()
    assert await bot.get_updates() == ()


async def test_what_was_said_without_a_taker_waits_or_is_dropped_on_request(telegram: Telegram, bot: Bot) -> None:
    liaison = await telegram.person("李梅")
    await liaison.says("一")
    assert (await bot.get_webhook_info()).pending_update_count == 1
    await bot.delete_webhook(drop_pending_updates=True)
    assert (await bot.get_webhook_info()).pending_update_count == 0


async def test_a_faulty_delivery_pushes_an_update_twice(telegram: Telegram, bot: Bot, receiver: Receiver) -> None:
    await telegram.fails(kind="duplicate")
    await bot.set_webhook(receiver.url)
    liaison = await telegram.person("李梅")
    await liaison.says("一")
    await liaison.says("二")
    assert [(await receiver.next())[0] for _ in range(3)] == [1000, 1000, 1001]


async def test_a_secret_has_only_plain_characters(bot: Bot, receiver: Receiver) -> None:
    with pytest.raises(BadRequest, match="Secret token contains unallowed characters"):
        await bot.set_webhook(receiver.url, secret_token="not plain")
