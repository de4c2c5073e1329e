"""Reads a plan out of the document a government issued. Nothing of it is guessed in silence: doubts are told."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from domain.plan.clauses import FIRST_LEADS
from domain.plan.cutting import Piece, pieces_of
from domain.plan.deadlines import due_in, due_of_label
from domain.plan.entries import DepartmentEntry
from domain.plan.grids import as_lines, titles_of
from domain.plan.marks import Rank, mark_at
from domain.plan.names import Named
from domain.plan.outline import below_articles, outline
from domain.plan.plain import plain
from domain.plan.reading import ReadDepartment, Reading, ReadTask, Unread, Why
from domain.plan.regions import Region, cleaned, is_date, regions_of
from domain.plan.resolving import Found, Resolved, resolve
from domain.plan.source import Block, Grid, Line
from domain.plan.spellings import Spellings
from domain.plan.tables_in_text import with_tables
from domain.plan.targets import targets_in
from domain.plan.titles import title_of, year_of
from domain.scoring.facts import TaskKind

LONGEST = 400_000
"""Characters of a document that are read. A plan of a province has a tenth of that."""
_SENTENCES = "。；！"
_LITTLE = 8
_HEAD_LINES = 40
_WIDEST_GAP = 5


def read_document(blocks: Iterable[Block], *, known: Sequence[DepartmentEntry] = ()) -> Reading:
    """Understand a document. It never raises, whatever the text: what it cannot read stands in `unread`.

    `known` are the departments of the group: a new name close to one of theirs is asked about.
    """
    whole, rest = _within_limit(blocks)
    clean = [*_forms_as_lines(with_tables(cleaned(whole)))]
    regions = [(region, _resolved(region, known)) for region in regions_of(clean)]
    head = [*_head(clean)][:_HEAD_LINES]
    title = title_of(head)
    year = year_of(title, [plain(block.text) for block in whole if isinstance(block, Line)])
    if not any(resolved.tasks for _, resolved in regions):
        return Reading(title, year, (), (), (*_sentences(clean), *rest))
    found = [*_found(regions)]
    unread = [each for region, resolved in regions for each in _told(region, resolved)]
    spellings = Spellings(_names(found), known, first_leads=_first_leads(clean))
    tasks = [*_tasks(found, spellings, title, year)]
    unread.extend(
        [*_unknown(found), *spellings.doubts(_first_lines(found)), *_numbering(tasks), *_gaps(tasks, unread), *rest]
    )
    return Reading(title, year, tuple(tasks), _departments(tasks, spellings), tuple(sorted(unread, key=_line)))


def _found(regions: Sequence[tuple[Region, Resolved]]) -> Iterator[Found]:
    """Give the tasks of all regions; where several hold some, tasks without a part stand under their region's title."""
    several = sum(bool(resolved.tasks) for _, resolved in regions) > 1
    for region, resolved in regions:
        title = (region.title or title_of([*_head(region.blocks)])) if several else ""
        for each in resolved.tasks:
            place = replace(each.place, part=each.place.part or title)
            yield replace(each, place=place, region=title)


def _line(unread: Unread) -> int:
    return unread.line


def _within_limit(blocks: Iterable[Block]) -> tuple[list[Block], list[Unread]]:
    kept: list[Block] = []
    size = 0
    for block in blocks:
        texts = [block.text] if isinstance(block, Line) else [cell for row in block.rows for cell in row]
        size += sum(map(len, texts)) + len(texts)
        if size > LONGEST:
            line = block.number if isinstance(block, Line) else block.numbers[0]
            return kept, [Unread(line, texts[0][:80], Why.TOO_LONG)]
        kept.append(block)
    return kept, []


def _forms_as_lines(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        lines = as_lines(block) if isinstance(block, Grid) else None
        if lines is None:
            yield block
        else:
            yield from lines


def _resolved(region: Region, known: Sequence[DepartmentEntry]) -> Resolved:
    names = frozenset(name for each in known for name in (each.name, *each.aliases))
    first = resolve(outline(below_articles(_pieces(region.blocks)), names))
    if not first.unread:
        return first
    # What the document names with a label anywhere is trusted in a bare bracket everywhere.
    named = names | {name.name for each in first.tasks for name in each.declared.names if name.sure}
    return first if named == names else resolve(outline(below_articles(_pieces(region.blocks)), named))


def _pieces(blocks: Iterable[Block]) -> Iterator[Piece | Grid]:
    """Cut the lines between the tables into pieces."""
    lines: list[Line] = []
    for block in blocks:
        if isinstance(block, Line):
            lines.extend([] if is_date(block.text) else [block])
            continue
        yield from pieces_of(lines)
        lines = []
        yield block
    yield from pieces_of(lines)


def _head(blocks: Iterable[Block]) -> Iterator[str]:
    """Give the lines before the list, and the rows across the top of its table."""
    for block in blocks:
        if isinstance(block, Grid):
            yield from titles_of(block)
            return
        if (mark := mark_at(block.text)) and mark.rank <= Rank.NUMBER:
            return
        pieces = [*pieces_of([block])]
        yield pieces[0].text[:400]
        if len(pieces) > 1:
            return


def _told(region: Region, resolved: Resolved) -> Iterator[Unread]:
    """Tell of a region what is left; one that names no unit at all is told as one piece."""
    if resolved.tasks or not (resolved.unread or region.title):
        yield from resolved.unread
        return
    first = next((block for block in region.blocks if isinstance(block, Line)), None)
    numbered = [block for block in region.blocks if isinstance(block, Line) and mark_at(block.text)]
    if numbered or any(isinstance(block, Grid) for block in region.blocks):
        text = region.title or (first.text if first else "")
        yield Unread(region.line, text[:120], Why.ANNEX, other=str(region.last))


def _sentences(blocks: Iterable[Block]) -> Iterator[Unread]:
    """Offer the sentences of a document that names no unit, each as a task to be given to somebody by hand."""
    part = section = ""
    for block in blocks:
        for line in [block] if isinstance(block, Line) else _cells(block):
            mark = mark_at(line.text)
            words = line.text[mark.length :] if mark else line.text
            if mark and mark.rank <= Rank.SECTION and not any(end in words for end in _SENTENCES):
                part, section = (line.text[:80], "") if mark.rank <= Rank.PART else (part, line.text[:80])
                continue
            for sentence in _cut_sentences(words):
                yield Unread(line.number, sentence, Why.NO_UNIT_AT_ALL, part=part, section=section)


def _cells(grid: Grid) -> Iterator[Line]:
    for number, row in zip(grid.numbers, grid.rows, strict=True):
        yield Line(number, " ".join(cell for cell in row if cell))


def _cut_sentences(text: str) -> Iterator[str]:
    start = 0
    for index, character in enumerate(text):
        if character in "。！":
            yield from _worth(text[start : index + 1])
            start = index + 1
    yield from _worth(text[start:])


def _worth(sentence: str) -> Iterator[str]:
    if len(sentence.strip()) >= _LITTLE:
        yield sentence.strip()


def _first_leads(blocks: Iterable[Block]) -> bool:
    return any(isinstance(block, Line) and FIRST_LEADS.search(block.text) for block in blocks)


def _names(found: Iterable[Found]) -> Iterator[Named]:
    for each in found:
        yield from (name for name in each.declared.names if name.sure)


def _first_lines(found: Iterable[Found]) -> dict[str, int]:
    lines: dict[str, int] = {}
    for each in found:
        for name in each.declared.names:
            lines.setdefault(name.name, each.line)
    return lines


def _tasks(found: Sequence[Found], spellings: Spellings, title: str, year: int | None) -> Iterator[ReadTask]:
    numbers = _numbers(found)
    for each, no in zip(found, numbers, strict=True):
        declared = each.declared
        lead, participants = spellings.roles(declared)
        yield ReadTask(
            line=each.line,
            part=each.place.part,
            no=no,
            section=each.place.section,
            kind=_kind(each, title),
            text=each.text,
            lead=lead,
            participants=participants,
            due=due_of_label(declared.due, year) or due_in(each.text, year),
            leader=declared.leader,
            indicators=targets_in(each.text, each.target),
        )


def _numbers(found: Sequence[Found]) -> list[str]:
    """Give each task its number; below a numbered item only where the plain number would stand twice in a part."""
    plain = [each.no or (each.mark.no if each.mark else "") for each in found]
    twice = Counter((each.place.part, each.place.section, no) for each, no in zip(found, plain, strict=True))
    numbers = []
    running: Counter[str] = Counter()
    for each, no in zip(found, plain, strict=True):
        running[each.place.part] += 1
        below = each.place.above and no and twice[each.place.part, each.place.section, no] > 1
        own = f"{each.place.above}.{no}" if below else no
        own = f"{own}.{each.split}".lstrip(".") if each.split else own
        numbers.append(own or str(running[each.place.part]))
    return numbers


def _kind(found: Found, title: str) -> TaskKind:
    for text in (found.place.part, found.place.section, found.region, "" if found.place.part else title):
        if "政策" in text and "任务" not in text:
            return TaskKind.POLICY
        if any(
            word in text
            for word in ("工程项目", "重大项目", "重点项目", "建设项目", "重大工程", "项目清单", "重点工程")
        ):
            return TaskKind.PROJECT
    return TaskKind.KEY


def _unknown(found: Iterable[Found]) -> Iterator[Unread]:
    for each in found:
        no = each.no or (each.mark.no if each.mark else "")
        for name in each.declared.names:
            if not name.sure:
                yield Unread(
                    each.line, name.name, Why.UNKNOWN_UNIT, part=each.place.part, section=each.place.section, no=no
                )


def _numbering(tasks: Sequence[ReadTask]) -> Iterator[Unread]:
    """Tell of numbers that stand twice, and of numbers that are passed over: a task may be lost there."""
    seen: dict[tuple[str, str, str], int] = {}
    for task in tasks:
        key = (task.part, task.section, task.no)
        if key in seen:
            yield Unread(task.line, task.text[:60], Why.SAME_NUMBER, str(seen[key]), task.part, task.section, task.no)
        seen[key] = task.line


def _gaps(tasks: Sequence[ReadTask], unread: Sequence[Unread]) -> Iterator[Unread]:
    """Tell of numbers that are passed over and stand nowhere else: a task may be lost there."""
    told = {(each.part, each.no) for each in unread}
    last: dict[str, int] = {}
    for task in tasks:
        number = int(task.no) if task.no.isdigit() else 0
        missing = range(last.get(task.part, number) + 1, number)
        if 0 < len(missing) <= _WIDEST_GAP and not any((task.part, str(each)) in told for each in missing):
            lost = "、".join(map(str, missing))
            yield Unread(task.line, task.text[:60], Why.NUMBER_GAP, lost, task.part, task.section, task.no)
        last[task.part] = number or last.get(task.part, 0)


def _departments(tasks: Sequence[ReadTask], spellings: Spellings) -> tuple[ReadDepartment, ...]:
    counts = Counter(name for task in tasks for name in task.units)
    return tuple(ReadDepartment(name, spellings.aliases(name), count) for name, count in counts.items())
