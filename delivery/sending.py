"""Puts a parcel into a chat by as few Bot API calls as it takes.

What has buttons comes last, where the thumb is; without buttons the text comes first and its files follow.
"""

from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from telegram import InputMediaDocument, InputMediaPhoto, InputMediaVideo, Message
from telegram.constants import ParseMode
from telegram.error import TelegramError

from delivery import calls
from delivery.calls import Bot
from delivery.limiter import Turn
from delivery.parcel import LONGEST_CAPTION, Document, Parcel, shown_length

# Bot API, sendMediaGroup.
LARGEST_ALBUM = 10

Options = dict[str, Any]
Call = Callable[[Options], Awaitable[Sequence[int]]]
Medium = InputMediaPhoto | InputMediaVideo | InputMediaDocument
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Arrived:
    """What a parcel became: the message with its text, and all its messages in the order they came."""

    main: int
    messages: tuple[int, ...]


class PartlySent(TelegramError):
    """Some messages of a parcel arrived, the next did not; sending it again would show the first ones twice."""

    def __init__(self, message_id: int, cause: TelegramError) -> None:
        super().__init__(f"Partly sent: {cause.message}")
        self.message_id = message_id


async def send(bot: Bot, chat_id: int, parcel: Parcel, *, turn_taken: bool = False) -> Arrived:
    """Send a parcel; give the messages it became.

    Args:
        bot: the bot.
        chat_id: where to.
        parcel: what.
        turn_taken: the caller has waited for the turn of the first message.

    Raises:
        PartlySent: an error after the first messages had arrived.
        TelegramError: an error before.
    """
    calls = list(_calls(bot, chat_id, parcel))
    main = 0
    arrived: list[int] = []
    for number, (is_main, call) in enumerate(calls):
        options: Options = {"rate_limit_args": Turn.TAKEN} if turn_taken and number == 0 else {}
        try:
            numbers = await call(options | {"disable_notification": parcel.silent})
        except TelegramError as error:
            if number == 0:
                raise
            raise PartlySent(main or arrived[0], error) from error
        arrived += numbers
        main = numbers[0] if is_main else main
    return Arrived(main or arrived[0], tuple(arrived))


def first_count(parcel: Parcel) -> int:
    """Say how many messages the first call of a parcel puts into the chat, for its turn."""
    media = len(parcel.album) + len(parcel.videos)
    if parcel.buttons or not parcel.text:
        return min(media or len(parcel.documents) or 1, LARGEST_ALBUM)
    return 1


def keyboard(parcel: Parcel) -> Options | None:
    """Make the buttons of a parcel (Bot API, InlineKeyboardMarkup)."""
    if not parcel.buttons:
        return None
    return {"inline_keyboard": [[_button(label, data) for label, data in row] for row in parcel.buttons]}


def text_options(parcel: Parcel) -> Options:
    """Give what sending and editing a text have in common."""
    return {
        "text": parcel.text,
        "parse_mode": ParseMode.HTML,
        "reply_markup": keyboard(parcel),
        "link_preview_options": {"is_disabled": not parcel.preview},
    }


def _calls(bot: Bot, chat_id: int, parcel: Parcel) -> Iterator[tuple[bool, Call]]:
    files = [(False, call) for call in _files(bot, chat_id, parcel)]
    words = [(True, call) for call in _words(bot, chat_id, parcel)]
    yield from files + words if parcel.buttons else words + files


def _words(bot: Bot, chat_id: int, parcel: Parcel) -> Iterator[Call]:
    captioned = shown_length(parcel.text) <= LONGEST_CAPTION
    if parcel.photo is not None:
        yield _photo(bot, chat_id, parcel, captioned=captioned)
    if parcel.text and not (captioned and parcel.photo is not None):
        yield _text(bot, chat_id, parcel)


def _photo(bot: Bot, chat_id: int, parcel: Parcel, *, captioned: bool) -> Call:
    words: Options = (
        {"caption": parcel.text, "parse_mode": ParseMode.HTML, "reply_markup": keyboard(parcel)} if captioned else {}
    )

    async def call(options: Options) -> Sequence[int]:
        return _numbers(await bot.send_photo(chat_id, photo=parcel.photo or b"", **words, **options))

    return call


def _text(bot: Bot, chat_id: int, parcel: Parcel) -> Call:
    async def call(options: Options) -> Sequence[int]:
        turn, said = options.pop("rate_limit_args", None), text_options(parcel) | options
        sent = await calls.make(bot, "sendMessage", {"chat_id": chat_id} | said, turn=turn)
        return [sent["message_id"]]

    return call


def _files(bot: Bot, chat_id: int, parcel: Parcel) -> Iterator[Call]:
    shown: list[Medium] = [InputMediaPhoto(photo) for photo in parcel.album]
    shown += [InputMediaVideo(video) for video in parcel.videos]
    kept: list[Medium] = [
        InputMediaDocument(content, filename=_name(each)) for each in parcel.documents for content in [each[1]]
    ]
    for media in [*_batches(shown), *_batches(kept)]:
        yield _album(bot, chat_id, media)
    for voice in parcel.voices:
        yield _voice(bot, chat_id, voice)


def _album(bot: Bot, chat_id: int, media: Sequence[Medium]) -> Call:
    async def call(options: Options) -> Sequence[int]:
        if len(media) > 1:
            return _numbers(*await bot.send_media_group(chat_id, media=media, **options))
        return _numbers(await _single(bot, chat_id, media[0], options))

    return call


async def _single(bot: Bot, chat_id: int, medium: Medium, options: Options) -> Message:
    # An album has at least two pieces (Bot API, sendMediaGroup).
    file: Any = medium.media
    if isinstance(medium, InputMediaPhoto):
        return await bot.send_photo(chat_id, photo=file, **options)
    if isinstance(medium, InputMediaVideo):
        return await bot.send_video(chat_id, video=file, **options)
    return await bot.send_document(chat_id, document=file, **options)


def _voice(bot: Bot, chat_id: int, voice: bytes | str) -> Call:
    async def call(options: Options) -> Sequence[int]:
        return _numbers(await bot.send_voice(chat_id, voice=voice, **options))

    return call


def _numbers(*messages: Message) -> list[int]:
    return [message.message_id for message in messages]


def _name(document: Document) -> str | None:
    return document[0] if isinstance(document[1], bytes) else None


def _batches(items: list[T]) -> Iterator[list[T]]:
    for start in range(0, len(items), LARGEST_ALBUM):
        yield items[start : start + LARGEST_ALBUM]


def _button(label: str, data: str) -> dict[str, str]:
    kind = "url" if data.startswith(("https://", "http://", "tg://")) else "callback_data"
    return {"text": label, kind: data}
