"""Tables of a PDF page, found by the lines drawn around their cells."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from domain.plan.source import ABOVE

Numbers = Sequence[float]
_NEAR = 2.5
"""Points within which two lines are one."""
_THIN = 3.0
_SHORT = 6.0
_FEWEST = 3
_MOST_LINES = 20_000


@dataclass(frozen=True, slots=True)
class Words:
    """A piece of text where it stands on the page, in points from the lower left corner."""

    x: float
    y: float
    text: str
    size: float = 11.0
    """The height of a character."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A straight line on the page: at `place`, from `low` to `high`."""

    place: float
    low: float
    high: float


@dataclass(slots=True)
class Drawing:
    """What is drawn on a page: its words, and its vertical and horizontal lines."""

    words: list[Words] = field(default_factory=list)
    vertical: list[Segment] = field(default_factory=list)
    horizontal: list[Segment] = field(default_factory=list)
    _path: list[tuple[float, float, float, float]] = field(default_factory=list)
    _rectangles: list[tuple[float, float, float, float]] = field(default_factory=list)
    _at: tuple[float, float] = (0.0, 0.0)

    def text(self, text: str, cm: Numbers, tm: Numbers, size: float) -> None:
        """Take words as they are shown."""
        if text.strip():
            x, y = _moved(tm[4], tm[5], cm)
            self.words.append(Words(x, y, text.strip("\n"), size * abs(tm[3] * cm[3]) or size))

    def operation(self, operator: bytes, operands: Sequence[float], cm: Numbers) -> None:
        """Take an operation of drawing: lines and frames count when they are painted."""
        if operator == b"m":
            self._at = _moved(float(operands[0]), float(operands[1]), cm)
        elif operator == b"l":
            to = _moved(float(operands[0]), float(operands[1]), cm)
            self._path.append((*self._at, *to))
            self._at = to
        elif operator == b"re":
            x, y, wide, high = map(float, operands)
            self._rectangles.append((*_moved(x, y, cm), *_moved(x + wide, y + high, cm)))
        elif operator in _PAINTS:
            self._paint(strokes=operator in _STROKES)

    def _paint(self, *, strokes: bool) -> None:
        for x0, y0, x1, y1 in self._rectangles:
            thin = abs(x1 - x0) < _THIN or abs(y1 - y0) < _THIN
            if thin:
                self._line(x0, y0, x1, y1)
            elif strokes:
                for edge in ((x0, y0, x1, y0), (x0, y1, x1, y1), (x0, y0, x0, y1), (x1, y0, x1, y1)):
                    self._line(*edge)
        for each in self._path if strokes else ():
            self._line(*each)
        self._path, self._rectangles = [], []

    def _line(self, x0: float, y0: float, x1: float, y1: float) -> None:
        wide, high = abs(x1 - x0), abs(y1 - y0)
        if len(self.vertical) + len(self.horizontal) >= _MOST_LINES:
            return
        if high > _SHORT and wide < _THIN:
            self.vertical.append(Segment((x0 + x1) / 2, min(y0, y1), max(y0, y1)))
        elif wide > _SHORT and high < _THIN:
            self.horizontal.append(Segment((y0 + y1) / 2, min(x0, x1), max(x0, x1)))


_STROKES = frozenset({b"S", b"s", b"B", b"B*", b"b", b"b*"})
_PAINTS = _STROKES | {b"f", b"F", b"f*", b"n"}


@dataclass(frozen=True, slots=True)
class Ruled:
    """A table on a page: from `top` down to `bottom`, its columns' edges, its rows with merged cells marked."""

    top: float
    bottom: float
    columns: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]


def tables_in(drawing: Drawing) -> list[Ruled]:
    """Find the tables of a page, from its top."""
    tables = []
    for low, high in _reaches(drawing.vertical):
        vertical = [each for each in drawing.vertical if each.low < high + _NEAR and each.high > low - _NEAR]
        horizontal = [each for each in drawing.horizontal if low - _NEAR <= each.place <= high + _NEAR]
        columns, edges = _places(vertical), _places(horizontal)[::-1]
        if len(columns) >= _FEWEST and len(edges) >= _FEWEST:
            words = [each for each in drawing.words if low - _NEAR < each.y < high + _NEAR]
            tables.append(Ruled(high, low, columns, _Cells(columns, edges, vertical, horizontal).rows(words)))
    return sorted(tables, key=lambda table: -table.top)


class _Cells:
    def __init__(
        self, columns: Numbers, edges: Numbers, vertical: Sequence[Segment], horizontal: Sequence[Segment]
    ) -> None:
        self.columns, self.edges = columns, edges
        self.vertical, self.horizontal = vertical, horizontal
        self.wide, self.high = len(columns) - 1, len(edges) - 1

    def rows(self, words: Iterable[Words]) -> tuple[tuple[str, ...], ...]:
        held: dict[tuple[int, int], list[Words]] = {}
        for each in words:
            row = sum(each.y < edge for edge in self.edges) - 1
            column = sum(each.x + 1 > edge for edge in self.columns) - 1
            if 0 <= row < self.high and 0 <= column < self.wide:
                held.setdefault(self._first(row, column), []).append(each)
        return tuple(tuple(self._text(row, column, held) for column in range(self.wide)) for row in range(self.high))

    def _text(self, row: int, column: int, held: dict[tuple[int, int], list[Words]]) -> str:
        first = self._first(row, column)
        if first == (row, column):
            return joined(held.get(first, []))
        return ABOVE if first[0] < row and first[1] == column else ""

    def _first(self, row: int, column: int) -> tuple[int, int]:
        """Find the upper left cell of those merged with one."""
        while column and not self._between_columns(row, column):
            column -= 1
        while row and not self._between_rows(row, column):
            row -= 1
        return row, column

    def _between_columns(self, row: int, column: int) -> bool:
        middle = (self.edges[row] + self.edges[row + 1]) / 2
        return any(
            abs(each.place - self.columns[column]) <= _NEAR and each.low <= middle <= each.high
            for each in self.vertical
        )

    def _between_rows(self, row: int, column: int) -> bool:
        middle = (self.columns[column] + self.columns[column + 1]) / 2
        return any(
            abs(each.place - self.edges[row]) <= _NEAR and each.low <= middle <= each.high for each in self.horizontal
        )


def lines_of(words: Iterable[Words]) -> Iterator[tuple[float, str]]:
    """Put words into lines from the top down, each with its height on the page."""
    row: list[Words] = []
    for each in sorted(words, key=lambda piece: (-piece.y, piece.x)):
        if row and abs(row[0].y - each.y) > _THIN:
            yield row[0].y, _side_by_side(row)
            row = []
        row.append(each)
    if row:
        yield row[0].y, _side_by_side(row)


def joined(words: Iterable[Words]) -> str:
    """Put the words of a cell together; its lines are wrapped, not ended."""
    return "".join(text for _, text in lines_of(words))


def _side_by_side(row: list[Words]) -> str:
    return "".join(each.text for each in sorted(row, key=lambda piece: piece.x))


def _reaches(vertical: Iterable[Segment]) -> list[tuple[float, float]]:
    """Give the heights that vertical lines reach over, those that touch put together."""
    reaches: list[tuple[float, float]] = []
    for each in sorted(vertical, key=lambda segment: segment.low):
        if reaches and each.low <= reaches[-1][1] + _NEAR:
            reaches[-1] = (reaches[-1][0], max(reaches[-1][1], each.high))
        else:
            reaches.append((each.low, each.high))
    return reaches


def _places(segments: Iterable[Segment]) -> tuple[float, ...]:
    places: list[float] = []
    for place in sorted(each.place for each in segments):
        if not places or place - places[-1] > _NEAR:
            places.append(place)
    return tuple(places)


def _moved(x: float, y: float, cm: Numbers) -> tuple[float, float]:
    return x * cm[0] + y * cm[2] + cm[4], x * cm[1] + y * cm[3] + cm[5]
