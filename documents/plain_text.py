"""Text files: which encoding they are in, and whether what comes out is Chinese or rubbish."""

import re

from domain.errors import Unacceptable
from domain.plan.source import Line

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_HAN = re.compile("[\u3400-\u9fff]")
_RUBBISH = re.compile("\ufffd|锟斤拷|烫烫烫|[\ue000-\uf8ff]|[\u0080-\u009f]")
_LATIN = re.compile("[\u00c0-\u00ff]")
_MOST_RUBBISH = 0.01
_ENOUGH = 20
_COMMON_SHARE = 0.8
_FIRST_COMMON, _LAST_COMMON = 0xB0, 0xD7
"""Rows of GB 2312 that hold its 3,755 common characters. Nearly all of a notice is written with them."""


def lines_of(data: bytes) -> list[Line]:
    """Read a text file: UTF-8, UTF-16 with its mark, or GB 18030.

    Raises:
        Unacceptable: it is garbled, or no text.
    """
    text = _decoded(data)
    refuse_garbled(text)
    return [
        Line(number, line) for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1)
    ]


def refuse_garbled(text: str) -> None:
    """Refuse what was decoded wrongly somewhere on its way.

    Raises:
        Unacceptable: it is garbled, or there is no Chinese in it.
    """
    if not text.strip():
        raise Unacceptable("document-empty")
    rubbish = len(_RUBBISH.findall(text)) + len(_LATIN.findall(text))
    if rubbish > max(2, len(text) * _MOST_RUBBISH) or "\x00" in text:
        raise Unacceptable("document-garbled")
    han = _HAN.findall(text)
    if len(han) >= _ENOUGH and sum(map(_is_common, han)) < len(han) * _COMMON_SHARE:
        raise Unacceptable("document-garbled")
    if not han:
        raise Unacceptable("document-no-chinese")


def _decoded(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _strictly(data, "gb18030")


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise Unacceptable("document-garbled") from None


def _is_common(character: str) -> bool:
    try:
        encoded = character.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return _FIRST_COMMON <= encoded[0] <= _LAST_COMMON
