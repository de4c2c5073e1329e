from simulator.characters import Person
from tests.county import County
from tests.engines import on_one_engine
from tests.month.acts import data_of, submits
from tests.month.test_totals_against_targets import ALONE
from tests.pictures import photo

MEGABYTE = 1024 * 1024
# As such files begin: what is kept is told by its content.
MP4 = b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom"
OGG = b"OggS\x00\x02" + bytes(60)


@on_one_engine
async def test_an_edited_message_changes_exactly_the_words_it_gave(county: County) -> None:
    liaison = await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    await liaison.taps("从第一项开始")
    await liaison.taps("有成果")
    first = await liaison.says("路基完成3公里。")
    await liaison.sees("路基完成3公里。")
    picture = await liaison.sends_photo(photo("桥"), caption="桥涵完成2座。")
    await liaison.sees("桥涵完成2座。")
    await liaison.says("路面完成1公里。")
    await liaison.sees("路面完成1公里。")
    await liaison.edits(first, "路基完成5公里。")
    assert "路基完成5公里。\n桥涵完成2座。\n路面完成1公里。" in (await liaison.sees("路基完成5公里。")).text
    await liaison.edits(picture, "桥涵完成4座。")
    assert "路基完成5公里。\n桥涵完成4座。\n路面完成1公里。" in (await liaison.sees("桥涵完成4座。")).text
    await liaison.edits(first, "长" * 1500)
    await liaison.sees("文字说明合计不超过1500字")
    assert "路基完成5公里。" in (await liaison.sees("环城路")).text
    # Somewhere else meanwhile: it is said what changed, and the person stays where they are.
    await liaison.taps("下一项")
    await liaison.sees("智慧公交")
    await liaison.edits(first, "路基完成6公里。")
    await liaison.sees("已按修改更新第1项“环城路”")
    await liaison.sees("第2项／共2项")
    await liaison.taps("返回清单")
    await submits(county, liaison)
    await liaison.edits(first, "路基完成9公里。")
    await liaison.sees("月报已报送，此项不能修改")
    await liaison.says("/report")
    await liaison.taps("环城路")
    assert "路基完成6公里。" in (await liaison.sees("待办公室审核")).text


async def test_words_for_no_task_yet_can_be_edited_and_those_discarded_cannot(county: County) -> None:
    liaison = await county.liaison("县交通局")
    said = await liaison.says("上线10辆。")
    await liaison.sees("/help 查看说明。\n发来的内容已为您保存，届时可归入任务。")
    await county.reaches("2023-05-15T09:00")
    await liaison.edits(said, "上线12辆。")
    await liaison.sees("这是哪项任务的材料")
    more = await liaison.says("另有站牌8处。")
    await liaison.sees("另有站牌8处。")
    await liaison.edits(said, "公交上线15辆。")
    question = await liaison.sees("公交上线15辆。")
    assert "另有站牌8处。" in question.text
    assert question.buttons[0].endswith("智慧公交"), "the task the words speak of comes first"
    await liaison.taps("智慧公交")
    assert "公交上线15辆。\n另有站牌8处。" in (await liaison.sees("第2项")).text
    await liaison.edits(more, "站牌9处。")
    assert "公交上线15辆。\n站牌9处。" in (await liaison.sees("站牌9处。")).text
    await liaison.taps("放弃本项")
    await liaison.taps("确认放弃")
    await liaison.edits(said, "公交上线16辆。")
    await liaison.sees("这条消息不在草稿中")


@on_one_engine
async def test_a_photo_without_words_waits_for_its_task_and_is_not_forgotten(county: County) -> None:
    liaison = await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    await liaison.sends_photo(photo("路"))
    await liaison.sees("这是哪项任务的材料")
    await liaison.says("/report")
    await liaison.sees("另有1件文字或材料未归入任务")
    await liaison.taps("归入任务")
    await liaison.sees("这是哪项任务的材料")
    await liaison.taps("环城路")
    await liaison.sees("印证材料：1份")


@on_one_engine
async def test_recordings_are_kept_with_a_word_on_their_size_and_too_large_ones_with_a_way_out(county: County) -> None:
    liaison = await county.liaison("县文旅局")
    await county.reaches("2023-05-15T09:00")
    await liaison.taps("从第一项开始")
    await liaison.sends_document(MP4 + bytes(3 * MEGABYTE), "现场.mp4", kind="video")
    await liaison.sees("已收到视频（3.0MB），作为印证材料保存。单个文件不超过20MB")
    await liaison.sends_document(OGG, "说明.ogg", kind="voice")
    await liaison.sees("已收到语音（0.1MB）")
    await liaison.sends_document(bytes(21 * MEGABYTE), "航拍.mp4", kind="video")
    await liaison.sees("文件“航拍.mp4”（21MB）超过20MB，未能接收。请剪短，或不选“作为文件发送”")
    assert "印证材料：2份" in (await liaison.sees("精品旅游线路")).text


async def test_numbers_problems_claims_and_deductions_are_edited_while_they_are_drafts(bare_county: County) -> None:
    await bare_county.is_set_up(plan=ALONE)
    clerk, liaison = await bare_county.clerk(), await bare_county.liaison("县工信局")
    await bare_county.reaches("2023-05-15T09:00")
    await liaison.taps("从第一项开始")
    number = await liaison.says("12")
    await liaison.sees("累计12个")
    await liaison.taps("有成果")
    await liaison.says("新建基站。")
    await liaison.sees("新建基站。")
    await liaison.edits(number, "120个")
    assert "新建基站。" in (await liaison.sees("累计120个")).text
    await liaison.edits(number, "很多")
    await liaison.sees("请只发送数字，例如 120 或 3.5。")
    later = await liaison.says("130")
    await liaison.sees("累计130个")
    await liaison.edits(number, "140")  # a later message took its place
    await liaison.sees("这条消息不在草稿中")

    await liaison.says("/problem")
    first = await liaison.says("征地涉及3户。")
    await liaison.says("请协调。")
    await liaison.sees("征地涉及3户。\n请协调。")
    await liaison.edits(first, "征地涉及5户。")
    await liaison.sees("征地涉及5户。\n请协调。")
    await liaison.edits(later, "150")
    await liaison.sees("已按修改更新第1项")
    await liaison.taps("放弃")
    await liaison.taps("确认放弃")
    await liaison.edits(first, "征地涉及6户。")
    await liaison.sees("这条消息不在草稿中")
    await liaison.says("/problem")
    first = await liaison.says("征地涉及5户。")
    await liaison.sees("征地涉及5户。")
    await liaison.taps("上报")
    await liaison.sees("经办")
    await liaison.edits(first, "征地涉及7户。")
    await liaison.sees("该问题已上报，不能再改。如有补充，请与办公室联系。")
    await edits_a_claim(bare_county, liaison)
    await edits_a_deduction(clerk)


async def edits_a_claim(county: County, liaison: Person) -> None:
    await liaison.says("/claim")
    await liaison.taps("宣传推广")
    what = await liaison.says("县级媒体刊发材料")
    draft = await liaison.sees("县级媒体刊发材料")
    await liaison.taps("放弃")
    await liaison.taps("确认放弃")
    await liaison.edits(what, "市级媒体刊发材料")
    await liaison.sees("这条消息不在草稿中")
    assert "已过期" in str(await liaison.taps_data(draft, data_of(draft, "改类别")))
    await liaison.says("/claim")
    await liaison.taps("宣传推广")
    what = await liaison.says("省级媒体刊发材料")
    await liaison.sees("省级媒体刊发材料")
    when = await liaison.says("5月10日 省日报")
    await liaison.sees("5月10日")
    await liaison.edits(when, "5月12日 省电视台")
    assert "省电视台" in (await liaison.sees("5月12日")).text
    await liaison.edits(when, "前几天")
    await liaison.sees("请发送时间，例如 5月12日")
    await liaison.says("/report")
    await liaison.sees("任务")
    await liaison.edits(what, "中央媒体刊发材料")
    await liaison.sees("已按修改更新填写中的加分申报")
    await liaison.says("/claim")
    await liaison.sees("中央媒体刊发材料")
    await liaison.sends_photo(photo("报"))
    await liaison.taps("报送")
    await county.settles()
    await liaison.edits(what, "乡镇简报")
    await liaison.sees("该申报已报送，不能再改。如需修改，请先撤回。")


async def edits_a_deduction(clerk: Person) -> None:
    await clerk.says("/findings")
    await clerk.taps("记扣分")
    await clerk.taps("县工信局")
    await clerk.taps("信息报送不准确")
    reason = await clerk.says("数据不全")
    await clerk.sees("数据不全")
    await clerk.taps("放弃")
    await clerk.taps("确认放弃")
    await clerk.edits(reason, "数据缺项")
    await clerk.sees("这条消息不在草稿中")
    await clerk.says("/findings")
    await clerk.taps("记扣分")
    await clerk.taps("县工信局")
    await clerk.taps("信息报送不准确")
    reason = await clerk.says("数据不一致")
    await clerk.sees("数据不一致")
    await clerk.edits(reason, "数据与统计局不一致")
    await clerk.sees("数据与统计局不一致")
    await clerk.taps("记入计分表")
    await clerk.sees("扣分第1号")
    await clerk.edits(reason, "另有原因")
    await clerk.sees("该项扣分已记入，不能再改。如有错误，请撤销后重记。")
