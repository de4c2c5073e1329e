from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.calendar import WorkingDays
from domain.problems import (
    Counted,
    Lamp,
    Level,
    Occasion,
    ProblemRules,
    ProblemStep,
    Progress,
    StepClock,
    clocks,
    due,
    lamp,
    running,
    whole_days,
)

ZONE = ZoneInfo("Asia/Shanghai")
RULES = ProblemRules()
RAISED = "2023-05-10T10:00"  # a Wednesday


def local(text: str) -> datetime:
    return datetime.fromisoformat(f"{text}+08:00").astimezone(UTC)


def steps(
    since: str = RAISED, *, hard: bool = False, rules: ProblemRules = RULES, **done: str
) -> tuple[StepClock, ...]:
    days = WorkingDays(days_off=frozenset({date(2023, 5, 1)}))
    moments = {f"{name}_at": local(moment) for name, moment in done.items()}
    return clocks(Progress(since=local(since), hard=hard, **moments), rules, days, ZONE)


def limit(step: ProblemStep, since: str = RAISED, *, hard: bool = False, rules: ProblemRules = RULES) -> str:
    found = next(each for each in steps(since, hard=hard, rules=rules) if each.step is step)
    return f"{found.limit.astimezone(ZONE):%Y-%m-%dT%H:%M}"


def said(
    found: tuple[StepClock, ...], *, level: Level, until: str, held_since: str = RAISED, rules: ProblemRules = RULES
) -> list[str]:
    return [
        f"{each.moment.astimezone(ZONE):%m-%d %H:%M} {each.clock.step} {each.key}"
        for each in due(found, level=level, held_since=local(held_since), at=local(until), rules=rules, zone=ZONE)
    ]


def test_a_problem_is_taken_up_until_midnight_of_the_day_it_was_raised() -> None:
    assert limit(ProblemStep.TAKE_UP) == "2023-05-11T00:00"
    assert limit(ProblemStep.TAKE_UP, "2023-05-10T23:59") == "2023-05-11T00:00"


def test_the_first_feedback_is_due_within_three_days_not_counting_the_first() -> None:
    assert limit(ProblemStep.FEEDBACK) == "2023-05-14T00:00"


def test_an_ordinary_problem_is_solved_within_seven_days() -> None:
    assert limit(ProblemStep.SOLVE) == "2023-05-18T00:00"


@pytest.mark.parametrize(
    ("since", "end"),
    [
        (RAISED, "2023-06-11T00:00"),
        ("2023-01-31T09:00", "2023-03-01T00:00"),
        ("2024-01-31T09:00", "2024-03-01T00:00"),
        ("2023-12-10T09:00", "2024-01-11T00:00"),
    ],
)
def test_a_hard_problem_is_solved_within_a_month_or_by_its_last_day(since: str, end: str) -> None:
    assert limit(ProblemStep.SOLVE, since, hard=True) == end


def test_the_day_is_that_of_the_group_not_of_greenwich() -> None:
    assert limit(ProblemStep.TAKE_UP, "2023-05-11T00:30") == "2023-05-12T00:00"


def test_working_days_are_counted_when_the_rulebook_says_so() -> None:
    rules = ProblemRules(counted=Counted.WORKING)
    assert limit(ProblemStep.TAKE_UP, "2023-04-29T10:00", rules=rules) == "2023-05-03T00:00"
    assert limit(ProblemStep.FEEDBACK, "2023-04-28T10:00", rules=rules) == "2023-05-05T00:00"
    assert limit(ProblemStep.SOLVE, rules=rules) == "2023-05-20T00:00"
    assert limit(ProblemStep.SOLVE, "2023-05-13T10:00", hard=True, rules=rules) == "2023-06-14T00:00"


def test_a_step_done_at_midnight_is_late_and_a_second_before_is_not() -> None:
    early, late = steps(taken="2023-05-10T23:59:59")[0], steps(taken="2023-05-11T00:00")[0]
    assert not early.is_late(local("2023-06-01T00:00"))
    assert late.is_late(local("2023-06-01T00:00"))


def test_the_lamp_is_green_in_time_yellow_within_a_day_red_past_the_step() -> None:
    taken = steps(taken="2023-05-10T11:00")
    assert lamp(steps(), local(RAISED), RULES) is Lamp.YELLOW
    assert lamp(taken, local("2023-05-12T23:59"), RULES) is Lamp.GREEN
    assert lamp(taken, local("2023-05-13T00:00"), RULES) is Lamp.YELLOW
    assert lamp(taken, local("2023-05-13T23:59"), RULES) is Lamp.YELLOW
    assert lamp(taken, local("2023-05-14T00:00"), RULES) is Lamp.RED
    assert lamp(steps(taken="2023-05-10T11:00", answered="2023-05-15T09:00"), local("2023-05-15T09:01"), RULES) is (
        Lamp.GREEN
    )


def test_a_closed_problem_has_nothing_running() -> None:
    closed = steps(
        taken="2023-05-10T11:00", answered="2023-05-11T09:00", solved="2023-05-12T09:00", closed="2023-05-12T10:00"
    )
    assert running(closed) == ()
    assert lamp(closed, local("2023-07-01T00:00"), RULES) is Lamp.CLOSED
    assert said(closed, level=Level.DEPARTMENT, until="2023-07-01T00:00") == []


def test_the_office_is_reminded_of_what_it_did_not_take_up_then_the_leaders_hear_of_it() -> None:
    assert said(steps(), level=Level.OFFICE, until="2023-05-20T12:00") == [
        "05-10 16:00 take-up before",
        "05-11 09:00 take-up after",
        "05-12 09:00 take-up up-leaders",
        "05-12 09:00 feedback before",
        "05-14 09:00 feedback after",
        "05-15 09:00 feedback up-leaders",
        "05-16 09:00 solve before",
        "05-18 09:00 solve after",
        "05-19 09:00 solve up-leaders",
    ]


def test_what_a_department_holds_goes_up_to_the_office_then_to_the_leaders() -> None:
    answered = steps(taken="2023-05-10T11:00", answered="2023-05-11T09:00")
    assert said(answered, level=Level.DEPARTMENT, until="2023-05-20T12:00") == [
        "05-16 09:00 solve before",
        "05-18 09:00 solve after",
        "05-19 09:00 solve up-office",
        "05-20 09:00 solve up-leaders",
    ]


def test_above_a_leader_there_is_nobody() -> None:
    answered = steps(taken="2023-05-10T11:00", answered="2023-05-11T09:00")
    assert said(answered, level=Level.LEADERS, until="2023-05-20T12:00")[1:] == ["05-18 09:00 solve after"]


def test_it_is_followed_every_seven_days_until_it_is_closed() -> None:
    answered = steps(taken="2023-05-10T11:00", answered="2023-05-11T09:00")
    assert said(answered, level=Level.DEPARTMENT, until="2023-06-11T12:00")[4:] == [
        "05-27 09:00 solve follow-1",
        "06-03 09:00 solve follow-2",
        "06-10 09:00 solve follow-3",
    ]


def test_the_one_who_raised_it_is_reminded_to_confirm() -> None:
    solved = steps(taken="2023-05-10T11:00", answered="2023-05-11T09:00", solved="2023-05-12T15:00")
    assert said(solved, level=Level.DEPARTMENT, held_since="2023-05-12T15:00", until="2023-05-18T12:00") == [
        "05-14 09:00 confirm before",
        "05-16 09:00 confirm after",
        "05-17 09:00 confirm up-office",
        "05-18 09:00 confirm up-leaders",
    ]


def test_nothing_is_said_to_a_holder_of_the_time_before_they_had_it() -> None:
    answered = steps(taken="2023-05-10T11:00", answered="2023-05-11T09:00")
    assert said(answered, level=Level.DEPARTMENT, held_since="2023-05-19T15:00", until="2023-05-20T12:00") == [
        "05-20 09:00 solve up-leaders"
    ]


def test_no_reminder_comes_before_the_problem_itself() -> None:
    assert (
        said(steps("2023-05-10T18:00"), level=Level.OFFICE, held_since="2023-05-10T18:00", until="2023-05-10T23:00")
        == []
    )
    assert ProblemStep.FEEDBACK not in {
        each.clock.step
        for each in due(
            steps(taken="2023-05-10T11:00", rules=ProblemRules(remind_days=3)),
            level=Level.OFFICE,
            held_since=local(RAISED),
            at=local("2023-05-11T00:00"),
            rules=ProblemRules(remind_days=3),
            zone=ZONE,
        )
    }


@pytest.mark.parametrize(
    ("at", "stale"),
    [
        ("2023-05-11T09:00", False),
        ("2023-05-11T20:59", False),
        ("2023-05-11T21:00", True),
        ("2023-05-12T09:00", True),
    ],
)
def test_a_missed_reminder_is_not_sent_at_night_or_on_another_day(at: str, stale: bool) -> None:  # noqa: FBT001
    found = due(
        steps(), level=Level.OFFICE, held_since=local(RAISED), at=local("2023-05-11T09:00"), rules=RULES, zone=ZONE
    )
    assert found[-1].occasion is Occasion.AFTER
    assert found[-1].is_stale(local(at), RULES, ZONE) is stale


def test_days_are_whole_ones() -> None:
    begun = local(RAISED)
    assert whole_days(begun, begun + timedelta(hours=23)) == 0
    assert whole_days(begun, begun + timedelta(hours=24)) == 1
    assert whole_days(begun, begun - timedelta(days=2)) == 0
