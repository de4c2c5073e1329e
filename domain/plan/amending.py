"""What a corrected plan changes in the one in force: added, withdrawn, re-worded, re-assigned, new targets."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.plan.entries import Plan, TaskEntry


class Changed(StrEnum):
    """What became of a task."""

    ADDED = "added"
    WITHDRAWN = "withdrawn"
    REWORDED = "reworded"
    REASSIGNED = "reassigned"
    RETARGETED = "retargeted"


@dataclass(frozen=True, slots=True)
class Change:
    """One change of one task, as it was and as it will be. `units` are those it concerns."""

    key: str
    kind: Changed
    title: str
    before: str
    after: str
    units: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """A task of the plan in force beside the same task of the corrected one."""

    before: TaskEntry | None
    after: TaskEntry | None


def pairs(before: Plan, after: Plan) -> tuple[Pair, ...]:
    """Put the tasks of two plans side by side: by their keys, and by their words where a number was moved."""
    old = {task.key: task for task in before.tasks}
    same_words = {_bare(task.text): task for task in before.tasks if task.text}
    found: list[Pair] = []
    taken: set[str] = set()
    for task in after.tasks:
        other = old.get(task.key)
        moved = same_words.get(_bare(task.text))
        if other is None or (moved is not None and moved.key != task.key and _bare(other.text) != _bare(task.text)):
            other = moved if moved is not None and moved.key not in taken else other
        if other is not None and other.key in taken:
            other = None
        if other is not None:
            taken.add(other.key)
        found.append(Pair(other, task))
    return (*found, *(Pair(task, None) for task in before.tasks if task.key not in taken))


def changes(before: Plan, after: Plan) -> tuple[Change, ...]:
    """List what changes, in the order of the corrected plan, then what is withdrawn."""
    return tuple(change for pair in pairs(before, after) for change in _changes(pair))


def _changes(pair: Pair) -> Iterator[Change]:
    old, new = pair.before, pair.after
    if old is None and new is not None:
        yield Change(new.key, Changed.ADDED, new.title, "", new.text, _units(new))
    elif new is None and old is not None:
        yield Change(old.key, Changed.WITHDRAWN, old.title, old.text or old.title, "", _units(old))
    elif old is not None and new is not None:
        both = tuple(dict.fromkeys((*_units(old), *_units(new))))
        yield from _differing(new, Changed.REWORDED, (_wording(old), _wording(new)), _units(new))
        yield from _differing(new, Changed.REASSIGNED, (_duties(old), _duties(new)), both)
        yield from _differing(new, Changed.RETARGETED, (_targets(old), _targets(new)), _units(new))


def _differing(task: TaskEntry, kind: Changed, told: tuple[str, str], units: tuple[str, ...]) -> Iterator[Change]:
    before, after = told
    if before != after:
        yield Change(task.key, kind, task.title, before, after, units)


def by_unit(listed: tuple[Change, ...]) -> Mapping[str, tuple[Change, ...]]:
    """Sort changes by the departments they concern."""
    units = dict.fromkeys(unit for change in listed for unit in change.units)
    return {unit: tuple(change for change in listed if unit in change.units) for unit in units}


def _bare(text: str) -> str:
    return "".join(text.split())


def _wording(task: TaskEntry) -> str:
    due = f"（{task.due.isoformat()}）" if task.due else ""
    return f"{_bare(task.text or task.title)}{due}"


def _units(task: TaskEntry) -> tuple[str, ...]:
    return tuple(name for name, _ in task.assignments)


def _duties(task: TaskEntry) -> str:
    lead = "、".join(sorted(task.lead))
    return f"{lead}；{'、'.join(sorted(task.participants))}" if task.participants else lead


def _targets(task: TaskEntry) -> str:
    signs = {"min": "≥", "max": "≤", "exact": "="}
    return "；".join(
        sorted(f"{each.name}{signs[each.bound]}{each.value.normalize():f}{each.unit}" for each in task.indicators)
    )
