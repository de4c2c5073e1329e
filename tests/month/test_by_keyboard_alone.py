from typing import Any, cast

from simulator.characters import Person
from tests.county import County, written_plan
from tests.engines import on_one_engine
from tests.month.acts import fills_in, presses
from tests.month.awards import accepts_next, claims, sends
from tests.month.problems import raises, solves, takes_up
from tests.people.acts import named_deputy
from tests.pictures import photo


@on_one_engine
async def test_a_report_is_filled_in_and_sent_with_commands_and_numbers_alone(county: County) -> None:
    liaison, clerk = await county.liaison("县工信局"), await county.clerk()
    await county.reaches("2023-05-15T09:00")
    await liaison.says("/report")
    await liaison.sees("共3项任务")
    await liaison.says("9")
    await liaison.sees("没有第9项。共3项任务，请发送1至3。")
    await liaison.says("2")
    await liaison.sees("第2项／共3项")
    await presses(liaison, "有成果")
    await liaison.sees("本期进展：有成果")
    await liaison.says("新建基站60个。")
    await liaison.sees("新建基站60个。")
    await presses(liaison, "返回清单")
    await liaison.sees("还差2项")
    await liaison.sends_photo(photo("公交"), caption="智慧公交上线。")
    await liaison.sees("这是哪项任务的材料")
    await liaison.says("4")
    await liaison.sees("没有第4项。共3项任务，请发送1至3。")
    await liaison.says("1")
    await liaison.sees("第1项／共3项")
    await presses(liaison, "已办结")
    await presses(liaison, "放弃本项")
    await liaison.sees("放弃本项已填内容？")
    await presses(liaison, "保留")
    await liaison.sees("智慧公交上线。")
    await liaison.says("/99")
    await liaison.sees("没有这个编号")
    # After a restart nobody knows which screen was numbered: it is shown again before anything is pressed.
    await county.bot_stops()
    await county.bot_starts()
    await liaison.says("/1")
    await liaison.sees("当前按钮，发送编号即可")
    await presses(liaison, "返回清单")
    await presses(liaison, "其余均无进展")
    await presses(liaison, "提交")
    await liaison.sees("回执号")
    await county.settles()
    await clerk.says("/desk")
    await clerk.sees("县工信局")
    await presses(clerk, "县工信局")
    await clerk.sees("智慧公交上线。")
    await presses(clerk, "退回")
    await clerk.says("请说明数量。")
    await clerk.sees("新建基站60个。")


@on_one_engine
async def test_help_knows_the_screen_and_what_was_not_expected_is_answered_with_what_is(county: County) -> None:
    liaison, clerk, leader = await county.liaison("县工信局"), await county.clerk(), await county.leader()
    await county.reaches("2023-05-15T09:00")
    await liaison.says("/report")
    await liaison.sees("共3项任务")
    await liaison.says("/help")
    await liaison.sees("您在月报清单：点一项任务，或发送序号（例如 3）打开")
    await liaison.says("3")
    await liaison.sees("第3项")
    await liaison.says("/help")
    await liaison.sees("您在填报第3项“数智新城”")
    for person, expected in ((clerk, "您在工作台"), (leader, "您可以查看通报")):
        await person.says("收到")
        assert "这条内容没有记入" in (await person.sees(expected)).text
        await person.sends_photo(photo("一"))
        await person.sees("这条内容没有记入")


async def test_a_sheet_of_99_tasks_turns_pages_and_opens_by_number(bare_county: County) -> None:
    titles = [(f"第{number}项重点任务，标题写得和公文里一样长，占满一行还要多", "县工信局") for number in range(1, 100)]
    await bare_county.is_set_up(plan=written_plan(titles))
    liaison = await bare_county.liaison("县工信局")
    await bare_county.reaches("2023-05-15T09:00")
    await liaison.says("/report")
    sheet = await liaison.sees("共99项任务")
    assert len(sheet.buttons) < 20
    await liaison.taps("›")
    await liaison.looks()
    assert any("13." in label for label in liaison.last.buttons)
    await liaison.says("88")
    await liaison.sees("第88项／共99项")
    await liaison.taps("返回清单")
    assert any("88." in (label) for label in (await liaison.looks()).last.buttons), "the page one comes from"
    await liaison.says("护栏完成800米。")
    await liaison.sees("这是哪项任务的材料")
    await liaison.taps("›")
    await liaison.says("77")
    assert "护栏完成800米。" in (await liaison.sees("第77项／共99项")).text


class ByNumbers:
    """A person who never taps: each button is chosen by its number."""

    def __init__(self, person: Person) -> None:
        self._person = person

    def __getattr__(self, name: str) -> Any:
        return getattr(self._person, name)

    async def taps(self, label: str) -> None:
        await presses(self._person, label)


@on_one_engine
async def test_claims_problems_notes_leave_and_deputies_go_by_numbers_too(county: County) -> None:
    clerk = cast("Person", ByNumbers(await county.clerk()))
    liaison = cast("Person", ByNumbers(await county.liaison("县文旅局")))
    await county.reaches("2023-05-20T09:00")
    await claims(county, liaison, "表彰或通报表扬", "获评文旅工作先进集体", day="5月10日", level="市级")
    await sends(county, liaison)
    await accepts_next(county, clerk)
    await raises(county, liaison, "游客中心供水不足，请协调。")
    await takes_up(county, clerk)
    await solves(county, clerk, "已接通二水源。")

    await fills_in(liaison, "精品旅游线路")
    await liaison.taps("核对并报送")
    await liaison.taps("亮点、议题、需求")
    await liaison.taps("＋ 需要支持")
    await liaison.says("请协调用地指标。")
    await liaison.sees("请协调用地指标。")
    await liaison.taps("完成")
    await liaison.taps("核对并报送")
    assert "需要支持事项1件" in (await liaison.sees("核对：")).text
    await liaison.taps("提交")
    await liaison.sees("回执号")
    await liaison.says("/score")
    await liaison.sees("现状：")

    deputy = await named_deputy(county, liaison, clerk)
    await liaison.says("/leave")
    await liaison.says("5月21日-22日")
    await liaison.sees("外出：5月21日至22日")
    await liaison.taps("取消：5月21日至22日")
    await liaison.sees("目前没有登记")
    await liaison.says("/deputy")
    await liaison.taps("取消副联络人")
    await county.settles()
    await deputy.sees("您不再是县文旅局的副联络人")
