"""Tasks seen over several months: the lamps they show, and the standstill that criticism is proposed for."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from domain.calendar import Month
from domain.scoring.facts import DepartmentFacts, TaskFact
from domain.scoring.lamps import lamps_of
from domain.scoring.plan_order import plan_order
from domain.scoring.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class TaskLamps:
    """One department's task and the id of its lamp in each month asked for; None where it had none."""

    department: str
    name: str
    key: str
    title: str
    lamps: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class StandingStill:
    """A department proposed for 通报批评 (annex 六.2), with the record that a person decides on.

    `tasks` are those without an accepted result, each with the number of months it has stood still.
    """

    department: str
    name: str
    tasks: tuple[tuple[str, int], ...]
    reminders: int


def task_lamps(facts: Iterable[DepartmentFacts], months: Sequence[Month], rulebook: Rulebook) -> tuple[TaskLamps, ...]:
    """Light every task's lamps; facts from before `months` count towards what they light."""
    latest = [(history[max(history)], history) for history in _histories(facts, until=months[-1])]
    return tuple(
        _lamps_of_task(department, task.key, history, months, rulebook)
        for department, history in latest
        for task in _in_order(department)
    )


def standing_still(
    facts: Iterable[DepartmentFacts], reminders: Mapping[str, int], month: Month, rulebook: Rulebook
) -> tuple[StandingStill, ...]:
    """Find the departments the rulebook proposes for criticism; `reminders` are those on record, by department."""
    rule = rulebook.criticism
    found = []
    for history in _histories(facts, until=month):
        if month not in history:
            continue
        latest = history[month]
        idle = [(task.key, _idle_months(task.key, history, month)) for task in _in_order(latest)]
        stuck = tuple((key, months) for key, months in idle if months >= rule.months_without_result)
        reminded = reminders.get(latest.department, 0)
        if stuck and reminded >= rule.reminders:
            found.append(StandingStill(latest.department, latest.name, stuck, reminded))
    return tuple(found)


def _histories(facts: Iterable[DepartmentFacts], *, until: Month) -> list[dict[Month, DepartmentFacts]]:
    by_department: dict[str, dict[Month, DepartmentFacts]] = {}
    for each in facts:
        if each.month <= until:
            by_department.setdefault(each.department, {})[each.month] = each
    histories = list(by_department.values())
    return sorted(histories, key=lambda history: (history[max(history)].position, history[max(history)].department))


def _task(facts: DepartmentFacts | None, key: str) -> TaskFact | None:
    return next((task for task in facts.tasks if task.key == key), None) if facts else None


def _in_order(facts: DepartmentFacts) -> list[TaskFact]:
    return sorted(facts.tasks, key=lambda task: plan_order(task.key))


def _lamps_of_task(
    latest: DepartmentFacts,
    key: str,
    history: Mapping[Month, DepartmentFacts],
    months: Sequence[Month],
    rulebook: Rulebook,
) -> TaskLamps:
    seen = [(month, task) for month in sorted(history) if (task := _task(history[month], key))]
    lit = lamps_of([task for _, task in seen], rulebook)
    by_month = {month: lamp.id for (month, _), lamp in zip(seen, lit, strict=True) if lamp}
    ids = tuple(by_month.get(month) for month in months)
    return TaskLamps(latest.department, latest.name, key, seen[-1][1].title, ids)


def _idle_months(key: str, history: Mapping[Month, DepartmentFacts], month: Month) -> int:
    idle = 0
    while task := _task(history.get(month), key):
        if task.result or task.completed_earlier:
            break
        idle += 1
        month = month.plus(-1)
    return idle
