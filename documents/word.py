"""Word documents: paragraphs with the numbers Word writes, and tables with their merged cells."""

from collections.abc import Iterator
from io import BytesIO
from itertools import count
from typing import Any

from docx import Document
from docx.oxml.ns import qn

from documents.numbering import Numbering
from domain.plan.source import ABOVE, Block, Grid, Line

_LEFT_OUT = frozenset(map(qn, ("w:del", "w:moveFrom", "w:instrText", "w:pPr", "w:rPr", "w:txbxContent"))) | {
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
}
_TEXT, _TAB, _BREAK, _HYPHEN = qn("w:t"), qn("w:tab"), qn("w:br"), qn("w:noBreakHyphen")
_HOLDERS = frozenset(map(qn, ("w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:smartTag")))
_WIDEST = 64


def blocks_of(data: bytes) -> list[Block]:
    """Read the body of a document, in order; headers and footers are not part of it. Deleted text is left out."""
    document = Document(BytesIO(data))
    reader = _Reader(Numbering(document))
    return [*reader.blocks(document.element.body)]


class _Reader:
    def __init__(self, numbering: Numbering) -> None:
        self.numbering = numbering
        self.line = count(1)

    def blocks(self, holder: Any) -> Iterator[Block]:
        for element in holder.iterchildren():
            if element.tag == qn("w:p"):
                yield from self._lines(element)
            elif element.tag == qn("w:tbl"):
                yield from self._table(element)
            elif element.tag in _HOLDERS:
                yield from self.blocks(element)

    def _lines(self, paragraph: Any) -> Iterator[Line]:
        text = self._numbered(paragraph)
        for part in text.split("\n"):
            yield Line(next(self.line), part)
        for box in paragraph.iter(qn("w:txbxContent")):
            if not _in_fallback(box):
                yield from (block for block in self.blocks(box) if isinstance(block, Line))

    def _numbered(self, paragraph: Any) -> str:
        label = self.numbering.label(paragraph)
        text = "".join(_texts(paragraph))
        return f"{label}{text}" if text.strip() else text

    def _table(self, table: Any) -> Iterator[Block]:
        rows = [self._row(row) for row in _inside(table, "w:tr")]
        wide = max(map(len, rows), default=0)
        numbers = tuple(next(self.line) for _ in rows)
        if wide <= 1:  # a frame around text is no table
            for number, row in zip(numbers, rows, strict=True):
                yield from (Line(number, text) for text in "\n".join(row).split("\n"))
            return
        yield Grid(numbers, tuple((*row, *[""] * (wide - len(row)))[:_WIDEST] for row in rows))

    def _row(self, row: Any) -> list[str]:
        properties = row.find(qn("w:trPr"))
        before = properties.find(qn("w:gridBefore")) if properties is not None else None
        cells = [""] * (_whole(before) if before is not None else 0)
        for cell in _inside(row, "w:tc"):
            own = cell.find(qn("w:tcPr"))
            merge = own.find(qn("w:vMerge")) if own is not None else None
            span = own.find(qn("w:gridSpan")) if own is not None else None
            covered = merge is not None and merge.get(qn("w:val")) != "restart"
            cells.append(ABOVE if covered else self._cell(cell))
            cells.extend([""] * (min(_WIDEST, _whole(span)) - 1 if span is not None else 0))
        return cells[:_WIDEST]

    def _cell(self, cell: Any) -> str:
        return "\n".join(text for paragraph in cell.iter(qn("w:p")) if (text := self._numbered(paragraph).strip()))


def _texts(element: Any) -> Iterator[str]:
    for child in element.iterchildren():
        if child.tag in _LEFT_OUT:
            continue
        if child.tag == _TEXT:
            yield child.text or ""
        elif child.tag == _TAB:
            yield "\t"
        elif child.tag == _BREAK:
            yield "\n"
        elif child.tag == _HYPHEN:
            yield "-"
        else:
            yield from _texts(child)


def _inside(holder: Any, name: str) -> Iterator[Any]:
    """Go through the rows or cells of a table, also those inside content controls."""
    for child in holder.iterchildren():
        if child.tag == qn(name):
            yield child
        elif child.tag in _HOLDERS:
            yield from _inside(child, name)


def _in_fallback(box: Any) -> bool:
    return any(parent.tag.endswith("}Fallback") for parent in box.iterancestors())


def _whole(element: Any) -> int:
    stated = str(element.get(qn("w:val")) or "")
    return min(int(stated), _WIDEST) if stated.isdigit() else 1
