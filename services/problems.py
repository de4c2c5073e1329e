"""A department raises a problem, and closes it: nobody else does."""

from dataclasses import replace

from domain.acts import Act
from domain.errors import Incomplete, NotAllowed, Stale, Unacceptable
from models.conversation import Step
from models.problem import Problem, ProblemState
from models.seat import SeatRole
from services import entry_words, quiet
from services.actors import Actor, acting, move
from services.base import Services
from services.problem_cards import card, draft, list_view, own_tasks, paged
from services.problem_cases import LONGEST_PROBLEM, checked, raised_it, visible
from services.problem_notices import roster, tell
from services.trail import note
from services.views.problems import ProblemAsk, ProblemCard, ProblemDraft, ProblemList, ProblemTasks
from storage import entries, problems, sayings
from storage.problems import ProblemCase
from storage.unit import Unit


async def begin(services: Services, act: Act, entry_id: int | None = None) -> ProblemDraft:
    """Write down a problem, or go on with the one that was begun; the next words and files are for it.

    From the card of an entry it is about that entry's task, unless it is about another one already.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LIAISON)
        department_id = int(actor.seat.department_id or 0)
        problem = await problems.draft_of(unit.session, department_id)
        if problem is None:
            problem = Problem(
                group_id=actor.group_id, department_id=department_id, begun_by=actor.person_id, begun_at=act.at
            )
            await problems.add(unit.session, problem)
        if entry_id is not None:
            await _be_about(unit, actor, problem, entry_id)
        view = await draft(unit, actor, problem, act.at)
        await move(unit, actor, act, Step.PROBLEM, problem.id)
        await unit.commit()
        return view


async def _be_about(unit: Unit, actor: Actor, problem: Problem, entry_id: int) -> None:
    item = await entries.case(unit.session, entry_id)
    if item is None or item.report.department_id != actor.seat.department_id:
        raise NotAllowed
    problem.task_id = problem.task_id or item.task.id
    await unit.session.flush()


async def write(unit: Unit, actor: Actor, act: Act, text: str) -> ProblemDraft:
    """Take words for the problem being written down."""
    problem = await _draft(unit, actor, actor.subject or 0)
    before, whole = problem.text, "\n".join(filter(None, (problem.text, text.strip())))
    problem.text = checked(whole, most=LONGEST_PROBLEM)
    await entry_words.keep(unit, actor, act, text.strip(), problem_id=problem.id)
    await note(unit, actor, act, "problem-text", int(problem.id or 0), before=before, after=problem.text)
    return await draft(unit, actor, problem, act.at)


async def rewrite(unit: Unit, actor: Actor, act: Act, problem_id: int, *, before: str, after: str) -> None:
    """Put other words in the place of a draft's, made of its messages.

    Raises:
        Unacceptable: too many words, or the draft says something else by now.
    """
    problem = await _draft(unit, actor, problem_id)
    if problem.text != before:
        raise Unacceptable("edited-not-taken")
    problem.text = checked(after, most=LONGEST_PROBLEM)
    await note(unit, actor, act, "problem-text", problem_id, before=before, after=problem.text)


async def open_draft(services: Services, act: Act, problem_id: int) -> ProblemDraft:
    """Go back to the problem being written down."""
    return await _change(services, act, problem_id)


async def set_difficulty(services: Services, act: Act, problem_id: int, *, hard: bool) -> ProblemDraft:
    """Say whether the problem is an ordinary or a hard one."""
    return await _change(services, act, problem_id, hard=hard)


async def ask_task(services: Services, act: Act, problem_id: int, page: int) -> ProblemTasks:
    """Ask which task the problem is about."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LIAISON)
        await _draft(unit, actor, problem_id)
        shown, page, pages = paged(await own_tasks(unit, actor, act.at), page)
        await move(unit, actor, act, Step.PROBLEM, problem_id)
        await unit.commit()
        return ProblemTasks(actor.as_reader(), problem_id, tuple(shown), page, pages)


async def set_task(services: Services, act: Act, problem_id: int, task_id: int) -> ProblemDraft:
    """Say which task the problem is about; 0 for none.

    Raises:
        NotAllowed: not a task of the department.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LIAISON)
        problem = await _draft(unit, actor, problem_id)
        if task_id and task_id not in dict(await own_tasks(unit, actor, act.at)):
            raise NotAllowed
        tasks = dict(await own_tasks(unit, actor, act.at))
        before, after = tasks.get(problem.task_id or 0, "no-task"), tasks.get(task_id, "no-task")
        await note(unit, actor, act, "problem-task", problem_id, before=before, after=after)
        problem.task_id = task_id or None
        view = await draft(unit, actor, problem, act.at)
        await move(unit, actor, act, Step.PROBLEM, problem_id)
        await unit.commit()
        return view


async def ask_to_drop(services: Services, act: Act, problem_id: int) -> ProblemDraft:
    """Ask before what was written down is given up."""
    return replace(await _change(services, act, problem_id), asking_to_drop=True)


async def drop(services: Services, act: Act, problem_id: int) -> ProblemList:
    """Give up a problem before it was raised; the trail keeps what it was."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LIAISON)
        problem = await _draft(unit, actor, problem_id)
        problem.state = ProblemState.DROPPED
        await sayings.drop_of_draft(unit.session, act.at, problem_id=problem_id)
        await note(
            unit, actor, act, "problem-dropped", int(problem.id or 0), before=f"draft：{problem.text}", after="dropped"
        )
        view = await list_view(unit, actor, act.at)
        await move(unit, actor, act, Step.PROBLEMS)
        await unit.commit()
        return view


async def send(services: Services, act: Act, problem_id: int) -> ProblemCard:
    """Raise the problem: from this moment the clock runs. A second tap shows the card.

    Raises:
        Incomplete: it has no words.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LIAISON)
        found = await problems.by_id(unit.session, problem_id, lock=True)
        if found is None or not raised_it(actor, found):
            raise NotAllowed
        if found.problem.state == ProblemState.DRAFT:
            await _raise(unit, actor, act, found.problem)
        case = await visible(unit, actor, problem_id)
        view = await card(unit, actor, case, act.at)
        await move(unit, actor, act, Step.PROBLEM_CARD, problem_id)
        await unit.commit()
        return view


async def close(services: Services, act: Act, problem_id: int, revision: int) -> ProblemCard:
    """Close a problem (销号): the department that raised it confirms that it is solved."""
    async with services.database.unit(act) as unit:
        actor, case = await _solved(unit, act, problem_id, revision)
        problem = case.problem
        problem.state, problem.closed_at, problem.revision = ProblemState.CLOSED, act.at, problem.revision + 1
        await problems.release(unit.session, problem_id, act.at)
        await note(unit, actor, act, "problem-closed", int(problem.id or 0), before="solved", after="closed")
        people = await roster(unit, actor.group_id, act.at)
        held = await problems.holdings(unit.session, problem_id)
        await tell(unit, actor, act, case, [*people.office, *people.holding(held[-2])], "closed")
        view = await card(unit, actor, await visible(unit, actor, problem_id), act.at)
        await move(unit, actor, act, Step.PROBLEM_CARD, problem_id)
        await unit.commit()
        return view


async def ask_why_reopened(services: Services, act: Act, problem_id: int, revision: int) -> ProblemCard:
    """Ask what is not solved; the next words reopen the problem."""
    async with services.database.unit(act) as unit:
        actor, case = await _solved(unit, act, problem_id, revision)
        view = await card(unit, actor, case, act.at, asking=ProblemAsk.REOPEN)
        await move(unit, actor, act, Step.PROBLEM_REOPEN, problem_id)
        await unit.commit()
        return view


async def reopen(unit: Unit, actor: Actor, act: Act, text: str) -> ProblemCard:
    """Reopen a problem that is not solved: it goes back to who had it, and its clock begins anew."""
    case = await _confirmable(unit, actor, actor.subject or 0)
    problem, words = case.problem, checked(text)
    problem.state, problem.lap = ProblemState.RAISED, problem.lap + 1
    problem.since = await quiet.heard_at(unit, actor.group, act.at)
    problem.taken_at = problem.answered_at = problem.solved_at = None
    problem.revision += 1
    before = (await problems.holdings(unit.session, case.problem_id))[-2].holding
    await problems.hold(
        unit.session, problem, department_id=before.department_id, person_id=before.person_id, at=act.at
    )
    await note(unit, actor, act, "problem-reopened", int(problem.id or 0), before="solved", after=f"raised：{words}")
    case = await visible(unit, actor, case.problem_id)
    people = await roster(unit, actor.group_id, act.at)
    await tell(unit, actor, act, case, [*people.office, *people.holding(case.held)], "reopened", words=words)
    await move(unit, actor, act, Step.PROBLEM_CARD, case.problem_id)
    return await card(unit, actor, case, act.at)


async def _change(services: Services, act: Act, problem_id: int, *, hard: bool | None = None) -> ProblemDraft:
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LIAISON)
        problem = await _draft(unit, actor, problem_id)
        if hard is not None and hard != problem.hard:
            problem.hard = hard
            before, after = ("ordinary", "hard") if hard else ("hard", "ordinary")
            await note(unit, actor, act, "problem-difficulty", problem_id, before=before, after=after)
        view = await draft(unit, actor, problem, act.at)
        await move(unit, actor, act, Step.PROBLEM, problem_id)
        await unit.commit()
        return view


async def _draft(unit: Unit, actor: Actor, problem_id: int) -> Problem:
    """Give the department's own problem while it is being written down.

    Raises:
        NotAllowed: another department's.
        Stale: raised or given up already.
    """
    case = await problems.by_id(unit.session, problem_id, lock=True)
    if case is None or not raised_it(actor, case):
        raise NotAllowed
    if case.problem.state == ProblemState.DROPPED:
        raise Stale
    if case.problem.state != ProblemState.DRAFT:
        raise Stale("problem-raised-already")
    return case.problem


async def _raise(unit: Unit, actor: Actor, act: Act, problem: Problem) -> None:
    if not problem.text:
        raise Incomplete("problem-words-empty")
    problem.number = await problems.next_number(unit.session, actor.group_id)
    problem.state, problem.raised_at = ProblemState.RAISED, act.at
    problem.since = await quiet.heard_at(unit, actor.group, act.at)
    problem.revision += 1
    await problems.hold(unit.session, problem, department_id=None, person_id=None, at=act.at)
    await note(
        unit, actor, act, "problem-raised", int(problem.id or 0), before="draft", after=f"raised：{problem.text}"
    )
    case = await visible(unit, actor, int(problem.id or 0))
    await tell(unit, actor, act, case, (await roster(unit, actor.group_id, act.at)).office, "raised")


async def _solved(unit: Unit, act: Act, problem_id: int, revision: int) -> tuple[Actor, ProblemCase]:
    actor = await acting(unit, act, SeatRole.LIAISON)
    case = await _confirmable(unit, actor, problem_id)
    if case.problem.revision != revision:
        raise Stale
    return actor, case


async def _confirmable(unit: Unit, actor: Actor, problem_id: int) -> ProblemCase:
    """Give a problem that waits for the word of the department that raised it.

    Raises:
        NotAllowed: another department raised it.
        Stale: it is not marked as solved, or closed already.
    """
    case = await visible(unit, actor, problem_id, lock=True)
    if not raised_it(actor, case):
        raise NotAllowed("problem-not-yours-to-close")
    if case.problem.state != ProblemState.SOLVED:
        raise Stale
    return case
