"""The office gives an instruction to a department with a date; the department answers; the office closes it."""

from datetime import date, datetime, time, timedelta

from domain.acts import Act
from domain.calendar import Month, at_local, end_of_day
from domain.day_text import read_day_text
from domain.errors import Incomplete, NotAllowed, Stale, Unacceptable
from models.conversation import Step
from models.person import Person
from models.problem import ProblemKind, ProblemState
from models.seat import SeatRole
from services import workdays
from services.actors import Actor, acting, move
from services.base import Services
from services.entry_views import written
from services.problem_cards import card, paged
from services.problem_cases import LONGEST_PROBLEM, checked, rights, visible
from services.problem_notices import roster, tell
from services.trail import note
from services.views.problems import (
    HolderChoice,
    HolderOption,
    InstructionAnswer,
    InstructionDates,
    ProblemAsk,
    ProblemCard,
)
from services.views.problems import ProblemMay as May
from storage import plans, problems
from storage.problems import ProblemCase
from storage.unit import Unit

KIND = ProblemKind.INSTRUCTION
DEPARTMENT = "d"
OFFERED_DAYS = (3, 7, 15, 30)
"""Days from today that are offered, each moved to a working day; the end of the month stands beside them."""
LATEST = timedelta(days=400)


async def ask_date(services: Services, act: Act, instruction_id: int) -> InstructionDates:
    """Ask by which day the instruction is to be carried out; the next words may say it."""
    async with services.database.unit(act) as unit:
        actor, case = await _allowed(unit, act, instruction_id, May.ASSIGN)
        view = await dates(unit, actor, case, act.at)
        await move(unit, actor, act, Step.INSTRUCTION_DATE, instruction_id)
        await unit.commit()
        return view


async def set_date(services: Services, act: Act, instruction_id: int, day: date) -> HolderChoice | ProblemCard:
    """Set the last day; with nobody to carry it out yet, that is asked next."""
    async with services.database.unit(act) as unit:
        actor, case = await _allowed(unit, act, instruction_id, May.ASSIGN)
        view = await _dated(unit, actor, act, case, end_of_day(day, actor.zone))
        await unit.commit()
        return view


async def say_date(unit: Unit, actor: Actor, act: Act, text: str) -> HolderChoice | ProblemCard:
    """Take the last day in the office's own words: 12月5日, 12月5日18:00.

    Raises:
        Unacceptable: the words begin with no day.
    """
    case = await _here(unit, actor, May.ASSIGN)
    read = read_day_text(text, near=act.at.astimezone(actor.zone).date())
    if read is None or read.rest:
        raise Unacceptable("instruction-date-unread")
    limit = end_of_day(read.day, actor.zone)
    if read.clock is not None:
        limit = at_local(read.day, time(0), actor.zone) + read.clock
    return await _dated(unit, actor, act, case, limit)


async def ask_holder(services: Services, act: Act, instruction_id: int, page: int) -> HolderChoice:
    """Ask which department is to carry it out."""
    async with services.database.unit(act) as unit:
        actor, case = await _allowed(unit, act, instruction_id, May.ASSIGN)
        view = await _holders(unit, actor, case, page)
        await move(unit, actor, act, Step.INSTRUCTION_CARD, instruction_id)
        await unit.commit()
        return view


async def assign(
    services: Services, act: Act, instruction_id: int, department_id: int
) -> ProblemCard | InstructionDates:
    """Give the instruction to a department; without a date yet, that is asked first.

    Raises:
        NotAllowed: no such department in the group.
    """
    async with services.database.unit(act) as unit:
        actor, case = await _allowed(unit, act, instruction_id, May.ASSIGN)
        department = await plans.department(unit.session, department_id)
        if department is None or department.group_id != actor.group_id:
            raise NotAllowed
        if case.problem.due_at is None:
            await move(unit, actor, act, Step.INSTRUCTION_DATE, instruction_id)
            view: ProblemCard | InstructionDates = await dates(unit, actor, case, act.at)
        else:
            view = await _assigned(unit, actor, act, case, department_id, department.name)
        await unit.commit()
        return view


async def begin_answer(services: Services, act: Act, instruction_id: int) -> InstructionAnswer:
    """Put an answer together; the next words and files are for it."""
    async with services.database.unit(act) as unit:
        actor, case = await _allowed(unit, act, instruction_id, May.ANSWER)
        view = await answer_view(unit, actor, case)
        await move(unit, actor, act, Step.INSTRUCTION_ANSWER, instruction_id)
        await unit.commit()
        return view


async def say_answer(unit: Unit, actor: Actor, act: Act, text: str) -> InstructionAnswer:
    """Take words for the answer."""
    case = await _here(unit, actor, May.ANSWER)
    before, whole = case.problem.answer, "\n".join(filter(None, (case.problem.answer, text.strip())))
    case.problem.answer = checked(whole, most=LONGEST_PROBLEM)
    await note(unit, actor, act, "instruction-answer", case.problem_id, before=before, after=case.problem.answer)
    return await answer_view(unit, actor, case)


async def send_answer(services: Services, act: Act, instruction_id: int) -> ProblemCard:
    """Send the answer: the office has the instruction now, and closes it or gives it back.

    Raises:
        Incomplete: it has no words.
    """
    async with services.database.unit(act) as unit:
        actor, case = await _allowed(unit, act, instruction_id, May.ANSWER)
        problem = case.problem
        if not problem.answer:
            raise Incomplete("problem-words-empty")
        problem.state, problem.solved_at, problem.revision = ProblemState.SOLVED, act.at, problem.revision + 1
        await note(unit, actor, act, "instruction-answered", instruction_id, after=problem.answer)
        people = await roster(unit, actor.group_id, act.at)
        # Where the office answered in its stead, the holder hears of it.
        told = [*people.office, *people.holding(case.held)]
        await problems.hold(unit.session, problem, department_id=None, person_id=None, at=act.at)
        await tell(unit, actor, act, case, told, "answered", words=problem.answer)
        return await _shown(unit, actor, act, instruction_id)


async def close(services: Services, act: Act, instruction_id: int, revision: int) -> ProblemCard:
    """Close an instruction (办结); its leader and its holder are told."""
    async with services.database.unit(act) as unit:
        actor, case = await _allowed(unit, act, instruction_id, May.CONFIRM, revision)
        problem = case.problem
        problem.state, problem.closed_at, problem.revision = ProblemState.CLOSED, act.at, problem.revision + 1
        await problems.release(unit.session, instruction_id, act.at)
        await note(unit, actor, act, "instruction-closed", instruction_id)
        await tell(unit, actor, act, case, await _concerned(unit, actor, act, case), "closed", words=problem.answer)
        return await _shown(unit, actor, act, instruction_id)


async def ask_why_returned(services: Services, act: Act, instruction_id: int, revision: int) -> ProblemCard:
    """Ask what is missing; the next words give the instruction back."""
    async with services.database.unit(act) as unit:
        actor, case = await _allowed(unit, act, instruction_id, May.CONFIRM, revision)
        view = await card(unit, actor, case, act.at, asking=ProblemAsk.REOPEN)
        await move(unit, actor, act, Step.INSTRUCTION_RETURN, instruction_id)
        await unit.commit()
        return view


async def give_back(unit: Unit, actor: Actor, act: Act, text: str) -> ProblemCard | InstructionDates:
    """Give an instruction back to who answered it; where its date is past, another one is asked for."""
    case = await _here(unit, actor, May.CONFIRM)
    problem, words = case.problem, checked(text)
    before = (await problems.holdings(unit.session, case.problem_id))[-2].holding
    problem.state, problem.lap, problem.revision = ProblemState.TAKEN, problem.lap + 1, problem.revision + 1
    problem.since = problem.taken_at = act.at
    problem.solved_at, problem.answer = None, ""
    await problems.hold(
        unit.session, problem, department_id=before.department_id, person_id=before.person_id, at=act.at
    )
    await note(unit, actor, act, "instruction-returned", case.problem_id, after=words)
    await tell(unit, actor, act, case, await _concerned(unit, actor, act, case), "returned", words=words)
    if problem.due_at is not None and problem.due_at <= act.at:
        await move(unit, actor, act, Step.INSTRUCTION_DATE, case.problem_id)
        return await dates(unit, actor, case, act.at)
    return await _back_to_card(unit, actor, act, case.problem_id)


async def dates(unit: Unit, actor: Actor, case: ProblemCase, at: datetime) -> InstructionDates:
    """Offer days: some days from today and the end of the month, each a working day."""
    today = at.astimezone(actor.zone).date()
    days = await workdays.of_group(unit, actor.group_id, today.year)
    wanted = {days.on_or_after(today + timedelta(days=each)) for each in OFFERED_DAYS}
    ends = Month.of(today).plus(1).first_day - timedelta(days=1)
    wanted |= {ends} if ends > today else set()
    return InstructionDates(
        reader=actor.as_reader(),
        instruction=case.problem_id,
        number=case.problem.number or 0,
        leader=case.raiser,
        text=case.problem.text,
        days=tuple(sorted(wanted)),
        until=written(case.problem.due_at, actor.zone) if case.problem.due_at else None,
    )


async def answer_view(unit: Unit, actor: Actor, case: ProblemCase) -> InstructionAnswer:
    """Give the answer as it is being put together."""
    return InstructionAnswer(
        reader=actor.as_reader(),
        instruction=case.problem_id,
        number=case.problem.number or 0,
        leader=case.raiser,
        text=case.problem.text,
        answer=case.problem.answer,
        files=len(await problems.files(unit.session, case.problem_id)),
        deadline=written(case.problem.due_at, actor.zone) if case.problem.due_at else None,
    )


async def _dated(unit: Unit, actor: Actor, act: Act, case: ProblemCase, limit: datetime) -> HolderChoice | ProblemCard:
    """Keep the first moment too late. For one that is being carried out, holder and leader hear of the other date.

    Raises:
        Unacceptable: it is past, or more than a year ahead.
    """
    if not act.at < limit <= act.at + LATEST:
        raise Unacceptable("instruction-date-past" if limit <= act.at else "instruction-date-far")
    problem, moved = case.problem, case.problem.state == ProblemState.TAKEN
    before, after = (_last_day(moment, actor) for moment in (problem.due_at, limit))
    problem.due_at = limit
    if not moved:
        await note(unit, actor, act, "instruction-date", case.problem_id, before=before, after=after)
        await move(unit, actor, act, Step.INSTRUCTION_CARD, case.problem_id)
        return await _holders(unit, actor, case, 0)
    # A lap of its own: what was said about the earlier date is on record under the earlier lap.
    problem.lap, problem.revision = problem.lap + 1, problem.revision + 1
    await note(unit, actor, act, "instruction-moved", case.problem_id, before=before, after=after)
    people = await _concerned(unit, actor, act, case)
    await tell(unit, actor, act, case, people, "moved")
    return await _back_to_card(unit, actor, act, case.problem_id)


def _last_day(limit: datetime | None, actor: Actor) -> str:
    """Write the last day that is in time; nothing while none was set."""
    return (limit - timedelta(seconds=1)).astimezone(actor.zone).date().isoformat() if limit else ""


async def _holders(unit: Unit, actor: Actor, case: ProblemCase, page: int) -> HolderChoice:
    """Offer the departments, those of the task it is about in front."""
    duties = (
        await plans.all_duties(unit.session, case.task.plan_id, task_id=int(case.task.id or 0)) if case.task else []
    )
    own = {each.department.id for each in duties}
    found = sorted(await plans.departments(unit.session, actor.group_id), key=lambda each: each.id not in own)
    options = [HolderOption(DEPARTMENT, int(each.id or 0), each.name, "department") for each in found]
    shown, page, pages = paged(options, page)
    return HolderChoice(actor.as_reader(), case.problem_id, case.problem.number or 0, tuple(shown), page, pages, KIND)


async def _assigned(
    unit: Unit, actor: Actor, act: Act, case: ProblemCase, department_id: int, name: str
) -> ProblemCard:
    problem = case.problem
    problem.state, problem.taken_at = ProblemState.TAKEN, problem.taken_at or act.at
    problem.revision += 1
    await problems.hold(unit.session, problem, department_id=department_id, person_id=None, at=act.at)
    before = case.held.name if case.held else ""
    await note(unit, actor, act, "instruction-assigned", case.problem_id, before=before, after=name)
    case = await visible(unit, actor, case.problem_id, kind=KIND)
    people = await roster(unit, actor.group_id, act.at)
    told = [*people.holding(case.held), *people.given_by(problem.begun_by)]
    await tell(unit, actor, act, case, told, "assigned", words=name)
    return await _back_to_card(unit, actor, act, case.problem_id)


async def _concerned(unit: Unit, actor: Actor, act: Act, case: ProblemCase) -> list[Person]:
    """Give who hears of the office's decision: the leader who gave the instruction, and who had it last."""
    people = await roster(unit, actor.group_id, act.at)
    held = [each for each in await problems.holdings(unit.session, case.problem_id) if each.holding.department_id]
    return [*people.given_by(case.problem.begun_by), *(people.holding(held[-1]) if held else [])]


async def _allowed(
    unit: Unit, act: Act, instruction_id: int, right: May, revision: int | None = None
) -> tuple[Actor, ProblemCase]:
    actor = await acting(unit, act)
    case = await visible(unit, actor, instruction_id, lock=True, kind=KIND)
    _check(actor, case, right)
    if revision is not None and case.problem.revision != revision:
        raise Stale("problem-changed")
    return actor, case


async def answering(unit: Unit, actor: Actor) -> ProblemCase:
    """Give the instruction whose answer the person is putting together.

    Raises:
        Stale: it was answered since, or given to somebody else.
    """
    return await _here(unit, actor, May.ANSWER)


async def _here(unit: Unit, actor: Actor, right: May) -> ProblemCase:
    case = await visible(unit, actor, actor.subject or 0, lock=True, kind=KIND)
    _check(actor, case, right)
    return case


def _check(actor: Actor, case: ProblemCase, right: May) -> None:
    """Hold the right against the state as it is now.

    Raises:
        Stale: the actor's seat does such things, but the instruction has moved on.
        NotAllowed: it does not.
    """
    if right in rights(actor, case):
        return
    if actor.seat.role == SeatRole.OFFICE or (right is May.ANSWER and actor.seat.role == SeatRole.LIAISON):
        raise Stale("instruction-changed")
    raise NotAllowed


async def _shown(unit: Unit, actor: Actor, act: Act, instruction_id: int) -> ProblemCard:
    view = await _back_to_card(unit, actor, act, instruction_id)
    await unit.commit()
    return view


async def _back_to_card(unit: Unit, actor: Actor, act: Act, instruction_id: int) -> ProblemCard:
    await unit.session.flush()
    view = await card(unit, actor, await visible(unit, actor, instruction_id, kind=KIND), act.at)
    await move(unit, actor, act, Step.INSTRUCTION_CARD, instruction_id)
    return view
