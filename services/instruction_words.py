"""What a person says or sends while they are at an instruction, and the screen they are at."""

from domain.acts import Act
from domain.errors import Refusal
from models.conversation import Step
from models.problem import ProblemState
from services import instruction_desk, instructions
from services.actors import Actor
from services.instructions import KIND
from services.problem_cards import card
from services.problem_cases import raised_it, rights, visible
from services.sent_files import check_count, check_file, evidence_row
from services.trail import note
from services.views import View
from services.views.problems import ProblemAsk, ProblemMay
from services.views.reporting import SentFile
from storage import evidences, problems
from storage.problems import ProblemCase
from storage.unit import Unit

WITH_FILES = frozenset({Step.INSTRUCTION, Step.INSTRUCTION_ANSWER})
"""The steps at which files are for an instruction."""
TAKING = WITH_FILES | {Step.INSTRUCTION_DATE, Step.INSTRUCTION_RETURN}
"""The steps at which words are."""


async def say(unit: Unit, actor: Actor, act: Act, text: str) -> View:
    """Take words for the instruction the person is at."""
    match actor.step:
        case Step.INSTRUCTION_DATE:
            return await instruction_desk.say_date(unit, actor, act, text)
        case Step.INSTRUCTION_ANSWER:
            return await instruction_desk.say_answer(unit, actor, act, text)
        case Step.INSTRUCTION_RETURN:
            return await instruction_desk.give_back(unit, actor, act, text)
        case _:
            return await instructions.say(unit, actor, act, text)


async def attach(unit: Unit, actor: Actor, act: Act, file: SentFile) -> View:
    """Keep a file with the instruction, or with its answer; its caption is taken as words."""
    check_file(file)
    answering = actor.step == Step.INSTRUCTION_ANSWER
    if answering:
        case = await instruction_desk.answering(unit, actor)
    else:
        case = await instructions.own_draft(unit, actor, actor.subject or 0)
    held = len(await problems.files(unit.session, case.problem_id))
    check_count(held)
    new = await evidences.add(unit.session, evidence_row(actor, act, file, held=held) | {"problem_id": case.problem_id})
    if new:
        await note(
            unit,
            actor,
            act,
            "instruction-evidence",
            case.problem_id,
            before=f"files：{held}",
            after=f"files：{held + 1}",
        )
    if new and file.caption.strip():
        return await say(unit, actor, act, file.caption)
    if answering:
        return await instruction_desk.answer_view(unit, actor, case)
    return await instructions.draft_view(unit, actor, case)


async def here(unit: Unit, actor: Actor, act: Act) -> View | None:
    """Give the screen about instructions the person is at, None when they are at none or may not see it any more."""
    if actor.step == Step.INSTRUCTIONS:
        return await instructions.listed(unit, actor, act)
    if actor.step not in (*TAKING, Step.INSTRUCTION_CARD) or not actor.subject:
        return None
    found = await problems.by_id(unit.session, actor.subject)
    if found is not None and found.problem.state == ProblemState.DRAFT:
        own = found.problem.kind == KIND and raised_it(actor, found)
        return await instructions.draft_view(unit, actor, found) if own else None
    try:
        return await _screen(unit, actor, act, await visible(unit, actor, actor.subject, kind=KIND))
    except Refusal:
        return None


async def _screen(unit: Unit, actor: Actor, act: Act, case: ProblemCase) -> View:
    may = rights(actor, case)
    if actor.step == Step.INSTRUCTION_ANSWER and ProblemMay.ANSWER in may:
        return await instruction_desk.answer_view(unit, actor, case)
    if actor.step == Step.INSTRUCTION_DATE and ProblemMay.ASSIGN in may:
        return await instruction_desk.dates(unit, actor, case, act.at)
    returning = actor.step == Step.INSTRUCTION_RETURN and ProblemMay.CONFIRM in may
    return await card(unit, actor, case, act.at, asking=ProblemAsk.REOPEN if returning else None)
