"""Looks into a file once: what it is, and by what it is found again. Beside the event loop, which serves people."""

import asyncio
from dataclasses import dataclass

from documents import heic, photos
from documents.contents import READ, Content, content_of
from documents.photos import Seen
from documents.reading import text_of
from domain.errors import Unacceptable
from domain.fingerprints import text_print


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a file is; what a photo shows, and the fingerprint of a document's text, where they can be told.

    `preview` is a JPEG copy of a photo in a format that few devices show.
    """

    content: Content
    photo: Seen | None = None
    text: int | None = None
    preview: bytes | None = None


async def inspect(data: bytes) -> Inspection:
    """Look into a file.

    Raises:
        Unacceptable: it is none that may be kept; `why` says for what reason.
    """
    content = await asyncio.to_thread(content_of, data)
    if content is Content.PHOTO:
        return Inspection(content, photo=await asyncio.to_thread(_photo, data))
    if content is Content.PICTURE and heic.is_heic(data):
        return await _heic(data)
    if content in READ:
        return Inspection(content, text=await _text(data))
    return Inspection(content)


async def _heic(data: bytes) -> Inspection:
    copy = await heic.copy_of(data)
    if copy is None:
        return Inspection(Content.PICTURE)
    return Inspection(Content.PHOTO, photo=await asyncio.to_thread(_photo, copy), preview=copy)


def _photo(data: bytes) -> Seen | None:
    try:
        return photos.seen(data)
    except (OSError, ValueError, SyntaxError):  # its head was whole, the rest is not: a person may still make it out
        return None


async def _text(data: bytes) -> int | None:
    try:
        return await asyncio.to_thread(text_print, await text_of(data))
    except Unacceptable:  # a scan, or a document with a password: kept, not compared
        return None
