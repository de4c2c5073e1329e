"""A department's sheet so far, and what it would be: what is stored becomes a preview by the code of the real sheet."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from domain.calendar import Month
from domain.errors import Refusal
from domain.scoring.facts import ClaimFact, DepartmentFacts, Evidence, RoundFact, RoundOutcome, TaskFact
from domain.scoring.preview import Preview, preview
from domain.scoring.rulebook import Rulebook
from models.dispatch import Dispatch
from models.entry import Answer
from models.report import Report
from services import rulebooks
from services.entry_views import deadline_of
from services.scores import month_facts
from storage import dispatches, entries, evidences
from storage.entries import Case
from storage.unit import Unit


@dataclass(frozen=True, slots=True)
class Outlook:
    """A department's month: its facts, the three sheets, and whether its round can still be answered in time.

    `unproven` counts the results said of tasks that have no evidence behind them and so would give nothing.
    """

    facts: DepartmentFacts
    rulebook: Rulebook
    preview: Preview
    still_open: bool
    unproven: int


@dataclass(frozen=True, slots=True)
class _Said:
    """What a department said in a round, sent or not: the tasks as they would be, and the round left unanswered."""

    tasks: tuple[TaskFact, ...] = ()
    unanswered: tuple[RoundFact, ...] = ()
    still_open: bool = False


async def outlook(
    unit: Unit, group_id: int, department_id: int, month: Month, at: datetime, *, claims: Iterable[ClaimFact] = ()
) -> Outlook:
    """Work out where a department's month stands; `claims` are those to be hoped for.

    Raises:
        Refusal: the department has no sheet in that month.
    """
    rulebook = await rulebooks.holding(unit, group_id, month)
    listed = await month_facts(unit, group_id, month, at)
    facts = next((each for each in listed if each.department == str(department_id)), None)
    if facts is None:
        raise Refusal("score-no-sheet")
    said = await _said(unit, facts, group_id, department_id, at)
    seen = preview(
        facts,
        rulebook,
        tasks=said.tasks,
        claims=claims,
        open_rounds=said.unanswered if said.still_open else (),
        overdue=() if said.still_open else said.unanswered,
    )
    if seen is None:
        raise Refusal("score-no-sheet")
    unproven = sum(not task.evidence for task in said.tasks) if rulebook.tasks.evidence else 0
    return Outlook(facts, rulebook, seen, said.still_open, unproven)


async def _said(unit: Unit, facts: DepartmentFacts, group_id: int, department_id: int, at: datetime) -> _Said:
    dispatch = await dispatches.of_month(unit.session, group_id, str(facts.month))
    if dispatch is None:
        return _Said()
    standing = await dispatches.standings(unit.session, int(dispatch.id or 0), department_id)
    if not standing:
        return _Said()
    report = standing[0].report
    items = await entries.of_report(unit.session, int(report.id or 0))
    files = await _files(unit, items)
    known = {task.key: task for task in facts.tasks}
    hoped = [_hoped(known[item.task.key], item, files) for item in items if _is_hoped(item, known)]
    excused = any(each.id == str(dispatch.id) and each.outcome is RoundOutcome.EXCUSED for each in facts.rounds)
    unanswered = () if report.first_submitted_at or excused else (_unanswered(dispatch, report),)
    return _Said(tuple(hoped), unanswered, bool(unanswered) and at < deadline_of(report, dispatch))


async def _files(unit: Unit, items: list[Case]) -> dict[int, tuple[Evidence, ...]]:
    files: dict[int, tuple[Evidence, ...]] = defaultdict(tuple)
    for file in await evidences.of_entries(unit.session, [int(item.entry.id or 0) for item in items]):
        files[int(file.entry_id or 0)] += (Evidence(str(file.id), file.sha256 or "", file.name),)
    return files


def _is_hoped(item: Case, known: dict[str, TaskFact]) -> bool:
    return item.entry.answer in (Answer.RESULT, Answer.COMPLETED) and item.task.key in known


def _hoped(task: TaskFact, item: Case, files: dict[int, tuple[Evidence, ...]]) -> TaskFact:
    return replace(
        task,
        result=True,
        completed=item.entry.answer == Answer.COMPLETED and not task.completed_earlier,
        evidence=files[int(item.entry.id or 0)],
    )


def _unanswered(dispatch: Dispatch, report: Report) -> RoundFact:
    return RoundFact(
        id=str(dispatch.id),
        title=dispatch.month,
        adhoc=False,
        outcome=RoundOutcome.MISSING,
        deadline=deadline_of(report, dispatch),
        submitted_at=report.first_submitted_at,
    )
