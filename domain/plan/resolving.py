"""From the outline to tasks: whose units are whose, what is a heading, and what is left over."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from domain.plan.declarations import Declared, is_list, merged, of_cell, without
from domain.plan.grids import Row, rows_of
from domain.plan.labels import Field
from domain.plan.leftovers import why_left
from domain.plan.lifting import lift
from domain.plan.marks import Mark, Rank
from domain.plan.names import units_in
from domain.plan.outline import PARAGRAPH, Item, owner
from domain.plan.place import Place
from domain.plan.reading import Unread, Why

_LITTLE = 8
_SENTENCE = re.compile(r"[。；;]\s*$")
_LEAST = 5
_COUNTED_OFFICE = re.compile(r"[\u4e00-\u9fff]{2,12}(?:局|委|委员会|办公室|厅)")
"""A unit without its level heads a list where the list is counted behind it: 农业农村局（3项）."""
_CONTAINS_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_TAIL = 15
_POINT = re.compile("[一二三四五六七八九十]{1,2}是")
_HEADING = 45


@dataclass(frozen=True, slots=True)
class Found:
    """A task as it was found, before its words are read for targets and dates; `region` is the title of its annex."""

    line: int
    place: Place
    mark: Mark | None
    text: str
    declared: Declared
    no: str = ""
    split: int = 0
    region: str = ""
    target: str = ""
    """What a column of targets says."""


@dataclass(slots=True)
class Resolved:
    """What came out of a region, in the document's order."""

    tasks: list[Found] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)


def resolve(root: Item) -> Resolved:
    """Find the tasks of an outline."""
    lift(root)
    resolver = _Resolver(several_tables=sum(each.grid is not None for each in root.below()) > 1)
    for child in root.children:
        resolver.visit(child, Place(), None)
    resolver.sort_out()
    return resolver.out


class _Resolver:
    def __init__(self, *, several_tables: bool) -> None:
        self.out = Resolved()
        self.below = 0
        self.several_tables = several_tables
        self.orphans: list[tuple[Item, Place, int]] = []

    def visit(self, item: Item, place: Place, inherited: Declared | None) -> None:
        """Read an item and what stands under it; `inherited` is what a heading above declares for all."""
        if item.grid:
            self._grid(item, place, inherited)
            return
        has = any(each.names or each.grid for each in item.below())
        own = _whole(item.declared)
        headed = None if item.names or all(_has_own(kid) for kid in item.children) else _head_units(item)
        if has and not headed:
            self._heading(item, place, own, inherited)
        elif headed or (own and own.names and item.children and _heads_list(item) and not item.whole):
            self._children(item, place, _over(headed or own, inherited))
        elif (own and own.names) or (inherited and inherited.names and not (item.is_heading and item.children)):
            self._tasks(item, place, own, inherited)
        elif item.children and (item.is_heading or item.rank <= Rank.SECTION):
            self._intro(item, place)
            self._children(item, place, _over(own, inherited))
        else:
            self.orphans.append((item, place, len(self.out.tasks)))

    def _heading(self, item: Item, place: Place, own: Declared | None, inherited: Declared | None) -> None:
        if own and own.names and not item.is_heading:
            self._tasks(Item(item.line, item.mark, item.text, item.rank, declared=item.declared), place, own, inherited)
        elif own and own.names and all(_has_own(kid) for kid in item.children):
            sentence = bool(_SENTENCE.search(without(item.text, item.declared)))
            why = Why.HEADING_OR_TASK if sentence else Why.SECTION_UNITS
            self.out.unread.append(_unread(item, place, why, _full(item) if sentence else item.text))
        elif not item.names:
            self._intro(item, place)
        self._children(item, place, _over(own, inherited))

    def _intro(self, item: Item, place: Place) -> None:
        """A numbered sentence over tasks, which names no unit, may be more than a heading."""
        words = item.bare
        if item.mark and item.rank >= Rank.NUMBER and not item.is_heading and len(words) > _HEADING:
            self.orphans.append((Item(item.line, item.mark, item.text, item.rank), place, len(self.out.tasks)))

    def _children(self, item: Item, place: Place, inherited: Declared | None) -> None:
        below = _below(item, place)
        for child in item.children:
            self.visit(child, below, inherited)

    def _tasks(self, item: Item, place: Place, own: Declared | None, inherited: Declared | None) -> None:
        text = "\n".join([item.text, *(_full(each) for each in item.below())])
        groups = [each for each in item.declared if each.names]
        if len(groups) > 1 and not item.children:
            parts = _split(item.text, item.declared)
            if len(parts) > 1:
                self._several(item, place, parts, inherited)
                return
        self._keep(item, place, without(text, item.declared), _over(own, inherited))

    def _keep(self, item: Item, place: Place, words: str, whole: Declared | None, *, split: int = 0) -> None:
        """Keep a task; one that names only who helps, or nobody whose name is clear, is told instead."""
        answer = (*whole.lead, *whole.responsible) if whole else ()
        if whole is None or not answer:
            self.out.unread.append(_unread(item, place, Why.NO_UNIT, _full(item) if whole and whole.names else words))
        elif not any(name.sure for name in answer):
            unknown = "、".join(name.name for name in whole.names)
            self.out.unread.append(replace(_unread(item, place, Why.UNKNOWN_UNIT, _full(item)), other=unknown))
        elif not _CONTAINS_CHINESE.search(words):
            self.out.unread.append(_unread(item, place, Why.NO_TEXT, item.text))
        else:
            self.out.tasks.append(Found(item.line, place, item.mark, words, whole, split=split))

    def _several(self, item: Item, place: Place, parts: list[tuple[str, Declared]], inherited: Declared | None) -> None:
        for index, (words, declared) in enumerate(parts, start=1):
            if declared.names:
                self._keep(item, place, words, _over(declared, inherited), split=index)
            else:
                self.out.unread.append(_unread(item, place, Why.AFTER_UNITS, words))

    def _grid(self, item: Item, place: Place, inherited: Declared | None) -> None:
        rows = rows_of(item.grid) if item.grid else None
        if rows is None:
            self.out.unread.extend(_table_rows(item, place))
            return
        caption = item.text if self.several_tables or (item.grid and item.grid.title) else ""
        place = replace(place, part=place.part or caption)
        for row in rows:
            if row.heading:
                level = "part" if row.heading.rank <= Rank.PART else "section"
                words = f"{row.heading.written}{row.heading_text}"
                place = replace(place, section="") if level == "part" else place
                place = replace(place, **{level: words})
            else:
                self._row(row, place, inherited)

    def _row(self, row: Row, place: Place, inherited: Declared | None) -> None:
        here = replace(place, part=row.part or place.part, section=row.section or place.section)
        own = _declared(row)
        last = self.out.tasks[-1] if self.out.tasks else None
        if not row.text or row.goes_on:
            if last and (own.names or row.text):
                text = f"{last.text}\n{row.text}".strip("\n")
                self.out.tasks[-1] = replace(last, text=text, declared=merged(last.declared, own))
            return
        no = _number(row.number)
        if row.same_number and last:  # several pieces of work under one number: each is a task
            self.below = self.below + 1 if self.below else 2
            no = f"{no}.{self.below}" if no else ""
        else:
            self.below = 0
        before = len(self.out.tasks)
        self._keep(Item(row.line, None, row.text, PARAGRAPH), here, row.text, _over(own, inherited))
        if len(self.out.tasks) > before:
            self.out.tasks[-1] = replace(self.out.tasks[-1], no=no, target=row.target)
        else:
            told = self.out.unread[-1]
            helps = f"（配合单位：{row.participants}）" if row.participants else ""
            self.out.unread[-1] = replace(told, no=no, text=f"{told.text}{helps}")

    def sort_out(self) -> None:
        """Tell what names no unit: organisational, a requirement, or perhaps a task that lost its units."""
        ranks = {found.mark.rank for found in self.out.tasks if found.mark}
        parts = {found.place.part for found in self.out.tasks}
        for item, place, before in self.orphans:
            why = why_left(
                item, place, ranks=ranks, parts=parts, inside=0 < before < len(self.out.tasks), after=before > 0
            )
            if why:
                self.out.unread.append(_unread(item, place, why, _full(item)))


def _whole(declared: Iterable[Declared]) -> Declared | None:
    whole: Declared | None = None
    for each in declared:
        whole = merged(whole, each) if whole else each
    return whole


def _over(own: Declared | None, inherited: Declared | None) -> Declared | None:
    """Complete what an item declares with what a heading above it does."""
    if own is None or inherited is None:
        return own or inherited
    named = own if own.names else inherited
    return replace(
        own,
        lead=named.lead,
        participants=named.participants,
        responsible=named.responsible,
        leader=own.leader or inherited.leader,
        due=own.due or inherited.due,
    )


def _head_units(item: Item) -> Declared | None:
    """A heading that is the name of a unit speaks for what stands under it: 一、县发改局（5项）."""
    words = owner(item.text)
    counted = words != item.text.strip() and bool(_COUNTED_OFFICE.fullmatch(words))
    if not (is_list(words) or counted):
        return None
    return Declared(0, 0, responsible=units_in(words))


def _heads_list(item: Item) -> bool:
    """Whether an item that names units heads a list of tasks, and is not one task told in points."""
    if item.rank <= Rank.SECTION and item.is_heading:
        return True
    return item.mark is None and item.is_heading and all(kid.mark is not None for kid in item.children)


def _has_own(item: Item) -> bool:
    return item.names or (bool(item.children) and all(_has_own(kid) for kid in item.children))


def _below(item: Item, place: Place) -> Place:
    if item.mark is None:
        return place if not item.heading or item.rank == PARAGRAPH else replace(place, section=item.heading)
    if item.rank <= Rank.PART and not place.part:
        return Place(part=item.heading)
    if item.rank <= Rank.SECTION:
        return replace(place, section=item.heading, above="")
    above = f"{place.above}.{item.mark.value}".lstrip(".")
    return Place(place.part, place.section or item.heading, above)


def _full(item: Item) -> str:
    written = item.mark.written if item.mark else ""
    point = "." if written.isascii() and written.isdigit() else ""
    return f"{written}{point}{item.text}"


def _split(text: str, declared: list[Declared]) -> list[tuple[str, Declared]]:
    """Divide an item in which each piece has units of its own."""
    parts: list[tuple[str, Declared]] = []
    place = 0
    for each in declared:
        words = text[place : each.start].strip(" \n。；;，,")
        place = each.end
        if len(words) < _LEAST and parts:
            parts[-1] = (parts[-1][0], merged(parts[-1][1], each))
        elif each.names or not parts:
            parts.append((words, each))
        else:
            parts[-1] = (f"{parts[-1][0]}。{words}", merged(parts[-1][1], each))
    rest = text[place:].strip(" \n。；;，,")
    if len(rest) >= _TAIL or _POINT.match(rest):
        parts.append((rest, Declared(place, len(text))))
    elif rest and parts:
        parts[-1] = (f"{parts[-1][0]}。{rest}", parts[-1][1])
    return parts


def _declared(row: Row) -> Declared:
    """Read the cells of a row as a declaration."""
    own = Declared(0, 0, leader=re.sub(r"\s+", " ", row.leader).strip(), due=row.due)
    for cell, column in (
        (row.lead, Field.LEAD),
        (row.responsible, Field.RESPONSIBLE),
        (row.participants, Field.PARTICIPANT),
    ):
        own = merged(own, of_cell(cell, column))
    return own


def _number(text: str) -> str:
    found = re.search(r"\d{1,4}(?:[.-]\d{1,3})*", text)
    return found[0] if found else text.strip()[:8]


def _table_rows(item: Item, place: Place) -> Iterator[Unread]:
    grid = item.grid
    for number, row in zip(grid.numbers, grid.rows, strict=True) if grid else ():
        words = " ".join(dict.fromkeys(cell for cell in row if cell))
        if len(words) >= _LITTLE:
            yield Unread(number, words, Why.TABLE_UNCLEAR, part=place.part, section=place.section)


def _unread(item: Item, place: Place, why: Why, text: str) -> Unread:
    no = item.mark.no if item.mark else ""
    return Unread(item.line, text.strip(), why, part=place.part, section=place.section, no=no)
