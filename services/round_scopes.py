"""Which tasks and departments an ad-hoc round asks: everything, one section, one kind of tasks, some departments."""

from collections.abc import Callable
from dataclasses import dataclass

from domain.acts import Act
from domain.calendar import Month
from domain.errors import Unacceptable
from domain.scoring.facts import TaskKind
from models.dispatch import Scope
from models.round_draft import RoundDraft
from services.actors import Actor
from services.views.rounds import ScopeChoice, ScopeOption
from storage import plans, round_drafts
from storage.plans import Duty
from storage.unit import Unit

KINDS = tuple(TaskKind)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a draft asks: the duties it chooses of all the group has."""

    draft: RoundDraft
    plan_id: int
    duties: tuple[Duty, ...]
    section: str
    chosen: frozenset[int]

    def kept(self) -> list[Duty]:
        """List the duties the round asks."""
        holds = _holds(self.draft, self.section, self.chosen)
        return [duty for duty in self.duties if holds(duty)]

    def owed(self) -> dict[int, list[int]]:
        """Map each department that is asked to its assignments."""
        owed: dict[int, list[int]] = {}
        for duty in self.kept():
            owed.setdefault(int(duty.department.id or 0), []).append(int(duty.assignment.id or 0))
        return owed


def _holds(draft: RoundDraft, section: str, chosen: frozenset[int]) -> Callable[[Duty], bool]:
    match draft.scope:
        case Scope.ALL:
            return lambda _: True
        case Scope.SECTION:
            return lambda duty: _section(duty) == section
        case Scope.KIND:
            return lambda duty: duty.task.kind == draft.task_kind
        case Scope.DEPARTMENTS:
            return lambda duty: duty.department.id in chosen


def _section(duty: Duty) -> str:
    return duty.task.section or duty.task.part


async def asked_of(unit: Unit, actor: Actor, act: Act, draft: RoundDraft) -> Asked:
    """Give what a draft asks, of the tasks that count this month.

    Raises:
        Unacceptable: no plan of this year.
    """
    today = act.at.astimezone(actor.zone).date()
    plan = await plans.of_year(unit.session, actor.group_id, today.year)
    if plan is None:
        raise Unacceptable("adhoc-no-plan", year=str(today.year))
    duties = await plans.duties(unit.session, int(plan.id or 0), str(Month.of(today)))
    section = next((_section(duty) for duty in duties if duty.task.id == draft.section_task_id), "")
    chosen = await round_drafts.chosen(unit.session, int(draft.id or 0))
    return Asked(draft, int(plan.id or 0), tuple(duties), section, frozenset(chosen))


async def choice(unit: Unit, actor: Actor, act: Act, draft: RoundDraft, scope: Scope) -> ScopeChoice:
    """Give what a round may be limited to."""
    asked = await asked_of(unit, actor, act, draft)
    found: dict[str, ScopeOption] = {}
    for duty in asked.duties:
        option = _option(duty, scope, asked)
        count = found[option.name].tasks if option.name in found else 0
        found[option.name] = ScopeOption(
            found[option.name].id if option.name in found else option.id, option.name, count + 1, option.chosen
        )
    return ScopeChoice(actor.as_reader(), int(draft.id or 0), scope, tuple(found.values()))


def _option(duty: Duty, scope: Scope, asked: Asked) -> ScopeOption:
    match scope:
        case Scope.SECTION:
            return ScopeOption(int(duty.task.id or 0), _section(duty), 1, _section(duty) == asked.section)
        case Scope.KIND:
            kind = duty.task.kind
            return ScopeOption(KINDS.index(kind), kind.value, 1, kind == asked.draft.task_kind)
        case _:
            department = int(duty.department.id or 0)
            return ScopeOption(department, duty.department.name, 1, department in asked.chosen)
