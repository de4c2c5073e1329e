"""From the bytes of a file to lines and tables, whatever kind of document it is."""

from collections.abc import Callable

from documents.plain_text import refuse_garbled
from documents.sniffing import Kind, kind_of
from domain.errors import Unacceptable
from domain.plan.source import Block, Grid, Line


def blocks_of(data: bytes) -> list[Block]:
    """Read a document.

    Raises:
        Unacceptable: it cannot be read; the message says why and what would help.
    """
    kind = kind_of(data)
    try:
        blocks = _reader(kind)(data)
    except Unacceptable:
        raise
    except (MemoryError, RecursionError):
        raise Unacceptable("document-bomb") from None
    except Exception as error:  # parsers of other people's formats fail in every way
        raise Unacceptable("document-damaged") from error
    if kind is not Kind.TEXT:
        refuse_garbled(text_of(blocks))
    return blocks


def text_of(blocks: list[Block]) -> str:
    """Give all that is written in a document, cell by cell and line by line."""
    return "\n".join(_texts(blocks))


def _reader(kind: Kind) -> Callable[[bytes], list[Block]]:
    """Load the parser of one kind alone: each takes a while to import."""
    if kind is Kind.WORD:
        from documents import word  # noqa: PLC0415 - see above

        return word.blocks_of
    if kind is Kind.EXCEL:
        from documents import excel  # noqa: PLC0415 - see above

        return excel.blocks_of
    if kind is Kind.PDF:
        from documents import pdf  # noqa: PLC0415 - see above

        return pdf.blocks_of
    from documents import plain_text  # noqa: PLC0415 - see above

    return lambda data: [*plain_text.lines_of(data)]


def _texts(blocks: list[Block]) -> list[str]:
    return [
        text
        for block in blocks
        for text in ([block.text] if isinstance(block, Line) else [cell for row in block.rows for cell in row])
        if isinstance(block, Line | Grid)
    ]
