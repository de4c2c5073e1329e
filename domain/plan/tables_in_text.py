"""Tables written as text: columns apart by tabs or pipes."""

import re
from collections.abc import Iterable, Iterator

from domain.plan.grids import rows_of
from domain.plan.source import Block, Grid, Line

_RULE = re.compile(r"[\s|+:=—–-]+")
_FEWEST = 2


def with_tables(blocks: Iterable[Block]) -> Iterator[Block]:
    """Put lines that are rows of one table together as a table."""
    rows: list[tuple[Line, tuple[str, ...]]] = []
    for block in blocks:
        cells = _cells(block.text) if isinstance(block, Line) else ()
        if isinstance(block, Line) and (cells or (rows and _RULE.fullmatch(block.text))):
            rows.append((block, cells))
            continue
        yield from _flushed(rows)
        rows = []
        yield block
    yield from _flushed(rows)


def _flushed(rows: list[tuple[Line, tuple[str, ...]]]) -> Iterator[Block]:
    told = [(line, cells) for line, cells in rows if cells]
    wide = max((len(cells) for _, cells in told), default=0)
    grid = Grid(
        tuple(line.number for line, _ in told), tuple((*cells, *[""] * (wide - len(cells))) for _, cells in told)
    )
    if len(told) >= _FEWEST and rows_of(grid) is not None:
        yield grid
    else:
        yield from (Line(line.number, line.text.replace("|", " ").strip()) for line, _ in rows)


def _cells(text: str) -> tuple[str, ...]:
    if _RULE.fullmatch(text):
        return ()
    if "\t" in text:
        return tuple(cell.strip() for cell in text.split("\t"))
    if text.count("|") >= _FEWEST or re.search(r"\S\s*\|\s*\S", text):
        return tuple(cell.strip() for cell in text.strip().strip("|").split("|"))
    return ()
