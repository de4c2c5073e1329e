"""A department's own sheet: all that its liaison needs to recompute it by hand."""

import re
from dataclasses import replace
from fractions import Fraction
from io import BytesIO

import pytest
from PIL import Image

from domain.calendar import Month
from domain.scoring.facts import ClaimFact, DepartmentFacts, TaskFact
from domain.scoring.lines import Line
from domain.scoring.points import print_points
from domain.scoring.rulebook import Rulebook
from domain.scoring.sheet import Sheet, score
from locales import Words
from rendering import picture, text
from rendering.sheet_content import basis_in, basis_under
from tests.rendering.periods import facts_of, scored

MAY = Month(2023, 5)


def _sheet(facts: DepartmentFacts, rulebook: Rulebook) -> Sheet:
    sheet = score(facts, rulebook)
    assert sheet
    return sheet


@pytest.fixture
def sheet(yuxian: Rulebook) -> Sheet:
    return _sheet(facts_of(4, MAY), yuxian)


def test_every_line_of_the_rulebook_stands_on_it_with_its_article(sheet: Sheet, words: Words) -> None:
    drawn = text.sheet(sheet, words)
    for line in sheet.lines:
        assert line.title["zh" if words.language == "zh-CN" else "en"] in drawn
        assert line.article in drawn


def test_a_ratio_shows_its_base_and_the_formula_its_numbers(sheet: Sheet, chinese: Words) -> None:
    progress = sheet.lines[0]
    drawn = text.sheet(sheet, chinese)
    assert progress.base
    assert f"占比：{progress.base[0]}/{progress.base[1]}" in drawn
    assert f"计算：{progress.formula} = {print_points(progress.points)}" in drawn


def test_the_points_shown_add_up_to_the_total(sheet: Sheet, chinese: Words) -> None:
    drawn = text.sheet(sheet, chinese).replace("−", "-")
    shown = re.findall(r"^<b>\S+ (-?[\d.]+)</b>$", drawn, re.MULTILINE)
    assert sum(map(Fraction, shown)) == sheet.total
    assert f"总分 <b>{print_points(sheet.total)}</b>" in drawn


def test_what_was_counted_is_named_with_its_evidence(sheet: Sheet, chinese: Words) -> None:
    counted = sheet.lines[0].items
    drawn = text.sheet(sheet, chinese)
    assert counted
    for item in counted:
        assert f"{item.key} {item.label} · {print_points(item.points)} · 材料：现场照片.jpg" in drawn


def test_a_line_without_points_takes_one_short_line(sheet: Sheet, chinese: Words) -> None:
    drawn = text.sheet(sheet, chinese).split("其余各项本月0分</b>\n")[1]
    assert "已办结任务推进：10 × 0/5（四（二）加分项3、公式5–6）" in drawn.split("\n")


def test_what_was_handed_in_for_nothing_is_not_passed_over(yuxian: Rulebook, chinese: Words) -> None:
    claim = ClaimFact("7", "cooperation", None, "与省厅对接", "")
    drawn = text.sheet(_sheet(replace(facts_of(4, MAY), claims=(claim,)), yuxian), chinese)
    assert "与省厅对接 · 0.00 · 无印证材料，未计分" in drawn


def test_a_cap_shows_what_it_cut(yuxian: Rulebook, chinese: Words) -> None:
    claims = tuple(ClaimFact(str(number), "seminar", None, f"专题研讨{number}", "") for number in range(3))
    drawn = text.sheet(_sheet(replace(facts_of(4, MAY), claims=claims), yuxian), chinese)
    assert "封顶10.00分，封顶前15.00分" in drawn


def test_in_a_bulletin_it_knows_its_rank_and_the_rules_title(yuxian: Rulebook, chinese: Words) -> None:
    bulletin = scored(yuxian, 21, MAY)
    row, sheet = bulletin.rows[2], bulletin.sheets[2]
    drawn = text.sheet(sheet, chinese, basis_in(bulletin, sheet))
    assert f"第{row.rank}名，共21个单位" in drawn
    assert "计分依据《盂县2023年月度调度计分规则》第1版" in drawn
    assert "依据：四（一）" in drawn


def test_it_is_printed_with_the_rulebooks_own_rounding(guanxian: Rulebook, chinese: Words) -> None:
    sheet = _sheet(facts_of(4, Month(2023, 10)), guanxian)
    drawn = text.sheet(sheet, chinese, basis_under(guanxian))
    assert f"总分 <b>{print_points(sheet.total, guanxian.rounding)}</b>" in drawn


@pytest.mark.parametrize("tasks", [40, 200])
def test_a_long_sheet_fits_a_message_and_keeps_all_its_lines(yuxian: Rulebook, words: Words, tasks: int) -> None:
    facts = facts_of(4, MAY)
    long = tuple(_renamed(facts.tasks[0], number) for number in range(tasks))
    sheet = _sheet(replace(facts, tasks=long), yuxian)
    drawn = text.sheet(sheet, words)
    assert text.length(drawn) <= text.MESSAGE_LIMIT
    assert all(line.article in drawn for line in sheet.lines)
    assert f"10 × {sheet.tasks_advanced}/{tasks}" in drawn


def test_markup_in_names_is_escaped(yuxian: Rulebook, chinese: Words) -> None:
    facts = replace(facts_of(4, MAY), name="甲<乙>&局")
    assert "甲&lt;乙&gt;&amp;局" in text.sheet(_sheet(facts, yuxian), chinese)


def test_it_can_be_drawn_light_and_dark_in_every_language(yuxian: Rulebook, words: Words) -> None:
    bulletin = scored(yuxian, 21, MAY)
    sheet = bulletin.sheets[0]
    light, dark = (picture.sheet(sheet, words, basis_in(bulletin, sheet), dark=dark) for dark in (False, True))
    assert Image.open(BytesIO(light)).width == Image.open(BytesIO(dark)).width == 1080
    assert light != dark


def test_a_rulebook_of_very_many_lines_still_fits(sheet: Sheet, chinese: Words) -> None:
    many = replace(sheet, lines=tuple(_numbered(sheet.lines[0], number) for number in range(90)))
    assert text.length(text.sheet(many, chinese)) <= text.MESSAGE_LIMIT


def _renamed(task: TaskFact, number: int) -> TaskFact:
    title = f"推动建设项目第{number}标段主体工程完工并投入使用"
    return replace(task, key=f"二-{number}", title=title, result=True, completed=False, completed_earlier=False)


def _numbered(line: Line, number: int) -> Line:
    return replace(line, rule=f"rule-{number}", article=f"{line.article}第{number}款")
