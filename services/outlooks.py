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
from models.dispatch import Dispatch, DispatchKind
from models.entry import Answer, Verdict
from models.report import Report
from services import rulebooks
from services.entry_views import deadline_of
from services.scores import month_facts
from storage import dispatches, entries, evidences
from storage.entries import Case
from storage.unit import Unit


@dataclass(frozen=True, slots=True)
class Outlook:
    """A department's month: its facts, the three sheets, and whether a round can still be answered in time.

    `unproven` counts the results said of tasks that have no evidence behind them and so would give nothing.
    """

    facts: DepartmentFacts
    rulebook: Rulebook
    preview: Preview
    still_open: bool
    unproven: int


@dataclass(frozen=True, slots=True)
class _Said:
    """What a department said, sent or not: the tasks as they would be, and the rounds it has not answered.

    `still_open` can be answered in time, `overdue` only late.
    """

    tasks: tuple[TaskFact, ...]
    still_open: tuple[RoundFact, ...]
    overdue: tuple[RoundFact, ...]


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
        open_rounds=said.still_open,
        overdue=said.overdue,
    )
    if seen is None:
        raise Refusal("score-no-sheet")
    unproven = sum(not task.evidence for task in said.tasks) if rulebook.tasks.evidence else 0
    return Outlook(facts, rulebook, seen, bool(said.still_open), unproven)


async def _said(unit: Unit, facts: DepartmentFacts, group_id: int, department_id: int, at: datetime) -> _Said:
    rounds = await dispatches.bearing_on(unit.session, group_id, str(facts.month))
    hoped: list[TaskFact] = []
    unanswered: dict[bool, tuple[RoundFact, ...]] = {True: (), False: ()}
    excused = {each.id for each in facts.rounds if each.outcome is RoundOutcome.EXCUSED}
    for dispatch in rounds:
        standing = await dispatches.standings(unit.session, int(dispatch.id or 0), department_id)
        if not standing:
            continue
        report = standing[0].report
        if dispatch.kind == DispatchKind.REGULAR:
            hoped = await _hopes(unit, facts, report)
        if report.first_submitted_at is None and dispatch.closed_at is None and str(dispatch.id) not in excused:
            unanswered[at < deadline_of(report, dispatch)] += (_unanswered(dispatch, report),)
    return _Said(tuple(hoped), still_open=unanswered[True], overdue=unanswered[False])


async def _hopes(unit: Unit, facts: DepartmentFacts, report: Report) -> list[TaskFact]:
    """Give the tasks the month's report has a result for, as they would be once that is accepted."""
    items = await entries.of_report(unit.session, int(report.id or 0))
    files = await _files(unit, items)
    known = {task.key: task for task in facts.tasks}
    return [_hoped(known[item.task.key], item, files) for item in items if _is_hoped(item, known)]


async def _files(unit: Unit, items: list[Case]) -> dict[int, tuple[Evidence, ...]]:
    files: dict[int, tuple[Evidence, ...]] = defaultdict(tuple)
    for file in await evidences.of_entries(unit.session, [int(item.entry.id or 0) for item in items]):
        files[int(file.entry_id or 0)] += (Evidence(str(file.id), file.sha256 or "", file.name),)
    return files


def _is_hoped(item: Case, known: dict[str, TaskFact]) -> bool:
    hopeless = item.entry.verdict == Verdict.UNSCORED
    return item.entry.answer in (Answer.RESULT, Answer.COMPLETED) and item.task.key in known and not hopeless


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
        title=dispatch.title or dispatch.month,
        adhoc=dispatch.kind == DispatchKind.ADHOC,
        outcome=RoundOutcome.MISSING,
        deadline=deadline_of(report, dispatch),
        submitted_at=report.first_submitted_at,
    )
