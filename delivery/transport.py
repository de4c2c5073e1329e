"""Calls of the Bot API (`delivery.bot_api`) behind python-telegram-bot's own interface.

PTB's transport slows down four- to eight-fold when many chats are answered at once. This one also keeps apart
what PTB folds together:

    telegram.error.NetworkError
    ├── NotSent              Telegram cannot have seen the request: it may be sent again
    └── telegram.error.TimedOut
        └── PerhapsSent      the request went out, its answer did not come back: it may have been carried out
    telegram.error.RetryAfter
    └── FloodWait            Telegram refused and asks for a pause: it was not carried out
"""

import io
import json
from collections.abc import Mapping
from datetime import timedelta
from http import HTTPStatus
from typing import Any

from aiohttp import FormData
from telegram.error import NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from delivery import bot_api
from delivery.bot_api import BotApi

OURS = frozenset({"from", "text", "entities", "caption", "caption_entities", "reply_markup", "link_preview_options"})


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


class TooLarge(TelegramError):
    """A response is larger than any the Bot API gives."""


_KINDS: tuple[tuple[type[bot_api.Failed], type[TelegramError]], ...] = (
    (bot_api.NotSent, NotSent),
    (bot_api.PerhapsSent, PerhapsSent),
    (bot_api.TooLarge, TooLarge),
)


def without_ours(sent: Mapping[str, Any]) -> Mapping[str, Any]:
    """Leave out of a message of ours what we wrote ourselves (Bot API, Message); anything else is left as it is."""
    return {name: value for name, value in sent.items() if name not in OURS} if "message_id" in sent else sent


def retry_seconds(error: RetryAfter) -> float:
    """Say how long a pause Telegram asks for, in seconds."""
    if isinstance(error, FloodWait):
        return error.seconds
    wait = error.retry_after
    return float(wait) if isinstance(wait, int | float) else wait.total_seconds()


class AiohttpRequest(BaseRequest):
    """PTB's transport on aiohttp.

    Args:
        read_timeout: seconds to wait for bytes of the answer.
        connect_timeout: seconds to get a connection, waiting for a free one included.
        write_timeout: seconds for sending the request.
        upload_timeout: the same when files are sent.
        proxy: address of an HTTP proxy. The environment is not asked for one: settings are read elsewhere.
    """

    __slots__ = ("_api", "_upload")

    def __init__(
        self,
        *,
        read_timeout: float = 20.0,
        connect_timeout: float = 10.0,
        write_timeout: float = 10.0,
        upload_timeout: float = 90.0,
        proxy: str | None = None,
    ) -> None:
        self._api = BotApi(
            read_timeout=read_timeout, connect_timeout=connect_timeout, write_timeout=write_timeout, proxy=proxy
        )
        self._upload = upload_timeout

    @property
    def read_timeout(self) -> float:
        """Seconds to wait for bytes of the answer, when a call names none."""
        return self._api.read_timeout

    async def initialize(self) -> None:
        """Open the pool of connections."""
        await self._api.open()

    async def shutdown(self) -> None:
        """Close every connection."""
        await self._api.close()

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
            FloodWait: Telegram asks for a pause.
            TooLarge: the answer is larger than any the Bot API gives.
        """
        files = bool(request_data and request_data.contains_files)
        try:
            status, body = await self._api.exchange(
                method,
                url,
                _body(request_data),
                read=_or(read_timeout, self._api.read_timeout),
                write=_or(write_timeout, self._upload if files else self._api.write_timeout),
                connect=_or(connect_timeout, self._api.connect_timeout),
            )
        except bot_api.Failed as error:
            raise _known(error) from None
        if status == HTTPStatus.TOO_MANY_REQUESTS:
            raise FloodWait(bot_api.refusal(status, body).retry_after or 0.0)
        return status, body

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


def _known(error: bot_api.Failed) -> TelegramError:
    """Give an error of the way to Telegram as one PTB knows."""
    return next(known for kind, known in _KINDS if isinstance(error, kind))(error.message)


def _or(given: object, otherwise: float) -> float | None:
    return given if given is None or isinstance(given, int | float) else otherwise


def _body(data: RequestData | None) -> FormData | bytes | None:
    if data is None:
        return None
    if not data.contains_files:
        return json.dumps(data.parameters).encode()
    # File names go out as they are, in UTF-8: Telegram shows percent signs to people otherwise.
    form = FormData(quote_fields=False, default_to_multipart=True)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime) in data.multipart_data.items():
        stream = io.BytesIO(content) if isinstance(content, bytes) else content  # read in pieces, between other work
        form.add_field(name, stream, filename=_one_line(filename), content_type=mime)
    return form


def _one_line(filename: str) -> str:
    return "".join(letter for letter in filename if letter.isprintable()) or "file"
