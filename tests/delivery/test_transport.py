"""The way to Telegram: what certainly was not sent, and what may have been, stay apart."""

import asyncio
import logging
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from telegram.error import BadRequest, TelegramError
from telegram.ext import ExtBot

from delivery.transport import AiohttpRequest, FloodWait, NotSent, PerhapsSent, TooLarge
from simulator import Telegram

SECRET = "4300:a-secret-token"
Connection = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


def answer(body: bytes, status: str = "200 OK") -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body


YES = answer(b'{"ok":true,"result":true}')


@asynccontextmanager
async def server(connected: Connection) -> AsyncIterator[str]:
    writers: list[asyncio.StreamWriter] = []

    async def connect(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writers.append(writer)
        await connected(reader, writer)

    running = await asyncio.start_server(connect, "127.0.0.1", 0)
    host, port = running.sockets[0].getsockname()[:2]
    async with running:
        yield f"http://{host}:{port}/bot{SECRET}/sendMessage"
        for writer in writers:
            writer.transport.abort()


@asynccontextmanager
async def transport(**settings: float) -> AsyncIterator[AiohttpRequest]:
    request = AiohttpRequest(**settings)  # type: ignore[arg-type]
    async with request:
        yield request


async def test_a_refused_connection_was_not_sent() -> None:
    async with server(lambda _, writer: writer.wait_closed()) as url:
        pass
    async with transport() as request:
        with pytest.raises(NotSent):
            await request.post(url)


async def test_an_unknown_host_was_not_sent() -> None:
    async with transport() as request:
        with pytest.raises(NotSent):
            await request.post(f"http://nowhere.invalid/bot{SECRET}/getMe")


async def test_a_connection_dropped_after_the_request_was_perhaps_sent() -> None:
    async def drop(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.transport.abort()

    async with server(drop) as url, transport() as request:
        with pytest.raises(PerhapsSent):
            await request.post(url)


async def test_a_silent_server_perhaps_carried_the_request_out() -> None:
    release = asyncio.Event()

    async def silent(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await release.wait()
        writer.close()

    async with server(silent) as url, transport(read_timeout=0.05) as request:
        with pytest.raises(PerhapsSent):
            await request.post(url)
        release.set()


async def test_an_answer_cut_off_in_the_middle_was_perhaps_sent() -> None:
    async def half(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(YES[:-5])
        writer.close()

    async with server(half) as url, transport() as request:
        with pytest.raises(PerhapsSent):
            await request.post(url)


async def test_a_gateway_that_timed_out_perhaps_passed_the_request_on() -> None:
    async def gateway(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer(b"<html>", "504 Gateway Timeout"))
        writer.close()

    async with server(gateway) as url, transport() as request:
        with pytest.raises(PerhapsSent):
            await request.post(url)


async def test_a_connection_closed_while_idle_is_not_used_again() -> None:
    served = 0

    async def once(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal served
        await reader.readuntil(b"\r\n\r\n")
        served += 1
        writer.write(YES)
        await writer.drain()
        writer.close()

    async with server(once) as url, transport() as request:
        for _ in range(50):
            assert await request.post(url) is True
    assert served == 50


async def test_connections_are_kept_between_requests() -> None:
    connections = 0

    async def keep(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal connections
        connections += 1
        while True:
            try:
                await reader.readuntil(b"\r\n\r\n")
            except asyncio.IncompleteReadError:
                writer.close()
                return
            writer.write(YES)

    async with server(keep) as url, transport() as request:
        for _ in range(5):
            await request.post(url)
    assert connections == 1


async def test_an_upload_cut_off_half_way_was_not_sent() -> None:
    async def drop(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.transport.abort()

    async with server(drop) as url:
        base = url.removesuffix(f"{SECRET}/sendMessage")
        lost: ExtBot[None] = ExtBot(
            SECRET, base_url=base, request=AiohttpRequest(), get_updates_request=AiohttpRequest()
        )
        await lost.request.initialize()
        try:
            with pytest.raises(NotSent):
                await lost.send_document(1, document=bytes(30_000_000), filename="big.bin")
        finally:
            await lost.request.shutdown()


@pytest.mark.parametrize("read_timeout", [0.05, 20.0])
async def test_the_token_is_in_no_error_and_no_log(read_timeout: float, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    async def drop(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        if read_timeout > 1:
            writer.transport.abort()

    said = []
    async with server(drop) as url, transport(read_timeout=read_timeout, connect_timeout=0.2) as request:
        for address in (url, f"http://nowhere.invalid/bot{SECRET}/getMe", f"http://127.0.0.1:1/bot{SECRET}/getMe"):
            with pytest.raises(TelegramError) as raised:
                await request.post(address)
            logging.getLogger("app").error("failed", exc_info=raised.value)
            said.append("".join(traceback.format_exception(raised.value)) + repr(raised.value.__context__))
    assert SECRET not in "".join(said) + caplog.text


async def test_a_429_says_how_long_to_wait(bot: ExtBot[None], telegram: Telegram) -> None:
    await telegram.fails("getMe", kind="429", retry_after=7, times=1)
    with pytest.raises(FloodWait) as raised:
        await bot.request.post(f"{bot.base_url}/getMe")
    assert raised.value.seconds == 7


async def test_refusals_reach_the_caller_in_telegrams_words(bot: ExtBot[None]) -> None:
    with pytest.raises(BadRequest, match=r"(?i)chat not found"):
        await bot.send_message(999, "您好")


async def test_text_of_people_goes_out_unchanged(bot: ExtBot[None], telegram: Telegram) -> None:
    person = await telegram.person("李梅")
    await person.says("/start")
    await bot.send_message(person.id, "8项任务 100% & a+b=c 😀\n第二行")
    await person.sees("8项任务 100% & a+b=c 😀\n第二行")


async def test_files_go_out_and_come_back_whole(bot: ExtBot[None], telegram: Telegram) -> None:
    person = await telegram.person("李梅")
    await person.says("/start")
    content = bytes(range(256)) * 4000
    sent = await bot.send_document(person.id, document=content, filename='五月"通报"\r\n.docx', caption="附件")
    assert sent.document
    assert sent.document.file_name
    assert sent.document.file_name.startswith("五月")
    file = await bot.get_file(sent.document.file_id)
    assert bytes(await file.download_as_bytearray()) == content


async def test_an_answer_larger_than_telegram_gives_is_refused() -> None:
    async def endless(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        piece = b"100000\r\n" + bytes(0x100000) + b"\r\n"
        while not writer.is_closing():
            writer.write(piece)
            try:
                await writer.drain()
            except ConnectionError:
                return

    async with server(endless) as url, transport() as request:
        with pytest.raises(TooLarge):
            await request.retrieve(url)


async def test_a_closed_transport_can_be_opened_again(bot: ExtBot[None]) -> None:
    request = bot.request
    assert isinstance(request, AiohttpRequest)
    await request.shutdown()
    with pytest.raises(NotSent):
        await bot.get_me()
    await request.initialize()
    assert (await bot.get_me()).is_bot
