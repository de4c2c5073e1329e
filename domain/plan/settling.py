"""Deciding the doubts of a reading one by one: each decision gives the reading that then holds."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from domain.errors import Stale, Unacceptable
from domain.plan.check_form import mark_of
from domain.plan.declarations import declarations_in, without
from domain.plan.document_reader import read_document
from domain.plan.marks import mark_at
from domain.plan.names import units_in
from domain.plan.reading import ReadDepartment, Reading, ReadTask, Unread, Why
from domain.plan.source import Line
from domain.plan.targets import targets_in
from domain.scoring.facts import TaskKind


class Settle(StrEnum):
    """What can be decided with a key."""

    DROP = "drop"
    SAME = "same"
    KEEP = "keep"
    DROP_ALIKE = "alike"


def keys_of(unread: Unread) -> tuple[Settle, ...]:
    """Give the decisions a doubt allows without words."""
    if unread.why is Why.NEAR_NAME:
        return (Settle.SAME, Settle.KEEP)
    if unread.why in {Why.SAME_NUMBER, Why.LEVEL_UNCLEAR}:
        return (Settle.KEEP,)
    if unread.why in {Why.ORGANISATIONAL, Why.NO_UNIT_AT_ALL, Why.TABLE_UNCLEAR}:
        return (Settle.DROP, Settle.DROP_ALIKE)
    return (Settle.DROP,)


def doubt(reading: Reading, mark: int) -> Unread:
    """Find a doubt by its mark.

    Raises:
        Stale: it is settled already.
    """
    found = next((each for each in reading.doubts if mark_of(each) == mark), None)
    if found is None:
        raise Stale
    return found


def settle(reading: Reading, mark: int, how: Settle) -> Reading:
    """Decide a doubt with a key.

    Raises:
        Stale: it is settled already, or does not allow this.
    """
    each = doubt(reading, mark)
    if how not in keys_of(each):
        raise Stale
    if how is Settle.DROP_ALIKE:
        return _without(reading, [other for other in reading.doubts if other.why is each.why])
    rest = _without(reading, [each])
    return renamed(rest, each.text, each.other) if how is Settle.SAME else rest


def answer(reading: Reading, mark: int, words: str) -> Reading:
    """Decide a doubt with words: the units that answer for it, or the item written as it should be.

    Raises:
        Stale: it is settled already.
        Unacceptable: the words are neither.
    """
    each = doubt(reading, mark)
    rest = _without(reading, [each])
    if each.why in {Why.LEVEL_UNCLEAR, Why.NEAR_NAME}:
        return renamed(rest, each.text, _one(words))
    if each.why is Why.SAME_NUMBER:
        return _renumbered(rest, each, words)
    names = [name for name in units_in(words) if words.strip()]
    if names and all(name.sure for name in names):
        return _assigned(rest, each, tuple(name.name for name in names))
    written = read_document([Line(each.line, words)])
    if len(written.tasks) != 1 or written.doubts:
        raise Unacceptable("plan-answer-unclear")
    return _placed(
        rest, replace(written.tasks[0], line=each.line, part=each.part, section=each.section, no=_no(each, written))
    )


def renamed(reading: Reading, name: str, whole: str) -> Reading:
    """Count one name under another; it stays on as its other spelling."""
    if name == whole:
        return reading
    tasks = tuple(
        replace(task, lead=_swapped(task.lead, name, whole), participants=_apart(task, name, whole))
        for task in reading.tasks
    )
    aliases = {each.name: each.aliases for each in reading.departments}
    merged = tuple(dict.fromkeys((*aliases.get(whole, ()), name, *aliases.get(name, ()))))
    return _counted(replace(reading, tasks=tasks), {**aliases, whole: merged})


def of_year(reading: Reading, words: str) -> Reading:
    """Say which year a plan is of.

    Raises:
        Unacceptable: it is no year.
    """
    year = words.strip().rstrip("年")
    if not (year.isdigit() and 2000 <= int(year) < 2100):  # noqa: PLR2004 - a year of this century
        raise Unacceptable("plan-no-year")
    return replace(reading, year=int(year))


def _without(reading: Reading, settled: Sequence[Unread]) -> Reading:
    return replace(reading, unread=tuple(each for each in reading.unread if each not in settled))


def _assigned(reading: Reading, each: Unread, names: tuple[str, ...]) -> Reading:
    if each.why is Why.UNKNOWN_UNIT and (task := _of_doubt(reading, each)):
        more = replace(task, lead=tuple(dict.fromkeys((*task.lead, *names))))
        return _counted(replace(reading, tasks=tuple(more if one is task else one for one in reading.tasks)))
    mark = mark_at(each.text)
    text = each.text[mark.length :] if mark and each.no else each.text
    named = declarations_in(text)
    helpers = dict.fromkeys(name.name for each in named for name in each.participants if name.sure)
    if helpers:  # who leads was not written, who helps was
        text = without(text, named)
    task = ReadTask(
        line=each.line,
        part=each.part,
        no=each.no,
        section=each.section,
        kind=TaskKind.KEY,
        text=text,
        lead=names,
        participants=tuple(name for name in helpers if name not in names),
        indicators=targets_in(text),
    )
    return _placed(reading, task)


def _of_doubt(reading: Reading, each: Unread) -> ReadTask | None:
    return next((task for task in reading.tasks if task.line == each.line and task.no in {each.no, ""}), None)


def _placed(reading: Reading, task: ReadTask) -> Reading:
    """Put a task where its line stands; one without a number takes the next of its part."""
    kinds = [other.kind for other in reading.tasks if other.part == task.part]
    numbers = [other.no for other in reading.tasks if other.part == task.part]
    free = next(str(number) for number in range(len(numbers) + 1, len(numbers) * 2 + 3) if str(number) not in numbers)
    task = replace(task, no=task.no or free, kind=kinds[0] if kinds else task.kind)
    place = next((index for index, other in enumerate(reading.tasks) if other.line > task.line), len(reading.tasks))
    return _counted(replace(reading, tasks=(*reading.tasks[:place], task, *reading.tasks[place:])))


def _renumbered(reading: Reading, each: Unread, words: str) -> Reading:
    number = words.strip().strip("第项、.")
    if not number or len(number) > 8:  # noqa: PLR2004 - 12.3 has four characters
        raise Unacceptable("plan-answer-unclear")
    task = next((task for task in reading.tasks if task.line == each.line and task.no == each.no), None)
    return replace(reading, tasks=tuple(replace(one, no=number) if one is task else one for one in reading.tasks))


def _no(each: Unread, written: Reading) -> str:
    return each.no or written.tasks[0].no


def _one(words: str) -> str:
    names = units_in(words)
    if len(names) != 1 or not names[0].sure:
        raise Unacceptable("plan-answer-unclear")
    return names[0].name


def _swapped(names: tuple[str, ...], name: str, whole: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(whole if each == name else each for each in names))


def _apart(task: ReadTask, name: str, whole: str) -> tuple[str, ...]:
    leads = _swapped(task.lead, name, whole)
    return tuple(each for each in _swapped(task.participants, name, whole) if each not in leads)


def _counted(reading: Reading, aliases: dict[str, tuple[str, ...]] | None = None) -> Reading:
    spellings = aliases or {each.name: each.aliases for each in reading.departments}
    counts = Counter(name for task in reading.tasks for name in task.units)
    listed = tuple(ReadDepartment(name, spellings.get(name, ()), count) for name, count in counts.items())
    return replace(reading, departments=listed)
