"""From facts to a line, rule by rule, before any cap."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import repeat

from domain.scoring.facts import ClaimFact, DepartmentFacts, FindingFact, RoundFact, RoundOutcome, TaskFact
from domain.scoring.formulas import each_formula, share_formula
from domain.scoring.lines import Item, Line, Note
from domain.scoring.points import ZERO
from domain.scoring.rulebook import Rulebook
from domain.scoring.rules import (
    AdjustmentRule,
    EachRule,
    LineKind,
    ManualRule,
    Rule,
    ShareRule,
    Source,
    TaskRules,
)
from domain.scoring.scope import Scope, Scopes


def tasks_done(tasks: Iterable[TaskFact], rules: TaskRules) -> int:
    """Count the tasks completed (办结) up to and including this month."""
    unasked = not rules.evidence
    return len([task for task in tasks if task.completed_earlier or (task.completed and (unasked or task.evidence))])


def tasks_advanced(tasks: Iterable[TaskFact], rules: TaskRules) -> int:
    """Count the tasks with an accepted result (有成果) this month."""
    unasked = not rules.evidence
    return len([task for task in tasks if task.result and (unasked or task.evidence)])


def count(rule: Rule, facts: DepartmentFacts, rulebook: Rulebook, scopes: Scopes) -> Line:
    """Apply one rule to one department; `scopes` are of its tasks that count at all."""
    match rule:
        case ShareRule():
            return _share(rule, scopes.of(rule.kinds))
        case EachRule():
            return _line(rule, LineKind.EACH, _each(rule, facts, rulebook))
        case ManualRule():
            return _line(rule, LineKind.MANUAL, [_by_hand(rule, each) for each in _findings(facts, rule.id)])
        case AdjustmentRule():
            corrections = sorted(facts.adjustments, key=lambda each: (each.month, each.id))
            items = [Item(each.reason, each.points, key=each.id, level=str(each.month)) for each in corrections]
            return _line(rule, LineKind.ADJUSTMENT, items)


def _share(rule: ShareRule, scope: Scope) -> Line:
    met = scope.meeting(rule.where)
    proven = [task for task in met if task.evidence] if rule.evidence else met
    part, whole = scope.weight(proven), scope.whole
    points = rule.factor * part / whole if whole else ZERO
    return Line(
        rule=rule.id,
        title=rule.title,
        article=rule.article,
        kind=LineKind.SHARE,
        base=(part, whole),
        formula=share_formula(rule.factor, part, whole),
        points=points,
        uncapped=points,
        items=_task_items(rule, scope, met),
    )


def _task_items(rule: ShareRule, scope: Scope, met: Sequence[TaskFact]) -> tuple[Item, ...]:
    one = rule.factor / scope.whole if scope.whole else ZERO
    unasked = not rule.evidence
    worth = repeat(one) if scope.weights is None else [one * scope.weights[task.role] for task in met]
    return tuple(
        [
            Item(task.title, points, task.evidence, Note.COUNTED, task.key, task.role)
            if unasked or task.evidence
            else Item(task.title, ZERO, task.evidence, Note.NO_EVIDENCE, task.key, task.role)
            for task, points in zip(met, worth, strict=False)
        ]
    )


def _line(rule: Rule, kind: LineKind, items: Sequence[Item]) -> Line:
    points = sum([item.points for item in items], ZERO)
    return Line(
        rule=rule.id,
        title=rule.title,
        article=rule.article,
        kind=kind,
        base=None,
        formula=each_formula(items),
        points=points,
        uncapped=points,
        items=tuple(items),
    )


def _each(rule: EachRule, facts: DepartmentFacts, rulebook: Rulebook) -> list[Item]:
    match rule.source:
        case Source.ROUNDS:
            return [_round_item(rule, each) for each in _rounds(rule, facts)]
        case Source.FINDINGS:
            return [_finding_item(rule, each) for each in _findings(facts, rule.id)]
        case Source.CLAIMS if not facts.claims:
            return []
        case Source.CLAIMS:
            chosen = _chosen_claims(facts.claims, rulebook)
            claims = sorted((each for each in facts.claims if each.rule == rule.id), key=lambda each: each.id)
            return [_claim_item(rule, each, chosen=each.id in chosen) for each in claims]


def _rounds(rule: EachRule, facts: DepartmentFacts) -> list[RoundFact]:
    asked = [
        each
        for each in facts.rounds
        if rule.outcomes & {each.outcome, each.excused_from} and rule.adhoc in {None, each.adhoc}
    ]
    return sorted(asked, key=lambda each: (each.deadline, each.id))


def _round_item(rule: EachRule, fact: RoundFact) -> Item:
    if fact.outcome is RoundOutcome.EXCUSED:
        return Item(fact.title, ZERO, note=Note.LIFTED, key=fact.id, level=fact.outcome.value)
    return Item(fact.title, rule.points[""], key=fact.id, level=fact.outcome.value)


def _findings(facts: DepartmentFacts, rule: str) -> list[FindingFact]:
    return sorted((each for each in facts.findings if each.rule == rule), key=lambda each: each.id)


def _finding_item(rule: EachRule, fact: FindingFact) -> Item:
    points = rule.points.get(fact.level or "")
    note = _why_not(points, lifted=fact.lifted, unproven=rule.evidence and not fact.evidence)
    counted = points if points is not None and note is Note.COUNTED else ZERO
    return Item(fact.reason, counted, fact.evidence, note, fact.id, fact.level)


def _by_hand(rule: ManualRule, fact: FindingFact) -> Item:
    points = fact.points if fact.points is not None else ZERO
    note = Note.LIFTED if fact.lifted else Note.COUNTED if rule.low <= points <= rule.high else Note.OUT_OF_RANGE
    return Item(fact.reason, ZERO if note else points, fact.evidence, note, fact.id, fact.level)


def _why_not(points: Fraction | None, *, lifted: bool = False, unproven: bool = False) -> Note:
    if lifted:
        return Note.LIFTED
    if points is None:
        return Note.UNKNOWN_LEVEL
    return Note.NO_EVIDENCE if unproven else Note.COUNTED


def _claim_item(rule: EachRule, claim: ClaimFact, *, chosen: bool) -> Item:
    points = rule.points.get(claim.level or "")
    note = _why_not(points, unproven=rule.evidence and not claim.evidence)
    if note is Note.COUNTED and not chosen:
        note = Note.SAME_FACT
    counted = points * claim.times if points is not None and note is Note.COUNTED else ZERO
    return Item(claim.what, counted, claim.evidence, note, claim.id, claim.level, claim.times)


def _chosen_claims(claims: Iterable[ClaimFact], rulebook: Rulebook) -> frozenset[str]:
    """Pick one claim a fact: the one with the highest level, over all rules, among those that may count at all."""
    best: dict[str, tuple[tuple[Fraction, int, int, str], str]] = {}
    order = {rule.id: place for place, rule in enumerate(rulebook.lines)}
    for claim in claims:
        rule = rulebook.line(claim.rule)
        if not isinstance(rule, EachRule) or rule.source is not Source.CLAIMS:
            continue
        points = rule.points.get(claim.level or "")
        if points is None or (rule.evidence and not claim.evidence):
            continue
        # An id cannot be a fact and a fact cannot be an id: the prefix keeps the two apart.
        event = f"fact {claim.fact}" if claim.fact else f"claim {claim.id}"
        standing = (-points, order[rule.id], -claim.times, claim.id)
        if event not in best or standing < best[event][0]:
            best[event] = (standing, claim.id)
    return frozenset(claim for _, claim in best.values())
