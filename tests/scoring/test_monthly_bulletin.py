import json
from dataclasses import replace
from datetime import date, datetime
from fractions import Fraction

import pytest

from domain.bulletin import MonthlyBulletin, monthly_bulletin
from domain.calendar import Month
from domain.freeze import canonical, digest, freeze, thaw
from domain.scoring.facts import (
    AdjustmentFact,
    DepartmentFacts,
    Evidence,
    Role,
    RoundFact,
    RoundOutcome,
    TaskFact,
    TaskKind,
)
from domain.scoring.points import ZERO
from domain.scoring.rulebook import Rulebook
from domain.scoring.sheet import score

MAY = Month(2023, 5)


def department(number: int, name: str, results: int, of: int = 3) -> DepartmentFacts:
    photo = (Evidence("1", "ab" * 32, "现场.jpg"),)
    tasks = tuple(
        TaskFact(
            f"二-{n}",
            "任务",
            TaskKind.KEY,
            Role.LEAD,
            n < results,
            completed=False,
            completed_earlier=False,
            evidence=photo,
        )
        for n in range(of)
    )
    return DepartmentFacts(str(number), name, number, MAY, tasks)


def answered(
    facts: DepartmentFacts, outcome: RoundOutcome, deadline: datetime, *, adhoc: bool = False
) -> DepartmentFacts:
    asked = RoundFact(f"r{len(facts.rounds)}", "调度", adhoc, outcome, deadline, None)
    return replace(facts, rounds=(*facts.rounds, asked))


def bulletin(
    known: list[DepartmentFacts], rulebook: Rulebook, previous: MonthlyBulletin | None = None
) -> MonthlyBulletin:
    sheets = [sheet for facts in known if (sheet := score(facts, rulebook))]
    return monthly_bulletin(
        group="盂县推进山西中部城市群建设领导小组",
        issuer="领导小组办公室",
        month=MAY,
        sheets=sheets,
        facts=known,
        rulebook=rulebook,
        previous=previous,
        drawn_on=date(2023, 6, 1),
    )


def test_rows_stand_by_rank_and_carry_what_the_sheet_says(yuxian: Rulebook) -> None:
    made = bulletin([department(1, "县工信局", 1), department(2, "县教科局", 2)], yuxian)

    assert [(row.rank, row.name, row.total, row.bonus, row.deductions) for row in made.rows] == [
        (1, "县教科局", Fraction(320, 3), Fraction(20, 3), ZERO),
        (2, "县工信局", Fraction(310, 3), Fraction(10, 3), ZERO),
    ]
    assert [sheet.name for sheet in made.sheets] == ["县教科局", "县工信局"]
    assert (made.rulebook, made.version) == ("yuxian-2023", "1")


def test_movement_counts_the_places_against_last_month(yuxian: Rulebook) -> None:
    april = bulletin([department(1, "甲", 3), department(2, "乙", 2), department(3, "丙", 1)], yuxian)
    known = [department(1, "甲", 0), department(2, "乙", 2), department(3, "丙", 3), department(4, "丁", 1)]

    may = bulletin(known, yuxian, previous=april)

    assert {row.name: row.movement for row in may.rows} == {"丙": 2, "乙": 0, "丁": None, "甲": -3}


def test_the_missing_the_late_with_those_who_confirmed_nothing_are_named_in_plan_order(
    yuxian: Rulebook, deadline: datetime
) -> None:
    known = [
        answered(department(4, "丁", 0), RoundOutcome.NOTHING, deadline),
        answered(department(3, "丙", 0), RoundOutcome.MISSING, deadline),
        answered(
            answered(department(2, "乙", 0), RoundOutcome.REPORTED, deadline), RoundOutcome.LATE, deadline, adhoc=True
        ),
        answered(department(1, "甲", 0), RoundOutcome.MISSING, deadline),
        answered(department(5, "戊", 0), RoundOutcome.NOTHING, deadline, adhoc=True),
    ]

    made = bulletin(known, yuxian)

    assert (made.missing, made.late, made.nothing) == (("甲", "丙"), ("乙",), ("丁",))


def test_a_department_without_tasks_is_not_ranked(yuxian: Rulebook) -> None:
    made = bulletin([department(1, "甲", 1), department(2, "乙", 0, of=0)], yuxian)

    assert [row.name for row in made.rows] == ["甲"]


def test_a_bulletin_says_whether_anybody_was_asked_and_what_parts_equal_totals(
    yuxian: Rulebook, guanxian: Rulebook
) -> None:
    known = [department(1, "县工信局", 1)]
    asked = answered(known[0], RoundOutcome.REPORTED, datetime.fromisoformat("2023-05-25T16:00Z"))

    assert not bulletin(known, yuxian).asked
    assert bulletin([asked], yuxian).asked
    assert bulletin(known, yuxian).parted_by == ()
    assert [title["en"] for title in bulletin(known, guanxian).parted_by] == ["Completion"]


def test_adjustments_are_made_known_with_the_month_they_correct(yuxian: Rulebook) -> None:
    corrected = replace(department(1, "甲", 0), adjustments=(AdjustmentFact("a1", Fraction(5), "误扣", MAY.plus(-1)),))

    (adjustment,) = bulletin([corrected], yuxian).adjustments

    assert (adjustment.department, adjustment.points, adjustment.month) == ("甲", Fraction(5), Month(2023, 4))


def test_a_frozen_bulletin_is_one_text_with_exact_fractions(yuxian: Rulebook) -> None:
    known = [department(1, "县工信局", 1)]

    text = freeze(bulletin(known, yuxian))

    assert text == freeze(bulletin(known, yuxian))
    assert json.loads(text)["bulletin"]["rows"][0]["total"] == "310/3"
    assert len(digest(text)) == 64
    assert digest(text) != digest(text.replace("310/3", "311/3"))


def test_a_field_that_was_not_there_yet_thaws_with_its_default(yuxian: Rulebook) -> None:
    made = bulletin([department(1, "县工信局", 1)], yuxian)
    content = json.loads(freeze(made))
    del content["bulletin"]["simulated"]

    assert thaw(canonical(content)) == made


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ('"kind":"monthly"', '"kind":"yearly"', "not a frozen monthly bulletin"),
        ('"month":"2023-05"', '"month":"May"', "not a month like 2023-05"),
        ('"number":0', '"number":"0"', "not a int"),
        ('"rank":1', '"rank":true', "not a int"),
        ('"issuer":', '"issuing":', "MonthlyBulletin lacks issuer"),
        ('"rows":[', '"rows":"","x":[', "not a list"),
    ],
)
def test_a_text_that_was_tampered_with_is_refused(yuxian: Rulebook, before: str, after: str, message: str) -> None:
    text = freeze(bulletin([department(1, "县工信局", 1)], yuxian))
    assert before in text

    with pytest.raises(ValueError, match=message):
        thaw(text.replace(before, after))
