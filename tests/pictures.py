"""Pictures that tests send: each word gives another one."""

import io
from functools import cache

from PIL import Image


@cache
def photo(word: str, size: tuple[int, int] = (64, 48)) -> bytes:
    """Draw a small JPEG that only this word has."""
    seed = sum(ord(letter) * (place + 7) for place, letter in enumerate(word))
    picture = Image.new("RGB", size, (seed % 251, seed * 7 % 241, seed * 13 % 239))
    picture.paste((seed * 3 % 255, 90, 40), (8, 8, 8 + seed % 40, 30))
    content = io.BytesIO()
    picture.save(content, "JPEG")
    return content.getvalue()
