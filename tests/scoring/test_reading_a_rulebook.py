from datetime import time, timedelta
from fractions import Fraction

from domain.calendar import Month
from domain.scoring.facts import Role
from domain.scoring.rulebook import Rulebook, read_rulebook
from domain.scoring.rules import Cap, Joint, ManualRule, Per, Ties, Unit
from domain.scoring.schedule import OnDayOff


def test_yuxian_holds_the_notice_line_by_line(yuxian: Rulebook) -> None:
    assert (yuxian.id, yuxian.holds_from, yuxian.base) == ("yuxian-2023", Month(2023, 1), Fraction(100))
    assert [(rule.id, rule.article.removeprefix("四（二）")) for rule in yuxian.lines] == [
        ("progress", "加分项1、公式1–2"),
        ("completion", "加分项2、公式3–4"),
        ("follow_up", "加分项3、公式5–6"),
        ("commendation", "加分项4"),
        ("suggestion", "加分项5"),
        ("seminar", "加分项6"),
        ("cooperation", "加分项7"),
        ("late", "减分项1"),
        ("missing", "减分项1"),
        ("adhoc", "一、四（二）减分项1"),
        ("inaccurate", "减分项1"),
        ("criticism", "减分项2"),
        ("adjustment", "规则未定，本册约定"),
    ]


def test_yuxian_opens_reminds_ends_and_drafts_as_decided(yuxian: Rulebook) -> None:
    schedule = yuxian.schedule

    assert (schedule.opening.day, schedule.opening.at) == (15, time(9))
    assert [(step.key, step.day, step.on_day_off) for step in schedule.reminders] == [
        ("day-20", 20, OnDayOff.PREVIOUS),
        ("day-23", 23, OnDayOff.PREVIOUS),
        ("day-24", 24, OnDayOff.PREVIOUS),
        ("last-call", 25, OnDayOff.KEEP),
    ]
    assert schedule.overdue is not None
    assert [step.day for step in (schedule.overdue, *schedule.chase)] == [26, 27, 28]
    assert [step.before or step.part for step in schedule.adhoc] == [
        Fraction(1, 2),
        timedelta(days=1),
        timedelta(hours=1),
    ]
    assert (schedule.draft.days_after, schedule.draft.at) == (1, time(9))
    assert yuxian.objection_window == timedelta(hours=24)


def test_guanxian_weighs_roles_and_starts_from_nothing(guanxian: Rulebook) -> None:
    assert guanxian.base == 0
    assert guanxian.tasks.joint is Joint.WEIGHTED
    assert guanxian.tasks.weights == {Role.LEAD: 2, Role.PARTICIPANT: 1}
    assert guanxian.ranking.ties is Ties.DENSE
    assert guanxian.limits.ceiling == 110
    supervision = guanxian.line("supervision")
    assert isinstance(supervision, ManualRule)
    assert (supervision.low, supervision.high, supervision.who) == (Fraction(-5), Fraction(5), "office")


def test_caps_are_in_points_or_times_by_month_or_year_over_one_line_or_several(guanxian: Rulebook) -> None:
    group = "99；本册示例"
    assert guanxian.caps == (
        Cap(lines=("commendation",), amount=Fraction(2), unit=Unit.TIMES),
        Cap(lines=("commendation",), amount=Fraction(20), per=Per.YEAR),
        Cap(lines=("commendation", "innovation"), amount=Fraction(12), article=group),
        Cap(lines=("late", "missing"), amount=Fraction(6), article="98；本册示例"),
    )


def test_all_bonuses_can_be_capped_at_once(yuxian_text: str) -> None:
    rulebook = read_rulebook(yuxian_text + '\n[[caps]]\nlines = "bonuses"\npoints = 30\n', source="x.toml")

    assert rulebook.caps[-1].lines == (
        "progress",
        "completion",
        "follow_up",
        "commendation",
        "suggestion",
        "seminar",
        "cooperation",
    )


def test_points_are_read_exactly(yuxian_text: str) -> None:
    rulebook = read_rulebook(yuxian_text.replace("points = 100\n", "points = 0.1\n", 1), source="x.toml")

    assert rulebook.base == Fraction(1, 10)
