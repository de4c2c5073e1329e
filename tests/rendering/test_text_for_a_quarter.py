import re
from dataclasses import replace

import pytest

from domain.scoring.rulebook import Rulebook
from locales import Words
from rendering import text
from tests.rendering.periods import period_of

LONG_NAME = "山西中部城市群高质量发展示范区管理委员会自然资源和规划建设局第{}分局"


@pytest.mark.parametrize("count", [1, 3, 21, 40, 120])
@pytest.mark.parametrize("name", ["", LONG_NAME])
def test_text_and_caption_fit_however_many_departments(yuxian: Rulebook, words: Words, count: int, name: str) -> None:
    bulletin = period_of(yuxian, count, name=name, number=2)
    assert text.length(text.period(bulletin, words)) <= text.MESSAGE_LIMIT
    assert text.length(text.caption(bulletin, words)) <= text.CAPTION_LIMIT


def test_a_caption_keeps_its_last_line_whatever_is_left_out(yuxian: Rulebook, chinese: Words) -> None:
    drawn = text.caption(period_of(yuxian, 40, period="2023", name="山西中部城市群" * 8 + "第{}分局"), chinese)
    assert drawn.splitlines()[-2] == chinese("bulletin-text-whole")


def test_the_months_it_is_made_of_are_named(yuxian: Rulebook, chinese: Words) -> None:
    assert "4月至6月，3个责任单位。" in text.period(period_of(yuxian, 3), chinese)
    assert "4月、5月，3个责任单位。" in text.period(period_of(yuxian, 3, months=2), chinese)


def test_a_period_says_what_is_behind_the_ranking(yuxian: Rulebook, chinese: Words) -> None:
    drawn = text.period(period_of(yuxian, 21), chinese)
    for label in ("目标完成", "亮灯", "进位", "退位", "通报表扬", "通报批评", "拟通报批评"):
        assert f"<b>{label}</b>" in drawn


def test_nothing_is_said_of_what_there_is_not(yuxian: Rulebook, chinese: Words) -> None:
    drawn = text.period(replace(period_of(yuxian, 3, months=1, bare=True), lamps=()), chinese)
    for label in ("目标完成", "亮灯", "进位", "退位", "批评"):
        assert label not in drawn


def test_names_cannot_break_the_markup(yuxian: Rulebook, chinese: Words) -> None:
    bulletin = period_of(yuxian, 3, name="<b>&局{}", group="甲 & 乙 <领导小组>")
    for drawn in (text.period(bulletin, chinese), text.caption(bulletin, chinese)):
        assert "&lt;b&gt;&amp;局1" in drawn
        assert not re.search(r"<(?!/?b>|/?blockquote)", drawn)


def test_a_simulation_and_a_correction_say_so(yuxian: Rulebook, chinese: Words) -> None:
    bulletin = replace(period_of(yuxian, 3, number=1), simulated=True)
    assert "2023年第二季度工作调度通报 · 更正1 · 模拟计分" in text.period(bulletin, chinese)
