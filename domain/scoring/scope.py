"""A department's tasks as the share rules look at them: sorted, weighed and told apart once for all rules."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress, product

from domain.scoring.facts import Role, TaskFact, TaskKind
from domain.scoring.plan_order import plan_order
from domain.scoring.rules import Condition, Joint, TaskRules

State = tuple[bool, bool, bool]
"""Of a task in a month: result, completed, completed earlier."""

EVERY_KIND = frozenset(TaskKind)


@dataclass(frozen=True, slots=True)
class Scope:
    """Tasks in the plan's order. `weights` is None where every task weighs 1."""

    tasks: Sequence[TaskFact]
    states: Sequence[State]
    weights: Mapping[Role, int] | None
    whole: int

    def meeting(self, condition: Condition) -> list[TaskFact]:
        """List the tasks that meet a condition, in the plan's order."""
        wanted = states_of(condition)
        return list(compress(self.tasks, [state in wanted for state in self.states]))

    def weight(self, tasks: Sequence[TaskFact]) -> int:
        """Add up what tasks weigh."""
        weights = self.weights
        return len(tasks) if weights is None else sum([weights[task.role] for task in tasks])


class Scopes:
    """The scopes of one department, made when a rule first asks for them: most rulebooks need a single one."""

    def __init__(self, tasks: Sequence[TaskFact], rules: TaskRules) -> None:
        self._tasks = sorted(tasks, key=lambda task: plan_order(task.key))
        self._weights = rules.weights if rules.joint is Joint.WEIGHTED else None
        self._made: dict[frozenset[TaskKind], Scope] = {}

    def of(self, kinds: frozenset[TaskKind]) -> Scope:
        """Give the tasks of certain kinds."""
        made = self._made.get(kinds)
        if made is None:
            made = self._made[kinds] = self._make(kinds)
        return made

    def _make(self, kinds: frozenset[TaskKind]) -> Scope:
        known = self._tasks
        tasks = known if kinds == EVERY_KIND else [task for task in known if task.kind in kinds]
        states = [(task.result, task.completed, task.completed_earlier) for task in tasks]
        weights = self._weights
        whole = len(tasks) if weights is None else sum([weights[task.role] for task in tasks])
        return Scope(tasks, states, weights, whole)


@lru_cache(maxsize=256)
def states_of(condition: Condition) -> frozenset[State]:
    """Give every state that meets a condition: each value that is set must equal the task's own."""
    asked = (condition.result, condition.completed, condition.completed_earlier)
    return frozenset(
        (result, completed, earlier)
        for result, completed, earlier in product((False, True), repeat=len(asked))
        if all(wanted in (None, own) for wanted, own in zip(asked, (result, completed, earlier), strict=True))
    )
