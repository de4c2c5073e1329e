import pytest

from tests.county import County
from tests.month.acts import fills_in
from tests.pictures import photo

FILLED = "本项已填好"


async def test_words_first_then_the_answer_then_the_photo(county: County) -> None:
    liaison = await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    await liaison.taps("从第一项开始")
    await liaison.says("路基完成3公里。")
    assert "路基完成3公里。" in (await liaison.sees("请选择本期进展")).text
    await liaison.taps("有成果")
    await liaison.sees("请发送印证材料")
    await liaison.sends_photo(photo("路基"))
    await liaison.sees(FILLED)


async def test_photo_first_then_words_then_the_answer(county: County) -> None:
    liaison = await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    await liaison.taps("从第一项开始")
    await liaison.sends_photo(photo("路基"))
    assert "印证材料：1份" in (await liaison.sees("请选择本期进展")).text
    await liaison.says("路基完成3公里。")
    await liaison.sees("路基完成3公里。")
    await liaison.taps("已办结")
    card = await liaison.sees(FILLED)
    assert "本期进展：已办结" in card.text
    assert "印证材料：1份" in card.text


async def test_a_photo_with_a_caption_is_words_with_evidence(county: County) -> None:
    liaison = await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    await liaison.taps("从第一项开始")
    await liaison.taps("有成果")
    await liaison.sends_photo(photo("路基"), caption="路基完成3公里。")
    card = await liaison.sees(FILLED)
    assert "路基完成3公里。" in card.text
    assert "印证材料：1份" in card.text


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


@pytest.mark.parametrize("kind", ["document", "video", "voice"])
async def test_a_file_of_any_common_kind_is_evidence(county: County, kind: str) -> None:
    liaison = await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    await liaison.taps("从第一项开始")
    await liaison.sends_document(b"content", f"验收.{kind}", kind=kind)
    await liaison.sees("印证材料：1份")


async def test_forwarded_words_and_photos_count_like_ones_own(county: County) -> None:
    liaison, colleague = await county.liaison("县交通局"), await county.telegram.person("同事")
    words = await colleague.says("路基完成3公里。")
    picture = await colleague.sends_photo(photo("路基"))
    await county.reaches("2023-05-15T09:00")
    await liaison.taps("从第一项开始")
    await liaison.forwards(words)
    await liaison.sees("路基完成3公里。")
    await liaison.forwards(picture)
    await liaison.sees("印证材料：1份")


async def test_several_messages_make_one_text(county: County) -> None:
    liaison = await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    await liaison.taps("从第一项开始")
    await liaison.says("路基完成3公里。")
    await liaison.says("桥涵完成2座。")
    assert "路基完成3公里。\n桥涵完成2座。" in (await liaison.sees("桥涵")).text


async def test_what_looks_like_markup_is_shown_as_it_was_written(county: County) -> None:
    liaison = await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    await liaison.taps("从第一项开始")
    await liaison.says("<b>A & B</b> {name} 100% <script>")
    await liaison.sees("<b>A & B</b> {name} 100% <script>")


async def test_with_one_task_words_need_no_opening_of_it(county: County) -> None:
    liaison = await county.liaison("县文旅局")
    await county.reaches("2023-05-15T09:00")
    await liaison.says("推出线路2条。")
    assert "精品旅游线路" in (await liaison.sees("推出线路2条。")).text


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


async def test_words_that_are_for_no_task_can_be_put_aside(county: County) -> None:
    liaison = await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    await liaison.says("收到，谢谢")
    await liaison.taps("不属于任何任务")
    await liaison.sees("2项任务，已填0项")
    await liaison.taps("环城路")
    assert "收到，谢谢" not in (await liaison.sees("环城路")).text


async def test_a_task_shows_what_was_said_of_it_last_month(county: County) -> None:
    liaison = await county.liaison("县文旅局")
    await county.reaches("2023-05-15T09:00")
    await fills_in(liaison, "精品旅游线路", text="推出线路2条。")
    await liaison.taps("核对并报送")
    await liaison.taps("提交")
    await county.reaches("2023-06-15T09:00")
    await liaison.taps("从第一项开始")
    assert "上期（2023年5月）：有成果。推出线路2条。" in (await liaison.sees("第1项")).text
