"""Problems and instructions as they are seen: the draft of a problem, the list, the card."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import TypeVar

from domain.acts import Act
from domain.calendar import Month
from domain.problems import Lamp, ProblemRules, StepClock, lamp, running, whole_days
from models.conversation import Step
from models.evidence import Evidence
from models.problem import Problem, ProblemKind, ProblemState
from models.seat import SeatRole
from services import reuses
from services.actors import Actor, acting, move
from services.base import Services
from services.entry_views import written
from services.problem_cases import rights, rules_at, rules_of, steps_of, visible
from services.sent_files import shown_files
from services.views.problems import (
    HistoryLine,
    Holder,
    ProblemAsk,
    ProblemCard,
    ProblemDraft,
    ProblemLine,
    ProblemList,
    StepLine,
)
from services.views.reuse import UsedFor, Watched
from storage import problems
from storage.problems import Held, ProblemCase, Said
from storage.unit import Unit

PAGE = 8
PUBLIC = (
    "problem-raised",
    "problem-taken",
    "problem-feedback",
    "problem-assigned",
    "problem-solved",
    "problem-reopened",
    "problem-closed",
    "problem-escalated",
)
"""What the history shows. The trail keeps more: every change of the draft."""
PUBLIC_OF_INSTRUCTIONS = (
    "instruction-given",
    "instruction-assigned",
    "instruction-moved",
    "instruction-answered",
    "instruction-returned",
    "instruction-closed",
    "instruction-escalated",
)
ASKING = {
    Step.PROBLEM_FEEDBACK: ProblemAsk.FEEDBACK,
    Step.PROBLEM_SOLVED: ProblemAsk.SOLVED,
    Step.PROBLEM_REOPEN: ProblemAsk.REOPEN,
}
URGENCY = (Lamp.RED, Lamp.YELLOW, Lamp.GREEN, Lamp.CLOSED)

T = TypeVar("T")


async def open_list(services: Services, act: Act, *, page: int = 0, closed: bool = False) -> ProblemList:
    """Show the problems the person may see."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act)
        view = await list_view(unit, actor, act.at, page=page, closed=closed)
        await move(unit, actor, act, Step.PROBLEMS)
        await unit.commit()
        return view


async def open_card(services: Services, act: Act, problem_id: int, *, show_files: bool = False) -> ProblemCard:
    """Show one problem, with its files when asked for."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act)
        view = await card(unit, actor, await visible(unit, actor, problem_id), act.at, show_files=show_files)
        await move(unit, actor, act, Step.PROBLEM_CARD, problem_id)
        await unit.commit()
        return view


async def list_view(
    unit: Unit,
    actor: Actor,
    at: datetime,
    *,
    page: int = 0,
    closed: bool = False,
    kind: ProblemKind = ProblemKind.PROBLEM,
) -> ProblemList:
    """Give the list of problems, or of instructions, the most urgent first."""
    liaison = actor.seat.role == SeatRole.LIAISON
    own = actor.seat.department_id
    found = await problems.listed(unit.session, actor.group_id, department_id=own, closed=closed, kind=kind)
    rules = await rules_of(unit, actor.group_id, found, actor.zone)
    lines = [await _line(unit, actor, case, rules[case.problem_id], at) for case in found]
    lines.sort(key=lambda line: URGENCY.index(line.lamp))
    shown, page, pages = paged(lines, page)
    lamps = Counter(line.lamp for line in lines)
    return ProblemList(
        reader=actor.as_reader(),
        lines=tuple(shown),
        lamps=tuple((each, lamps[each]) for each in URGENCY if lamps[each]),
        closed=closed,
        page=page,
        pages=pages,
        may_raise=liaison and kind == ProblemKind.PROBLEM,
        kind=kind,
    )


async def card(
    unit: Unit,
    actor: Actor,
    case: ProblemCase,
    at: datetime,
    *,
    asking: ProblemAsk | None = None,
    show_files: bool = False,
) -> ProblemCard:
    """Give the card of a problem or an instruction."""
    problem = case.problem
    rules = await rules_at(unit, actor.group_id, problem.since or at, actor.zone)
    steps = await steps_of(unit, problem, rules, actor.zone)
    holders = await problems.holdings(unit.session, case.problem_id)
    files = await problems.files(unit.session, case.problem_id)
    return ProblemCard(
        reader=actor.as_reader(),
        problem=case.problem_id,
        revision=problem.revision,
        number=problem.number or 0,
        department=case.raiser,
        text=problem.text,
        task=case.task.title if case.task else "",
        hard=problem.hard,
        lap=problem.lap,
        lamp=lamp(steps, at, rules),
        steps=tuple(
            StepLine(each.step, written(each.limit, actor.zone), each.done_at, each.is_late(at)) for each in steps
        ),
        holders=tuple(holder(held, at) for held in holders),
        history=await _history(unit, case),
        files=shown_files(files),
        may=rights(actor, case),
        article=rules.article,
        asking=asking,
        show_files=show_files,
        kind=problem.kind,
        about_task=problem.task_id or 0,
        about_period=case.bulletin.period if case.bulletin else "",
        answer=problem.answer if problem.solved_at else "",
        watch=await _watch(unit, actor, case, files),
    )


async def _watch(unit: Unit, actor: Actor, case: ProblemCase, files: Sequence[Evidence]) -> Watched | None:
    if actor.seat.role != SeatRole.OFFICE:
        return None
    return await reuses.watch(unit, UsedFor(case.problem.kind), case.problem_id, files)


async def draft(unit: Unit, actor: Actor, problem: Problem, at: datetime) -> ProblemDraft:
    """Give the problem a department is writing down."""
    rules = await rules_at(unit, actor.group_id, at, actor.zone)
    tasks = await own_tasks(unit, actor, at)
    return ProblemDraft(
        reader=actor.as_reader(),
        problem=int(problem.id or 0),
        text=problem.text,
        files=len(await problems.files(unit.session, int(problem.id or 0))),
        task=dict(tasks).get(problem.task_id or 0, ""),
        hard=problem.hard,
        ordinary_days=rules.ordinary_days,
        hard_months=rules.hard_months,
    )


async def own_tasks(unit: Unit, actor: Actor, at: datetime) -> list[tuple[int, str]]:
    """List the tasks that are the actor's department's in the month of a moment."""
    month = str(Month.of(at.astimezone(actor.zone).date()))
    found = await problems.tasks_of(unit.session, int(actor.seat.department_id or 0), month)
    return [(int(task.id or 0), task.title) for task in found]


def paged(items: Sequence[T], page: int, *, most: int = PAGE) -> tuple[Sequence[T], int, int]:
    """Cut out a page; one past the end is the last. Gives its items, its number and how many there are."""
    pages = max(1, -(-len(items) // most))
    page = min(page, pages - 1)
    return items[page * most : (page + 1) * most], page, pages


def holder(held: Held | None, at: datetime) -> Holder:
    """Tell who has a problem and for how long."""
    if held is None:
        return Holder("", 0)
    return Holder(held.name, whole_days(held.holding.since, held.holding.until or at))


def next_step(steps: tuple[StepClock, ...]) -> StepClock | None:
    """Give the step that ends first, None when nothing waits."""
    waiting = running(steps)
    return waiting[0] if waiting else None


async def _line(unit: Unit, actor: Actor, case: ProblemCase, rules: ProblemRules, at: datetime) -> ProblemLine:
    steps = await steps_of(unit, case.problem, rules, actor.zone)
    following = next_step(steps)
    return ProblemLine(
        problem=case.problem_id,
        number=case.problem.number or 0,
        department=case.raiser,
        text=case.problem.text,
        lamp=lamp(steps, at, rules),
        step=following.step if following else None,
        deadline=written(following.limit, actor.zone) if following else None,
        holder=holder(case.held, at) if following else None,
    )


WITH_STATE = frozenset({"raised", "taken", "solved", "reopened", "closed"})
"""What the trail keeps with the state it led to."""


async def _history(unit: Unit, case: ProblemCase) -> tuple[HistoryLine, ...]:
    kind = case.problem.kind
    acts = PUBLIC_OF_INSTRUCTIONS if kind == ProblemKind.INSTRUCTION else PUBLIC
    return tuple(_history_line(said) for said in await problems.history(unit.session, kind, case.problem_id, acts))


def _history_line(said: Said) -> HistoryLine:
    what = said.act.partition("-")[2]
    return HistoryLine(said.at, said.name, what, _said(said.after) if what in WITH_STATE else said.after, said.before)


def _said(after: str) -> str:
    """Take the state off what the trail keeps: it is followed by the words of who brought it about, if any."""
    state, _, words = after.partition("：")
    return words if state in set(ProblemState) else after
