"""A running simulator, the people in it, and bots made of python-telegram-bot as it comes."""

import io
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import datetime
from typing import Any

import pytest
from PIL import Image
from telegram import Bot
from telegram.ext import Application, BaseHandler

from simulator import Clock, Moment, Simulator, Telegram

TOKEN = "4200:simulated"
START = datetime.fromisoformat("2023-05-15T09:00:00+08:00")

Running = Callable[..., Awaitable[Application[Any, Any, Any, Any, Any, Any]]]


@pytest.fixture
async def simulator() -> AsyncIterator[Simulator]:
    moments = [Moment("deadline", {"zh": "截止日", "en": "deadline"}, START.replace(day=25))]
    running = Simulator(token=TOKEN, clock=Clock(START), moments=moments, first_update_id=1000)
    await running.start()
    yield running
    await running.stop()


@pytest.fixture
async def telegram(simulator: Simulator) -> AsyncIterator[Telegram]:
    async with Telegram(simulator.url) as client:
        yield client


@pytest.fixture
async def bot(simulator: Simulator) -> AsyncIterator[Bot]:
    async with Bot(TOKEN, base_url=f"{simulator.url}/bot", base_file_url=f"{simulator.url}/file/bot") as client:
        yield client


@pytest.fixture
async def running(simulator: Simulator) -> AsyncIterator[Running]:
    """Starts a polling bot with the given handlers; it is stopped after the test."""
    async with AsyncExitStack() as ends:

        async def start(*handlers: BaseHandler[Any, Any, Any]) -> Application[Any, Any, Any, Any, Any, Any]:
            builder = Application.builder().token(TOKEN).base_url(f"{simulator.url}/bot")
            app = builder.base_file_url(f"{simulator.url}/file/bot").build()
            app.add_handlers(handlers)
            await ends.enter_async_context(app)
            await app.start()
            ends.push_async_callback(app.stop)
            assert app.updater
            await app.updater.start_polling(allowed_updates=["message", "callback_query", "my_chat_member"])
            ends.push_async_callback(app.updater.stop)
            return app

        yield start


@pytest.fixture
def photo() -> Callable[..., bytes]:
    """A JPEG of a size and colour."""

    def make(width: int = 800, height: int = 400, colour: str = "red") -> bytes:
        out = io.BytesIO()
        Image.new("RGB", (width, height), colour).save(out, "JPEG")
        return out.getvalue()

    return make
