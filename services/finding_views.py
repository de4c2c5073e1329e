"""Deductions as they are seen: the draft, the card, the month's list, and what the clock booked."""

from dataclasses import replace
from datetime import datetime
from fractions import Fraction

from domain.calendar import Month
from domain.errors import NotAllowed
from domain.scoring.facts import RoundFact
from domain.scoring.rulebook import Rulebook
from domain.scoring.rules import EachRule, ManualRule, Source
from models.finding import Finding, FindingState
from models.person import Person
from services import reuses, rulebooks
from services.actors import Actor
from services.entry_views import written
from services.open_months import open_months
from services.problem_cards import paged
from services.scores import BOOKED_BY_THE_CLOCK, round_fact
from services.sent_files import shown_files
from services.views.findings import (
    ClockCard,
    ClockLine,
    FindingCard,
    FindingDraft,
    FindingLine,
    FindingList,
    FindingRule,
    FindingWant,
)
from services.views.reuse import UsedFor
from storage import bulletins, dispatches, findings, persons, reports
from storage.findings import FindingCase
from storage.unit import Unit

PAGE = 16


def kinds(rulebook: Rulebook) -> tuple[FindingRule, ...]:
    """List what the rulebook has the office decide against or for a department."""
    return tuple(
        rule
        for rule in rulebook.lines
        if isinstance(rule, ManualRule) or (isinstance(rule, EachRule) and rule.source is Source.FINDINGS)
    )


def bookable(rulebook: Rulebook, rule: str) -> FindingRule | None:
    """Give a kind of finding by its id."""
    return next((each for each in kinds(rulebook) if each.id == rule), None)


def points_of(rule: FindingRule | None, level: str | None, points: str | None) -> Fraction | None:
    """Give the points of a finding, None while they are not known."""
    if isinstance(rule, EachRule):
        return rule.points.get(level or "")
    return Fraction(points) if points is not None else None


async def draft_view(unit: Unit, actor: Actor, case: FindingCase, at: datetime) -> FindingDraft:
    """Give the finding a person of the office is writing down."""
    row = case.finding
    rulebook = await rulebooks.holding(unit, actor.group_id, Month.parse(row.month))
    rule = bookable(rulebook, row.rule)
    view = FindingDraft(
        reader=actor.as_reader(),
        finding=case.finding_id,
        department=case.department.name,
        month=Month.parse(row.month),
        months=await open_months(unit, actor.group_id, at, actor.zone),
        kinds=kinds(rulebook),
        rule=rule,
        level=row.level,
        points=points_of(rule, row.level, row.points),
        reason=row.reason,
        task=case.task or "",
        entry=row.entry_id or 0,
        files=len(await findings.files(unit.session, [case.finding_id])),
        wants=FindingWant.NOTHING,
    )
    return replace(view, wants=wanted(view))


def wanted(view: FindingDraft) -> FindingWant:
    """Say what a finding still waits for."""
    by_hand = isinstance(view.rule, ManualRule)
    reason_asked = not isinstance(view.rule, ManualRule) or view.rule.reason
    missing = (
        (FindingWant.KIND, view.rule is None),
        (FindingWant.LEVEL, not by_hand and view.points is None),
        (FindingWant.POINTS, by_hand and view.points is None),
        (FindingWant.REASON, reason_asked and not view.reason),
        (FindingWant.MONTH, view.month not in view.months),
        (FindingWant.EVIDENCE, not view.files),
    )
    return next((want for want, still in missing if still), FindingWant.NOTHING)


async def card_view(
    unit: Unit, actor: Actor, case: FindingCase, *, asking_reason: bool = False, show_files: bool = False
) -> FindingCard:
    """Give a finding that was booked."""
    row = case.finding
    rulebook = await rulebooks.holding(unit, actor.group_id, Month.parse(row.month))
    rule = bookable(rulebook, row.rule)
    files = await findings.files(unit.session, [case.finding_id])
    return FindingCard(
        reader=actor.as_reader(),
        finding=case.finding_id,
        revision=row.revision,
        number=row.number or 0,
        department=case.department.name,
        month=Month.parse(row.month),
        rule=rule,
        level=row.level,
        points=points_of(rule, row.level, row.points),
        reason=row.reason,
        task=case.task or "",
        entry=row.entry_id or 0,
        files=shown_files(files),
        state=row.state,
        booked_by=await _name(unit, row.booked_by),
        booked_at=row.booked_at,
        lifted_by=await _name(unit, row.lifted_by),
        lift_reason=row.lift_reason,
        frozen=await frozen_as(unit, actor, row.month),
        asking_reason=asking_reason,
        show_files=show_files,
        watch=await reuses.watch(unit, UsedFor.FINDING, case.finding_id, files),
    )


async def list_view(unit: Unit, actor: Actor, at: datetime, month: Month | None = None, page: int = 0) -> FindingList:
    """Give a month's deductions; without a month those of the earliest that is not published."""
    months = await open_months(unit, actor.group_id, at, actor.zone)
    shown = month if month in months else months[0]
    rulebook = await rulebooks.holding(unit, actor.group_id, shown)
    everything: list[ClockLine | FindingLine] = [
        *await clock_lines(unit, actor, rulebook, shown, at),
        *(_line(case, rulebook) for case in await findings.of_month(unit.session, actor.group_id, str(shown))),
    ]
    cut, page, pages = paged(everything, page, most=PAGE)
    return FindingList(
        reader=actor.as_reader(),
        month=shown,
        months=months,
        clock=tuple(each for each in cut if isinstance(each, ClockLine)),
        lines=tuple(each for each in cut if isinstance(each, FindingLine)),
        page=page,
        pages=pages,
    )


async def clock_lines(unit: Unit, actor: Actor, rulebook: Rulebook, month: Month, at: datetime) -> list[ClockLine]:
    """List what the clock booked in a month's rounds, lifted or not."""
    lines = []
    for dispatch in await dispatches.bearing_on(unit.session, actor.group_id, str(month)):
        excuses = await findings.excused(unit.session, int(dispatch.id or 0))
        for each in await dispatches.standings(unit.session, int(dispatch.id or 0)):
            fact = round_fact(each, dispatch, at)
            if fact is not None and fact.outcome in BOOKED_BY_THE_CLOCK:
                lines.append(
                    ClockLine(
                        report=int(each.report.id or 0),
                        department=each.department.name,
                        round=fact.title,
                        outcome=fact.outcome,
                        rule=_clock_rule(rulebook, fact),
                        excused=each.department.id in excuses,
                    )
                )
    return lines


async def clock_view(
    unit: Unit, actor: Actor, report_id: int, at: datetime, *, asking_reason: bool = False
) -> ClockCard:
    """Give what the clock booked for a report.

    Raises:
        NotAllowed: another group's report, or nothing is booked for it.
    """
    found = await reports.by_id(unit.session, report_id)
    if found is None or found[0].group_id != actor.group_id:
        raise NotAllowed
    report, dispatch, _ = found
    month = Month.parse(dispatch.month)
    rulebook = await rulebooks.holding(unit, actor.group_id, month)
    lines = await clock_lines(unit, actor, rulebook, month, at)
    line = next((each for each in lines if each.report == report_id), None)
    if line is None:
        raise NotAllowed
    excuse = await findings.excuse_of(unit.session, report_id)
    return ClockCard(
        reader=actor.as_reader(),
        line=line,
        month=month,
        deadline=written(max(dispatch.deadline_at, report.extended_until or dispatch.deadline_at), actor.zone),
        submitted_at=report.first_submitted_at,
        excused_by=await _name(unit, excuse.excused_by) if excuse else "",
        reason=excuse.reason if excuse else "",
        frozen=await frozen_as(unit, actor, str(month)),
        asking_reason=asking_reason,
    )


async def frozen_as(unit: Unit, actor: Actor, month: str) -> int | None:
    """Give the published bulletin of a month, None while it is not frozen."""
    row = await bulletins.published_of(unit.session, actor.group_id, month)
    return int(row.id or 0) if row is not None else None


def _line(case: FindingCase, rulebook: Rulebook) -> FindingLine:
    row: Finding = case.finding
    rule = bookable(rulebook, row.rule)
    points = points_of(rule, row.level, row.points)
    return FindingLine(case.finding_id, case.department.name, rule, points, row.state == FindingState.LIFTED)


def _clock_rule(rulebook: Rulebook, fact: RoundFact) -> EachRule | None:
    return next(
        (
            rule
            for rule in rulebook.lines
            if isinstance(rule, EachRule) and fact.outcome in rule.outcomes and rule.adhoc in {None, fact.adhoc}
        ),
        None,
    )


async def _name(unit: Unit, person_id: int | None) -> str:
    person: Person | None = await persons.by_id(unit.session, person_id) if person_id else None
    return person.name if person else ""
