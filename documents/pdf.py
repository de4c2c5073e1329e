"""PDF documents with a text layer: the lines of each page, without what every page repeats."""

import re
from collections import Counter
from collections.abc import Iterator
from io import BytesIO

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from domain.errors import Unacceptable
from domain.plan.plain import plain
from domain.plan.source import Block, Line

_MOST_PAGES = 400
_FEWEST_A_PAGE = 8
_EDGE = 2
_REPEATED = 3
_HAN = re.compile("[\u3400-\u9fff]")


def blocks_of(data: bytes) -> list[Block]:
    """Read the text layer of a PDF.

    Raises:
        Unacceptable: it is locked, scanned, damaged or far too long.
    """
    pages = _pages(data)
    text = "".join(plain(page) for page in pages)
    if len(_HAN.findall(text)) < _FEWEST_A_PAGE * max(1, len(pages) // 2):
        raise Unacceptable("document-scanned")
    lines = [[line for line in page.split("\n") if line.strip()] for page in pages]
    repeated = _repeated(lines)
    kept = [line for page in lines for line in _without(page, repeated)]
    return [Line(number, line) for number, line in enumerate(kept, 1)]


def _pages(data: bytes) -> list[str]:
    try:
        reader = PdfReader(BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise Unacceptable("document-encrypted")
        if len(reader.pages) > _MOST_PAGES:
            raise Unacceptable("document-too-many-pages", pages=_MOST_PAGES)
        return [page.extract_text() for page in reader.pages]
    except PyPdfError as error:
        locked = "decrypt" in str(error).lower() or "encrypt" in str(error).lower()
        raise Unacceptable("document-encrypted" if locked else "document-damaged") from error


def _edges(page: list[str]) -> Iterator[str]:
    edge = page if len(page) <= 2 * _EDGE else [*page[:_EDGE], *page[-_EDGE:]]
    yield from (_shape(line) for line in edge)


def _shape(line: str) -> str:
    return re.sub(r"\d+|\s", "", line)


def _repeated(pages: list[list[str]]) -> set[str]:
    """Find what stands at the edge of most pages, page numbers aside."""
    seen = Counter(shape for page in pages for shape in set(_edges(page)))
    return {shape for shape, times in seen.items() if times >= max(_REPEATED, len(pages) * 0.6)}


def _without(page: list[str], repeated: set[str]) -> Iterator[str]:
    for index, line in enumerate(page):
        at_edge = index < _EDGE or index >= len(page) - _EDGE
        if not (at_edge and _shape(line) in repeated):
            yield line
