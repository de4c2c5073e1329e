"""HTTP to the Bot API over aiohttp, behind python-telegram-bot's own interface.

PTB's transport slows down four- to eight-fold when many chats are answered at once. This one also keeps apart
what PTB folds together:

    telegram.error.NetworkError
    ├── NotSent              Telegram cannot have seen the request: it may be sent again
    └── telegram.error.TimedOut
        └── PerhapsSent      the request went out, its answer did not come back: it may have been carried out
    telegram.error.RetryAfter
    └── FloodWait            Telegram refused and asks for a pause: it was not carried out

Addresses of the Bot API contain the token, and so do the messages of aiohttp's errors. Neither reaches an error of
ours: each is raised anew, outside of the `except` block, so that no chained traceback shows them either.
"""

import asyncio
import io
import json
from collections.abc import Mapping
from datetime import timedelta
from http import HTTPStatus
from typing import Any
from urllib.parse import urlencode

import aiohttp
from telegram.error import NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECTIONS = 512
# Shorter than the idle limit of any server in front of the Bot API, so that we are the one who closes.
IDLE_SECONDS = 20.0
# A response of the Bot API: 20 MB is the largest file it gives out (getFile).
LARGEST_RESPONSE = 21 * 1024 * 1024
CHUNK = 64 * 1024
OURS = frozenset({"from", "text", "entities", "caption", "caption_entities", "reply_markup", "link_preview_options"})

_UNSENT = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL)


class NotSent(NetworkError):
    """Telegram cannot have seen this request."""


class PerhapsSent(TimedOut):
    """Telegram may have carried this request out; we do not know."""


class FloodWait(RetryAfter):
    """Telegram asks for a pause (429).

    `seconds` is how long; PTB's own attribute changes its type with the environment, and warns of it.
    """

    def __init__(self, seconds: float) -> None:
        TelegramError.__init__(self, f"Too many requests: retry after {seconds:g} s")
        self._retry_after = timedelta(seconds=seconds)
        self.seconds = seconds


def without_ours(sent: Mapping[str, Any]) -> Mapping[str, Any]:
    """Leave out of a message of ours what we wrote ourselves (Bot API, Message); anything else is left as it is."""
    return {name: value for name, value in sent.items() if name not in OURS} if "message_id" in sent else sent


def retry_seconds(error: RetryAfter) -> float:
    """Say how long a pause Telegram asks for, in seconds."""
    if isinstance(error, FloodWait):
        return error.seconds
    wait = error.retry_after
    return float(wait) if isinstance(wait, int | float) else wait.total_seconds()


class TooLarge(TelegramError):
    """A response is larger than any the Bot API gives."""


class AiohttpRequest(BaseRequest):
    """PTB's transport on aiohttp.

    Args:
        read_timeout: seconds to wait for bytes of the answer.
        connect_timeout: seconds to get a connection, waiting for a free one included.
        write_timeout: seconds for sending the request.
        upload_timeout: the same when files are sent.
        proxy: address of an HTTP proxy. The environment is not asked for one: settings are read elsewhere.
    """

    __slots__ = ("_connect", "_proxy", "_read", "_session", "_upload", "_write")

    def __init__(
        self,
        *,
        read_timeout: float = 20.0,
        connect_timeout: float = 10.0,
        write_timeout: float = 10.0,
        upload_timeout: float = 90.0,
        proxy: str | None = None,
    ) -> None:
        self._read, self._connect, self._write, self._upload = (
            read_timeout,
            connect_timeout,
            write_timeout,
            upload_timeout,
        )
        self._proxy = proxy
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds to wait for bytes of the answer, when a call names none."""
        return self._read

    async def initialize(self) -> None:
        """Open the pool of connections."""
        if self._session is None or self._session.closed:
            connector = aiohttp.TCPConnector(
                limit=CONNECTIONS, keepalive_timeout=IDLE_SECONDS, ttl_dns_cache=60, enable_cleanup_closed=False
            )
            self._session = aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())

    async def shutdown(self) -> None:
        """Close every connection."""
        if self._session is not None:
            await self._session.close()

    async def renew(self) -> None:
        """Give up every connection and open a new pool: the cure for a pool that went bad."""
        await self.shutdown()
        await self.initialize()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 — within connect_timeout here
    ) -> tuple[int, bytes]:
        """Carry out one request (see BaseRequest.do_request).

        Raises:
            NotSent: Telegram cannot have seen it.
            PerhapsSent: Telegram may have carried it out.
            TooLarge: the answer is larger than any the Bot API gives.
        """
        files = bool(request_data and request_data.contains_files)
        timeout = self._timeout(
            read=_or(read_timeout, self._read),
            write=_or(write_timeout, self._upload if files else self._write),
            connect=_or(connect_timeout, self._connect),
        )
        form = _form(request_data)
        headers = {"User-Agent": self.USER_AGENT} | (
            {} if isinstance(form, aiohttp.FormData) else {"Content-Type": "application/x-www-form-urlencoded"}
        )
        tracker = aiohttp.UploadTracker()
        await _notice_closed_connections()
        try:
            async with self._open().request(
                method,
                url,
                data=form,
                headers=headers,
                timeout=timeout,
                proxy=self._proxy,
                allow_redirects=False,
                upload_tracker=tracker,
            ) as response:
                status, body = response.status, await _body(response)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            failure = _failure(error, unsent=not tracker.upload_complete.done() or _aborted(tracker))
        else:
            _refuse(status, body)
            return status, body
        raise failure

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Read an answer (see BaseRequest.parse_json_payload); of messages we sent, which ones they are.

        Of their text, buttons and sender, which we know, PTB would make some forty objects each.
        """
        answer: dict[str, Any] = BaseRequest.parse_json_payload(payload)
        result = answer.get("result")
        if isinstance(result, list):
            answer["result"] = [without_ours(each) for each in result]
        elif isinstance(result, dict):
            answer["result"] = without_ours(result)
        return answer

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None or self._session.closed:
            raise NotSent("The transport is not open")
        return self._session

    def _timeout(self, *, read: float | None, write: float | None, connect: float | None) -> aiohttp.ClientTimeout:
        # aiohttp has no limit of its own for writing: the total bounds it.
        total = None if read is None or write is None or connect is None else read + write + connect
        return aiohttp.ClientTimeout(total=total, connect=connect, sock_connect=connect, sock_read=read)


async def _notice_closed_connections() -> None:
    # A connection the server closed while idle looks usable until the event loop has read its end, and a request
    # written to it would fail as "perhaps sent". One turn of the loop polls the sockets, the next one acts on it.
    await asyncio.sleep(0)
    await asyncio.sleep(0)


def _refuse(status: int, body: bytes) -> None:
    """Raise what PTB would not tell apart."""
    if status == HTTPStatus.GATEWAY_TIMEOUT:
        raise PerhapsSent("The gateway before the Bot API timed out (504)")
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        raise FloodWait(_retry_after(body))


def _retry_after(body: bytes) -> float:
    try:
        return float(json.loads(body)["parameters"]["retry_after"])
    except (ValueError, KeyError, TypeError):
        return 1.0


def _or(given: object, otherwise: float) -> float | None:
    return given if given is None or isinstance(given, int | float) else otherwise


def _form(data: RequestData | None) -> aiohttp.FormData | bytes | None:
    if data is None:
        return None
    if not data.contains_files:
        return urlencode(data.json_parameters).encode()
    # File names go out as they are, in UTF-8: Telegram shows percent signs to people otherwise.
    form = aiohttp.FormData(quote_fields=False, default_to_multipart=True)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime) in data.multipart_data.items():
        stream = io.BytesIO(content) if isinstance(content, bytes) else content  # read in pieces, between other work
        form.add_field(name, stream, filename=_one_line(filename), content_type=mime)
    return form


def _one_line(filename: str) -> str:
    return "".join(letter for letter in filename if letter.isprintable()) or "file"


async def _body(response: aiohttp.ClientResponse) -> bytes:
    pieces, size = [], 0
    async for piece in response.content.iter_chunked(CHUNK):
        size += len(piece)
        if size > LARGEST_RESPONSE:
            raise TooLarge(f"More than {LARGEST_RESPONSE} bytes")
        pieces.append(piece)
    return b"".join(pieces)


def _aborted(tracker: aiohttp.UploadTracker) -> bool:
    done = tracker.upload_complete
    return done.cancelled() or done.exception() is not None


def _failure(error: Exception, *, unsent: bool) -> NetworkError:
    kind = type(error).__name__
    if unsent or isinstance(error, _UNSENT):
        return NotSent(f"Not sent: {kind}")
    return PerhapsSent(f"Perhaps sent, no answer: {kind}")
