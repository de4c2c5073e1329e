from simulator.characters import Person
from simulator.transcript import Seen
from tests.county import County
from tests.engines import on_one_engine
from tests.month.acts import data_of, fills_in, reports, submits
from tests.pictures import photo


async def reported(
    county: County, clerk: Person, *, department: str = "县文旅局", task: str = "精品旅游线路"
) -> Person:
    liaison = await county.liaison(department)
    await county.reaches("2023-05-15T09:00")
    await reports(county, liaison, task, text="推出线路2条。")
    await clerk.sees(f"{department}报送了2023年5月工作月报")
    return liaison


async def test_an_entry_is_shown_with_its_evidence_goes_back_with_reasons_till_it_is_accepted(county: County) -> None:
    clerk, colleague = await county.clerk(name="王芳"), await county.clerk(name="刘洋")
    liaison = await county.liaison("县文旅局")
    await county.reaches("2023-05-15T09:00")
    await liaison.taps("从第一项开始")
    await liaison.taps("有成果")
    pictures = [photo(word) for word in ("一", "二", "三")]
    await liaison.sends_album(pictures, caption="推出线路2条。")
    await liaison.sees("印证材料：3份")
    await liaison.sends_document(b"minutes", "验收单.pdf")
    await liaison.sees("印证材料：4份")
    await submits(county, liaison)
    await county.reaches("2023-05-16T09:00")
    for person in (clerk, colleague):
        told = [event for event in (await person.looks()).events if "报送了" in event.text and event.kind == "message"]
        assert len(told) == 1

    await sees_the_evidence(county, clerk, [*pictures, b"minutes"])
    await clerk.taps("退回")
    await clerk.taps("返回")  # who thinks again decides nothing, whatever they say
    await clerk.says("今天下午再看")
    await clerk.sees("县文旅局 · 2023年5月")
    await clerk.taps("退回")
    await clerk.sees("请写明退回原因")
    await clerk.says("长" * 301)
    await clerk.sees("退回原因不超过300字")
    await clerk.says("线路名称与批复不一致 <请核对>")
    await clerk.sees("认可0项，退回1项")
    await county.settles()
    assert "原因：线路名称与批复不一致 <请核对>" in (await liaison.sees("被退回")).text
    await corrected(county, liaison, 5)
    await clerk.taps("审核")
    await clerk.sees("印证材料：5份")

    await county.reaches("2023-05-26T09:00")
    await clerk.taps("退回")
    await clerk.taps("缺少印证材料")
    await county.settles()
    notice = await liaison.sees("2023年5月工作月报有1项被退回：精品旅游线路")
    assert "缺少印证材料，请补充" in notice.text
    assert "更正不计为逾期" in notice.text
    receipt = await corrected(county, liaison, 6, reason="缺少印证材料，请补充")
    assert "回执号：2023-05-01-3" in receipt.text
    assert "逾期" not in receipt.text
    await clerk.sees("县文旅局更正后重新报送了2023年5月工作月报")
    await clerk.taps("审核")
    await clerk.taps("认可成果")
    await clerk.sees("认可1项，退回0项")
    await county.settles()
    await liaison.sees("2023年5月工作月报已审核完毕，1项全部认可")
    await liaison.taps("查看月报")
    await liaison.taps("精品旅游线路")
    await liaison.sees("办公室已认可")


async def sees_the_evidence(county: County, clerk: Person, originals: list[bytes]) -> None:
    """Open the report: three photos as an album and a document come before the card."""
    await clerk.taps("审核")
    card = await clerk.sees("县文旅局 · 2023年5月工作月报 · 第1项／共1项")
    assert "推出线路2条。" in card.text
    assert "印证材料：4份（见上）" in card.text
    shown = [event for event in (await clerk.looks()).events if event.files and event.seq > clerk.mark]
    assert [await county.telegram.download(event.files[0]) for event in shown] == originals
    assert len({event.json.get("media_group_id") for event in shown[:3]}) == 1
    assert all(event.id < card.id for event in shown)


async def corrected(county: County, liaison: Person, files: int, *, reason: str = "") -> Seen:
    """Add a photo to what was returned, and send it again; give the receipt."""
    await liaison.taps("更正")
    assert f"办公室退回：{reason}" in (await liaison.sees("推出线路2条。")).text
    await liaison.sends_photo(photo(f"补充{files}"))
    await liaison.sees(f"印证材料：{files}份")
    await liaison.taps("核对并报送")
    assert "逾期" not in (await liaison.sees("核对")).text
    await liaison.taps("提交")
    receipt = await liaison.sees("更正已报送")
    await county.settles()
    return receipt


@on_one_engine
async def test_entries_that_were_accepted_stay_accepted_when_another_goes_back(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    await fills_in(liaison, "环城路", text="路基完成3公里。")
    await reports(county, liaison, "智慧公交", text="公交上线12辆。")
    await clerk.taps("审核")
    await clerk.taps("认可成果")
    await clerk.sees("第2项／共2项")
    await clerk.taps("退回")
    await clerk.taps("进展不具体")
    await clerk.sees("认可1项，退回1项")
    await county.settles()
    await liaison.says("/report")
    assert [label[0] for label in (await liaison.sees("有1项被退回")).buttons[:2]] == ["✔", "↩"]
    await liaison.taps("智慧公交")
    await liaison.says("另有充电桩8个。")
    await liaison.sees("充电桩8个")
    await liaison.taps("核对并报送")
    await liaison.taps("提交")
    await county.settles()
    await clerk.taps("审核")
    assert "充电桩8个" in (await clerk.sees("第2项／共2项")).text
    await clerk.taps("认可成果")
    await clerk.sees("认可2项，退回0项")


async def test_what_a_colleague_has_decided_or_a_liaison_corrected_is_shown_before_it_can_be_decided(
    county: County,
) -> None:
    first, second = await county.clerk(name="王芳"), await county.clerk(name="刘洋")
    await reported(county, first)
    await first.taps("审核")
    await second.taps("审核")
    card = await second.sees("第1项／共1项")
    await first.taps("认可成果")
    assert "王芳已作出处理：认可" in str(await second.taps("认可成果"))
    assert "王芳已作出处理：认可" in str(await second.taps_data(card, data_of(card, "退回")))

    # A reason for what the other has accepted meanwhile changes nothing.
    liaison = await reported(county, first, department="县交通局", task="环城路")
    await second.taps("审核")
    await second.taps("退回")
    await first.taps("审核")
    await first.taps("认可成果")
    await second.says("材料不足。")
    await second.sees("王芳已作出处理：认可")
    await county.settles()
    await liaison.sees("1项全部认可")
    await liaison.sees_no("被退回", within=0.05)

    liaison = await reported(county, first, department="县工信局", task="新建5G基站")
    await first.taps("审核")
    seen = await first.sees("县工信局 · 2023年5月工作月报")
    await second.taps("审核")
    await second.taps("退回")
    await second.taps("进展不具体")
    await county.settles()
    await liaison.taps("更正")
    await liaison.says("其中一条通过验收。")
    await liaison.sees("通过验收")
    await liaison.taps("核对并报送")
    await liaison.taps("提交")
    await county.settles()
    assert "该项内容已有变动" in str(await first.taps_data(seen, data_of(seen, "认可成果")))
    await first.sees("其中一条通过验收。")


@on_one_engine
async def test_the_desk_shows_the_four_states_of_the_departments(county: County) -> None:
    clerk = await county.clerk()
    people = {name: await county.liaison(name, name=name) for name in ("县文旅局", "县交通局", "县工信局")}
    await county.reaches("2023-05-15T09:00")
    await reports(county, people["县文旅局"], "精品旅游线路")
    await clerk.says("/desk")
    desk = (await clerk.sees("待审核：1份月报")).text
    assert "已报1：县文旅局" in desk
    assert "待报2：县交通局、县工信局" in desk
    await county.reaches("2023-05-26T09:00")
    await submits(county, people["县交通局"])
    await clerk.says("/desk")
    desk = (await clerk.sees("待审核：1份月报")).text
    assert "逾期1：县交通局" in desk
    assert "未报1：县工信局" in desk
