"""From the tables of a rulebook file to its rules, refusing what cannot be meant."""

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from fractions import Fraction

from domain.scoring.facts import Role, RoundOutcome, TaskKind
from domain.scoring.points import Rounding, RoundingMode
from domain.scoring.rules import (
    AdjustmentRule,
    Aggregation,
    Cap,
    Compare,
    Condition,
    CriticismProposal,
    EachRule,
    Giver,
    Joint,
    Limits,
    LineKind,
    ManualRule,
    Method,
    Per,
    Ranking,
    Rule,
    ShareRule,
    Source,
    TaskRules,
    Ties,
    Title,
    Unit,
)
from domain.scoring.toml_table import Table

LEVELS = ("central", "provincial", "municipal", "county")
"""The levels that are known by name in both languages."""
BLAMED = frozenset({RoundOutcome.LATE, RoundOutcome.MISSING})
DIVISORS = {"all": frozenset(TaskKind), "key_tasks": frozenset({TaskKind.KEY})}


def read_title(table: Table, key: str = "title") -> Title:
    """Read words in both languages: { zh = "…", en = "…" }."""
    words = table.table(key)
    title = {"zh": words.text("zh"), "en": words.text("en")}
    words.close()
    return title


def read_task_rules(table: Table) -> TaskRules:
    """Read what N is made of."""
    divisor = table.text("divisor", default="all")
    if divisor not in DIVISORS:
        raise table.wrong(f"divisor is {divisor!r} and must be one of: {', '.join(DIVISORS)}", "divisor")
    joint = table.choice("joint", Joint, default=Joint.WHOLE)
    weights = dict.fromkeys(Role, 1)
    if joint is Joint.WEIGHTED:
        given = table.table("weights")
        weights = {role: given.whole(role, low=0) for role in Role}
        given.close()
        if not any(weights.values()):
            raise given.wrong("all weights are 0: nobody would have a sheet", Role.LEAD)
    rules = TaskRules(
        kinds=DIVISORS[divisor],
        joint=joint,
        weights=weights,
        evidence=table.flag("evidence", default=True),
        originals=table.flag("originals", default=False),
        article=table.text("article", default=""),
    )
    if rules.originals and not rules.article:
        raise table.wrong("originals = true needs the article that asks for original files", "originals")
    table.close()
    return rules


def read_lines(tables: Sequence[Table], tasks: TaskRules) -> tuple[tuple[Rule, ...], tuple[Cap, ...]]:
    """Read the lines in their order, and the caps that each sets for itself."""
    rules: list[Rule] = []
    caps: list[Cap] = []
    for table in tables:
        rule = _read_line(table, tasks)
        if any(other.id == rule.id for other in rules):
            raise table.wrong(f"the line {rule.id!r} is there twice", "id")
        rules.append(rule)
        caps += [_read_cap(each, (rule.id,), [rule]) for each in table.tables("cap")]
        table.close()
    return tuple(rules), tuple(caps)


def _read_line(table: Table, tasks: TaskRules) -> Rule:
    match table.choice("kind", LineKind):
        case LineKind.SHARE:
            return _read_share(table, tasks)
        case LineKind.EACH:
            return _read_each(table)
        case LineKind.MANUAL:
            return _read_manual(table)
        case LineKind.ADJUSTMENT:
            return AdjustmentRule(id=table.text("id"), title=read_title(table), article=table.text("article"))
        case LineKind.LIMIT:
            raise table.wrong("a floor or ceiling is written under [limits], not as a line", "kind")


def _read_share(table: Table, tasks: TaskRules) -> ShareRule:
    where = table.table("where")
    condition = Condition(
        result=where.flag_or_none("result"),
        completed=where.flag_or_none("completed"),
        completed_earlier=where.flag_or_none("completed_earlier"),
    )
    where.close()
    if condition == Condition():
        raise table.wrong("where says nothing: which tasks count? result, completed, completed_earlier", "where")
    factor = table.points("factor")
    if not factor:
        raise table.wrong("a factor of 0 gives nobody anything", "factor")
    return ShareRule(
        id=table.text("id"),
        title=read_title(table),
        article=table.text("article"),
        factor=factor,
        where=condition,
        kinds=table.choices("kinds", TaskKind, default=tasks.kinds),
        evidence=table.flag("evidence", default=tasks.evidence),
    )


def _read_each(table: Table) -> EachRule:
    source = table.choice("source", Source)
    outcomes = table.choices("outcomes", RoundOutcome, default=frozenset())
    if (source is Source.ROUNDS) != bool(outcomes):
        raise table.wrong('outcomes go with source = "rounds", and only with it', "source")
    points = table.points_by_level("points")
    _check_levels(table, points)
    if source is Source.ROUNDS and set(points) != {""}:
        raise table.wrong("rounds have no levels: points must be one number", "points")
    _check_sign(table, source, points, outcomes)
    return EachRule(
        id=table.text("id"),
        title=read_title(table),
        article=table.text("article"),
        source=source,
        points=points,
        evidence=table.flag("evidence", default=False),
        outcomes=outcomes,
        adhoc=table.flag_or_none("adhoc"),
    )


def _check_levels(table: Table, points: Mapping[str, Fraction]) -> None:
    """Refuse a level that looks like a usual one misspelt; a county may have others of its own."""
    for level in points:
        near = get_close_matches(level, LEVELS, n=1, cutoff=0.75)
        if near and level not in LEVELS:
            raise table.wrong(f"no such level: {level!r}; did you mean {near[0]!r}?", "points")


def _check_sign(
    table: Table, source: Source, points: Mapping[str, Fraction], outcomes: frozenset[RoundOutcome]
) -> None:
    """Refuse a claim that takes points, and a finding or a missed deadline that gives some."""
    if source is Source.CLAIMS and any(each <= 0 for each in points.values()):
        raise table.wrong("a claim gives points: write them without a minus", "points")
    takes = source is Source.FINDINGS or (source is Source.ROUNDS and outcomes <= BLAMED)
    if takes and any(each >= 0 for each in points.values()):
        raise table.wrong("this takes points: write them with a minus, like -5", "points")


def _read_manual(table: Table) -> ManualRule:
    low, high = table.points("low"), table.points("high")
    if low > high:
        raise table.wrong(f"low ({low}) is above high ({high})", "low")
    return ManualRule(
        id=table.text("id"),
        title=read_title(table),
        article=table.text("article"),
        low=low,
        high=high,
        who=table.choice("who", Giver),
        reason=table.flag("reason", default=True),
    )


def read_caps(tables: Sequence[Table], rules: Sequence[Rule]) -> tuple[Cap, ...]:
    """Read the caps over several lines; `lines` is a list of ids, "bonuses" or "deductions"."""
    caps = []
    for table in tables:
        members = _members(table, rules)
        caps.append(_read_cap(table, tuple(rule.id for rule in members), members))
    return tuple(caps)


def _members(table: Table, rules: Sequence[Rule]) -> list[Rule]:
    if table.data.get("lines") in ("bonuses", "deductions"):
        wanted = 1 if table.text("lines") == "bonuses" else -1
        return [rule for rule in rules if rule.direction == wanted]
    ids = table.texts("lines")
    if not ids:
        raise table.wrong('lines must name lines, or be "bonuses" or "deductions"', "lines")
    known = {rule.id: rule for rule in rules}
    if unknown := [each for each in ids if each not in known]:
        raise table.wrong(f"no such line: {unknown[0]!r}", "lines")
    return [rule for rule in rules if rule.id in ids]


def _read_cap(table: Table, lines: tuple[str, ...], rules: Sequence[Rule]) -> Cap:
    if table.has("points") == table.has("times"):
        raise table.wrong("a cap is in points or in times, one of the two")
    if len({rule.direction for rule in rules} | {0}) != 2:  # noqa: PLR2004 - nothing but one direction beside the 0
        raise table.wrong("a cap holds lines that all give points or all take points")
    if any(rule.direction == 0 for rule in rules):
        raise table.wrong("a line that gives and takes points cannot be capped")
    unit = Unit.POINTS if table.has("points") else Unit.TIMES
    if unit is Unit.TIMES and not all(isinstance(rule, EachRule) for rule in rules):
        raise table.wrong('only lines of kind "each" can be capped in times', "times")
    amount = table.points("points") if unit is Unit.POINTS else Fraction(table.whole("times"))
    if amount < 0:
        raise table.wrong("a cap is a magnitude: write it without a minus", "points")
    cap = Cap(
        lines=lines,
        amount=amount,
        unit=unit,
        per=table.choice("per", Per, default=Per.MONTH),
        article=table.text("article", default=""),
    )
    table.close()
    return cap


def read_limits(table: Table) -> Limits:
    """Read floor and ceiling of the total."""
    floor, ceiling = table.points_or_none("floor"), table.points_or_none("ceiling")
    if floor is not None and ceiling is not None and floor > ceiling:
        raise table.wrong(f"floor ({floor}) is above ceiling ({ceiling})", "floor")
    given = floor is not None or ceiling is not None
    limits = Limits(
        floor=floor,
        ceiling=ceiling,
        title=read_title(table) if given else {},
        article=table.text("article", default=""),
    )
    table.close()
    return limits


def read_rounding(table: Table) -> Rounding:
    """Read how points are printed."""
    rounding = Rounding(
        decimals=table.whole("decimals", default=2, low=0, high=6),
        mode=table.choice("mode", RoundingMode, default=RoundingMode.HALF_UP),
    )
    table.text("article", default="")
    table.close()
    return rounding


def read_ranking(table: Table, rules: Sequence[Rule]) -> Ranking:
    """Read how sheets are ranked and what a tie is."""
    break_by = table.texts("break_by")
    known = {rule.id for rule in rules}
    if unknown := [each for each in break_by if each not in known]:
        raise table.wrong(f"no such line: {unknown[0]!r}", "break_by")
    ranking = Ranking(
        compare=table.choice("compare", Compare, default=Compare.EXACT),
        ties=table.choice("ties", Ties, default=Ties.SHARED),
        break_by=break_by,
        article=table.text("article", default=""),
    )
    table.close()
    return ranking


def read_aggregation(table: Table) -> Aggregation:
    """Read how months become a quarter and a year."""
    aggregation = Aggregation(
        quarter=table.choice("quarter", Method, default=Method.MEAN),
        year=table.choice("year", Method, default=Method.MEAN),
        article=table.text("article", default=""),
    )
    table.close()
    return aggregation


def read_criticism(table: Table) -> CriticismProposal:
    """Read when the office is shown a department for 通报批评."""
    proposal = CriticismProposal(
        months_without_result=table.whole("months_without_result", default=2),
        reminders=table.whole("reminders", default=2, low=0),
        article=table.text("article", default=""),
    )
    table.close()
    return proposal
