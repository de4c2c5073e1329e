"""Problems and instructions on the clock: reminded, overdue, gone up, followed. A tick in, rows out; each once."""

from datetime import datetime
from zoneinfo import ZoneInfo

import structlog

from domain.problems import Occasion, ProblemRules, StepDue, due
from models.group import Group
from models.outbox import OutboxState
from services import group_posts
from services.base import Services
from services.problem_cases import level_of, rules_of, steps_of
from services.problem_notices import Roster, lap_prefix, reminder_prefix, reminder_rows, roster
from storage import outboxes, problems, trails
from storage.problems import ProblemCase
from storage.unit import Unit

log = structlog.get_logger(__name__)

DueCase = tuple[ProblemCase, StepDue, ProblemRules]


async def tick(services: Services, at: datetime) -> int:
    """Write what is due of every problem; give how many notices. A second tick at the same moment does nothing."""
    async with services.database.read() as unit:
        waiting = [group for group in await problems.groups_with_open(unit.session) if await _due(unit, group, at)]
    return sum([await _tick_group(services, group, at) for group in waiting])


async def _tick_group(services: Services, group: Group, at: datetime) -> int:
    zone = ZoneInfo(group.timezone)
    async with services.database.unit() as unit:
        # Looked at again inside the transaction that writes: another replica may have been here.
        found = await _due(unit, group, at)
        people = await roster(unit, int(group.id or 0), at)
        written = sum([await _write(unit, case, step, people, at, rules, zone) for case, step, rules in found])
        await unit.commit()
    return written


async def _due(unit: Unit, group: Group, at: datetime) -> list[DueCase]:
    """Give what is due and not on record."""
    group_id, zone = int(group.id or 0), ZoneInfo(group.timezone)
    waiting = await problems.open_ones(unit.session, group_id)
    if not waiting:
        return []
    rules = await rules_of(unit, group_id, waiting, zone)
    found = [
        (case, step, rules[case.problem_id])
        for case in waiting
        if case.held is not None
        for step in due(
            await steps_of(unit, case.problem, rules[case.problem_id], zone),
            level=level_of(case.held),
            held_since=case.held.holding.since,
            at=at,
            rules=rules[case.problem_id],
            zone=zone,
        )
    ]
    told = await problems.told(unit.session, group_id, sorted({lap_prefix(case) for case, _, _ in found}))
    return [each for each in found if reminder_prefix(each[0], each[1]) not in told]


async def _write(
    unit: Unit, case: ProblemCase, step: StepDue, people: Roster, at: datetime, rules: ProblemRules, zone: ZoneInfo
) -> int:
    rows = reminder_rows(case, step, people.at(step, case))
    rows += await group_posts.problem_rows(unit, case, step, reminder_prefix(case, step))
    stale = step.is_stale(at, rules, zone)
    if stale:
        # On record as skipped: nobody is woken for yesterday's reminder, and nobody wonders where it is.
        for row in rows:
            row.state, row.error = OutboxState.SKIPPED, "stale"
        log.info("reminder skipped", problem=case.problem_id, step=step.clock.step.value, key=step.key)
    written = await outboxes.put(unit.session, rows)
    if written and step.occasion is Occasion.UP:
        await trails.note(
            unit.session,
            group_id=case.problem.group_id,
            person_id=None,
            at=step.moment,
            act=f"{case.problem.kind}-escalated",
            subject=case.problem.kind.value,
            subject_id=case.problem_id,
            before=step.clock.step.value,
            after=step.level.value,
        )
    return 0 if stale else written
