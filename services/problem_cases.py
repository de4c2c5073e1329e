"""A problem or an instruction before a person: whether they may see it, what they may do with it, and its clock."""

from datetime import datetime
from zoneinfo import ZoneInfo

from domain.calendar import Month, WorkingDays
from domain.errors import Misconfigured, NotAllowed, Unacceptable
from domain.problems import (
    Counted,
    InstructionProgress,
    Level,
    ProblemRules,
    Progress,
    StepClock,
    clocks,
    instruction_clocks,
)
from models.problem import Problem, ProblemKind, ProblemState
from models.seat import SeatRole
from services import rulebooks, workdays
from services.actors import Actor
from services.views.problems import ProblemMay
from storage import problems
from storage.problems import Held, ProblemCase
from storage.unit import Unit

LONGEST_PROBLEM = 1000
LONGEST_WORDS = 500
HANDLED = (ProblemState.RAISED, ProblemState.TAKEN)


async def visible(
    unit: Unit,
    actor: Actor,
    problem_id: int,
    *,
    lock: bool = False,
    kind: ProblemKind | None = ProblemKind.PROBLEM,
) -> ProblemCase:
    """Give a problem the actor may see: office and leaders all of the group, a department what concerns it.

    Raises:
        NotAllowed: another group's, another department's, not raised, or not of that kind.
    """
    case = await problems.by_id(unit.session, problem_id, lock=lock)
    if case is None or case.problem.group_id != actor.group_id or case.problem.kind != (kind or case.problem.kind):
        raise NotAllowed
    if case.problem.state in (ProblemState.DRAFT, ProblemState.DROPPED):
        raise NotAllowed
    if actor.seat.department_id is not None and not await problems.concerns(
        unit.session, problem_id, actor.seat.department_id
    ):
        raise NotAllowed
    return case


def rights(actor: Actor, case: ProblemCase) -> frozenset[ProblemMay]:
    """Give what the actor may do now."""
    if case.problem.kind == ProblemKind.INSTRUCTION:
        return _instruction_rights(actor, case)
    return _problem_rights(actor, case)


def _instruction_rights(actor: Actor, case: ProblemCase) -> frozenset[ProblemMay]:
    """The office gives it to a holder, moves its date, closes it; the holder answers, the office in their stead too."""
    state, office = case.problem.state, actor.seat.role == SeatRole.OFFICE
    found: set[ProblemMay] = set()
    if office and state in HANDLED:
        found.add(ProblemMay.ASSIGN)
    if state == ProblemState.TAKEN and (office or _holds(actor, case.held)):
        found.add(ProblemMay.ANSWER)
    if office and state == ProblemState.SOLVED:
        found.add(ProblemMay.CONFIRM)
    return frozenset(found)


def _problem_rights(actor: Actor, case: ProblemCase) -> frozenset[ProblemMay]:
    """Only the department that raised a problem closes it.

    Whoever has a problem says how it goes, a leader too: these are words, the state stays with the office.
    """
    state = case.problem.state
    found: set[ProblemMay] = set()
    if actor.seat.role == SeatRole.OFFICE and state in HANDLED:
        found |= {ProblemMay.ANSWER, ProblemMay.ASSIGN, ProblemMay.SOLVE}
        if state == ProblemState.RAISED:
            found.add(ProblemMay.TAKE)
    if state == ProblemState.TAKEN and _holds(actor, case.held):
        found.add(ProblemMay.ANSWER)
    if state == ProblemState.SOLVED and raised_it(actor, case):
        found.add(ProblemMay.CONFIRM)
    return frozenset(found)


def raised_it(actor: Actor, case: ProblemCase) -> bool:
    """Tell whether the actor speaks for the department that raised the problem, or gave the instruction."""
    if case.problem.kind == ProblemKind.INSTRUCTION:
        return actor.seat.role == SeatRole.LEADER and actor.person_id == case.problem.begun_by
    return actor.seat.role == SeatRole.LIAISON and actor.seat.department_id == case.problem.department_id


def level_of(held: Held | None) -> Level:
    """Tell on which level a problem is held; a person who left leaves it to the office."""
    if held is not None and held.holding.department_id is not None:
        return Level.DEPARTMENT
    return Level.LEADERS if held is not None and held.role == SeatRole.LEADER else Level.OFFICE


async def rules_at(unit: Unit, group_id: int, moment: datetime, zone: ZoneInfo) -> ProblemRules:
    """Give the clock of the rulebook that holds at a moment, 13710 itself where there is none."""
    return await _rules_in(unit, group_id, Month.of(moment.astimezone(zone).date()))


async def rules_of(unit: Unit, group_id: int, cases: list[ProblemCase], zone: ZoneInfo) -> dict[int, ProblemRules]:
    """Map each problem to its clock, that of the month its lap began in."""
    months = {
        case.problem_id: Month.of((case.problem.since or case.problem.begun_at).astimezone(zone).date())
        for case in cases
    }
    rules = {month: await _rules_in(unit, group_id, month) for month in set(months.values())}
    return {problem: rules[month] for problem, month in months.items()}


async def steps_of(unit: Unit, problem: Problem, rules: ProblemRules, zone: ZoneInfo) -> tuple[StepClock, ...]:
    """Give the steps of a problem's current lap, counted in the group's own working days where the rulebook says so."""
    since = problem.since or problem.begun_at
    days = WorkingDays()
    if rules.counted is Counted.WORKING:
        days = await workdays.of_group(unit, problem.group_id, since.astimezone(zone).year)
    if problem.kind == ProblemKind.INSTRUCTION:
        course = InstructionProgress(
            since=since,
            due_at=problem.due_at,
            handed_at=problem.taken_at,
            answered_at=problem.solved_at,
            closed_at=problem.closed_at,
        )
        return instruction_clocks(course, rules, days, zone)
    progress = Progress(
        since=since,
        hard=problem.hard,
        taken_at=problem.taken_at,
        answered_at=problem.answered_at,
        solved_at=problem.solved_at,
        closed_at=problem.closed_at,
    )
    return clocks(progress, rules, days, zone)


def checked(text: str, *, most: int = LONGEST_WORDS) -> str:
    """Give the words without blanks around them.

    Raises:
        Unacceptable: empty or too long.
    """
    text = text.strip()
    if not text:
        raise Unacceptable("problem-words-empty")
    if len(text) > most:
        raise Unacceptable("problem-words-too-long", most=most)
    return text


async def _rules_in(unit: Unit, group_id: int, month: Month) -> ProblemRules:
    try:
        return (await rulebooks.holding(unit, group_id, month)).problems
    except Misconfigured:
        return ProblemRules()


def _holds(actor: Actor, held: Held | None) -> bool:
    if held is None:
        return False
    if held.holding.department_id is not None:
        return actor.seat.role == SeatRole.LIAISON and held.holding.department_id == actor.seat.department_id
    return held.holding.person_id is not None and held.holding.person_id == actor.person_id
