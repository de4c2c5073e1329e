import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from domain.bulletin import MonthlyBulletin
from locales import Words
from rendering import text
from rendering.document import Paragraph
from rendering.notice import compose, official_fields

MakeBulletin = Callable[..., MonthlyBulletin]
LONG_NAME = "山西中部城市群高质量发展示范区管理委员会自然资源和规划建设局第{}分局"


@pytest.mark.parametrize("count", [0, 1, 3, 21, 40, 120])
@pytest.mark.parametrize("name", ["第{}局", LONG_NAME])
def test_text_fits_one_message_however_many_departments(
    make_bulletin: MakeBulletin, words: Words, count: int, name: str
) -> None:
    drawn = text.monthly(make_bulletin(count, name=name, number=2), words)
    assert text.length(drawn) <= text.MESSAGE_LIMIT


@pytest.mark.parametrize("count", [0, 3, 120])
def test_caption_fits_under_a_picture(make_bulletin: MakeBulletin, words: Words, count: int) -> None:
    drawn = text.caption(make_bulletin(count, name=LONG_NAME, number=2), words)
    assert text.length(drawn) <= text.CAPTION_LIMIT


def test_what_does_not_fit_is_counted(make_bulletin: MakeBulletin, chinese: Words) -> None:
    drawn = text.monthly(make_bulletin(120, name=LONG_NAME), chinese)
    shown = len(re.findall(r"^(?:<blockquote expandable>)?\d+\. ", drawn, re.MULTILINE))
    left_out = re.search(r"其余(\d+)个单位见附件", drawn)
    assert left_out
    assert shown + int(left_out[1]) == 120


def test_a_ranking_of_120_short_names_is_whole(make_bulletin: MakeBulletin, chinese: Words) -> None:
    drawn = text.monthly(make_bulletin(120), chinese)
    assert "其余" not in drawn
    assert len(re.findall(r"^(?:<blockquote expandable>)?\d+\. ", drawn, re.MULTILINE)) == 120


def test_the_longer_part_of_a_ranking_is_folded(make_bulletin: MakeBulletin, chinese: Words) -> None:
    drawn = text.monthly(make_bulletin(21), chinese)
    open_part, folded = drawn.split("<blockquote expandable>")
    assert open_part.count("</b> · ") == text.OPEN_ROWS
    assert folded.count("</b> · ") == 21 - text.OPEN_ROWS
    assert "blockquote" not in text.monthly(make_bulletin(13), chinese)


def test_names_cannot_break_the_markup(make_bulletin: MakeBulletin, chinese: Words) -> None:
    bulletin = make_bulletin(3, name="<b>&局{}", group="甲 & 乙 <领导小组>")
    for drawn in (text.monthly(bulletin, chinese), text.caption(bulletin, chinese)):
        assert "&lt;b&gt;&amp;局1" in drawn
        assert "甲 &amp; 乙 &lt;领导小组&gt;" in drawn
        assert not re.search(r"<(?!/?b>|/?blockquote)", drawn)


def test_a_row_names_rank_total_completions_movement(make_bulletin: MakeBulletin, chinese: Words) -> None:
    first = make_bulletin(3).rows[0]
    line = next(line for line in text.monthly(make_bulletin(3), chinese).split("\n") if line.startswith("1. "))
    assert line == f"1. {first.name} <b>110.00</b> · {first.tasks_done}/{first.tasks} ▲2"


def test_a_first_bulletin_has_no_movement(make_bulletin: MakeBulletin, chinese: Words) -> None:
    drawn = text.monthly(make_bulletin(5, first=True), chinese)
    assert not re.search("[▲▼新]", drawn)


def test_the_missing_and_the_late_are_named(make_bulletin: MakeBulletin, chinese: Words) -> None:
    bulletin = make_bulletin(21)
    drawn = text.monthly(bulletin, chinese)
    assert f"<b>未报送</b>（{len(bulletin.missing)}）：{'、'.join(bulletin.missing)}" in drawn
    assert f"<b>逾期报送</b>（{len(bulletin.late)}）：{'、'.join(bulletin.late)}" in drawn


def test_nobody_late_is_said_too(make_bulletin: MakeBulletin, chinese: Words) -> None:
    assert "各责任单位均按时报送。" in text.monthly(make_bulletin(3), chinese)


def test_without_a_round_nobody_was_in_time(make_bulletin: MakeBulletin, chinese: Words) -> None:
    unasked = replace(make_bulletin(3), asked=False)
    notice = compose(unasked, chinese, official_fields(unasked, chinese))
    body = "\n".join(each.text for each in notice.body if isinstance(each, Paragraph))
    for drawn in (text.monthly(unasked, chinese), text.caption(unasked, chinese), body):
        assert "本月没有到期的调度" in drawn
        assert "按时报送" not in drawn


def test_a_correction_says_that_it_is_one(make_bulletin: MakeBulletin, chinese: Words) -> None:
    assert "2023年5月工作调度通报 · 更正2" in text.monthly(make_bulletin(3, number=2), chinese)
    assert "更正" not in text.monthly(make_bulletin(3), chinese)


def test_a_simulation_says_that_it_is_one(make_bulletin: MakeBulletin, chinese: Words) -> None:
    assert "模拟计分" in text.monthly(make_bulletin(3, simulated=True), chinese)


def test_length_counts_as_telegram_does() -> None:
    assert text.length("<b>一</b>&amp;😀") == 4
