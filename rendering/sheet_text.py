"""A department's own sheet as one Telegram message."""

from collections.abc import Callable, Iterator

from domain.scoring.sheet import Sheet
from locales import Words
from rendering.content import month_name, points
from rendering.message import MESSAGE_LIMIT, escaped, length, shortened
from rendering.sheet_content import (
    Basis,
    SheetItem,
    SheetLine,
    counting,
    evidence_names,
    idle,
    in_short,
    rules_name,
)

OPEN_ITEMS = 3
"""A line with more things counted folds them."""
SHORT_NAME = 16
STANDARD = Basis()

ItemText = Callable[[SheetItem, Words], str]


def sheet(sheet: Sheet, words: Words, basis: Basis = STANDARD, *, room: int = MESSAGE_LIMIT) -> str:
    """Write every line with rule, article, ratio, formula and points, and what was counted with its evidence.

    Where that is longer than `room` characters, what was counted is told more briefly, step by step: files are counted
    instead of named, names are cut, and at last only counted. The lines themselves always stand in full.
    """
    tellings: tuple[tuple[ItemText, int | None], ...] = (
        (_in_full, None),
        (_counted, None),
        (_short, None),
        (_short, OPEN_ITEMS),
        (_short, 0),
    )
    lines: list[str] = []
    for telling, most in tellings:
        lines = list(_lines(sheet, words, basis, telling, most))
        if length("\n".join(lines)) <= room:
            break
    while length("\n".join(lines)) > room:
        lines.pop()
    return "\n".join(lines)


def _lines(sheet: Sheet, words: Words, basis: Basis, telling: ItemText, most: int | None) -> Iterator[str]:
    yield from _heading(sheet, words, basis)
    yield ""
    yield words.html(
        "bulletin-sheet-line", title=words("bulletin-ledger-base-line"), points=points(sheet.base, basis.rounding)
    )
    if basis.base_article:
        yield words.html("bulletin-sheet-article", article=basis.base_article)
    for line in counting(sheet, words, basis):
        yield ""
        yield from _line(line, words, telling, most)
    yield from _idle(sheet, words, basis)
    yield ""
    yield escaped(rules_name(sheet, words, basis))


def _heading(sheet: Sheet, words: Words, basis: Basis) -> Iterator[str]:
    yield words.html("bulletin-text-title", title=sheet.name)
    yield words.html("bulletin-sheet-title", month=month_name(sheet.month, words))
    if basis.rank is not None:
        yield words.html("bulletin-sheet-place", rank=basis.rank, count=basis.among)
    yield words.html(
        "bulletin-sheet-total",
        total=points(sheet.total, basis.rounding),
        base=points(sheet.base, basis.rounding),
        bonus=points(sheet.bonus, basis.rounding),
        deductions=points(-sheet.deductions, basis.rounding),
    )
    yield words.html("bulletin-sheet-tasks", tasks=sheet.tasks, done=sheet.tasks_done, advanced=sheet.tasks_advanced)


def _line(line: SheetLine, words: Words, telling: ItemText, most: int | None) -> Iterator[str]:
    yield words.html("bulletin-sheet-line", title=line.title, points=line.points)
    if line.ratio:
        yield words.html("bulletin-sheet-ratio", base=line.ratio)
    if line.formula:
        yield words.html("bulletin-sheet-formula", formula=line.formula, points=line.points)
    if line.cut:
        yield escaped(line.cut)
    yield words.html("bulletin-sheet-article", article=line.article)
    yield from _items(line, words, telling, most)


def _items(line: SheetLine, words: Words, telling: ItemText, most: int | None) -> Iterator[str]:
    told = [escaped(telling(item, words)) for item in line.items[:most]]
    if left_out := len(line.items) - len(told):
        told.append(words.html("bulletin-sheet-items-cut", count=left_out))
    if told:
        kind = "blockquote expandable" if len(told) > OPEN_ITEMS else "blockquote"
        items = "\n".join(told)
        yield f"<{kind}>{items}</blockquote>"


def _idle(sheet: Sheet, words: Words, basis: Basis) -> Iterator[str]:
    rest = idle(sheet, words, basis)
    if rest:
        yield ""
        yield words.html("bulletin-sheet-idle")
        yield from (escaped(in_short(line, words)) for line in rest)


def _in_full(item: SheetItem, words: Words) -> str:
    return _told(item.name, item.points, item.note, evidence_names(item.evidence, words) if item.evidence else "")


def _counted(item: SheetItem, words: Words) -> str:
    return _told(item.name, item.points, item.note, _count(item, words))


def _short(item: SheetItem, words: Words) -> str:
    return _told(shortened(item.name, SHORT_NAME), item.points, item.note, _count(item, words))


def _count(item: SheetItem, words: Words) -> str:
    return words("bulletin-sheet-evidence-count", count=len(item.evidence)) if item.evidence else ""


def _told(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
