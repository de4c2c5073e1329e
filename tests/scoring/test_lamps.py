from domain.scoring.facts import Role, TaskFact, TaskKind
from domain.scoring.lamps import lamps_of
from domain.scoring.rulebook import Rulebook


def months(pattern: str) -> list[TaskFact]:
    """Spell a task's months: 有 a result, 无 none, 办 completed."""
    done = pattern.index("办") if "办" in pattern else len(pattern)
    return [
        TaskFact("二-1", "任务", TaskKind.KEY, Role.LEAD, letter != "无", letter == "办", index > done)
        for index, letter in enumerate(pattern)
    ]


def colors(pattern: str, rulebook: Rulebook) -> list[str]:
    return [lamp.id if lamp else "-" for lamp in lamps_of(months(pattern), rulebook)]


def test_two_months_without_a_result_are_red(yuxian: Rulebook) -> None:
    assert colors("有无无", yuxian) == ["green", "green", "red"]


def test_a_red_month_made_good_is_yellow_from_then_on(yuxian: Rulebook) -> None:
    assert colors("无无有有无", yuxian) == ["green", "red", "yellow", "yellow", "yellow"]


def test_a_completed_task_that_rests_is_not_red(yuxian: Rulebook) -> None:
    assert colors("办无无无", yuxian) == ["green"] * 4


def test_another_rulebook_has_other_lamps(guanxian: Rulebook) -> None:
    assert colors("有无无有办", guanxian) == ["green", "yellow", "red", "yellow-after-red", "done"]
