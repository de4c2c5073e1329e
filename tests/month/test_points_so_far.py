"""/score: the sheet so far by the code of the real one, what it may become, and what the caps leave."""

from simulator.characters import Person
from tests.county import County, written_plan
from tests.month.acts import accepts_everything, fills_in, submits
from tests.month.publishing import opens_to_objections, publishes

NINE = written_plan((("精品旅游线路", "县文旅局"), *((f"任务第{number}项", "县工信局") for number in range(1, 10))))


async def test_a_liaison_sees_where_the_month_stands_and_what_it_may_become(bare_county: County) -> None:
    county = bare_county
    await county.is_set_up(plan=NINE)
    clerk, liaison = await county.clerk(), await county.liaison("县工信局")
    reader = await county.liaison("县文旅局", name="Li Mei", language="en")
    leader = await county.leader()
    channel = await county.channel(by=clerk)
    await county.reaches("2023-05-15T09:00")
    await fills_in(liaison, "任务第1项")
    await fills_in(liaison, "任务第2项")
    await says_without_evidence(liaison, "任务第3项")

    await liaison.says("/score")
    seen = await liaison.sees("2023年5月计分（试算）")
    assert "如全部认可：102.22；现状：100.00；逾期：97.22" in seen.text
    assert "有1项已填成果无印证材料，不计分。" in seen.text
    assert "研讨、活动、宣传推广 0/10分" in seen.text
    assert "区域交流合作 0/15分" in seen.text
    assert "任务推进：10 × 0/9（四（二）加分项1、公式1–2）" in seen.text

    await submits(county, liaison)
    await accepts_everything(county, clerk)
    await liaison.says("/score")
    seen = await liaison.sees("现状：102.22")
    assert "逾期" not in seen.text.split("\n")[1]
    assert "占比：2/9" in seen.text
    assert "任务第3项 · 0.00 · 无印证材料，未计分" in seen.text

    await reader.says("/score")
    seen = await reader.sees("Points of May 2023 so far")
    assert "If everything is accepted: 100.00; as it stands: 100.00; if late: 95.00" in seen.text
    assert "Seminar, event or publicity 0/10" in seen.text
    await leader.says("/score")
    await leader.sees("查看哪个部门的本月计分")
    await leader.taps("县工信局")
    await leader.sees("现状：102.22")
    assert "没有办理此事的权限" in str(await leader.taps_data(leader.last, "sc:999:0"))

    await county.reaches("2023-05-26T10:00")
    await reader.says("/score")
    seen = await reader.sees("as it stands: 95.00")
    assert "if late" not in seen.text.split("\n")[1]

    await opens_to_objections(county, clerk)
    await reader.says("/score")
    await reader.sees("Points of May 2023 so far")
    await reader.taps("Points of June 2023")
    await reader.sees("Points of June 2023 so far")
    await publishes(county, clerk)
    await channel.sees("102.22")
    await liaison.says("/score")
    seen = await liaison.sees("2023年6月计分（试算）")
    assert await county.telegram.calls("sendPhoto")
    await clerk.says("/score")
    await clerk.taps("县文旅局")
    await clerk.sees("2023年6月计分（试算）")


async def says_without_evidence(liaison: Person, task: str) -> None:
    await liaison.says("/report")
    await liaison.taps(task)
    await liaison.taps("有成果")
    await liaison.says("已开工。")
    await liaison.sees("请发送印证材料")
