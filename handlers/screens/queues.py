"""What waits for review as rows of keys, by department or by task, and what follows when a task is decided."""

from delivery.parcel import Parcel
from handlers.buttons.review import (
    OpenQueue,
    ReadByDepartment,
    ReadByTask,
    ReviewReport,
    ReviewTask,
    TurnQueue,
    UndoAcceptTask,
)
from handlers.screens.drawing import LONGEST_LABEL, Key, draw, key, page_of, paragraphs, short, turning
from locales import Words
from rendering.period_content import short_month
from rendering.round_words import report_name
from services.views.reviewing import Desk, QueueLine, TaskDone, WaitingTask

LONGEST_TITLE = 18
"""Characters of a task's name on its key, so that the departments stay in sight."""


def queue_rows(words: Words, view: Desk) -> list[tuple[Key, ...]]:
    """Give a page of what waits, the way the reviewer reads it, and the switch to the other way."""
    if not view.queue:
        return []
    if view.by_task:
        rows, count = task_rows(words, view.tasks, view.page), len(view.tasks)
        switch = key(words("button-by-department"), ReadByDepartment())
    else:
        rows, count = report_rows(words, view.queue, view.page), len(view.queue)
        switch = key(words("button-by-task"), ReadByTask())
    return [*rows, *turning(words, count, view.page, TurnQueue), (switch,)]


def report_rows(words: Words, queue: tuple[QueueLine, ...], page: int = 0) -> list[tuple[Key, ...]]:
    """Give a row for each report that waits, the oldest first; where several rounds wait, each says of which it is."""
    several = len({line.round for line in queue}) > 1
    return [
        (key(_report_label(line, words, with_round=several), ReviewReport(line.report)),)
        for line in page_of(queue, page)
    ]


def task_rows(words: Words, tasks: tuple[WaitingTask, ...], page: int = 0) -> list[tuple[Key, ...]]:
    """Give a row for each task of which something waits, in plan order."""
    return [(key(_label(line, words), ReviewTask(line.dispatch, line.task)),) for line in page_of(tasks, page)]


def _report_label(line: QueueLine, words: Words, *, with_round: bool) -> str:
    """Cut a long name, never the number behind it."""
    of = f" · {short(line.round.title, 12) or short_month(line.round.month, words)}" if with_round else ""
    rest = words("review-queue-line", department="", count=line.undecided) + of
    department = short(line.department, LONGEST_LABEL - len(rest))
    return words("review-queue-line", department=department, count=line.undecided) + of


def _label(line: WaitingTask, words: Words) -> str:
    title, department = short(line.title, LONGEST_TITLE), short(line.departments[0], LONGEST_TITLE)
    name = words("review-task-line", title=title, count=len(line.departments), department=department)
    return f"{name} · {short(line.round.title, 12)}" if line.round.title else name


@draw.register
def task_done(view: TaskDone, words: Words) -> Parcel:
    """Draw that what was sent of a task is decided, and what waits of the others."""
    text = paragraphs(
        words.html("review-task-done", title=view.title, report=report_name(words, view.round)),
        words.html("review-done-counts", accepted=view.accepted, returned=view.returned, unscored=view.unscored),
        words.html("review-tasks-waiting", count=len(view.tasks)) if view.tasks else words.html("review-queue-empty"),
    )
    undo = ((key(words("button-undo"), UndoAcceptTask(view.dispatch, view.task)),),) if view.undo else ()
    return Parcel(text, buttons=(*task_rows(words, view.tasks), *undo, (key(words("button-desk"), OpenQueue()),)))
