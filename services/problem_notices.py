"""What others are told of a problem or an instruction: rows with natural keys, and what each says when it is sent."""

from dataclasses import dataclass
from datetime import datetime

from domain.acts import Act
from domain.errors import NotAllowed
from domain.problems import Level, Occasion, ProblemStep, StepDue, lamp, running
from models.outbox import OutboxNotice
from models.person import Person
from models.problem import ProblemKind, ProblemState
from models.seat import SeatRole
from services.actors import Actor
from services.announcements import notice
from services.base import Services
from services.duty import on_duty
from services.entry_views import written
from services.problem_cards import holder, next_step
from services.problem_cases import rules_at, steps_of, visible
from services.sendings import Sending, told
from services.views.problems import ProblemNews, ProblemReminder
from storage import outboxes, persons
from storage.problems import Held, ProblemCase
from storage.unit import Unit


@dataclass(frozen=True, slots=True)
class Roster:
    """Who can be told in a group."""

    liaisons: dict[int, Person]
    office: list[Person]
    leaders: list[Person]

    def holding(self, held: Held | None) -> list[Person]:
        """Give who has a problem; where nobody answers for the holder, the office."""
        if held is None:
            return self.office
        if held.holding.department_id is not None:
            liaison = self.liaisons.get(held.holding.department_id)
            return [liaison] if liaison else self.office
        found = [person for person in (*self.office, *self.leaders) if person.id == held.holding.person_id]
        return found or self.office

    def of(self, department_id: int | None) -> list[Person]:
        """Give the liaison of a department, if it has one."""
        liaison = self.liaisons.get(department_id or 0)
        return [liaison] if liaison else []

    def given_by(self, person_id: int) -> list[Person]:
        """Give the leader who gave an instruction; all leaders when that one holds no seat any more."""
        return [each for each in self.leaders if each.id == person_id] or self.leaders

    def at(self, due: StepDue, case: ProblemCase) -> list[Person]:
        """Give who hears of a step: its holder, or the level it has gone up to. "0" is the office's as well.

        An instruction goes up to the leader who gave it, a problem to all of them.
        """
        if due.occasion is Occasion.UP:
            given = case.problem.kind == ProblemKind.INSTRUCTION
            leaders = self.given_by(case.problem.begun_by) if given else self.leaders
            return (leaders or self.office) if due.level is Level.LEADERS else self.office
        people = self.holding(case.held)
        if due.occasion is Occasion.FOLLOW:
            known = {person.id for person in people}
            people = [*people, *(person for person in self.office if person.id not in known)]
        return people


async def roster(unit: Unit, group_id: int, at: datetime) -> Roster:
    """Give who can be told in a group on the day of a moment."""
    return Roster(
        await on_duty(unit, group_id, at),
        await persons.in_seats(unit.session, group_id, SeatRole.OFFICE),
        await persons.in_seats(unit.session, group_id, SeatRole.LEADER),
    )


async def tell(
    unit: Unit, actor: Actor, act: Act, case: ProblemCase, people: list[Person], what: str, *, words: str = ""
) -> None:
    """Tell people what was just done to a problem; not the one who did it, and nobody twice."""
    others = {person.id: person for person in people if person.id != actor.person_id}
    await outboxes.put(
        unit.session,
        [
            notice(
                actor.group_id,
                key=f"problem-news:{case.problem_id}:{case.problem.revision}:{what}:{person.id}",
                kind="problem-news",
                person=person,
                due_at=act.at,
                problem=case.problem_id,
                what=what,
                by=actor.person.name,
                words=words,
            )
            for person in others.values()
        ],
    )


def reminder_prefix(case: ProblemCase, due: StepDue) -> str:
    """Give the natural key of a step of a lap, without the person."""
    return f"{lap_prefix(case)}{due.clock.step}:{due.key}:"


def lap_prefix(case: ProblemCase) -> str:
    """Give the beginning of the keys of a lap's reminders."""
    return f"problem:{case.problem_id}:{case.problem.lap}:"


def reminder_rows(case: ProblemCase, due: StepDue, people: list[Person]) -> list[OutboxNotice]:
    """Make the rows of a reminder."""
    return [
        notice(
            case.problem.group_id,
            key=f"{reminder_prefix(case, due)}{person.id}",
            kind="problem-reminder",
            person=person,
            due_at=due.moment,
            problem=case.problem_id,
            lap=case.problem.lap,
            step=due.clock.step.value,
            occasion=due.occasion.value,
        )
        for person in people
    ]


async def news(services: Services, sending: Sending) -> ProblemNews | None:
    """Tell what was done to a problem; None when a colleague took it up since, or it is no longer theirs to see."""
    async with services.database.read() as unit:
        found = await _found(unit, sending)
        if found is None:
            return None
        actor, case = found
        what = str(sending.payload["what"])
        if what in {"raised", "given"} and case.problem.state != ProblemState.RAISED:
            return None
        rules = await rules_at(unit, actor.group_id, case.problem.since or sending.due_at, actor.zone)
        following = next_step(await steps_of(unit, case.problem, rules, actor.zone))
        return ProblemNews(
            reader=actor.as_reader(),
            problem=case.problem_id,
            number=case.problem.number or 0,
            department=case.raiser,
            text=case.problem.text,
            what=what,
            by=str(sending.payload["by"]),
            words=str(sending.payload["words"]),
            step=following.step if following else None,
            deadline=written(following.limit, actor.zone) if following else None,
            kind=case.problem.kind,
        )


async def reminder(services: Services, sending: Sending) -> ProblemReminder | None:
    """Remind of a step; None when it was done since, or the problem began anew."""
    async with services.database.read() as unit:
        found = await _found(unit, sending)
        if found is None or found[1].problem.lap != int(sending.payload["lap"]):
            return None
        actor, case = found
        rules = await rules_at(unit, actor.group_id, case.problem.since or sending.due_at, actor.zone)
        steps = await steps_of(unit, case.problem, rules, actor.zone)
        step = ProblemStep(str(sending.payload["step"]))
        clock = next((each for each in running(steps) if each.step is step), None)
        if clock is None:
            return None
        return ProblemReminder(
            reader=actor.as_reader(),
            problem=case.problem_id,
            number=case.problem.number or 0,
            department=case.raiser,
            text=case.problem.text,
            step=step,
            occasion=str(sending.payload["occasion"]),
            deadline=written(clock.limit, actor.zone),
            holder=holder(case.held, sending.due_at),
            lamp=lamp(steps, sending.due_at, rules),
            kind=case.problem.kind,
        )


async def _found(unit: Unit, sending: Sending) -> tuple[Actor, ProblemCase] | None:
    actor = await told(unit, sending)
    if actor is None:
        return None
    try:
        return actor, await visible(unit, actor, int(sending.payload["problem"]), kind=None)
    except NotAllowed:
        return None
