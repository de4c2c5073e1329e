"""Sheets: what is stored becomes facts, the pure core does the arithmetic."""

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import datetime
from fractions import Fraction

from domain.calendar import Month
from domain.errors import Misconfigured
from domain.freeze import thaw
from domain.scoring.facts import (
    AdjustmentFact,
    DepartmentFacts,
    Evidence,
    RoundFact,
    RoundOutcome,
    TaskFact,
    Used,
)
from domain.scoring.rulebook import Rulebook
from domain.scoring.rules import Per
from domain.scoring.sheet import Sheet, score
from models.dispatch import Dispatch, DispatchKind
from models.entry import Answer, Verdict
from services import rulebooks
from services.award_facts import claim_facts, finding_facts
from services.entry_views import deadline_of, is_late
from storage import adjustments, bulletins, dispatches, entries, evidences, findings, plans
from storage.dispatches import Standing
from storage.entries import Case
from storage.plans import Duty
from storage.unit import Unit

BOOKED_BY_THE_CLOCK = frozenset({RoundOutcome.LATE, RoundOutcome.MISSING})
"""What the clock books against a department, and the office can lift."""


@dataclass(frozen=True, slots=True)
class Scored:
    """A month's sheets, the facts they were scored from, and the rulebook that held."""

    month: Month
    rulebook: Rulebook
    facts: tuple[DepartmentFacts, ...]
    sheets: tuple[Sheet, ...]


async def month_sheets(
    unit: Unit, group_id: int, month: Month, *, at: datetime, rulebook: Rulebook | None = None
) -> Scored:
    """Score every department of a group for a month as things stand; another rulebook makes it a simulation."""
    held = rulebook or await rulebooks.holding(unit, group_id, month)
    facts = await month_facts(unit, group_id, month, at, held)
    sheets = [score(each, held) for each in facts]
    return Scored(month, held, facts, tuple(sheet for sheet in sheets if sheet is not None))


async def month_facts(
    unit: Unit, group_id: int, month: Month, at: datetime, rulebook: Rulebook | None = None
) -> tuple[DepartmentFacts, ...]:
    """Give everything that bears on the sheets of a month, department by department in plan order."""
    held = rulebook or await _held(unit, group_id, month)
    facts = await _facts(unit, group_id, month, at, held)
    used = await _used_before(unit, group_id, month, at, held)
    return tuple(replace(each, used=used.get(each.department, ())) for each in facts)


async def _held(unit: Unit, group_id: int, month: Month) -> Rulebook | None:
    try:
        return await rulebooks.holding(unit, group_id, month)
    except Misconfigured:
        return None


async def _facts(
    unit: Unit, group_id: int, month: Month, at: datetime, held: Rulebook | None
) -> tuple[DepartmentFacts, ...]:
    plan = await plans.of_year(unit.session, group_id, month.year)
    if plan is None:
        return ()
    duties: dict[int, list[Duty]] = defaultdict(list)
    for duty in await plans.duties(unit.session, int(plan.id or 0), str(month)):
        duties[int(duty.department.id or 0)].append(duty)
    tasks = await _task_facts(unit, group_id, month, proven=held is None or held.tasks.evidence)
    rounds = await _round_facts(unit, group_id, month, at)
    booked = await _adjustments(unit, group_id, month)
    claimed = await claim_facts(unit, group_id, month)
    found = await finding_facts(unit, group_id, month)
    return tuple(
        DepartmentFacts(
            department=str(department),
            name=listed[0].department.name,
            position=listed[0].department.position,
            month=month,
            tasks=tuple(tasks.of(duty) for duty in listed),
            rounds=rounds.get(department, ()),
            claims=claimed.get(department, ()),
            findings=found.get(department, ()),
            adjustments=booked.get(department, ()),
        )
        for department, listed in duties.items()
    )


@dataclass(frozen=True, slots=True)
class _Answers:
    """What the office accepted this month and before, by assignment."""

    items: dict[int, Case]
    files: dict[int, tuple[Evidence, ...]]
    completed_earlier: set[int]

    def of(self, duty: Duty) -> TaskFact:
        assignment = int(duty.assignment.id or 0)
        item = self.items.get(assignment)
        accepted = item is not None and item.entry.verdict == Verdict.ACCEPTED
        earlier = assignment in self.completed_earlier
        return TaskFact(
            key=duty.task.key,
            title=duty.task.title,
            kind=duty.task.kind,
            role=duty.assignment.role,
            result=accepted,
            completed=item is not None and accepted and item.entry.answer == Answer.COMPLETED and not earlier,
            completed_earlier=earlier,
            evidence=self.files.get(int(item.entry.id or 0), ()) if item is not None and accepted else (),
        )


async def _task_facts(unit: Unit, group_id: int, month: Month, *, proven: bool) -> _Answers:
    dispatch = await dispatches.of_month(unit.session, group_id, str(month))
    items = await entries.of_round(unit.session, int(dispatch.id or 0)) if dispatch else []
    files: dict[int, tuple[Evidence, ...]] = defaultdict(tuple)
    for file in await evidences.of_entries(unit.session, [int(item.entry.id or 0) for item in items]):
        files[int(file.entry_id or 0)] += (Evidence(str(file.id), file.sha256 or "", file.name),)
    return _Answers(
        {item.entry.assignment_id: item for item in items},
        files,
        await entries.completed_before(unit.session, group_id, str(month), proven=proven),
    )


async def _round_facts(unit: Unit, group_id: int, month: Month, at: datetime) -> dict[int, tuple[RoundFact, ...]]:
    """Say how each department stands in the month's rounds, the regular and the ad-hoc ones, each on its own."""
    facts: dict[int, tuple[RoundFact, ...]] = defaultdict(tuple)
    for dispatch in await dispatches.bearing_on(unit.session, group_id, str(month)):
        excuses = await findings.excused(unit.session, int(dispatch.id or 0))
        for each in await dispatches.standings(unit.session, int(dispatch.id or 0)):
            fact = round_fact(each, dispatch, at)
            if fact is not None:
                department = int(each.department.id or 0)
                facts[department] += (_excused(fact) if department in excuses else fact,)
    return facts


def round_fact(standing: Standing, dispatch: Dispatch, at: datetime) -> RoundFact | None:
    """Say how a department stands in a round; None while it may still report, or since the round ended before that."""
    deadline, outcome = deadline_of(standing.report, dispatch), _outcome(standing, dispatch)
    if outcome is RoundOutcome.MISSING and min(at, dispatch.closed_at or at) < deadline:
        return None
    return RoundFact(
        id=str(dispatch.id),
        title=dispatch.title or dispatch.month,
        adhoc=dispatch.kind == DispatchKind.ADHOC,
        outcome=outcome,
        deadline=deadline,
        submitted_at=standing.report.first_submitted_at,
    )


def _excused(fact: RoundFact) -> RoundFact:
    """Lift what the clock booked: the line stays on the sheet and takes nothing."""
    if fact.outcome not in BOOKED_BY_THE_CLOCK:
        return fact
    return replace(fact, outcome=RoundOutcome.EXCUSED, excused_from=fact.outcome)


def _outcome(standing: Standing, dispatch: Dispatch) -> RoundOutcome:
    first = standing.report.first_submitted_at
    if first is None:
        return RoundOutcome.MISSING
    if is_late(standing.report, dispatch):
        return RoundOutcome.LATE
    if first >= dispatch.deadline_at:
        return RoundOutcome.EXCUSED
    return RoundOutcome.REPORTED if standing.results else RoundOutcome.NOTHING


async def _adjustments(unit: Unit, group_id: int, month: Month) -> dict[int, tuple[AdjustmentFact, ...]]:
    booked: dict[int, tuple[AdjustmentFact, ...]] = defaultdict(tuple)
    for row in await adjustments.booked_in(unit.session, group_id, str(month)):
        fact = AdjustmentFact(str(row.id), Fraction(row.points), row.reason, Month.parse(row.corrects))
        booked[row.department_id] += (fact,)
    return booked


async def _used_before(
    unit: Unit, group_id: int, month: Month, at: datetime, held: Rulebook | None
) -> dict[str, tuple[Used, ...]]:
    """Say what earlier months of the year took of caps by year: as published, else as it stands. Without such caps, 0.

    Each month is held by what the months before it used, so they are gone through in order.
    """
    caps = held.caps if held else ()
    capped = {line for cap in caps if cap.per is Per.YEAR for line in cap.lines}
    used: dict[str, tuple[Used, ...]] = defaultdict(tuple)
    for number in range(1, month.number) if capped else ():
        for sheet in await _sheets_of(unit, group_id, Month(month.year, number), at, used):
            used[sheet.department] += tuple(
                Used(line.rule, abs(line.points), sum(item.times for item in line.items if item.points))
                for line in sheet.lines
                if line.rule in capped
            )
    return used


async def _sheets_of(
    unit: Unit, group_id: int, month: Month, at: datetime, used: dict[str, tuple[Used, ...]]
) -> tuple[Sheet, ...]:
    row = await bulletins.published_of(unit.session, group_id, str(month))
    if row is not None:
        return thaw(row.value).sheets
    held = await _held(unit, group_id, month)
    if held is None:
        return ()
    facts = await _facts(unit, group_id, month, at, held)
    sheets = [score(replace(each, used=used[each.department]), held) for each in facts]
    return tuple(sheet for sheet in sheets if sheet is not None)
