"""A county whose rules count a result without evidence: nobody is told that it does not score."""

import pytest

from domain.errors import Misconfigured
from domain.scoring.rulebook import read_rulebook
from simulator.characters import Person
from tests.county import RULEBOOK, County
from tests.month.acts import accepts_everything, submits
from tests.pictures import photo


async def test_where_the_rules_demand_no_evidence_words_are_enough_and_nothing_is_said_of_it(
    bare_county: County,
) -> None:
    county = bare_county
    rules = RULEBOOK.read_text(encoding="utf-8")
    await county.is_set_up(rulebook=rules.replace("evidence = true ", "evidence = false", 1))
    clerk, liaison = await county.clerk(), await county.liaison("县文旅局")
    await county.reaches("2023-05-15T09:00")
    await liaison.says("/report")
    await liaison.taps("精品旅游线路")
    await liaison.taps("有成果")
    await liaison.says("线路已开通。")
    assert "无印证材料" not in (await liaison.sees("本项已填好")).text
    await liaison.taps("核对并报送")
    assert "无印证材料" not in (await liaison.sees("线路已开通。")).text
    await submits(county, liaison)
    await clerk.says("/desk")
    await clerk.taps("县文旅局")
    assert "不计分" not in (await clerk.sees("无印证材料。")).text
    await accepts_everything(county, clerk)
    await liaison.says("/score")
    assert "10 × 1/1 = 10.00" in (await liaison.sees("现状：110.00")).text


async def test_where_the_rules_want_originals_a_photo_is_asked_for_as_a_file_once_a_report(bare_county: County) -> None:
    county = bare_county
    rules = RULEBOOK.read_text(encoding="utf-8")
    await county.is_set_up(rulebook=rules.replace("originals = false ", "originals = true", 1))
    liaison, other = await county.liaison("县文旅局"), await county.liaison("县交通局", name="张伟")
    typing = await county.liaison("县工信局", name="Ann", language="en")
    await county.reaches("2023-05-15T09:00")
    await other.sends_photo(photo("路"))
    await other.sees("这是哪项任务的材料")
    assert not asked(other), "it waits for its task, and rounds differ in what they want"
    await other.taps("环城路")
    await other.sees("作为文件发送")
    await other.sees("印证材料：1份")
    await typing.sends_photo(photo("站"))
    await typing.sees("Which task")
    await typing.says("2")
    await typing.sees("as a file")
    await typing.sees("Evidence: one file")
    await liaison.taps("从第一项开始")
    await liaison.sends_document(photo("原图"), "原图.jpg")
    await liaison.sees("印证材料：1份")
    assert not asked(liaison)
    await liaison.sends_photo(photo("一"))
    await liaison.sees("作为文件发送")
    await liaison.sees("印证材料：2份")
    await county.bot_stops()
    await county.bot_starts()
    await liaison.sends_photo(photo("二"))
    await liaison.sees("印证材料：3份")
    assert asked(liaison) == 1


def asked(person: Person) -> int:
    return sum("请再用“作为文件发送”" in message.text for message in person.messages.values())


def test_originals_need_their_article() -> None:
    rules = RULEBOOK.read_text(encoding="utf-8").replace("originals = false ", "originals = true ", 1)
    without = "\n".join(line for line in rules.splitlines() if not line.startswith('article = "四（二）加分项1–3'))
    line = next(number for number, each in enumerate(without.splitlines(), 1) if each.startswith("originals"))
    with pytest.raises(Misconfigured, match=rf"(?s)\b{line}\b.*needs the article that asks for original files"):
        read_rulebook(without, source="rules.toml")
