from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.bulletin import MonthlyBulletin, monthly_bulletin
from domain.calendar import Month
from domain.freeze import freeze, thaw
from domain.scoring.facts import DepartmentFacts, TaskFact
from domain.scoring.points import ZERO, Rounding, RoundingMode, print_points
from domain.scoring.rulebook import Rulebook
from domain.scoring.rules import LineKind, Per, Unit
from domain.scoring.sheet import Sheet, rank, score
from tests.scoring.conftest import shipped
from tests.scoring.strategies import department_facts

YUXIAN, GUANXIAN = shipped("yuxian-2023"), shipped("guanxian-2023")
MAY = Month(2023, 5)
rulebooks = st.sampled_from([YUXIAN, GUANXIAN])
quick = settings(max_examples=60, deadline=None)


def scored(facts: DepartmentFacts, rulebook: Rulebook) -> Sheet:
    sheet = score(facts, rulebook)
    assert sheet is not None
    return sheet


@quick
@given(department_facts(), rulebooks, st.data())
def test_the_order_of_facts_does_not_matter(facts: DepartmentFacts, rulebook: Rulebook, data: st.DataObject) -> None:
    mixed = replace(
        facts,
        tasks=tuple(data.draw(st.permutations(facts.tasks))),
        rounds=tuple(data.draw(st.permutations(facts.rounds))),
        claims=tuple(data.draw(st.permutations(facts.claims))),
        findings=tuple(data.draw(st.permutations(facts.findings))),
        adjustments=tuple(data.draw(st.permutations(facts.adjustments))),
        used=tuple(data.draw(st.permutations(facts.used))),
    )

    assert score(mixed, rulebook) == score(facts, rulebook)


@quick
@given(department_facts(), rulebooks)
def test_base_with_all_lines_is_the_total(facts: DepartmentFacts, rulebook: Rulebook) -> None:
    sheet = scored(facts, rulebook)

    assert sheet.base + sum((line.points for line in sheet.lines), ZERO) == sheet.total
    assert sheet.base + sheet.bonus + sheet.deductions == sheet.total
    assert [line.rule for line in sheet.lines if line.kind is not LineKind.LIMIT] == [
        rule.id for rule in rulebook.lines
    ]


@quick
@given(department_facts(), rulebooks)
def test_no_cap_is_ever_passed(facts: DepartmentFacts, rulebook: Rulebook) -> None:
    sheet = scored(facts, rulebook)

    for cap in rulebook.caps:
        spent = [each for each in facts.used if cap.per is Per.YEAR and each.rule in cap.lines]
        members = [line for line in sheet.lines if line.rule in cap.lines]
        if cap.unit is Unit.POINTS:
            left = max(ZERO, cap.amount - sum((each.points for each in spent), ZERO))
            assert abs(sum((line.points for line in members), ZERO)) <= left
        else:
            left = max(ZERO, cap.amount - sum(each.times for each in spent))
            assert sum(item.times for line in members for item in line.items if item.points) <= left


@quick
@given(department_facts(), rulebooks)
def test_a_line_gives_no_more_than_its_uncapped_points_or_its_cap(facts: DepartmentFacts, rulebook: Rulebook) -> None:
    for line in scored(facts, rulebook).lines:
        assert abs(line.points) <= abs(line.uncapped)
        assert line.cap is None or abs(line.points) <= line.cap


@quick
@given(department_facts(), rulebooks, st.data())
def test_taking_an_accepted_result_away_never_raises_the_total(
    facts: DepartmentFacts, rulebook: Rulebook, data: st.DataObject
) -> None:
    index = data.draw(st.integers(0, len(facts.tasks) - 1))
    poorer = replace(facts.tasks[index], result=False, completed=False, evidence=())
    without = replace(facts, tasks=(*facts.tasks[:index], poorer, *facts.tasks[index + 1 :]))

    assert scored(without, rulebook).total <= scored(facts, rulebook).total


def ratio(tasks: Sequence[TaskFact], counted: Sequence[bool]) -> Fraction:
    proven = [hit and len(task.evidence) > 0 for task, hit in zip(tasks, counted, strict=True)]
    return Fraction(proven.count(True), len(tasks))


@quick
@given(department_facts())
def test_the_six_formulas_of_the_notice_agree_with_a_calculation_of_their_own(facts: DepartmentFacts) -> None:
    tasks = facts.tasks
    sheet = scored(facts, YUXIAN)

    assert sheet.points_of("progress") == 10 * ratio(tasks, [t.result and not t.completed_earlier for t in tasks])
    assert sheet.points_of("completion") == 10 * ratio(tasks, [t.completed for t in tasks])
    assert sheet.points_of("follow_up") == 10 * ratio(tasks, [t.result and t.completed_earlier for t in tasks])


@quick
@given(st.lists(department_facts(), max_size=6), rulebooks)
def test_a_rank_is_one_more_than_the_number_of_better_departments(
    all_facts: list[DepartmentFacts], rulebook: Rulebook
) -> None:
    exact = replace(rulebook, ranking=YUXIAN.ranking)
    sheets = [scored(replace(each, department=str(n)), exact) for n, each in enumerate(all_facts)]

    for place, sheet in [(each.rank, each.sheet) for each in rank(sheets, exact)]:
        assert place == 1 + sum(other.total > sheet.total for other in sheets)


@quick
@given(st.fractions(min_value=-1000, max_value=1000), st.integers(0, 4), st.sampled_from(RoundingMode))
def test_a_printed_number_is_within_one_unit_of_the_exact_one(
    points: Fraction, decimals: int, mode: RoundingMode
) -> None:
    printed = Fraction(print_points(points, Rounding(decimals, mode)))

    unit = Fraction(1, 10**decimals)
    assert abs(printed - points) < unit if mode is RoundingMode.DOWN else abs(printed - points) <= unit / 2


def bulletin_of(all_facts: Sequence[DepartmentFacts], rulebook: Rulebook) -> MonthlyBulletin:
    return monthly_bulletin(
        group="推进山西中部城市群建设",
        issuer="领导小组办公室",
        month=MAY,
        sheets=[scored(each, rulebook) for each in all_facts],
        facts=all_facts,
        rulebook=rulebook,
        previous=None,
        drawn_on=date(2023, 6, 1),
    )


@settings(max_examples=25, deadline=None)
@given(st.lists(department_facts(), max_size=3), rulebooks)
def test_a_frozen_bulletin_thaws_into_itself(all_facts: list[DepartmentFacts], rulebook: Rulebook) -> None:
    bulletin = bulletin_of([replace(each, department=str(n)) for n, each in enumerate(all_facts)], rulebook)

    text = freeze(bulletin)

    assert thaw(text) == bulletin
    assert freeze(thaw(text)) == text
