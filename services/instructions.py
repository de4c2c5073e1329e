"""A leader gives an instruction 批示 about a task or a bulletin: by a reply, or by the button on its page."""

from dataclasses import replace

from domain.acts import Act
from domain.errors import Incomplete, NotAllowed, Stale
from models.bulletin import BulletinState
from models.conversation import Step
from models.problem import Problem, ProblemKind, ProblemState
from models.seat import SeatRole
from models.shown import ShownKind
from services import quiet
from services.actors import Actor, acting, move
from services.base import Services
from services.problem_cards import card, list_view
from services.problem_cases import LONGEST_PROBLEM, checked, raised_it, visible
from services.problem_notices import roster, tell
from services.trail import note
from services.views.problems import InstructionDraft, ProblemCard, ProblemList
from storage import bulletins, plans, problems, shown
from storage.problems import ProblemCase
from storage.unit import Unit

KIND = ProblemKind.INSTRUCTION


async def begin(services: Services, act: Act, about: ShownKind, subject: int) -> InstructionDraft:
    """Write an instruction about a task or a bulletin, or go on with the one that was begun about it."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LEADER)
        view = await _begun(unit, actor, act, about, subject)
        await unit.commit()
        return view


async def replied(unit: Unit, actor: Actor, act: Act, message_id: int, text: str) -> InstructionDraft | None:
    """Take a leader's reply to a task or a bulletin as an instruction about it; None for a reply to anything else.

    Raises:
        NotAllowed: it was shown to them in another group.
    """
    begun = await begun_by_reply(unit, actor, act, message_id)
    return await _write(unit, actor, act, begun.instruction, text) if begun else None


async def begun_by_reply(unit: Unit, actor: Actor, act: Act, message_id: int) -> InstructionDraft | None:
    """Have a leader write the instruction about what they reply to; None for a reply to anything else.

    Raises:
        NotAllowed: it was shown to them in another group.
    """
    found = await shown.find(unit.session, act.chat_id, message_id)
    if actor.seat.role != SeatRole.LEADER or found is None:
        return None
    return await _begun(unit, actor, act, found.kind, found.subject)


async def say(unit: Unit, actor: Actor, act: Act, text: str) -> InstructionDraft:
    """Take words for the instruction being written."""
    return await _write(unit, actor, act, actor.subject or 0, text)


async def open_draft(services: Services, act: Act, instruction_id: int, *, to_drop: bool = False) -> InstructionDraft:
    """Go back to the instruction being written; with `to_drop` ask before it is given up."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LEADER)
        view = await draft_view(unit, actor, await own_draft(unit, actor, instruction_id))
        await move(unit, actor, act, Step.INSTRUCTION, instruction_id)
        await unit.commit()
        return replace(view, asking_to_drop=to_drop)


async def drop(services: Services, act: Act, instruction_id: int) -> ProblemList:
    """Give up an instruction before it was given; the trail keeps what it was."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LEADER)
        problem = (await own_draft(unit, actor, instruction_id)).problem
        problem.state = ProblemState.DROPPED
        await note(unit, actor, act, "instruction-dropped", instruction_id, before=problem.text)
        await unit.session.flush()
        view = await listed(unit, actor, act)
        await move(unit, actor, act, Step.INSTRUCTIONS)
        await unit.commit()
        return view


async def give(services: Services, act: Act, instruction_id: int) -> ProblemCard:
    """Give the instruction: the office is told at once, and hands it out by its clock. A second tap shows the card.

    Raises:
        Incomplete: it has no words.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LEADER)
        found = await problems.by_id(unit.session, instruction_id, lock=True)
        if found is None or found.problem.kind != KIND or not raised_it(actor, found):
            raise NotAllowed
        if found.problem.state == ProblemState.DRAFT:
            await _give(unit, actor, act, found.problem)
        view = await card(unit, actor, await visible(unit, actor, instruction_id, kind=KIND), act.at)
        await move(unit, actor, act, Step.INSTRUCTION_CARD, instruction_id)
        await unit.commit()
        return view


async def open_list(services: Services, act: Act, *, page: int = 0, closed: bool = False) -> ProblemList:
    """Show the instructions the person may see: leaders and office all of the group, a department what it holds."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act)
        view = await listed(unit, actor, act, page=page, closed=closed)
        await move(unit, actor, act, Step.INSTRUCTIONS)
        await unit.commit()
        return view


async def open_card(services: Services, act: Act, instruction_id: int, *, show_files: bool = False) -> ProblemCard:
    """Show one instruction, with its files when asked for."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act)
        case = await visible(unit, actor, instruction_id, kind=KIND)
        view = await card(unit, actor, case, act.at, show_files=show_files)
        await move(unit, actor, act, Step.INSTRUCTION_CARD, instruction_id)
        await unit.commit()
        return view


async def listed(unit: Unit, actor: Actor, act: Act, *, page: int = 0, closed: bool = False) -> ProblemList:
    """Give the list; a leader's own instruction that was not given yet stands on it."""
    view = await list_view(unit, actor, act.at, page=page, closed=closed, kind=KIND)
    if actor.seat.role != SeatRole.LEADER:
        return view
    begun = await problems.instruction_draft(unit.session, actor.group_id, actor.person_id)
    return replace(view, draft=int(begun.id or 0) if begun and begun.text else 0)


async def own_draft(unit: Unit, actor: Actor, instruction_id: int) -> ProblemCase:
    """Give the leader's own instruction while it is being written.

    Raises:
        NotAllowed: another leader's.
        Stale: given or given up already.
    """
    case = await problems.by_id(unit.session, instruction_id, lock=True)
    if case is None or case.problem.kind != KIND or case.problem.group_id != actor.group_id:
        raise NotAllowed
    if not raised_it(actor, case):
        raise NotAllowed
    if case.problem.state != ProblemState.DRAFT:
        raise Stale("instruction-given-already")
    return case


async def draft_view(unit: Unit, actor: Actor, case: ProblemCase) -> InstructionDraft:
    """Give the instruction as it is being written."""
    return InstructionDraft(
        reader=actor.as_reader(),
        instruction=case.problem_id,
        text=case.problem.text,
        files=len(await problems.files(unit.session, case.problem_id)),
        task=case.task.title if case.task else "",
        period=case.bulletin.period if case.bulletin else "",
    )


async def _begun(unit: Unit, actor: Actor, act: Act, about: ShownKind, subject: int) -> InstructionDraft:
    """Give the leader's draft about something, made when there is none.

    Raises:
        NotAllowed: it is another group's, or not published.
    """
    task_id = subject if about == ShownKind.TASK else None
    bulletin_id = subject if about == ShownKind.BULLETIN else None
    await _check_subject(unit, actor, task_id, bulletin_id)
    problem = await problems.instruction_draft(
        unit.session, actor.group_id, actor.person_id, task_id=task_id, bulletin_id=bulletin_id
    )
    if problem is None:
        problem = Problem(
            group_id=actor.group_id,
            kind=KIND,
            task_id=task_id,
            bulletin_id=bulletin_id,
            begun_by=actor.person_id,
            begun_at=act.at,
        )
        await problems.add(unit.session, problem)
    instruction_id = int(problem.id or 0)
    await move(unit, actor, act, Step.INSTRUCTION, instruction_id)
    return await draft_view(unit, actor, await own_draft(unit, actor, instruction_id))


async def _check_subject(unit: Unit, actor: Actor, task_id: int | None, bulletin_id: int | None) -> None:
    if task_id is not None:
        task = await plans.task(unit.session, task_id)
        allowed = task is not None and task.group_id == actor.group_id
    else:
        row = await bulletins.by_id(unit.session, bulletin_id or 0)
        allowed = row is not None and row.group_id == actor.group_id and row.state == BulletinState.PUBLISHED
    if not allowed:
        raise NotAllowed


async def _write(unit: Unit, actor: Actor, act: Act, instruction_id: int, text: str) -> InstructionDraft:
    case = await own_draft(unit, actor, instruction_id)
    before, whole = case.problem.text, "\n".join(filter(None, (case.problem.text, text.strip())))
    case.problem.text = checked(whole, most=LONGEST_PROBLEM)
    await note(unit, actor, act, "instruction-text", instruction_id, before=before, after=case.problem.text)
    return await draft_view(unit, actor, case)


async def _give(unit: Unit, actor: Actor, act: Act, problem: Problem) -> None:
    if not problem.text:
        raise Incomplete("problem-words-empty")
    instruction_id = int(problem.id or 0)
    problem.number = await problems.next_number(unit.session, actor.group_id, KIND)
    problem.state, problem.raised_at = ProblemState.RAISED, act.at
    problem.since = await quiet.heard_at(unit, actor.group, act.at)
    problem.revision += 1
    await problems.hold(unit.session, problem, department_id=None, person_id=None, at=act.at)
    await note(unit, actor, act, "instruction-given", instruction_id, after=problem.text)
    case = await visible(unit, actor, instruction_id, kind=KIND)
    await tell(unit, actor, act, case, (await roster(unit, actor.group_id, act.at)).office, "given")
