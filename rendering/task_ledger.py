"""The ledger of tasks (工作台账) as xlsx: all at a glance, then a sheet a department; to be filtered and printed."""

import re
from io import BytesIO
from typing import TYPE_CHECKING

from domain.scoring.rules import Lamp
from domain.task_ledger import LedgerDepartment, LedgerEntry, LedgerMonth, LedgerTask, LedgerValue, TaskLedger
from locales import Words
from rendering.document import Chip
from rendering.period_content import lamp_mark, lamp_meaning, short_month

if TYPE_CHECKING:
    from rendering.ledger_page import Book, Cell, LedgerPage

LONGEST_NAME = 31
"""Characters of a sheet's name (Excel's own limit)."""
NAMING, DETAILS, MONTH = 2, 4, 5
"""Columns of a department's sheet that name a task, that say more of it, and that a month takes."""
LONGEST_GROUP = 80
"""Characters of the group's name over a page: beside it a department's must have room."""
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")


def task_ledger(ledger: TaskLedger, words: Words) -> bytes:
    """Write the workbook."""
    from rendering.ledger_page import Book  # noqa: PLC0415 - XlsxWriter is heavy, and the bot's start counts

    file = BytesIO()
    title = words("ledger-title", year=str(ledger.year))
    with Book(file, title=title, author=ledger.group, created=ledger.drawn_on, decimals=2) as book:
        own = (words("ledger-overview"), words("bulletin-ledger-about"))
        overview, about, *names = sheet_names([*own, *(each.name for each in ledger.departments)])
        _overview(_page(book, overview, ledger, words), ledger, words)
        for name, department in zip(names, ledger.departments, strict=True):
            _department(_page(book, name, ledger, words, of=department.name), department, ledger, words)
        _about(_page(book, about, ledger, words), ledger, words)
    return file.getvalue()


def sheet_names(names: list[str]) -> list[str]:
    """Make names a workbook takes: without the signs it forbids, not too long, no two alike even in capitals."""
    taken: dict[str, str] = {}
    for name in names:
        plain = _FORBIDDEN.sub(" ", name).strip(" '")[:LONGEST_NAME] or "-"
        number = 1
        chosen = plain
        while chosen.casefold() in taken:
            number += 1
            chosen = f"{plain[: LONGEST_NAME - 4]} ({number})"
        taken[chosen.casefold()] = chosen
    return list(taken.values())


def _page(book: "Book", name: str, ledger: TaskLedger, words: Words, *, of: str = "") -> "LedgerPage":
    drawn = words("ledger-drawn", day=ledger.drawn_on.isoformat())
    title = words("ledger-title", year=str(ledger.year))
    heading = " · ".join(filter(None, (of, ledger.group[:LONGEST_GROUP], title, drawn)))
    return book.page(name, heading=heading, footer=words("bulletin-ledger-page"))


def _overview(page: "LedgerPage", ledger: TaskLedger, words: Words) -> None:
    page.head(
        (words("bulletin-column-department"), 26),
        (words("bulletin-column-key"), 10),
        (words("bulletin-column-task"), 40),
        (words("ledger-column-role"), 9),
        *((short_month(month, words), 11.0) for month in ledger.months),
        (words("ledger-column-evidence"), 10),
    )
    for department in ledger.departments:
        for task in department.tasks:
            months = [_glance(month, ledger.legend, words) for month in task.months]
            evidence = sum(month.entry.evidence for month in task.months if month.entry)
            page.row(department.name, task.key, task.title, _role(task, words), *months, evidence)


def _about(page: "LedgerPage", ledger: TaskLedger, words: Words) -> None:
    page.columns(18, 70)
    page.row(words("bulletin-ledger-group"), ledger.group)
    page.row(words("bulletin-ledger-drawn-on"), ledger.drawn_on.isoformat())
    for lamp in ledger.legend:
        page.row(words("bulletin-lamps"), lamp_meaning(lamp, words))


def _department(page: "LedgerPage", department: LedgerDepartment, ledger: TaskLedger, words: Words) -> None:
    of_month = [head for month in ledger.months for head in _month_heads(short_month(month, words), words)]
    page.head(
        (words("bulletin-column-key"), 10),
        (words("bulletin-column-task"), 34),
        (words("ledger-column-role"), 9),
        (words("ledger-column-section"), 20),
        (words("ledger-column-targets"), 24),
        (words("ledger-column-due"), 14),
        *of_month,
    )
    if len(ledger.months) > 1:
        page.print_in_parts(NAMING, *range(NAMING + DETAILS, NAMING + DETAILS + len(of_month), MONTH))
    for task in department.tasks:
        cells = [cell for month in task.months for cell in _month(month, ledger.legend, words)]
        targets = _values(task.targets, words)
        page.row(task.key, _title(task, words), _role(task, words), task.section, targets, task.due, *cells)


def _month_heads(month: str, words: Words) -> list[tuple[str, float]]:
    widths = {"lamp": 7.0, "answer": 15.0, "text": 40.0, "values": 20.0, "evidence": 8.0}
    return [(f"{month} {words(f'ledger-column-{name}')}", width) for name, width in widths.items()]


def _month(month: LedgerMonth, legend: tuple[Lamp, ...], words: Words) -> list["Cell"]:
    lamp = _chip(month, legend, words)
    entry = month.entry
    if entry is None:
        return [lamp, words("ledger-not-sent"), "", "", ""]
    return [lamp, _answer(entry, words), entry.text, _values(entry.values, words), entry.evidence]


def _glance(month: LedgerMonth, legend: tuple[Lamp, ...], words: Words) -> "Cell":
    answer = words(f"answer-{month.entry.answer}") if month.entry else words("ledger-not-sent")
    lamp = next((each for each in legend if each.id == month.lamp), None)
    return Chip(f"{lamp_mark(lamp.title, words, lamp.id)} {answer}", lamp.color) if lamp else answer


def _chip(month: LedgerMonth, legend: tuple[Lamp, ...], words: Words) -> "Cell":
    lamp = next((each for each in legend if each.id == month.lamp), None)
    return Chip(lamp_mark(lamp.title, words, lamp.id), lamp.color) if lamp else ""


def _answer(entry: LedgerEntry, words: Words) -> str:
    parts = [words(f"answer-{entry.answer}")]
    if entry.answer != "nothing":
        parts.append(words(f"ledger-verdict-{entry.verdict or 'none'}"))
    if entry.late:
        parts.append(words("ledger-late"))
    return words("list-separator").join(parts)


def _values(values: tuple[LedgerValue, ...], words: Words) -> str:
    return "\n".join(words("ledger-value", name=each.name, value=each.value, unit=each.unit) for each in values)


def _role(task: LedgerTask, words: Words) -> str:
    return words("ledger-role-lead" if task.leads else "ledger-role-participant")


def _title(task: LedgerTask, words: Words) -> str:
    return words("ledger-withdrawn", title=task.title, month=task.withdrawn_from) if task.withdrawn_from else task.title
