"""Nudges and the limit of a correction are the rulebook's to say."""

import re
from datetime import date, time
from zoneinfo import ZoneInfo

import pytest

from domain.calendar import WorkingDays
from domain.errors import Misconfigured
from domain.nudges import DEFAULT_NUDGES, Held, Nudge, correction_limit
from domain.scoring.rulebook import read_rulebook
from tests.county import RULEBOOK, local

SHANGHAI = ZoneInfo("Asia/Shanghai")
TEXT = RULEBOOK.read_text(encoding="utf-8")
SILENT = re.sub(r"\[\[schedule\.nudges\]\]\n(?:[^\[\n].*\n|\n)*", "", re.sub(r"correction_days = .*\n", "", TEXT))
MAY_DAY = WorkingDays(frozenset(date(2023, 5, day) for day in (1, 2, 3)), frozenset({date(2023, 5, 6)}))


def test_a_rulebook_that_is_silent_gets_the_usual_ones() -> None:
    schedule = read_rulebook(SILENT, source="x.toml").schedule
    assert (schedule.correction_days, schedule.nudges) == (2, DEFAULT_NUDGES)


def test_the_shipped_rulebook_writes_them_out() -> None:
    schedule = read_rulebook(TEXT, source="x.toml").schedule
    assert (schedule.correction_days, schedule.nudges) == (2, DEFAULT_NUDGES)
    assert "[[schedule.nudges]]" in TEXT


def test_a_rulebook_may_have_its_own() -> None:
    own = '\n[[schedule.nudges]]\nkey = "soon"\nof = "draft"\nafter = 1\nat = "15:00"\n'
    schedule = read_rulebook(SILENT + own, source="x.toml").schedule
    assert schedule.nudges == (Nudge(key="soon", of=Held.DRAFT, after=1, at=time(15)),)
    with pytest.raises(Misconfigured, match="there twice"):
        read_rulebook(SILENT + own + own, source="x.toml")


def test_limits_and_nudges_count_working_days() -> None:
    returned = local("2023-04-28T17:00")
    assert correction_limit(returned, 2, MAY_DAY, SHANGHAI) == local("2023-05-06T00:00")
    nudge = Nudge(key="n", of=Held.REVIEW, after=3)
    assert nudge.moment(date(2023, 4, 28), MAY_DAY, SHANGHAI) == local("2023-05-06T10:00")
