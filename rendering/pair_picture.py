"""Two photos side by side on one picture, for an eye to compare."""

from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

HEIGHT, WIDEST, GAP = 900, 1400, 24
"""Pixels: how high each is drawn, how wide at most, and the white between them."""


def side_by_side(left: bytes, right: bytes) -> bytes | None:
    """Draw two photos beside each other, each turned as its camera noted; None when one cannot be read."""
    from PIL import Image  # noqa: PLC0415 - only needed when somebody compares, and the bot's start counts

    try:
        one, other = _photo(left), _photo(right)
    except (OSError, ValueError, SyntaxError):
        return None
    sheet = Image.new("RGB", (one.width + GAP + other.width, HEIGHT), "white")
    sheet.paste(one, (0, (HEIGHT - one.height) // 2))
    sheet.paste(other, (one.width + GAP, (HEIGHT - other.height) // 2))
    file = BytesIO()
    sheet.save(file, "JPEG", quality=88)
    return file.getvalue()


def _photo(data: bytes) -> "Image.Image":
    from PIL import Image, ImageOps  # noqa: PLC0415

    with Image.open(BytesIO(data)) as opened:
        opened.draft("RGB", (WIDEST, HEIGHT))
        photo = ImageOps.exif_transpose(opened).convert("RGB")
    share = min(WIDEST / photo.width, HEIGHT / photo.height)
    return photo.resize((max(1, round(photo.width * share)), max(1, round(photo.height * share))))
