"""What a file is, told by its content and never by its name; and whether it may be opened at all."""

import re
import zipfile
from enum import Enum, auto
from io import BytesIO

from domain.errors import Unacceptable

LARGEST = 20 * 1024 * 1024
"""Bytes of a document: what a bot may download (Bot API, getFile)."""
_LARGEST_UNPACKED = 200 * 1024 * 1024
_MOST_MEMBERS = 5_000
_STEEPEST = 150
_STEEP_FROM = 5 * 1024 * 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"II*\x00", b"MM\x00*", b"BM")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OLD_EXCEL = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"))


class Kind(Enum):
    """The kinds of documents that can be read."""

    WORD = auto()
    EXCEL = auto()
    PDF = auto()
    TEXT = auto()


def check_size(size: int) -> None:
    """Refuse a file before it is read.

    Raises:
        Unacceptable: it is empty, or larger than any plan is.
    """
    if not size:
        raise Unacceptable("document-empty")
    if size > LARGEST:
        raise Unacceptable("document-too-large", megabytes=LARGEST // 1024 // 1024)


def kind_of(data: bytes) -> Kind:
    """Tell what a file is.

    Raises:
        Unacceptable: it is none that can be read, or one that must not be opened.
    """
    check_size(len(data))
    if data.startswith(_OLE):
        raise _old(data)
    if data.startswith(b"PK"):
        return _package(data)
    if b"%PDF-" in data[:1024]:
        return Kind.PDF
    if data.startswith(_PICTURES) or (data.startswith(b"RIFF") and data[8:12] == b"WEBP"):
        raise Unacceptable("document-scanned")
    if data.lstrip()[:5].lower().startswith((b"{\\rtf", b"<html", b"<!doc", b"<?xml")):
        raise Unacceptable("document-unknown")
    return Kind.TEXT


def _old(data: bytes) -> Unacceptable:
    if _ENCRYPTED in data:
        return Unacceptable("document-encrypted")
    if any(name in data for name in _OLD_EXCEL) and "WordDocument".encode("utf-16-le") not in data:
        return Unacceptable("document-old-excel")
    return Unacceptable("document-old-word")


def _package(data: bytes) -> Kind:
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            members = package.infolist()
    # zipfile says NotImplementedError of an archive that asks for a newer version than it knows.
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, UnicodeDecodeError):
        raise Unacceptable("document-damaged") from None
    refuse_bomb(members)
    if any(member.flag_bits & 1 for member in members):
        raise Unacceptable("document-encrypted")
    names = {member.filename.lower() for member in members}
    if any(re.search(r"vbaproject|/macrosheets/|vbadata", name) for name in names):
        raise Unacceptable("document-macros")
    if "word/document.xml" in names:
        return Kind.WORD
    if "xl/workbook.xml" in names:
        return Kind.EXCEL
    raise Unacceptable("document-unknown")


def refuse_bomb(members: list[zipfile.ZipInfo]) -> None:
    """Refuse a package that is made to swell when it is unpacked.

    Raises:
        Unacceptable: it is.
    """
    unpacked = sum(member.file_size for member in members)
    packed = max(1, sum(member.compress_size for member in members))
    steep = unpacked > _STEEP_FROM and unpacked / packed > _STEEPEST
    if len(members) > _MOST_MEMBERS or unpacked > _LARGEST_UNPACKED or steep:
        raise Unacceptable("document-bomb")
