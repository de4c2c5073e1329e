"""The outline of a document: which piece stands under which, by the way each is numbered."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from domain.plan.cutting import Piece
from domain.plan.declarations import Declared, declarations_in, is_list, without
from domain.plan.labels import Field, labels_in
from domain.plan.marks import Mark, Rank
from domain.plan.source import Grid

_COUNT = re.compile(r"\s*[（(]?(?:共|计)?\s*\d*\s*(?:项|件|个)?(?:任务|工作)?[）)]?\s*[:：]?\s*$")
_OWNED = re.compile(
    r"(?:牵头|负责|承担|承办|主办)?(?:的)?(?:重点|主要)?(?:工作)?(?:任务|事项|工作|清单)?\s*(?:[（(][^（）()]{0,10}[项件个][^（）()]{0,4}[）)])?\s*[:：]?\s*$"
)
_HEADING = 45
_LONGEST = 4_000
PARAGRAPH = 10
_HEAD = Rank.ARTICLE - 0.5
_WIDE = -0.5
_NOTE = re.compile(r"(?:注|说明|附注)\s*\d?\s*[:：]")


class _Heads(Enum):
    """Where lines that declare units stand: below each item, above the whole, or above each group of items."""

    NEVER = auto()
    WHOLE = auto()
    EACH = auto()


def _units_come_first(pieces: list[Piece | Grid], known: frozenset[str]) -> _Heads:
    """Tell by the order of items and of lines that declare units: the first and the last of them."""
    declaring, items = [], []
    for index, piece in enumerate(pieces):
        if isinstance(piece, Piece) and piece.mark and piece.mark.rank >= Rank.NUMBER:
            items.append(index)
        elif isinstance(piece, Piece) and not piece.mark and len(piece.text) <= _LONGEST:
            found = declarations_in(piece.text, known)
            if any(each.names for each in found) and not without(piece.text, found):
                declaring.append(index)
    if not items or not declaring or declaring[0] > items[0]:
        return _Heads.NEVER
    if any(isinstance(piece, Piece) and piece.mark for piece in pieces[: declaring[0]]):
        return _Heads.NEVER  # it stands below a heading and belongs to that
    return _Heads.EACH if items[-1] > declaring[-1] else _Heads.WHOLE


def below_articles(pieces: Iterable[Piece | Grid]) -> Iterator[Piece | Grid]:
    """Let （一） stand under 第一条 where articles come first; where sections do, they hold the articles."""
    sections = articles = False
    for piece in pieces:
        rank = piece.mark.rank if isinstance(piece, Piece) and piece.mark else None
        if rank is not None and rank <= Rank.PART:
            sections = articles = False
        sections = sections or (rank is Rank.SECTION and not articles)
        articles = articles or (rank is Rank.ARTICLE and not sections)
        if isinstance(piece, Piece) and piece.mark and rank is Rank.SECTION and articles:
            yield replace(piece, mark=replace(piece.mark, rank=Rank.BRACKET))
        else:
            yield piece


_SIGNS = re.compile("人民政府|领导小组|办公室$")
_UNITS = frozenset({Field.LEAD, Field.RESPONSIBLE, Field.PARTICIPANT})


@dataclass(slots=True)
class Item:
    """A piece of the document with what stands under it.

    `own_line` says that its units stand on a line below; `whole` that what stands under it is told by one task.
    """

    line: int
    mark: Mark | None
    text: str
    rank: float
    children: list["Item"] = field(default_factory=list)
    grid: Grid | None = None
    own_line: bool = False
    whole: bool = False
    declared: list[Declared] = field(default_factory=list)

    @property
    def names(self) -> bool:
        """Whether it names units itself."""
        return any(each.names for each in self.declared)

    @property
    def bare(self) -> str:
        """Its words without what it declares."""
        return without(self.text, self.declared)

    @property
    def is_heading(self) -> bool:
        """Whether it reads as a heading: short, and no sentence."""
        if len(self.text) > _LONGEST:
            return False
        words = self.bare
        return len(words) <= _HEADING and not re.search(r"[。；;！]", words.rstrip("。")) and "\n" not in words

    @property
    def heading(self) -> str:
        """The heading with its number, as it is written."""
        first = re.split(r"[。\n]", self.bare, maxsplit=1)[0].strip()
        written = self.mark.written if self.mark else ""
        gap = "." if written.isascii() and written.isdigit() else " " if written.startswith("第") else ""
        return f"{written}{gap}{first}"[:80].rstrip("：:")

    def below(self) -> Iterable["Item"]:
        """Go through everything that stands under it, in order."""
        for child in self.children:
            yield child
            yield from child.below()


def outline(pieces: Iterable[Piece | Grid], known: frozenset[str]) -> Item:
    """Build the outline; the root stands for the document."""
    pieces = list(pieces)
    builder = _Builder(known, heads=_units_come_first(pieces, known))
    for index, piece in enumerate(pieces):
        following = pieces[index + 1] if index + 1 < len(pieces) else None
        builder.add(piece, following)
    return builder.root


class _Builder:
    def __init__(self, known: frozenset[str], *, heads: "_Heads") -> None:
        self.root = Item(0, None, "", -1)
        self.stack = [self.root]
        self.known = known
        self.heads = heads
        self.numbered = False

    @property
    def current(self) -> Item:
        return self.stack[-1]

    def add(self, piece: Piece | Grid, following: Piece | Grid | None) -> None:
        if isinstance(piece, Grid):
            self._pop(Rank.ARTICLE)
            self.current.children.append(Item(piece.numbers[0], None, self._caption(piece), PARAGRAPH, grid=piece))
        elif piece.mark:
            self.numbered = True
            self._push(Item(piece.line, piece.mark, piece.text, piece.mark.rank))
        elif is_list(owner(piece.text)):
            self._unit_line(piece, following)
        else:
            self._words(piece)

    def _caption(self, grid: Grid) -> str:
        """Give the line above a table that names it."""
        before = self.current.children[-1] if self.current.children else None
        if grid.title or before is None or before.mark or before.grid or len(before.text) > _HEADING:
            return grid.title
        return "" if re.search(r"[。；：:]", before.text) else before.text

    def _push(self, item: Item) -> None:
        self._pop(item.rank)
        item.declared = declarations_in(item.text, self.known)
        self.current.children.append(item)
        self.stack.append(item)

    def _pop(self, rank: float) -> None:
        while self.current.rank >= rank:
            self.stack.pop()

    def _extend(self, text: str) -> None:
        item = self.current
        had = item.names
        item.text = f"{item.text}\n{text}".strip("\n")
        item.declared = declarations_in(item.text, self.known)
        item.own_line = item.own_line or (item.names and not had)

    def _unit_line(self, piece: Piece, following: Piece | Grid | None) -> None:
        """A line of nothing but units heads what follows, or belongs to the item above that has none."""
        item = self.current
        waits = item.mark is not None and not item.names and (item.rank >= Rank.NUMBER or not item.is_heading)
        marked = isinstance(following, Piece) and following.mark is not None
        starts = isinstance(following, Piece) and following.mark is not None and following.mark.value == 1
        headed = any(item.rank == _HEAD for item in self.stack)
        if waits and not starts and not headed:
            self._extend(f"（{piece.text}）")
        elif _ends_in_units(item.text) and not (starts or headed or (following is None and _SIGNS.search(piece.text))):
            # a list of units, one a line
            item.text = f"{item.text}、{piece.text}"
            item.declared = declarations_in(item.text, self.known)
        elif marked or isinstance(following, Grid):
            self._push(Item(piece.line, None, piece.text, _HEAD))
        else:  # whom a notice is sent to, or who signs it
            self._paragraph(piece)

    def _words(self, piece: Piece) -> None:
        found = declarations_in(piece.text, self.known)
        labels = labels_in(piece.text[:60])
        only_declares = bool(found) and not without(piece.text, found)
        has_units = any(each.names for each in found)
        if only_declares and has_units and self._heads():
            self._push(Item(piece.line, None, piece.text, _WIDE))
            return
        if _NOTE.match(piece.text):
            self._paragraph(piece)
            return
        labelled = only_declares or bool(labels and labels[0].start <= 1)
        if (labelled and self.current is not self.root) or self._goes_on(has_units=has_units):
            self._extend(piece.text)
        else:
            self._paragraph(piece)

    def _heads(self) -> bool:
        """Whether a line of nothing but units speaks for what follows it."""
        if self.heads is _Heads.EACH:
            return self.current.rank < 0 or self.current.rank >= Rank.NUMBER
        return self.heads is _Heads.WHOLE and not self.numbered

    def _goes_on(self, *, has_units: bool) -> bool:
        """Whether words without a number go on with the item before them."""
        item = self.current
        if item is self.root or item.grid or len(item.text) > _LONGEST:
            return False
        if item.rank <= Rank.SECTION and item.is_heading:
            return False
        if item.rank == PARAGRAPH:
            return False
        return not item.names or (item.is_heading and not has_units)

    def _paragraph(self, piece: Piece) -> None:
        while self.current is not self.root and not (self.current.rank <= Rank.ARTICLE and self.current.is_heading):
            self.stack.pop()
        self._push(Item(piece.line, None, piece.text, PARAGRAPH))


def _ends_in_units(text: str) -> bool:
    """Whether the last line of an item is 责任单位： with names behind it, and no full stop."""
    last = text.rpartition("\n")[2].strip()
    labels = labels_in(last)
    return bool(labels) and labels[0].start <= 1 and labels[-1].field in _UNITS and last[-1] not in "。；;）)】］]"


def owner(text: str) -> str:
    """Give the units of a heading such as 县发改局牵头任务（8项）."""
    return _COUNT.sub("", _OWNED.sub("", text.strip().strip("【】[]")))
