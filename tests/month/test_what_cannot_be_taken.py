from simulator.characters import Person
from simulator.posting import post
from tests.county import County
from tests.engines import on_one_engine
from tests.pictures import photo

MEGABYTE = 1024 * 1024


async def at_a_card(county: County) -> Person:
    liaison = await county.liaison("县文旅局")
    await county.reaches("2023-05-15T09:00")
    await liaison.taps("从第一项开始")
    return liaison


@on_one_engine
async def test_a_text_too_long_is_refused_and_what_was_said_before_stays(county: County) -> None:
    liaison = await at_a_card(county)
    await liaison.says("推出线路2条。")
    await liaison.sees("推出线路2条。")
    await liaison.says("长" * 1500)
    await liaison.sees("文字说明合计不超过1500字")
    assert "推出线路2条。" in (await liaison.sees("精品旅游线路")).text


@on_one_engine
async def test_a_file_over_twenty_megabytes_is_refused_with_words_that_help(county: County) -> None:
    liaison = await at_a_card(county)
    await liaison.sends_document(bytes(20 * MEGABYTE + 1), "航拍.mp4", caption="全线贯通")
    await liaison.sees("文件“航拍.mp4”（21MB）超过20MB，未能接收")
    card = await liaison.sees("精品旅游线路")
    assert "印证材料" not in card.text.replace("请发送印证材料", "")


@on_one_engine
async def test_a_file_of_just_twenty_megabytes_is_taken_and_fetched(county: County) -> None:
    liaison = await at_a_card(county)
    await liaison.sends_document(bytes(20 * MEGABYTE), "航拍.mp4")
    await liaison.sees("印证材料：1份")


@on_one_engine
async def test_more_files_than_a_task_may_have_are_refused(county: County) -> None:
    liaison = await at_a_card(county)
    for start in (0, 10, 20):
        await liaison.sends_album([photo(f"{number}") for number in range(start, start + 10)])
        await liaison.sees(f"印证材料：{start + 10}份")
    await liaison.sends_photo(photo("一"))
    await liaison.sees("每项材料最多30份")


@on_one_engine
async def test_a_text_is_quoted_whole_when_it_is_as_long_as_allowed(county: County) -> None:
    liaison = await at_a_card(county)
    await liaison.taps("有成果")
    await liaison.says("&" * 1500)
    await liaison.sees("&" * 1500)
    await liaison.sends_photo(photo("一"))
    await liaison.taps("核对并报送")
    await liaison.taps("提交")
    await liaison.sees("回执号")


@on_one_engine
async def test_a_sticker_is_answered_with_what_can_be_sent_instead(county: County) -> None:
    liaison = await at_a_card(county)
    world = county.simulator.world
    size = {"width": 512, "height": 512, "is_animated": False, "is_video": False}
    sticker = {"file_id": "sticker", "file_unique_id": "sticker", "type": "regular", **size}
    post(world, world.chat(liaison.id), sender=world.person(liaison.id).json, content={"sticker": sticker})
    await liaison.sees("这类消息不能作为材料。请发送文字、照片或文件。")
    await liaison.sees("精品旅游线路")


@on_one_engine
async def test_a_place_is_taken_as_words(county: County) -> None:
    liaison = await at_a_card(county)
    world = county.simulator.world
    chat, sender = world.chat(liaison.id), world.person(liaison.id).json
    where = {"latitude": 38.08552, "longitude": 113.41233}
    post(world, chat, sender=sender, content={"location": where})
    await liaison.sees("位置已记入文字说明。")
    await liaison.sees("📍 38.08552, 113.41233")
    named = {"location": where, "title": "藏山景区", "address": "盂县<苌池镇>"}
    post(world, chat, sender=sender, content={"location": where, "venue": named})
    await liaison.sees("📍 藏山景区 · 盂县<苌池镇> · 38.08552, 113.41233")


@on_one_engine
async def test_words_to_a_closed_report_are_not_swallowed_in_silence(county: County) -> None:
    liaison = await at_a_card(county)
    await liaison.says("/report")
    await liaison.taps("全部无进展")
    await liaison.taps("提交")
    await liaison.sees("回执号")
    await liaison.says("补充：新增线路1条。")
    await liaison.sees("月报已报送，这条内容没有记入。截止前且办公室未审核的，可发送 /report 后点“撤回更正”")
