"""Progress lamps (红黄绿灯) of a task, month by month, by the triggers a rulebook gives them."""

from collections.abc import Sequence

from domain.scoring.facts import TaskFact
from domain.scoring.rulebook import Rulebook
from domain.scoring.rules import Lamp


def lamps_of(months: Sequence[TaskFact], rulebook: Rulebook) -> tuple[Lamp | None, ...]:
    """Light one lamp a month for one task of one department; `months` is the task's span, oldest first.

    None stands where no lamp's triggers hold.
    """
    lit: list[Lamp | None] = []
    idle = 0
    for task in months:
        idle = 0 if task.result else idle + 1
        before = {lamp.id for lamp in lit if lamp}
        lit.append(next((lamp for lamp in rulebook.lamps if _holds(lamp, task, idle, before)), None))
    return tuple(lit)


def _holds(lamp: Lamp, task: TaskFact, idle: int, before: set[str]) -> bool:
    completed = task.completed or task.completed_earlier
    return (
        (lamp.months_without_result is None or idle >= lamp.months_without_result)
        and (lamp.was is None or lamp.was in before)
        and (lamp.completed is None or lamp.completed == completed)
    )
