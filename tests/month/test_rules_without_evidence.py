"""A county whose rules count a result without evidence: nobody is told that it does not score."""

from tests.county import RULEBOOK, County
from tests.month.acts import accepts_everything, submits


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
