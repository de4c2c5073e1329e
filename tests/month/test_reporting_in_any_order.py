from tests.county import County
from tests.engines import on_one_engine
from tests.month.acts import fills_in
from tests.pictures import photo

FILLED = "本项已填好"


@on_one_engine
async def test_an_album_is_one_act_and_gets_one_answer(county: County) -> None:
    liaison = await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    await liaison.taps("从第一项开始")
    await liaison.taps("有成果")
    before = len(await county.telegram.calls("sendMessage"))
    await liaison.sends_album([photo(word) for word in ("一", "二", "三", "四")], caption="路基完成3公里。")
    card = await liaison.sees("印证材料：4份")
    assert FILLED in card.text
    await county.settles()
    assert len(await county.telegram.calls("sendMessage")) == before + 1


@on_one_engine
async def test_a_file_of_any_common_kind_is_evidence(county: County) -> None:
    liaison = await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    await liaison.taps("从第一项开始")
    for number, kind in enumerate(("document", "video", "voice"), start=1):
        await liaison.sends_document(f"content of a {kind}".encode(), f"验收.{kind}", kind=kind)
        await liaison.sees(f"印证材料：{number}份")


@on_one_engine
async def test_what_looks_like_markup_is_shown_as_it_was_written(county: County) -> None:
    liaison = await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    await liaison.taps("从第一项开始")
    await liaison.says("<b>A & B</b> {name} 100% <script>")
    await liaison.sees("<b>A & B</b> {name} 100% <script>")


@on_one_engine
async def test_with_one_task_words_need_no_opening_of_it(county: County) -> None:
    liaison = await county.liaison("县文旅局")
    await county.reaches("2023-05-15T09:00")
    await liaison.says("推出线路2条。")
    assert "精品旅游线路" in (await liaison.sees("推出线路2条。")).text


@on_one_engine
async def test_words_with_no_task_open_are_kept_until_somebody_says_which_they_are_for(county: County) -> None:
    liaison = await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    await liaison.says("公交上线12辆。")
    question = await liaison.sees("这是哪项任务的材料")
    assert "公交上线12辆。" in question.text
    await liaison.sends_photo(photo("公交"))
    await liaison.sees("材料：1份")
    await county.bot_stops()
    await county.bot_starts()
    await liaison.taps("智慧公交")
    card = await liaison.sees("智慧公交")
    assert "公交上线12辆。" in card.text
    assert "印证材料：1份" in card.text


async def test_what_comes_later_can_be_added_to_a_task_that_is_filled_in(county: County) -> None:
    liaison = await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    await fills_in(liaison, "环城路")
    await liaison.taps("返回清单")
    await liaison.sends_photo(photo("桥"), caption="环城路桥涵。")
    question = await liaison.sees("这是哪项任务的材料")
    assert question.buttons[:2] == ["✅ 1. 环城路", "⬜ 2. 智慧公交"], "its words speak of the one that is filled in"
    await liaison.says("1")
    assert "已完成主体工程。\n环城路桥涵。" in (await liaison.sees("印证材料：2份")).text


async def test_words_that_are_for_no_task_can_be_put_aside(county: County) -> None:
    liaison = await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    await liaison.says("收到，谢谢")
    await liaison.taps("不属于任何任务")
    sheet = await liaison.sees("2项任务，已填0项")
    assert "未归入任务" not in sheet.text
    await liaison.taps("环城路")
    assert "收到，谢谢" not in (await liaison.sees("环城路")).text
