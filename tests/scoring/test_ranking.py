from dataclasses import replace
from fractions import Fraction

import pytest

from domain.calendar import Month
from domain.scoring.points import Rounding, RoundingMode, plain, print_points
from domain.scoring.rulebook import Rulebook
from domain.scoring.rules import Compare, Ranking, Ties
from domain.scoring.sheet import Sheet, rank


def sheet(name: str, position: int, total: Fraction | int) -> Sheet:
    return Sheet(name, name, position, Month(2023, 5), "r", "1", Fraction(100), (), Fraction(total), 1, 0, 0)


def ranking(sheets: list[Sheet], rulebook: Rulebook) -> list[tuple[int, str]]:
    return [(each.rank, each.sheet.name) for each in rank(sheets, rulebook)]


def test_ties_share_a_rank_and_stand_in_plan_order(yuxian: Rulebook) -> None:
    sheets = [sheet("丁", 1, 90), sheet("丙", 4, 100), sheet("乙", 2, 100), sheet("甲", 3, 110)]

    assert ranking(sheets, yuxian) == [(1, "甲"), (2, "乙"), (2, "丙"), (4, "丁")]


def test_a_rulebook_may_leave_no_gap_after_a_tie(yuxian: Rulebook) -> None:
    dense = replace(yuxian, ranking=Ranking(ties=Ties.DENSE))
    sheets = [sheet("甲", 1, 110), sheet("乙", 2, 100), sheet("丙", 3, 100), sheet("丁", 4, 90)]

    assert [place for place, _ in ranking(sheets, dense)] == [1, 2, 2, 3]


def test_totals_are_compared_exactly_unless_the_rulebook_compares_them_as_printed(yuxian: Rulebook) -> None:
    sheets = [sheet("甲", 1, Fraction("102.222")), sheet("乙", 2, Fraction(920, 9))]
    printed = replace(yuxian, ranking=Ranking(compare=Compare.PRINTED))

    assert ranking(sheets, yuxian) == [(1, "乙"), (2, "甲")]
    assert ranking(sheets, printed) == [(1, "甲"), (1, "乙")]


def test_nobody_is_ranked_when_nobody_has_a_sheet(yuxian: Rulebook) -> None:
    assert rank([], yuxian) == ()


@pytest.mark.parametrize(
    ("points", "printed"),
    [
        (Fraction(920, 9), "102.22"),
        (Fraction(100), "100.00"),
        (Fraction("0.005"), "0.01"),
        (Fraction("-0.005"), "-0.01"),
        (Fraction("-0.004"), "0.00"),
        (Fraction("2.675"), "2.68"),
        (Fraction(2, 3), "0.67"),
        (Fraction(-5), "-5.00"),
    ],
)
def test_points_are_printed_with_two_decimals_half_up(points: Fraction, printed: str) -> None:
    assert print_points(points) == printed


def test_other_roundings_are_the_rulebooks_choice() -> None:
    assert print_points(Fraction("2.5"), Rounding(0, RoundingMode.HALF_EVEN)) == "2"
    assert print_points(Fraction("2.59"), Rounding(1, RoundingMode.DOWN)) == "2.5"


@pytest.mark.parametrize(
    ("points", "text"),
    [(Fraction(10), "10"), (Fraction(5, 2), "2.5"), (Fraction(1, 3), "1/3"), (Fraction(-1, 8), "-0.125")],
)
def test_a_formula_writes_numbers_as_short_as_they_are_exact(points: Fraction, text: str) -> None:
    assert plain(points) == text
