"""Tables that were pasted with every cell on a line of its own, the number of each row first."""

from collections.abc import Iterator, Sequence

from domain.plan.columns import Column, heads_of, is_head
from domain.plan.source import Block, Grid, Line

_FEWEST = 2


def with_flat_tables(blocks: Sequence[Block]) -> Iterator[Block]:
    """Put such cells together as a table again. Only rows that begin with their number are told apart safely."""
    index = 0
    while index < len(blocks):
        heads = _heads(blocks, index)
        grid, end = _grid(blocks, index, heads) if heads else (None, index)
        if grid:
            yield grid
            index = end
        else:
            yield blocks[index]
            index += 1


def _heads(blocks: Sequence[Block], start: int) -> list[str]:
    names: list[str] = []
    for block in blocks[start : start + 12]:
        if not isinstance(block, Line) or not is_head(block.text):
            break
        names.append(block.text)
    columns = heads_of(names) if len(names) >= _FEWEST else None
    return names if columns and columns[0] is Column.NUMBER else []


def _grid(blocks: Sequence[Block], start: int, heads: list[str]) -> tuple[Grid | None, int]:
    first = blocks[start]
    numbers = [first.number] if isinstance(first, Line) else []
    rows: list[tuple[str, ...]] = [tuple(heads)]
    index, expected = start + len(heads), 1
    while (line := _line(blocks, index)) and line.text == str(expected):
        cells, end = _cells(blocks, index, expected + 1, len(heads))
        numbers.append(line.number)
        rows.append(_row(cells, len(heads)))
        index, expected = end, expected + 1
    return (Grid(tuple(numbers), tuple(rows)), index) if len(rows) > _FEWEST else (None, start)


def _cells(blocks: Sequence[Block], start: int, following: int, wide: int) -> tuple[list[str], int]:
    cells: list[str] = []
    index = start
    while (line := _line(blocks, index)) and line.text != str(following) and len(cells) < 3 * wide:
        cells.append(line.text)
        index += 1
        last = len(cells) >= wide and not _numbered_again(blocks, index, following, wide)
        if last:
            break
    return cells, index


def _numbered_again(blocks: Sequence[Block], index: int, following: int, wide: int) -> bool:
    return any((line := _line(blocks, at)) and line.text == str(following) for at in range(index, index + 2 * wide))


def _row(cells: list[str], wide: int) -> tuple[str, ...]:
    """A row with a cell too few or too many cannot be told: its words stay, its units are left to be asked."""
    if len(cells) == wide:
        return tuple(cells)
    return (cells[0], "\n".join(cells[1:]), *[""] * (wide - 2))


def _line(blocks: Sequence[Block], index: int) -> Line | None:
    block = blocks[index] if index < len(blocks) else None
    return block if isinstance(block, Line) else None
