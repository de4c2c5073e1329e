from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from domain.bulletin import MonthlyBulletin, monthly_bulletin
from domain.calendar import Month
from domain.freeze import freeze, thaw, thaw_period
from domain.period import Period
from domain.period_bulletin import Distinction, Indicator, PeriodBulletin, period_bulletin
from domain.scoring.facts import DepartmentFacts, Evidence, Role, TaskFact, TaskKind
from domain.scoring.histories import standing_still
from domain.scoring.rulebook import Rulebook
from domain.scoring.rules import Aggregation, Method
from domain.scoring.sheet import score

PHOTO = (Evidence("1", "ab" * 32, "现场.jpg"),)
APRIL, MAY, JUNE = Period(2023, 2).months
YEAR = {"甲": ["有无无", "办无无"], "乙": ["有有有", "无无有"], "丙": ["无无无", "无无无"]}
"""Each department's tasks, a letter a month: 有 a result, 无 none, 办 completed."""


def task(key: str, letters: str, index: int) -> TaskFact:
    letter = letters[index]
    earlier = "办" in letters[:index]
    return TaskFact(key, f"任务{key}", TaskKind.KEY, Role.LEAD, letter != "无", letter == "办", earlier, PHOTO)


def quarter_of_facts() -> list[DepartmentFacts]:
    return [
        DepartmentFacts(
            department=str(position),
            name=name,
            position=position,
            month=month,
            tasks=tuple(task(f"二-{n}", letters, index) for n, letters in enumerate(tasks)),
        )
        for index, month in enumerate((APRIL, MAY, JUNE))
        for position, (name, tasks) in enumerate(YEAR.items())
    ]


def published(facts: Sequence[DepartmentFacts], month: Month, rulebook: Rulebook) -> MonthlyBulletin:
    known = [each for each in facts if each.month == month]
    return monthly_bulletin(
        group="领导小组",
        issuer="领导小组办公室",
        month=month,
        sheets=[sheet for each in known if (sheet := score(each, rulebook))],
        facts=known,
        rulebook=rulebook,
        previous=None,
        drawn_on=month.plus(1).first_day,
    )


def quarter(rulebook: Rulebook, facts: Sequence[DepartmentFacts] | None = None) -> PeriodBulletin:
    facts = quarter_of_facts() if facts is None else facts
    return period_bulletin(
        period=Period(2023, 2),
        months=[published(facts, month, rulebook) for month in (JUNE, APRIL, MAY)],
        facts=facts,
        rulebook=rulebook,
        drawn_on=date(2023, 7, 1),
        indicators=[Indicator("甲", "二-5", "5G基站", "个", Fraction(160), Fraction(40))],
        criticism=[Distinction("丙", "连续无成果", confirmed=False)],
    )


def test_a_quarter_is_the_mean_of_its_months(yuxian: Rulebook) -> None:
    rows = quarter(yuxian).rows

    # 甲 115, 100, 100; 乙 105, 105, 110; 丙 100 throughout.
    assert [(row.rank, row.name, row.points) for row in rows] == [
        (1, "乙", Fraction(320, 3)),
        (2, "甲", Fraction(315, 3)),
        (3, "丙", Fraction(100)),
    ]
    assert rows[1].totals == (Fraction(115), Fraction(100), Fraction(100))


def test_a_rulebook_may_add_the_months_up_instead(yuxian: Rulebook) -> None:
    summed = quarter(replace(yuxian, aggregation=Aggregation(quarter=Method.SUM)))

    assert [row.points for row in summed.rows] == [320, 315, 300]


def test_a_department_that_joined_later_is_measured_by_its_own_months(yuxian: Rulebook) -> None:
    facts = [each for each in quarter_of_facts() if not (each.name == "乙" and each.month == APRIL)]

    row = next(row for row in quarter(yuxian, facts).rows if row.name == "乙")

    assert row.totals == (None, Fraction(105), Fraction(110))
    assert row.points == Fraction(215, 2)


def test_completions_are_counted_up_to_the_end_of_the_period(yuxian: Rulebook) -> None:
    assert {row.name: (row.tasks_done, row.tasks) for row in quarter(yuxian).rows} == {
        "甲": (1, 2),
        "乙": (0, 2),
        "丙": (0, 2),
    }


def test_movers_are_those_whose_rank_changed_most_from_first_to_last_month(yuxian: Rulebook) -> None:
    made = quarter(yuxian)

    assert {row.name: row.ranks for row in made.rows} == {"甲": (1, 2, 2), "乙": (2, 1, 1), "丙": (3, 2, 2)}
    assert [(row.name, row.movement) for row in made.movers()] == [("乙", 1), ("甲", -1), ("丙", 1)]


def test_every_task_shows_its_lamps_with_a_red_month_made_good_in_yellow(yuxian: Rulebook) -> None:
    lamps = {(each.name, each.key): each.lamps for each in quarter(yuxian).lamps}

    assert lamps["甲", "二-0"] == ("green", "green", "red")
    assert lamps["甲", "二-1"] == ("green", "green", "green")
    assert lamps["乙", "二-1"] == ("green", "red", "yellow")


def test_months_before_the_period_count_towards_its_lamps(yuxian: Rulebook) -> None:
    facts = quarter_of_facts()
    march = replace(facts[2], month=APRIL.plus(-1))

    lamps = {(each.name, each.key): each.lamps for each in quarter(yuxian, [*facts, march]).lamps}

    assert lamps["丙", "二-0"] == ("red", "red", "red")


def test_an_indicator_says_how_much_of_its_target_is_reached(yuxian: Rulebook) -> None:
    (indicator,) = quarter(yuxian).indicators

    assert indicator.reached == Fraction(1, 4)


def test_a_year_takes_the_months_there_are(yuxian: Rulebook) -> None:
    facts = quarter_of_facts()
    made = period_bulletin(
        period=Period(2023),
        months=[published(facts, month, yuxian) for month in (APRIL, MAY, JUNE)],
        facts=facts,
        rulebook=yuxian,
        drawn_on=date(2024, 1, 5),
    )

    assert (made.period, made.months) == ("2023", (APRIL, MAY, JUNE))
    assert [row.name for row in made.rows] == ["乙", "甲", "丙"]


def test_a_period_refuses_months_that_are_not_its_own(yuxian: Rulebook) -> None:
    facts = quarter_of_facts()

    with pytest.raises(ValueError, match="2023-Q1 cannot be made of 2023-04"):
        period_bulletin(
            period=Period(2023, 1),
            months=[published(facts, APRIL, yuxian)],
            facts=facts,
            rulebook=yuxian,
            drawn_on=date(2023, 7, 1),
        )


def test_criticism_is_proposed_for_two_idle_months_after_two_reminders(yuxian: Rulebook) -> None:
    reminders = {"0": 2, "1": 4, "2": 1}

    proposed = standing_still(quarter_of_facts(), reminders, JUNE, yuxian)

    # 甲 stands still with its first task, its second is completed; 乙 made it good in June; 丙 was reminded once.
    assert [(each.name, each.tasks, each.reminders) for each in proposed] == [("甲", (("二-0", 2),), 2)]


def test_a_frozen_quarter_thaws_into_itself(yuxian: Rulebook) -> None:
    made = quarter(yuxian)

    assert thaw_period(freeze(made)) == made
    with pytest.raises(ValueError, match="not a frozen monthly bulletin"):
        thaw(freeze(made))


@pytest.mark.parametrize("text", ["2023-Q5", "2023-05", "23", "", "2023-Q"])
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a quarter like 2023-Q2"):
        Period.parse(text)


def test_a_period_reads_with_its_own_name() -> None:
    assert str(Period.parse("2023-Q2")) == "2023-Q2"
    assert Period.parse("2023").months[0] == Month(2023, 1)
    assert len(Period.parse("2023").months) == 12
