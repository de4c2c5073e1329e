"""Reads the text of a PDF back, as far as Typst writes it."""

import re
import zlib
from collections.abc import Iterator


def pdf_text(pdf: bytes) -> Iterator[str]:
    """Read a PDF as Typst writes it: pages in order, each font with its table from glyph to character."""
    objects = dict(re.findall(rb"(?s)\n(\d+) 0 obj\s*(.*?)\nendobj", pdf))
    for page in (body for body in objects.values() if re.search(rb"/Type/Page\b", body)):
        fonts = {name: _characters(objects, font) for name, font in _fonts(objects, page)}
        font: dict[int, str] = {}
        for name, *shown in re.findall(
            # Brackets inside a string need no backslash while they come in pairs.
            rb"(?s)/(f\d+) [\d.]+ Tf|\(((?:\\.|[^\\()]|\((?:\\.|[^\\()])*\))*)\)|<([0-9A-Fa-f]+)>",
            _stream(objects[_referred("Contents", page)]),
        ):
            font = fonts[name] if name else font
            glyphs = _unescaped(shown[0]) or bytes.fromhex(shown[1].decode())
            yield "".join(font[int.from_bytes(glyphs[at : at + 2], "big")] for at in range(0, len(glyphs), 2))


def _referred(key: str, body: bytes) -> bytes:
    found = re.search(rf"/{key} (\d+) 0 R".encode(), body)
    assert found
    return found[1]


def _fonts(objects: dict[bytes, bytes], page: bytes) -> list[tuple[bytes, bytes]]:
    return re.findall(rb"/(f\d+) (\d+) 0 R", objects[_referred("Resources", page)])


def _characters(objects: dict[bytes, bytes], font: bytes) -> dict[int, str]:
    table = _stream(objects[_referred("ToUnicode", objects[font])])
    found: dict[int, str] = {}
    for glyph, character in re.findall(rb"(?m)^<([0-9a-fA-F]{4})> <([0-9a-fA-F]+)>\s*$", table):
        found[int(glyph, 16)] = bytes.fromhex(character.decode()).decode("utf-16-be")
    return found


def _stream(body: bytes) -> bytes:
    return zlib.decompress(body.split(b"stream\n", 1)[1])


def _unescaped(string: bytes) -> bytes:
    plain = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}

    def one(match: re.Match[bytes]) -> bytes:
        return bytes([int(match[1], 8)]) if match[1].isdigit() else plain.get(match[1], match[1])

    return re.sub(rb"(?s)\\([0-7]{1,3}|.)", one, string)
