"""What a department's total would be: the same score() over facts that are not yet settled."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from domain.scoring.facts import ClaimFact, DepartmentFacts, RoundFact, RoundOutcome, TaskFact
from domain.scoring.rulebook import Rulebook
from domain.scoring.sheet import Sheet, score


@dataclass(frozen=True, slots=True)
class Preview:
    """Three sheets of one month.

    `as_it_stands` knows only what is settled; `if_all_accepted` takes everything handed in as accepted and in time;
    `if_late` is the same, but the open rounds are answered after their deadline.
    """

    as_it_stands: Sheet
    if_all_accepted: Sheet
    if_late: Sheet


def preview(
    facts: DepartmentFacts,
    rulebook: Rulebook,
    *,
    tasks: Iterable[TaskFact] = (),
    claims: Iterable[ClaimFact] = (),
    open_rounds: Iterable[RoundFact] = (),
    overdue: Iterable[RoundFact] = (),
) -> Preview | None:
    """Work out the three; None for a department without tasks.

    `tasks` are those of the facts as they would be once accepted, `claims` those not yet decided, `open_rounds` those
    whose deadline is still to come, `overdue` those that can only be answered late any more.
    """
    expected = _accepted(facts, tuple(tasks), tuple(claims), tuple(overdue), RoundOutcome.LATE)
    hoped = _answered(expected, tuple(open_rounds), RoundOutcome.REPORTED)
    late = _answered(expected, tuple(open_rounds), RoundOutcome.LATE)
    sheets = [score(each, rulebook) for each in (facts, hoped, late)]
    as_it_stands, if_all_accepted, if_late = sheets
    if as_it_stands is None or if_all_accepted is None or if_late is None:
        return None
    return Preview(as_it_stands, if_all_accepted, if_late)


def _accepted(
    facts: DepartmentFacts,
    tasks: tuple[TaskFact, ...],
    claims: tuple[ClaimFact, ...],
    rounds: tuple[RoundFact, ...],
    outcome: RoundOutcome,
) -> DepartmentFacts:
    hoped = {task.key: task for task in tasks}
    taken = replace(
        facts,
        tasks=tuple(hoped.get(task.key, task) for task in facts.tasks),
        claims=facts.claims + claims,
    )
    return _answered(taken, rounds, outcome)


def _answered(facts: DepartmentFacts, rounds: tuple[RoundFact, ...], outcome: RoundOutcome) -> DepartmentFacts:
    answered = tuple(replace(each, outcome=outcome) for each in rounds)
    known = {each.id for each in rounds}
    return replace(facts, rounds=tuple(each for each in facts.rounds if each.id not in known) + answered)
