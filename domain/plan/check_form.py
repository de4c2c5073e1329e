"""The workbook in which an office checks a reading on a big screen: its form, and reading it back exactly.

One sheet holds the tasks, one what is left to decide, one the units with their other spellings. Names of units stand
apart by ；, since a name may hold a 、. The headings are part of the form, like the field names of the plan's TOML.
"""

import re
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation

from domain.plan.entries import Bound, IndicatorEntry
from domain.plan.names import units_in
from domain.plan.reading import ReadDepartment, Reading, ReadTask, Unread, Why
from domain.plan.source import Block, Grid
from domain.scoring.facts import TaskKind

TASK_HEADS = ("部分", "章节", "编号", "类型", "任务内容", "牵头单位", "配合单位", "完成时限", "责任领导", "目标值")
DOUBT_HEADS = ("待确认内容", "原因", "责任单位（填写后成为任务）", "不是任务（填是）", "部分", "章节", "编号", "代码")
UNIT_HEADS = ("单位", "其他写法", "任务数")
FACT_HEADS = ("计划名称", "年度")
_KINDS = {TaskKind.POLICY: "政策措施", TaskKind.KEY: "重点任务", TaskKind.PROJECT: "重大项目"}
_SIGNS = {Bound.MIN: "≥", Bound.MAX: "≤", Bound.EXACT: "="}
_TARGET = re.compile(r"(?P<name>.+?)\s*(?P<sign>[≥≤=＝])\s*(?P<value>\d+(?:\.\d+)?)\s*(?P<unit>\S*)")
_APART = "；"
_YES = frozenset({"是", "√", "Y", "y", "yes"})

Row = tuple[str, ...]


def mark_of(unread: Unread) -> int:
    """Give a doubt a number that stays its own while others are settled."""
    return zlib.crc32(f"{unread.line}|{unread.why}|{unread.text}".encode()) & 0x7FFFFFFF


def task_rows(reading: Reading) -> Iterator[Row]:
    """Give the rows of the tasks."""
    for task in reading.tasks:
        yield (
            task.part,
            task.section,
            task.no,
            _KINDS[task.kind],
            task.text,
            _APART.join(task.lead),
            _APART.join(task.participants),
            task.due.isoformat() if task.due else "",
            task.leader,
            _APART.join(f"{each.name}{_SIGNS[each.bound]}{each.value:f}{each.unit}" for each in task.indicators),
        )


def doubt_rows(reading: Reading, reasons: Mapping[int, str]) -> Iterator[Row]:
    """Give the rows of what is left to decide; `reasons` holds the words of each by its mark."""
    for each in reading.doubts:
        mark = mark_of(each)
        coded = f"{each.line}|{each.why}|{each.other}"
        yield (each.text, reasons.get(mark, ""), "", "", each.part, each.section, each.no, coded)


def unit_rows(reading: Reading) -> Iterator[Row]:
    """Give the rows of the units."""
    for each in reading.departments:
        yield (each.name, _APART.join(each.aliases), str(each.tasks))


def read_check_form(blocks: Iterable[Block]) -> Reading | None:
    """Read such a workbook back; None when the blocks are no such workbook."""
    grids = [block for block in blocks if isinstance(block, Grid)]
    tasks = _under(grids, TASK_HEADS)
    if tasks is None:
        return None
    facts = _under(grids, FACT_HEADS) or []
    title, year = next(((row[0], row[1]) for _, row in facts), ("", ""))
    units = [
        (row[0], tuple(filter(None, row[1].split(_APART)))) for _, row in _under(grids, UNIT_HEADS) or [] if row[0]
    ]
    spellings = {spelling: name for name, aliases in units for spelling in (name, *aliases)}
    read, unread = _tasks(tasks, spellings)
    more, left = _doubts(_under(grids, DOUBT_HEADS) or [], spellings)
    read.extend(more)
    counts = Counter(name for task in read for name in task.units)
    aliases = dict(units)
    departments = tuple(ReadDepartment(name, aliases.get(name, ()), count) for name, count in counts.items())
    number = int(year) if re.fullmatch(r"20\d\d", year) else None
    return Reading(title, number, tuple(read), departments, (*unread, *left))


def _under(grids: Sequence[Grid], heads: Row) -> list[tuple[int, Row]] | None:
    """Give the rows under these heads, each as wide as they are."""
    for grid in grids:
        for index, row in enumerate(grid.rows):
            if tuple(cell.strip() for cell in row[: len(heads)]) == heads:
                rows = zip(grid.numbers[index + 1 :], grid.rows[index + 1 :], strict=True)
                return [(number, (*each, *[""] * len(heads))[: len(heads)]) for number, each in rows]
    return None


def _tasks(rows: list[tuple[int, Row]], spellings: Mapping[str, str]) -> tuple[list[ReadTask], list[Unread]]:
    read: list[ReadTask] = []
    unread: list[Unread] = []
    for number, row in rows:
        part, section, no, kind, text, lead, help_, due, leader, targets = row
        if not any(row):
            continue
        leads, unknown = _units(lead, spellings)
        helps, unknown_too = _units(help_, spellings)
        place = {"part": part, "section": section, "no": no}
        unread.extend(Unread(number, name, Why.UNKNOWN_UNIT, **place) for name in (*unknown, *unknown_too))
        if not text or not leads:
            why = Why.NO_UNIT if text else Why.NO_TEXT
            unread.append(Unread(number, text or lead, why, **place))
            continue
        helps = tuple(name for name in helps if name not in leads)
        found, wrong = _targets(targets)
        unread.extend(Unread(number, each, Why.TARGET_UNCLEAR, **place) for each in wrong)
        read.append(ReadTask(number, part, no, section, _kind(kind), text, leads, helps, _due(due), leader, found))
    return read, unread


def _doubts(rows: list[tuple[int, Row]], spellings: Mapping[str, str]) -> tuple[list[ReadTask], list[Unread]]:
    """Take what was decided in the sheet: units make a task of a row, 是 leaves it out; else it stays."""
    read: list[ReadTask] = []
    left: list[Unread] = []
    for number, (text, _reason, units, dropped, part, section, no, coded) in rows:
        if not text or dropped.strip() in _YES:
            continue
        names, unknown = _units(units, spellings)
        line, why, other = (*coded.split("|", 2), "", "")[:3]
        if names and not unknown:
            read.append(ReadTask(number, part, no, section, TaskKind.KEY, text, names, ()))
        else:
            known = Why(why) if why in set(Why) else Why.NO_UNIT
            left.append(Unread(int(line) if line.isdigit() else number, text, known, other, part, section, no))
    return read, left


def _units(cell: str, spellings: Mapping[str, str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    names: list[str] = []
    unknown: list[str] = []
    for piece in (piece.strip() for piece in re.split(r"[；;\n]", cell)):
        if piece in spellings:
            names.append(spellings[piece])
        elif piece:
            for each in units_in(piece):
                (names if each.sure else unknown).append(spellings.get(each.name, each.name))
    return tuple(dict.fromkeys(names)), tuple(unknown)


def _kind(written: str) -> TaskKind:
    return next((kind for kind, words in _KINDS.items() if words == written), TaskKind.KEY)


def _due(written: str) -> date | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None


def _targets(cell: str) -> tuple[tuple[IndicatorEntry, ...], tuple[str, ...]]:
    found, wrong = [], []
    for piece in (piece.strip() for piece in re.split(r"[；;\n]", cell)):
        target = _target(piece)
        if target:
            found.append(target)
        elif piece:
            wrong.append(piece)
    return tuple(found), tuple(wrong)


def _target(piece: str) -> IndicatorEntry | None:
    found = _TARGET.fullmatch(piece)
    if found is None:
        return None
    bound = next((bound for bound, sign in _SIGNS.items() if sign == found["sign"]), Bound.EXACT)
    try:
        return IndicatorEntry(found["name"], Decimal(found["value"]), found["unit"], bound)
    except InvalidOperation:
        return None
