"""What a person says or sends while they are at a problem, and the screen they are at."""

from domain.acts import Act
from domain.errors import NotAllowed, Stale
from models.conversation import Step
from models.problem import ProblemState
from services import problem_desk, problems
from services.actors import Actor
from services.problem_cards import ASKING, card, draft, list_view
from services.problem_cases import raised_it, rights, visible
from services.sent_files import check_count, check_file, evidence_row
from services.trail import note
from services.views.problems import ProblemCard, ProblemDraft, ProblemList
from services.views.reporting import SentFile
from storage import evidences
from storage import problems as rows
from storage.problems import ProblemCase
from storage.unit import Unit

TAKING = frozenset({Step.PROBLEM, *ASKING})
"""The steps at which words are for a problem."""
WITH_FILES = TAKING
"""The steps at which files are."""


async def say(unit: Unit, actor: Actor, act: Act, text: str) -> ProblemDraft | ProblemCard:
    """Take words for the problem the person is at."""
    match actor.step:
        case Step.PROBLEM_FEEDBACK:
            return await problem_desk.give_feedback(unit, actor, act, text)
        case Step.PROBLEM_SOLVED:
            return await problem_desk.mark_solved(unit, actor, act, text)
        case Step.PROBLEM_REOPEN:
            return await problems.reopen(unit, actor, act, text)
        case _:
            return await problems.write(unit, actor, act, text)


async def attach(unit: Unit, actor: Actor, act: Act, file: SentFile) -> ProblemDraft | ProblemCard:
    """Keep a file with the problem the person is at; its caption is taken as words."""
    check_file(file)
    case = await _open(unit, actor)
    held = len(await rows.files(unit.session, case.problem_id))
    check_count(held)
    row = evidence_row(actor, act, file, held=held) | {"problem_id": case.problem_id}
    new = await evidences.add(unit.session, row)
    if new:
        await note(
            unit,
            actor,
            act,
            "problem-evidence",
            int(case.problem.id or 0),
            before=f"files：{held}",
            after=f"files：{held + 1}",
        )
    if new and file.caption.strip():
        return await say(unit, actor, act, file.caption)
    if actor.step == Step.PROBLEM:
        return await draft(unit, actor, case.problem, act.at)
    return await card(unit, actor, case, act.at, asking=ASKING[actor.step])


async def here(unit: Unit, actor: Actor, act: Act) -> ProblemDraft | ProblemCard | ProblemList | None:
    """Give the screen about problems the person is at, None when they are not at one or may not see it any more."""
    if actor.step == Step.PROBLEMS:
        return await list_view(unit, actor, act.at)
    if actor.step not in (*TAKING, Step.PROBLEM_CARD) or not actor.subject:
        return None
    found = await rows.by_id(unit.session, actor.subject)
    if found is not None and found.problem.state == ProblemState.DRAFT and raised_it(actor, found):
        return await draft(unit, actor, found.problem, act.at)
    try:
        case = await visible(unit, actor, actor.subject)
    except NotAllowed:
        return None
    return await card(unit, actor, case, act.at, asking=ASKING.get(actor.step))


async def _open(unit: Unit, actor: Actor) -> ProblemCase:
    """Give the problem that files are for.

    Raises:
        Stale: it is not being written down any more, or nothing is asked of the person.
    """
    if actor.step != Step.PROBLEM:
        case = await visible(unit, actor, actor.subject or 0, lock=True)
        if not rights(actor, case):
            raise Stale
        return case
    found = await rows.by_id(unit.session, actor.subject or 0, lock=True)
    if found is None or not raised_it(actor, found) or found.problem.state != ProblemState.DRAFT:
        raise Stale("problem-raised-already")
    return found
