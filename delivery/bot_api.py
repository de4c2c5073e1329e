"""HTTP to the Bot API over aiohttp: calls, and what comes of them. No library of bots is needed, so it loads quickly.

What the way to Telegram does is kept apart:

    Failed
    ├── NotSent       Telegram cannot have seen the request: it may be sent again
    ├── PerhapsSent   the request went out, its answer did not come back: it may have been carried out
    ├── TooLarge      the answer is larger than any the Bot API gives
    └── Refused       Telegram, or what stands before it, answered that it was not carried out
        ├── TokenRefused
        └── Conflict

Addresses of the Bot API contain the token, and so do the messages of aiohttp's errors. Neither reaches an error of
ours: each is raised anew, outside of the `except` block, so that no chained traceback shows them either.
"""

import asyncio
import json
from collections.abc import Mapping
from functools import cache
from http import HTTPStatus
from typing import Any

import aiohttp

CONNECTIONS = 512
# Shorter than the idle limit of any server in front of the Bot API, so that we are the one who closes.
IDLE_SECONDS = 20.0
# A response of the Bot API: 20 MB is the largest file it gives out (getFile).
LARGEST_RESPONSE = 21 * 1024 * 1024
CHUNK = 64 * 1024
JSON = {"Content-Type": "application/json"}

_UNSENT = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL)


class Failed(Exception):
    """A call of the Bot API failed."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class NotSent(Failed):
    """Telegram cannot have seen this request."""


class PerhapsSent(Failed):
    """Telegram may have carried this request out; we do not know."""


class TooLarge(Failed):
    """A response is larger than any the Bot API gives."""


class Refused(Failed):
    """An answer that says no (Bot API, Making requests).

    Args:
        code: of the error; the status of HTTP.
        description: in Telegram's words, or the name of the status where something else answered.
        parameters: what Telegram adds (Bot API, ResponseParameters): `retry_after`, `migrate_to_chat_id`.
    """

    def __init__(self, code: int, description: str, parameters: Mapping[str, Any]) -> None:
        super().__init__(description)
        self.code, self.parameters = code, parameters

    @property
    def retry_after(self) -> float | None:
        """How long a pause Telegram asks for, in seconds; a second where it asks for one (429) and does not say."""
        given = self.parameters.get("retry_after")
        if isinstance(given, int | float):
            return float(given)
        return 1.0 if self.code == HTTPStatus.TOO_MANY_REQUESTS else None


class TokenRefused(Refused):
    """Telegram does not know the token (401), or it is none (404: the address has no such method)."""


class Conflict(Refused):
    """Another process polls with this token, or a webhook is set (409)."""


_REFUSALS: Mapping[int, type[Refused]] = {
    HTTPStatus.UNAUTHORIZED: TokenRefused,
    HTTPStatus.NOT_FOUND: TokenRefused,
    HTTPStatus.CONFLICT: Conflict,
}


class BotApi:
    """A pool of connections to the Bot API.

    Args:
        read_timeout: seconds to wait for bytes of the answer.
        connect_timeout: seconds to get a connection, waiting for a free one included.
        write_timeout: seconds for sending the request.
        proxy: address of an HTTP proxy. The environment is not asked for one: settings are read elsewhere.
    """

    def __init__(
        self,
        *,
        read_timeout: float = 20.0,
        connect_timeout: float = 10.0,
        write_timeout: float = 10.0,
        proxy: str | None = None,
    ) -> None:
        self.read_timeout, self.connect_timeout, self.write_timeout = read_timeout, connect_timeout, write_timeout
        self._proxy = proxy
        self._session: aiohttp.ClientSession | None = None

    async def open(self) -> None:
        """Open the pool of connections."""
        if self._session is None or self._session.closed:
            connector = aiohttp.TCPConnector(
                limit=CONNECTIONS, keepalive_timeout=IDLE_SECONDS, ttl_dns_cache=60, enable_cleanup_closed=False
            )
            self._session = aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())

    async def close(self) -> None:
        """Close every connection."""
        if self._session is not None:
            await self._session.close()

    async def renew(self) -> None:
        """Give up every connection and open a new pool: the cure for a pool that went bad."""
        await self.close()
        await self.open()

    async def call(self, url: str, *, read_timeout: float) -> Any:
        """Call a method whose parameters are in the address; give its result.

        Raises:
            NotSent: Telegram cannot have seen it.
            PerhapsSent: Telegram may have carried it out.
            TooLarge: the answer is larger than any the Bot API gives.
            TokenRefused: Telegram does not know the token.
            Conflict: another process polls.
            Refused: Telegram, or what stands before it, refused it.
            Failed: the answer cannot be read.
        """
        status, body = await self.exchange(
            "POST", url, read=read_timeout, write=self.write_timeout, connect=self.connect_timeout
        )
        if not HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
            raise refusal(status, body)
        answer = _read(body)
        if "result" not in answer:
            raise Failed("Invalid server response")
        return answer["result"]

    async def exchange(
        self,
        method: str,
        url: str,
        body: aiohttp.FormData | bytes | None = None,
        *,
        read: float | None,
        write: float | None,
        connect: float | None,
    ) -> tuple[int, bytes]:
        """Carry out one request of HTTP, None being no limit; give the answer's status and content, whatever it says.

        Args:
            method: of HTTP.
            url: what is asked for.
            body: what is said: JSON, or a form with files.
            read: seconds to wait for bytes of the answer.
            write: seconds for sending the request.
            connect: seconds to get a connection.

        Raises:
            NotSent: Telegram cannot have seen it.
            PerhapsSent: Telegram may have carried it out.
            TooLarge: the answer is larger than any the Bot API gives.
        """
        session, tracker = self._opened(), aiohttp.UploadTracker()
        await _notice_closed_connections()
        try:
            async with session.request(
                method,
                url,
                data=body,
                headers=JSON if isinstance(body, bytes) else None,
                timeout=_timeout(read=read, write=write, connect=connect),
                proxy=self._proxy,
                allow_redirects=False,
                upload_tracker=tracker,
            ) as response:
                status, answer = response.status, await _body(response)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            failure = _failure(error, unsent=not tracker.upload_complete.done() or _aborted(tracker))
        else:
            if status == HTTPStatus.GATEWAY_TIMEOUT:
                raise PerhapsSent("The gateway before the Bot API timed out (504)")
            return status, answer
        raise failure

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None or self._session.closed:
            raise NotSent("The transport is not open")
        return self._session


def refusal(status: int, body: bytes) -> Refused:
    """Read an answer that says no."""
    try:
        answer = _read(body)
    except Failed:
        answer = {}
    words, parameters = answer.get("description"), answer.get("parameters")
    kind = _REFUSALS.get(status, Refused)
    return kind(status, str(words or _name(status)), parameters if isinstance(parameters, dict) else {})


def _read(body: bytes) -> dict[str, Any]:
    try:
        answer = json.loads(body.decode(errors="replace"))
    except ValueError:
        answer = None
    if not isinstance(answer, dict):
        raise Failed("Invalid server response")  # outside of the `except` block: its words quote what people wrote
    return answer


def _name(status: int) -> str:
    try:
        return f"{HTTPStatus(status).phrase} ({status})"
    except ValueError:
        return f"Unknown HTTPError ({status})"


async def _notice_closed_connections() -> None:
    # A connection the server closed while idle looks usable until the event loop has read its end, and a request
    # written to it would fail as "perhaps sent". One turn of the loop polls the sockets, the next one acts on it.
    await asyncio.sleep(0)
    await asyncio.sleep(0)


@cache
def _timeout(*, read: float | None, write: float | None, connect: float | None) -> aiohttp.ClientTimeout:
    # aiohttp has no limit of its own for writing: the total bounds it.
    total = None if read is None or write is None or connect is None else read + write + connect
    return aiohttp.ClientTimeout(total=total, connect=connect, sock_connect=connect, sock_read=read)


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


def _failure(error: Exception, *, unsent: bool) -> NotSent | PerhapsSent:
    kind = type(error).__name__
    if unsent or isinstance(error, _UNSENT):
        return NotSent(f"Not sent: {kind}")
    return PerhapsSent(f"Perhaps sent, no answer: {kind}")
