"""The office coordinates a problem: takes it up, gives feedback, gives it to a holder, marks it as solved."""

from domain.acts import Act
from domain.errors import NotAllowed, Stale
from models.conversation import Step
from models.problem import Problem, ProblemState
from models.seat import SeatRole
from services.actors import Actor, acting, move
from services.base import Services
from services.problem_cards import card, paged
from services.problem_cases import checked, rights, visible
from services.problem_notices import roster, tell
from services.trail import note
from services.views.problems import HolderChoice, HolderOption, ProblemAsk, ProblemCard, ProblemMay
from storage import persons, plans, problems
from storage.problems import ProblemCase
from storage.unit import Unit

DEPARTMENT, PERSON = "d", "p"


async def take_up(services: Services, act: Act, problem_id: int) -> ProblemCard:
    """Take a problem up (受理): the one who does has it from now on."""
    async with services.database.unit(act) as unit:
        actor, case = await _allowed(unit, act, problem_id, ProblemMay.TAKE)
        await _taken(unit, actor, act, case.problem)
        await problems.hold(unit.session, case.problem, department_id=None, person_id=actor.person_id, at=act.at)
        people = await roster(unit, actor.group_id, act.at)
        await tell(unit, actor, act, case, people.of(case.problem.department_id), "taken")
        return await _shown(unit, actor, act, problem_id)


async def ask_feedback(services: Services, act: Act, problem_id: int) -> ProblemCard:
    """Ask how the problem goes; the next words are the feedback."""
    return await _ask(services, act, problem_id, ProblemMay.ANSWER, ProblemAsk.FEEDBACK, Step.PROBLEM_FEEDBACK)


async def ask_solution(services: Services, act: Act, problem_id: int) -> ProblemCard:
    """Ask how the problem was solved; the next words mark it as solved."""
    return await _ask(services, act, problem_id, ProblemMay.SOLVE, ProblemAsk.SOLVED, Step.PROBLEM_SOLVED)


async def give_feedback(unit: Unit, actor: Actor, act: Act, text: str) -> ProblemCard:
    """Tell the department how its problem goes; the first time this is step 3 of the clock."""
    case = await _words_allowed(unit, actor, ProblemMay.ANSWER)
    problem, words = case.problem, checked(text)
    await _taken(unit, actor, act, problem)
    problem.answered_at = problem.answered_at or act.at
    problem.revision += 1
    await note(unit, actor, act, "problem-feedback", int(problem.id or 0), after=words)
    people = await roster(unit, actor.group_id, act.at)
    others = [] if actor.seat.role == SeatRole.OFFICE else people.office
    await tell(unit, actor, act, case, [*people.of(problem.department_id), *others], "feedback", words=words)
    return await _back_to_card(unit, actor, act, case.problem_id)


async def mark_solved(unit: Unit, actor: Actor, act: Act, text: str) -> ProblemCard:
    """Mark a problem as solved: it waits for the department that raised it to confirm."""
    case = await _words_allowed(unit, actor, ProblemMay.SOLVE)
    problem, words = case.problem, checked(text)
    await _taken(unit, actor, act, problem)
    before = str(problem.state)
    problem.state, problem.solved_at = ProblemState.SOLVED, act.at
    problem.answered_at = problem.answered_at or act.at
    problem.revision += 1
    await note(unit, actor, act, "problem-solved", int(problem.id or 0), before=before, after=f"solved：{words}")
    people = await roster(unit, actor.group_id, act.at)
    told = [*people.of(problem.department_id), *people.holding(case.held)]
    await problems.hold(unit.session, problem, department_id=problem.department_id, person_id=None, at=act.at)
    await tell(unit, actor, act, case, told, "solved", words=words)
    return await _back_to_card(unit, actor, act, case.problem_id)


async def ask_holder(services: Services, act: Act, problem_id: int, page: int) -> HolderChoice:
    """Ask who is to have the problem: an office member, a leader or a department."""
    async with services.database.unit(act) as unit:
        actor, case = await _allowed(unit, act, problem_id, ProblemMay.ASSIGN)
        shown, page, pages = paged(await _options(unit, actor.group_id), page)
        await move(unit, actor, act, Step.PROBLEM_CARD, problem_id)
        await unit.commit()
        return HolderChoice(actor.as_reader(), problem_id, case.problem.number or 0, tuple(shown), page, pages)


async def assign(services: Services, act: Act, problem_id: int, kind: str, holder_id: int) -> ProblemCard:
    """Give the problem to a holder (交办), which takes it up as well.

    Raises:
        NotAllowed: no such holder in the group.
    """
    async with services.database.unit(act) as unit:
        actor, case = await _allowed(unit, act, problem_id, ProblemMay.ASSIGN)
        options = {(each.kind, each.id): each for each in await _options(unit, actor.group_id)}
        chosen = options.get((kind, holder_id))
        if chosen is None:
            raise NotAllowed
        await _taken(unit, actor, act, case.problem)
        case.problem.revision += 1
        await problems.hold(
            unit.session,
            case.problem,
            department_id=chosen.id if chosen.kind == DEPARTMENT else None,
            person_id=chosen.id if chosen.kind == PERSON else None,
            at=act.at,
        )
        before = case.held.name if case.held else ""
        await note(unit, actor, act, "problem-assigned", int(case.problem.id or 0), before=before, after=chosen.name)
        case = await visible(unit, actor, problem_id)
        people = await roster(unit, actor.group_id, act.at)
        told = [*people.holding(case.held), *people.of(case.problem.department_id)]
        await tell(unit, actor, act, case, told, "assigned", words=chosen.name)
        return await _shown(unit, actor, act, problem_id)


async def _options(unit: Unit, group_id: int) -> list[HolderOption]:
    found = [
        HolderOption(PERSON, int(person.id or 0), person.name, role.value)
        for role in (SeatRole.OFFICE, SeatRole.LEADER)
        for person in await persons.in_seats(unit.session, group_id, role)
    ]
    return found + [
        HolderOption(DEPARTMENT, int(each.id or 0), each.name, "department")
        for each in await plans.departments(unit.session, group_id)
    ]


async def _taken(unit: Unit, actor: Actor, act: Act, problem: Problem) -> None:
    """Note that the problem was taken up, unless it was: whatever the office does first takes it up."""
    if problem.taken_at is not None:
        return
    problem.state, problem.taken_at, problem.revision = ProblemState.TAKEN, act.at, problem.revision + 1
    await note(unit, actor, act, "problem-taken", int(problem.id or 0), before="raised", after="taken")


async def _ask(
    services: Services, act: Act, problem_id: int, right: ProblemMay, asking: ProblemAsk, step: Step
) -> ProblemCard:
    async with services.database.unit(act) as unit:
        actor, case = await _allowed(unit, act, problem_id, right)
        view = await card(unit, actor, case, act.at, asking=asking)
        await move(unit, actor, act, step, problem_id)
        await unit.commit()
        return view


async def _allowed(unit: Unit, act: Act, problem_id: int, right: ProblemMay) -> tuple[Actor, ProblemCase]:
    actor = await acting(unit, act)
    case = await visible(unit, actor, problem_id, lock=True)
    _check(actor, case, right)
    return actor, case


async def _words_allowed(unit: Unit, actor: Actor, right: ProblemMay) -> ProblemCase:
    case = await visible(unit, actor, actor.subject or 0, lock=True)
    _check(actor, case, right)
    return case


def _check(actor: Actor, case: ProblemCase, right: ProblemMay) -> None:
    """Hold the right against the state as it is now.

    Raises:
        Stale: the office may do such things, but the problem has moved on.
        NotAllowed: the actor's seat does not do such things.
    """
    if right in rights(actor, case):
        return
    if actor.seat.role == SeatRole.OFFICE:
        raise Stale("problem-changed")
    raise NotAllowed


async def _shown(unit: Unit, actor: Actor, act: Act, problem_id: int) -> ProblemCard:
    view = await _back_to_card(unit, actor, act, problem_id)
    await unit.commit()
    return view


async def _back_to_card(unit: Unit, actor: Actor, act: Act, problem_id: int) -> ProblemCard:
    await unit.session.flush()
    view = await card(unit, actor, await visible(unit, actor, problem_id), act.at)
    await move(unit, actor, act, Step.PROBLEM_CARD, problem_id)
    return view
