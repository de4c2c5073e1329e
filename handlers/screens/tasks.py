"""Tasks to look at: the list, and a task's page."""

from delivery.parcel import LONGEST_TEXT, Parcel, shown_length
from domain.calendar import Month
from domain.task_ledger import LedgerEntry, LedgerValue
from handlers.buttons.gathering import TakePack
from handlers.buttons.home import Home
from handlers.buttons.instruction import BeginInstruction
from handlers.buttons.task import ListTasks, OpenTask
from handlers.screens.drawing import Key, draw, key, month_name, page_of, paragraphs, quotation, short, turning
from locales import Words
from rendering.content import titled
from rendering.period_content import short_month
from services.views import SeatRole, ShownKind
from services.views.tasks import TaskLine, TaskList, TaskPage, TaskPart

MONTHS = 3
"""Months on one screen, each with the words of every department."""
QUOTED = (1000, 300, 120, 40, 0)
"""How much of each entry's words is shown: the most of these that a message holds."""
TASK_TEXT = 600
TITLE = 60
MOST_TARGETS = 6
MOST_VALUES = 12
"""Values of a year, one a month."""
MOST_NAMES = 12
READING_FILES = (SeatRole.OFFICE, SeatRole.LEADER)


@draw.register
def listed(view: TaskList, words: Words) -> Parcel:
    """Draw the tasks as keys, each with its number."""
    text = paragraphs(
        words.html("task-list-title", year=str(view.year), count=len(view.lines)),
        words.html("task-list-of", department=view.department_name) if view.department_name else "",
        words.html("task-list-sought", sought=view.sought) if view.sought else "",
        words.html("task-list-how") if view.lines else words.html("task-list-empty"),
    )
    rows = [(key(_label(line, words), OpenTask(line.task, 0)),) for line in page_of(view.lines, view.page)]
    back = key(words("button-tasks-all"), ListTasks(0, 0)) if view.sought else key(words("button-home"), Home())
    turned = turning(words, len(view.lines), view.page, lambda page: ListTasks(_asked(view), page))
    return Parcel(text, buttons=(*rows, *(() if view.sought else turned), (back,)))


@draw.register
def page(view: TaskPage, words: Words) -> Parcel:
    """Draw a task: what it is, its numbers over the year, what was reported, the latest months first."""
    texts = (_page(view, words, quoted) for quoted in QUOTED)
    fitting = next((each for each in texts if shown_length(each) <= LONGEST_TEXT), "")
    return Parcel(fitting or _head(view, words), buttons=tuple(_rows(view, words)))


def _label(line: TaskLine, words: Words) -> str:
    return short(words("task-label", number=str(line.number), title=line.title))


def _asked(view: TaskList) -> int:
    """A department's own list is asked for without naming it."""
    return 0 if view.reader.department else view.department


def _page(view: TaskPage, words: Words, quoted: int) -> str:
    return paragraphs(
        _head(view, words),
        *(_course(target, view, words) for target in view.targets[:MOST_TARGETS]),
        "" if view.months else f"\n{words.html('task-no-round')}",
        *(_month(month, index, view, words, quoted) for index, month in _shown(view)),
    )


def _head(view: TaskPage, words: Words) -> str:
    return paragraphs(
        words.html("task-heading", number=str(view.number), title=short(view.title, TITLE)),
        words.html("task-place", kind=words(f"task-kind-{view.kind}"), section=view.section, year=str(view.year)),
        words.html("task-withdrawn", month=view.withdrawn_from) if view.withdrawn_from else "",
        quotation(short(view.text, TASK_TEXT)) if view.text.strip("。.") != view.title else "",
        words.html("task-leads", names=_names(view.leads, words)) if view.leads else "",
        words.html("task-participants", names=_names(view.participants, words)) if view.participants else "",
        words.html("card-due", due=view.due) if view.due else "",
    )


def _names(names: tuple[str, ...], words: Words) -> str:
    rest = len(names) - MOST_NAMES
    listed = words("list-separator").join(names[:MOST_NAMES])
    return words("names-cut", names=listed, rest=rest) if rest > 0 else listed


def _course(target: LedgerValue, view: TaskPage, words: Words) -> str:
    """Write a target, and what each department has reached of it month by month."""
    named = words.html("task-target", name=target.name, value=target.value, unit=target.unit)
    courses = [(part, _values(target, part, view, words)) for part in view.parts]
    told = [
        words.html("task-course", department=part.department, course=course, alone=_one(view))
        for part, course in courses
        if course
    ]
    return paragraphs(named, *(told or [words.html("task-course-none")]))


def _one(view: TaskPage) -> str:
    return "yes" if len(view.parts) == 1 else "no"


def _values(target: LedgerValue, part: TaskPart, view: TaskPage, words: Words) -> str:
    given = [
        words("task-value", month=short_month(month, words), value=each.value)
        for month, at in zip(view.months, part.months, strict=True)
        if at.entry is not None
        for each in at.entry.values
        if each.name == target.name
    ]
    return words("task-arrow").join(given[-MOST_VALUES:])


def _shown(view: TaskPage) -> list[tuple[int, Month]]:
    """Give the months of the screen, the latest first."""
    latest = list(enumerate(view.months))[::-1]
    start = min(view.page, _last_page(view)) * MONTHS
    return latest[start : start + MONTHS]


def _last_page(view: TaskPage) -> int:
    return max(0, (len(view.months) - 1) // MONTHS)


def _month(month: Month, index: int, view: TaskPage, words: Words, quoted: int) -> str:
    lines = [_part(part, index, view, words, quoted) for part in view.parts]
    return paragraphs(f"\n<b>{month_name(words, month)}</b>", *lines)


def _part(part: TaskPart, index: int, view: TaskPage, words: Words, quoted: int) -> str:
    at = part.months[index]
    lamp = next((titled(each.title, words, each.id) for each in view.legend if each.id == at.lamp), "")
    said = _said(at.entry, words) if at.entry else words("ledger-not-sent")
    line = words.html(
        "task-entry", department=part.department, said=said, lamp=lamp, alone=_one(view), lit="yes" if lamp else "no"
    )
    text = quotation(short(at.entry.text, quoted)) if at.entry and quoted else ""
    return paragraphs(line, text)


def _said(entry: LedgerEntry, words: Words) -> str:
    parts = [words(f"answer-{entry.answer}")]
    if entry.answer != "nothing":
        parts.append(words(f"ledger-verdict-{entry.verdict or 'none'}"))
        parts.append(words("task-files", count=entry.evidence))
    if entry.late:
        parts.append(words("ledger-late"))
    return words("list-separator").join(parts)


def _rows(view: TaskPage, words: Words) -> list[tuple[Key, ...]]:
    rows: list[tuple[Key, ...]] = []
    at, last = min(view.page, _last_page(view)), _last_page(view)
    turned = [
        key(words(label), OpenTask(view.task, number))
        for label, number in (("button-task-earlier", at + 1), ("button-task-later", at - 1))
        if 0 <= number <= last
    ]
    if turned:
        rows.append(tuple(turned))
    if view.reader.role == SeatRole.LEADER:
        rows.append((key(words("button-instruction"), BeginInstruction(ShownKind.TASK, view.task)),))
    if view.files and view.reader.role in READING_FILES:
        rows.append((key(words("button-task-files", count=view.files), TakePack(0, view.task, "")),))
    rows.append((key(words("button-tasks"), ListTasks(0, 0)), key(words("button-home"), Home())))
    return rows
