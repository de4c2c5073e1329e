"""What was understood of a document, as text for the command line and as the words of each reason."""

from collections.abc import Iterator

from domain.plan.reading import Reading, ReadTask, Unread, Why
from locales import Words

_LONGEST = 60


def why(unread: Unread, words: Words) -> str:
    """Say why a piece did not become part of a task."""
    return words(f"reading-why-{unread.why}", other=unread.other or unread.text)


def summary(reading: Reading, words: Words) -> str:
    """Say in one line what was read."""
    return words(
        "reading-summary",
        title=reading.title or words("reading-summary-no-title"),
        tasks=len(reading.tasks),
        departments=len(reading.departments),
        assignments=reading.assignments,
        joint=reading.joint,
        targets=sum(len(task.indicators) for task in reading.tasks),
        doubts=len(reading.doubts),
    )


def lines(reading: Reading, words: Words) -> Iterator[str]:
    """Write everything that was read, and everything that was not."""
    yield summary(reading, words)
    part = section = ""
    for task in reading.tasks:
        if (task.part, task.section) != (part, section):
            part, section = task.part, task.section
            yield " ".join(filter(None, (part, section)))
        yield f"  {task.no}. {_short(task.text)}"
        yield f"      {_duties(task, words)}"
    if any(each.why is Why.NO_UNIT_AT_ALL for each in reading.unread):
        yield words("reading-no-unit-named")
    yield from unread_lines(reading, words)


def unread_lines(reading: Reading, words: Words) -> Iterator[str]:
    """Write what has to be decided, then what is only told."""
    notes = [each for each in reading.unread if not each.asks]
    for heading, some in (("reading-doubts-heading", reading.doubts), ("reading-notes-heading", notes)):
        if some:
            yield words(heading, count=len(some))
            yield from (f"  {one_line(each, words)}" for each in some)


def one_line(unread: Unread, words: Words) -> str:
    """Write a piece with its line and its reason."""
    return f"{words('reading-line', line=unread.line)}  {_short(unread.text)}  — {why(unread, words)}"


def _duties(task: ReadTask, words: Words) -> str:
    told = [f"{words('reading-lead')} {'、'.join(task.lead)}"]
    if task.participants:
        told.append(f"{words('reading-participants')} {'、'.join(task.participants)}")
    if task.due:
        told.append(words("reading-due", due=task.due.isoformat()))
    if task.leader:
        told.append(words("reading-leader", leader=task.leader))
    told.extend(f"{each.name} {each.value:f}{each.unit}" for each in task.indicators)
    return "；".join(told)


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
