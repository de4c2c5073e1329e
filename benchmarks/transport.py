"""Answers a second through each transport under PTB's own Bot: one sendMessage for each chat, side by side."""

import asyncio
import statistics
import time

from telegram import Bot
from telegram.request import BaseRequest, HTTPXRequest

from benchmarks.county import FIRST_PERSON
from benchmarks.crowd import crowd
from benchmarks.processes import TOKEN, local_telegram
from benchmarks.table import show
from delivery.transport import AiohttpRequest

SECONDS = 2.0
SETTINGS = tuple((latency, chats) for latency in (0.0, 0.05) for chats in (1, 64, 256))
TRANSPORTS = ("HTTPX", "aiohttp")


async def measure(runs: int) -> None:
    """Measure each setting, the transports taking turns."""
    rows = []
    for latency, chats in SETTINGS:
        async with local_telegram(latency=latency) as telegram:
            await _meet(telegram, chats)
            paces: dict[str, list[float]] = {name: [] for name in TRANSPORTS}
            for _ in range(runs):
                for name in TRANSPORTS:
                    paces[name].append(await _pace(telegram, _request(name), chats))
        theirs, ours = (statistics.median(paces[name]) for name in TRANSPORTS)
        people = "in sequence" if chats == 1 else f"{chats} chats side by side"
        rows.append([f"{latency * 1000:.0f} ms, {people}", f"{theirs:.0f}", f"{ours:.0f}", f"{ours / theirs:.1f}"])
    show("Answers a second", ("", *TRANSPORTS, "ratio"), rows)


async def _meet(telegram: str, chats: int) -> None:
    async with crowd(telegram) as people:
        accounts = [FIRST_PERSON + number for number in range(chats)]
        await people.meet(accounts)
        for account in accounts:
            await people.writes(account, "/start")


def _request(name: str) -> BaseRequest:
    # As PTB's ApplicationBuilder makes its own: 256 connections.
    return AiohttpRequest() if name == "aiohttp" else HTTPXRequest(connection_pool_size=256, pool_timeout=30.0)


async def _pace(telegram: str, request: BaseRequest, chats: int) -> float:
    """Answer as many chats as often as time allows, after each has been answered once to open its connection."""
    bot = Bot(TOKEN, base_url=f"{telegram}/bot", request=request, get_updates_request=AiohttpRequest())
    async with bot:
        await asyncio.gather(*(bot.send_message(FIRST_PERSON + chat, "已收到") for chat in range(chats)))
        began = time.perf_counter()
        answered = await asyncio.gather(*(_answer(bot, FIRST_PERSON + chat, began + SECONDS) for chat in range(chats)))
        return sum(answered) / (time.perf_counter() - began)


async def _answer(bot: Bot, chat: int, until: float) -> int:
    answered = 0
    while time.perf_counter() < until:
        await bot.send_message(chat, "已收到")
        answered += 1
    return answered
