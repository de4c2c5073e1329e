"""The notice of a quarter and of a year: which sections it has, and what stands in them."""

from dataclasses import replace
from fractions import Fraction
from io import BytesIO

import pytest
from docx import Document
from docx.document import Document as Opened

from domain.period_bulletin import Distinction, Indicator, PeriodBulletin
from domain.scoring.rulebook import Rulebook
from domain.scoring.rules import Aggregation, Method
from locales import Words
from rendering import pdf, word
from rendering.document import Bar, Chip, Table
from rendering.notice import compose, official_fields
from tests.rendering.periods import period_of


def _texts(bulletin: PeriodBulletin, words: Words) -> list[str]:
    return [paragraph.text for paragraph in _notice(bulletin, words).paragraphs if paragraph.text]


def _notice(bulletin: PeriodBulletin, words: Words) -> Opened:
    return Document(BytesIO(word.notice(bulletin, words, official_fields(bulletin, words))))


def _tables(bulletin: PeriodBulletin, words: Words) -> list[Table]:
    composed = compose(bulletin, words, official_fields(bulletin, words))
    return [block for block in composed.body if isinstance(block, Table)]


def _sections(bulletin: PeriodBulletin, words: Words) -> list[str]:
    return [text for text in _texts(bulletin, words) if text[0] in "一二三四五六七八" and text[1] == "、"]


def test_a_quarter_with_everything_has_seven_sections(yuxian: Rulebook, chinese: Words) -> None:
    assert _sections(period_of(yuxian, 21), chinese) == [
        "一、总体情况",
        "二、排名情况",
        "三、目标值完成情况",
        "四、亮灯情况",
        "五、进位退位情况",
        "六、表扬和批评",
        "七、有关说明",
    ]


def test_sections_without_content_are_left_out_and_not_counted(yuxian: Rulebook, chinese: Words) -> None:
    bulletin = replace(period_of(yuxian, 3, months=1, bare=True), lamps=())
    assert _sections(bulletin, chinese) == ["一、总体情况", "二、排名情况", "三、有关说明"]


def test_number_and_title_name_the_quarter(yuxian: Rulebook, chinese: Words) -> None:
    texts = _texts(period_of(yuxian, 3), chinese)
    assert "2023年第二季度通报" in texts
    assert "关于2023年第二季度工作调度情况的通报" in texts


def test_a_correction_says_so_in_number_title_and_remarks(yuxian: Rulebook, chinese: Words) -> None:
    texts = _texts(period_of(yuxian, 3, number=2), chinese)
    assert "2023年第二季度通报（更正2）" in texts
    assert "关于更正2023年第二季度工作调度情况的通报" in texts
    assert any(text.startswith("本通报为第2次更正") for text in texts)


def test_a_year_lays_out_the_basis_and_leaves_the_decision(yuxian: Rulebook, chinese: Words) -> None:
    texts = _texts(period_of(yuxian, 3, period="2023"), chinese)
    assert "关于2023年度工作调度考核情况的通报" in texts
    assert any("重要依据" in text and "由领导小组审定" in text for text in texts)


def test_a_year_has_a_column_of_ranks_for_each_month(yuxian: Rulebook, chinese: Words) -> None:
    ranking = _tables(period_of(yuxian, 5, period="2023"), chinese)[0]
    heads = [column.head for column in ranking.columns]
    assert heads == ["名次", "责任单位", *(str(number) for number in range(1, 13)), "办结", "平均分", "升降"]


def test_every_table_fills_the_type_area(yuxian: Rulebook, words: Words) -> None:
    for period in ("2023-Q2", "2023"):
        for months in (None, 1):
            for table in _tables(period_of(yuxian, 21, period=period, months=months), words):
                assert sum(column.width for column in table.columns) == pytest.approx(156, abs=0.1)


def test_only_tasks_that_stood_still_are_listed_a_red_month_made_good_in_yellow(
    yuxian: Rulebook, chinese: Words
) -> None:
    bulletin = period_of(yuxian, 21)
    listed = _tables(bulletin, chinese)[2].rows
    assert 0 < len(listed) < len(bulletin.lamps)
    shown = ["".join(cell.text for cell in row if isinstance(cell, Chip)) for row in listed]
    assert all(set(marks) & {"红", "黄"} for marks in shown)
    assert "绿红黄" in shown


def test_lamps_are_counted_as_they_stand_at_the_end(yuxian: Rulebook, chinese: Words) -> None:
    bulletin = period_of(yuxian, 21)
    last = [task.lamps[-1] for task in bulletin.lamps]
    expected = f"红灯{last.count('red')}项、黄灯{last.count('yellow')}项、绿灯{last.count('green')}项"
    assert f"截至2023年6月，{expected}。" in _texts(bulletin, chinese)


def test_two_lamps_of_one_name_are_counted_together_and_explained_apart(guanxian: Rulebook, chinese: Words) -> None:
    bulletin = period_of(guanxian, 6, period="2023-Q4")
    texts = _texts(bulletin, chinese)
    counted = next(text for text in texts if text.startswith("截至2023年12月"))
    assert counted.count("黄灯") == 1
    legend = next(text for text in texts if "黄灯为本月无进展" in text)
    assert "黄灯为曾亮红灯，已补上" in legend


def test_a_target_just_missed_does_not_read_100_percent(yuxian: Rulebook, chinese: Words) -> None:
    near = Indicator("县水利局", "二-1", "改造农村公路", "公里", Fraction(10_000), Fraction(9_999))
    bulletin = replace(period_of(yuxian, 3), indicators=(near,))
    (row,) = _tables(bulletin, chinese)[1].rows
    assert row[:5] == ("县水利局", "改造农村公路", "10000公里", "9999公里", "99.9%")
    assert "设有目标值1项，已达到0项，具体见下表。" in _texts(bulletin, chinese)


def test_a_bar_never_leaves_its_cell(yuxian: Rulebook, chinese: Words) -> None:
    bars = [row[5] for row in _tables(period_of(yuxian, 21), chinese)[1].rows]
    assert all(isinstance(bar, Bar) and 0 <= bar.share <= 1 for bar in bars)
    assert Bar(1.0) in bars
    assert Bar(0.0) in bars


def test_what_is_proposed_is_kept_apart_from_what_is_confirmed(yuxian: Rulebook, chinese: Words) -> None:
    texts = _texts(period_of(yuxian, 21), chinese)
    assert "（一）通报表扬。县工业和信息化局：季度均分居前且无扣分。" in texts
    assert "（二）通报批评。县教育局：任务二-4连续2个月无成果，已提醒4次。" in texts
    assert "（三）拟通报批评。县发展和改革局：任务二-1连续2个月无成果，已提醒3次。" in texts
    assert "拟通报事项为依据记录提出的建议，以领导小组审定为准。" in texts


def test_confirmed_alone_needs_no_word_on_proposals(yuxian: Rulebook, chinese: Words) -> None:
    assert not any("拟通报" in text for text in _texts(replace(period_of(yuxian, 21), criticism=()), chinese))


def test_those_who_moved_most_are_named_with_both_ranks(yuxian: Rulebook, chinese: Words) -> None:
    bulletin = period_of(yuxian, 21)
    furthest = next(row for row in bulletin.movers(21) if (row.movement or 0) > 0)
    first, *_, last = furthest.ranks
    risen = next(text for text in _texts(bulletin, chinese) if text.startswith("（一）进位较多。"))
    assert risen.startswith(f"（一）进位较多。{furthest.name}由第{first}位升至第{last}位，进{furthest.movement}位；")


def test_the_rules_are_named_by_their_title(yuxian: Rulebook, words: Words) -> None:
    title = yuxian.title["zh" if words.language == "zh-CN" else "en"]
    assert any(title in text for text in _texts(period_of(yuxian, 3), words))


def test_a_bulletin_frozen_before_titles_were_kept_names_the_rules_by_their_id(
    yuxian: Rulebook, chinese: Words
) -> None:
    old = replace(period_of(yuxian, 3), rulebook_title={})
    assert any("计分依据：yuxian-2023第1版。" in text for text in _texts(old, chinese))


def test_a_group_that_adds_its_months_up_says_so(yuxian: Rulebook, chinese: Words) -> None:
    summed = period_of(replace(yuxian, aggregation=Aggregation(quarter=Method.SUM)), 3)
    assert "合计分" in [column.head for column in _tables(summed, chinese)[0].columns]


@pytest.mark.parametrize("count", [3, 40, 120])
def test_the_notice_is_written_in_every_language_and_size(yuxian: Rulebook, words: Words, count: int) -> None:
    bulletin = period_of(yuxian, count, name="山西中部城市群高质量发展示范区管理委员会自然资源和规划建设局第{}分局")
    assert len(_notice(bulletin, words).tables[0].rows) == count + 1
    assert b"/GTS_PDFA1" in pdf.notice(bulletin, words, official_fields(bulletin, words))


def test_a_proposal_gives_the_record_it_rests_on(yuxian: Rulebook, words: Words) -> None:
    idle = tuple((f"二-{number}", 2) for number in range(1, 6))
    best = Distinction("甲局", "", confirmed=True, rank=1)
    stuck = Distinction("乙局", "", confirmed=True, idle=idle, reminders=4)
    bulletin = replace(period_of(yuxian, 3), praise=(best,), criticism=(stuck,))
    body = "\n".join(_texts(bulletin, words))
    told = (
        "任务二-3连续2个月无成果等（另有2项），已提醒4次",
        "task 二-3 without a result for 2 months and 2 more; reminded 4 times",
    )
    assert told[words.language == "en"] in body
    assert ("甲局：排名第1", "甲局: ranked 1")[words.language == "en"] in body
