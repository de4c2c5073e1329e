"""Photos as an iPhone keeps them (HEIC): a JPEG copy is made of each, in the process documents are read in.

The decoder is code in C that reads what strangers send: it has no place in the process that serves people.
"""

import base64
from io import BytesIO

from documents.contents import MOST_PIXELS_UNPACKED
from documents.reading import asked
from domain.errors import Unacceptable

SIDE = 1600
"""Pixels of the longer side of the copy: to be looked at and compared; the original stays as it is."""
_BRANDS = frozenset((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx"))
"""Kinds of the family ISO/IEC 23008-12 whose pictures are coded in HEVC."""


def is_heic(data: bytes) -> bool:
    """Tell by its head whether a file is such a photo."""
    head = data[: min(int.from_bytes(data[:4], "big"), 256)]
    return head[4:8] == b"ftyp" and any(head[at : at + 4] in _BRANDS for at in range(8, len(head), 4))


async def copy_of(data: bytes) -> bytes | None:
    """Make the JPEG copy; None when the photo cannot be opened."""
    try:
        answer = await asked({"photo": True}, data)
    except Unacceptable:
        return None
    return base64.b64decode(answer["copy"])


def drawn(data: bytes) -> bytes:
    """Decode a photo, turned as its camera noted, and make it small. For the process of its own.

    Raises:
        Unacceptable: it cannot be decoded, or is too large.
    """
    import pi_heif  # noqa: PLC0415 - loaded where such a photo came, and nowhere else
    from PIL import Image, ImageOps  # noqa: PLC0415

    pi_heif.register_heif_opener()
    Image.MAX_IMAGE_PIXELS = None  # judged below
    file = BytesIO()
    try:
        with Image.open(BytesIO(data), formats=["HEIF"]) as opened:
            if opened.width * opened.height > MOST_PIXELS_UNPACKED:
                raise Unacceptable("document-too-large", megabytes=0)
            photo = ImageOps.exif_transpose(opened).convert("RGB")
    except (OSError, ValueError, SyntaxError, RuntimeError, EOFError):
        raise Unacceptable("document-damaged") from None
    photo.thumbnail((SIDE, SIDE))
    photo.save(file, "JPEG", quality=88)
    return file.getvalue()
