from tests.county import County
from tests.engines import on_one_engine


@on_one_engine
async def test_a_person_whose_telegram_is_english_is_spoken_to_in_english(county: County) -> None:
    liaison = await county.liaison("县文旅局", name="Ann", language="en-GB")
    await liaison.sees("Ann")
    await county.reaches("2023-05-15T09:00")
    await liaison.sees("The round of May 2023 is open")
    await liaison.says("/help")
    assert "/report" in (await liaison.sees("/language")).text
    assert not any("\u4e00" <= letter <= "\u9fff" for letter in liaison.last.text.replace("语言", ""))


async def test_a_language_once_chosen_wins_over_that_of_telegram(county: County) -> None:
    liaison = await county.liaison("县文旅局", name="Ann", language="en")
    await liaison.says("/language")
    await liaison.taps("中文")
    await liaison.sees("已切换为中文")
    await county.reaches("2023-05-15T09:00")
    await liaison.sees("请县文旅局报送")
    await liaison.says("/language")
    await liaison.taps("English")
    await liaison.says("/report")
    await liaison.sees("Report for May 2023")


@on_one_engine
async def test_the_menu_follows_the_language(county: County) -> None:
    clerk = await county.clerk()
    await clerk.says("/language")
    await clerk.taps("English")
    await county.settles()
    calls = await county.telegram.calls("setMyCommands")
    assert "Desk" in str(calls[-1]["params"]["commands"])


async def test_colleagues_read_the_same_notice_each_in_their_language(county: County) -> None:
    chinese, english = await county.clerk(name="王芳"), await county.clerk(name="Ann", language="en")
    await county.reaches("2023-05-15T09:00")
    await chinese.sees("3个部门应报送")
    await english.sees("3 departments")


@on_one_engine
async def test_the_channel_is_chinese_whatever_the_publisher_speaks(county: County) -> None:
    clerk = await county.clerk(name="Ann", language="en")
    channel = await county.channel(by=clerk)
    await county.reaches("2023-05-15T09:00")
    await county.reaches("2023-06-01T09:00")
    await clerk.taps("Preview")
    await clerk.taps("Open to objections")
    await county.reaches("2023-06-02T10:00")
    await clerk.taps("Preview")
    await clerk.taps("Publish")
    await clerk.taps("Yes, publish")
    await county.settles()
    assert "排名" in (await channel.sees("县文旅局")).text
