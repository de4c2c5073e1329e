"""The ledger of tasks (工作台账) for the office and the leaders: the whole year, or one department's."""

from collections import defaultdict
from dataclasses import dataclass
from itertools import groupby

from domain.acts import Act
from domain.calendar import Month
from domain.errors import Refusal
from domain.scoring.facts import DepartmentFacts, Role
from domain.scoring.histories import task_lamps
from domain.scoring.rules import Lamp
from domain.task_ledger import LedgerDepartment, LedgerEntry, LedgerMonth, LedgerTask, LedgerValue, TaskLedger
from models.dispatch import Dispatch
from models.plan import Plan
from models.seat import SeatRole
from services import rulebooks
from services.actors import Actor, acting
from services.base import Services
from services.entry_views import is_late
from services.scores import month_facts
from services.views.gathering import LedgerFile
from storage import dispatches, entries, indicators, plans
from storage.entries import Case
from storage.plans import Duty
from storage.unit import Unit


@dataclass(frozen=True, slots=True)
class _Known:
    """What the rows of a ledger are made of, by the ids they are looked up with."""

    months: tuple[Month, ...]
    cases: dict[tuple[int, str], Case]
    values: dict[int, list[LedgerValue]]
    targets: dict[int, list[LedgerValue]]
    lamps: dict[tuple[str, str], dict[Month, str | None]]


async def book(services: Services, act: Act) -> LedgerFile:
    """Give the ledger of the running year.

    Raises:
        Refusal: no plan for this year, or no round of it was opened yet.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE, SeatRole.LEADER)
        value = await ledger_of(unit, actor, act, act.at.astimezone(actor.zone).year)
        await unit.commit()
        return LedgerFile(actor.as_reader(), value)


async def ledger_of(unit: Unit, actor: Actor, act: Act, year: int) -> TaskLedger:
    """Gather the ledger of a year as things stand.

    Raises:
        Refusal: no plan for this year, or no round of it was opened yet.
    """
    plan = await plans.of_year(unit.session, actor.group_id, year)
    ledger = await gathered(unit, actor, act, plan) if plan is not None else None
    if ledger is None or not ledger.months:
        raise Refusal("ledger-none")
    return ledger


async def gathered(unit: Unit, actor: Actor, act: Act, plan: Plan, *, task_id: int | None = None) -> TaskLedger:
    """Gather the ledger of a plan, or of one task of it, as things stand; without months while no round was opened."""
    year = f"{plan.year:04}"
    rounds = await dispatches.regular_of_year(unit.session, actor.group_id, year)
    lamps, legend = await _lamps(unit, actor, act, rounds)
    cases = await entries.of_year(unit.session, actor.group_id, year, task_id=task_id)
    known = _Known(
        months=tuple(Month.parse(each.month) for each in rounds),
        cases={(case.entry.assignment_id, case.dispatch.month): case for case in cases},
        values=await _values(unit, cases),
        targets=await _targets(unit, int(plan.id or 0)),
        lamps=lamps,
    )
    duties = await plans.all_duties(unit.session, int(plan.id or 0), task_id=task_id)
    return TaskLedger(
        group=actor.group.name,
        year=plan.year,
        drawn_on=act.at.astimezone(actor.zone).date(),
        months=known.months,
        departments=tuple(
            LedgerDepartment(name, tuple(_task(duty, known) for duty in listed))
            for name, listed in groupby(duties, key=lambda duty: duty.department.name)
        ),
        legend=legend,
    )


async def _lamps(
    unit: Unit, actor: Actor, act: Act, rounds: list[Dispatch]
) -> tuple[dict[tuple[str, str], dict[Month, str | None]], tuple[Lamp, ...]]:
    """Light the lamps of the months whose deadline is past: nothing stands still while nobody was asked for it."""
    if not rounds:
        return {}, ()
    over = [Month.parse(each.month) for each in rounds if each.deadline_at <= act.at]
    rulebook = await rulebooks.holding(unit, actor.group_id, Month.parse(rounds[-1].month))
    if not over:
        return {}, rulebook.lamps
    facts: list[DepartmentFacts] = []
    for month in over:
        facts.extend(await month_facts(unit, actor.group_id, month, act.at))
    lit = {
        (task.department, task.key): dict(zip(over, task.lamps, strict=True))
        for task in task_lamps(facts, over, rulebook)
    }
    return lit, rulebook.lamps


async def _values(unit: Unit, cases: list[Case]) -> dict[int, list[LedgerValue]]:
    found: dict[int, list[LedgerValue]] = defaultdict(list)
    for given, indicator in await indicators.values_of(unit.session, [int(each.entry.id or 0) for each in cases]):
        found[given.entry_id].append(LedgerValue(indicator.name, given.value, indicator.unit))
    return found


async def _targets(unit: Unit, plan_id: int) -> dict[int, list[LedgerValue]]:
    found: dict[int, list[LedgerValue]] = defaultdict(list)
    for each in await indicators.of_plan(unit.session, plan_id):
        found[each.task_id].append(LedgerValue(each.name, each.target, each.unit))
    return found


def _task(duty: Duty, known: _Known) -> LedgerTask:
    lamps = known.lamps.get((str(duty.department.id), duty.task.key), {})
    return LedgerTask(
        key=duty.task.key,
        section=duty.task.section,
        title=duty.task.title,
        leads=duty.assignment.role == Role.LEAD,
        due=duty.task.due,
        targets=tuple(known.targets.get(int(duty.task.id or 0), ())),
        months=tuple(LedgerMonth(_entry(duty, month, known), lamps.get(month)) for month in known.months),
        withdrawn_from=duty.withdrawn_from,
    )


def _entry(duty: Duty, month: Month, known: _Known) -> LedgerEntry | None:
    case = known.cases.get((int(duty.assignment.id or 0), str(month)))
    if case is None:
        return None
    return LedgerEntry(
        answer=str(case.entry.answer),
        verdict=str(case.entry.verdict or ""),
        text=case.entry.text,
        values=tuple(known.values.get(int(case.entry.id or 0), ())),
        evidence=case.evidence,
        late=is_late(case.report, case.dispatch),
    )
