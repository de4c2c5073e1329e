"""What a file sent as evidence is, told by its content: what is accepted, and what is refused with a reason."""

import re
import zipfile
from enum import StrEnum
from io import BytesIO
from pathlib import PurePosixPath

from documents.sniffing import refuse_bomb
from domain.errors import Unacceptable


class Content(StrEnum):
    """What a file is. `PICTURE`: an image Pillow does not open: HEIC, until it is decoded, or a camera's raw data."""

    PHOTO = "photo"
    PICTURE = "picture"
    PDF = "pdf"
    WORD = "word"
    EXCEL = "excel"
    OFFICE = "office"
    VIDEO = "video"
    AUDIO = "audio"
    TEXT = "text"


READ = frozenset({Content.PDF, Content.WORD, Content.EXCEL, Content.TEXT})
"""Kinds whose text can be read."""

MOST_PIXELS = 220_000_000
"""The largest sensors of phones; a JPEG is opened at an eighth of its size."""
MOST_PIXELS_UNPACKED = 80_000_000
"""For the kinds of images that must be unpacked whole."""

_PROGRAMS = (b"MZ", b"\x7fELF", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"dex\n", b"#!")
_SHORTCUT = b"L\x00\x00\x00\x01\x14\x02\x00"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_DOCUMENTS = tuple(
    name.encode("utf-16-le") for name in ("WordDocument", "Workbook", "Book", "PowerPoint Document", "EncryptedPackage")
)
_OLE_MACROS = "_VBA_PROJECT".encode("utf-16-le")
_MARKUP = (b"<", b"{\\rtf")
_ARCHIVE_ENDINGS = frozenset(("7z", "ar", "bz2", "cab", "deb", "gz", "lz", "rar", "rpm", "tar", "xz", "Z", "zst"))
_NAMES = {
    "program": "exe com scr bat cmd msi ps1 vbs vbe js jse wsf hta lnk reg dll jar apk ipa sh app pif cpl",
    "archive": "zip rar 7z tar gz bz2 xz tgz iso cab zst",
    "macros": "docm dotm xlsm xltm xlam pptm potm ppsm",
}
_WHY_BY_ENDING = {ending: why for why, endings in _NAMES.items() for ending in endings.split()}
_OFFICE = {
    "word/document.xml": Content.WORD,
    "xl/workbook.xml": Content.EXCEL,
    "xl/workbook.bin": Content.OFFICE,
    "ppt/presentation.xml": Content.OFFICE,
}
_READABLE_IMAGES = frozenset({"jpg", "png", "gif", "webp", "bmp", "tif"})


def refused_by_name(name: str) -> str:
    """Say why a file is refused that does not even pretend to be anything else; empty when it is not."""
    return _WHY_BY_ENDING.get(PurePosixPath(name).suffix.lower().removeprefix("."), "")


def content_of(data: bytes) -> Content:
    """Tell what a file is.

    Raises:
        Unacceptable: `why` is program, archive, macros, damaged, bomb or unknown.
    """
    if data.startswith((*_PROGRAMS, _SHORTCUT)):
        raise refusal("program")
    if data.startswith(_OLE):
        return _old_document(data)
    if data.startswith(b"PK"):
        return _package(data)
    if b"%PDF-" in data[:1024]:
        return Content.PDF
    return _sniffed(data)


def refusal(why: str) -> Unacceptable:
    """Make the refusal of a file for a reason."""
    return Unacceptable("evidence-refused", why=why)


def _sniffed(data: bytes) -> Content:
    import filetype  # noqa: PLC0415 - loaded when the first file comes, not at every start

    found = filetype.guess(data)
    if found is not None:
        return _recognised(data, found.mime, found.extension)
    if _is_text(data):
        return Content.TEXT
    raise refusal("unknown")


def _recognised(data: bytes, mime: str, ending: str) -> Content:
    if ending in _ARCHIVE_ENDINGS:
        raise refusal("archive")
    kind = mime.partition("/")[0]
    if kind == "image":
        return _image(data) if ending in _READABLE_IMAGES else Content.PICTURE
    if kind in {"video", "audio"}:
        return Content(kind)
    raise refusal("unknown")


def _image(data: bytes) -> Content:
    from PIL import Image  # noqa: PLC0415 - as above

    Image.MAX_IMAGE_PIXELS = None  # the number of pixels is judged here, in words a person understands
    try:
        with Image.open(BytesIO(data)) as image:
            pixels = image.width * image.height
            most = MOST_PIXELS if image.format in {"JPEG", "MPO"} else MOST_PIXELS_UNPACKED
            if pixels <= most:
                image.verify()
    except (OSError, SyntaxError, ValueError, EOFError):
        raise refusal("damaged") from None
    if pixels > most:
        raise refusal("bomb")
    return Content.PHOTO


def _old_document(data: bytes) -> Content:
    if _OLE_MACROS in data:
        raise refusal("macros")
    if not any(name in data for name in _OLE_DOCUMENTS):
        raise refusal("unknown")
    return Content.OFFICE


def _package(data: bytes) -> Content:
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            members = package.infolist()
            types = _beginning(package, "[Content_Types].xml")
            mime = _beginning(package, "mimetype")
    # zipfile says NotImplementedError of an archive that asks for a newer version or an unknown compression.
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError):
        raise refusal("damaged") from None
    try:
        refuse_bomb(members)
    except Unacceptable:
        raise refusal("bomb") from None
    names = {member.filename.lower() for member in members}
    if b"macroenabled" in types.lower() or any(re.search(r"vbaproject|macrosheets/|^basic/", name) for name in names):
        raise refusal("macros")
    if any(name in names for name in ("androidmanifest.xml", "meta-inf/manifest.mf", "classes.dex")) and not mime:
        raise refusal("program")
    if "ofd.xml" in names or mime.startswith(b"application/vnd.oasis.opendocument."):
        return Content.OFFICE
    for name, content in _OFFICE.items():
        if name in names:
            return content
    raise refusal("archive")


def _beginning(package: zipfile.ZipFile, name: str) -> bytes:
    if name not in package.namelist():
        return b""
    with package.open(name) as member:
        return member.read(256 * 1024)


def _is_text(data: bytes) -> bool:
    if not data or b"\x00" in data or data.lstrip().startswith(_MARKUP):
        return False
    for encoding in ("utf-8", "gb18030"):
        try:
            data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return True
    return False
