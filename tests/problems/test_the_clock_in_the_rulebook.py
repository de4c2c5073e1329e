from datetime import time
from pathlib import Path

import pytest

from domain.errors import Misconfigured
from domain.problems import Counted, ProblemRules
from domain.scoring.rulebook import read_rulebook

ROOT = Path(__file__).parent.parent.parent
BASIS = (ROOT / "rulebooks" / "yuxian-2023.toml").read_text(encoding="utf-8")


def rules(written: str) -> ProblemRules:
    return read_rulebook(f"{BASIS}\n[problems]\n{written}\n", source="x.toml").problems


@pytest.mark.parametrize("name", ["yuxian-2023", "guanxian-2023"])
def test_a_rulebook_that_says_nothing_has_13710(name: str) -> None:
    text = (ROOT / "rulebooks" / f"{name}.toml").read_text(encoding="utf-8")
    assert read_rulebook(text, source=name).problems == ProblemRules()


def test_every_limit_is_data() -> None:
    assert rules(
        "take_up_days = 1\nfeedback_days = 5\nordinary_days = 10\nhard_months = 2\nconfirm_days = 4\n"
        'counted = "working"\n'
        'remind_days = 2\nremind_at = "08:30"\nsame_day_at = "15:00"\nescalate_days = 2\nfollow_days = 14\n'
        'yellow_hours = 48\nlatest = "20:00"\narticle = "某办法第三条"'
    ) == ProblemRules(
        take_up_days=1,
        feedback_days=5,
        ordinary_days=10,
        hard_months=2,
        confirm_days=4,
        counted=Counted.WORKING,
        remind_days=2,
        remind_at=time(8, 30),
        same_day_at=time(15),
        escalate_days=2,
        follow_days=14,
        yellow_hours=48,
        latest=time(20),
        article="某办法第三条",
    )


@pytest.mark.parametrize(
    ("written", "complaint"),
    [
        ("feedback_days = 0", "feedback_days must be a whole number from 1"),
        ('counted = "weekdays"', "must be one of: calendar, working"),
        ("fedback_days = 3", "unknown key 'fedback_days'"),
    ],
)
def test_a_wrong_limit_is_pointed_at(written: str, complaint: str) -> None:
    with pytest.raises(Misconfigured, match=complaint) as wrong:
        rules(written)
    assert str(wrong.value).startswith(f"x.toml:{len(BASIS.splitlines()) + 3}:")
