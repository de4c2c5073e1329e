"""The month whose database is kept for every release: small, with as many kinds of rows as a county has."""

from datetime import timedelta

from simulator.characters import Person
from tests.county import County, written_plan
from tests.month.acts import accepts_everything, fills_in, reports, submits
from tests.month.awards import accepts_next, claims, sends
from tests.month.problems import raises, takes_up
from tests.month.publishing import opens_to_objections, publishes
from tests.people.acts import named_deputy

PLAN = written_plan(
    (
        ("精品旅游线路", "县文旅局"),
        ("环城路", "县交通局"),
        ("智慧公交", "县交通局 县工信局"),
        ("新建5G基站", "县工信局"),
    )
).replace(
    'title = "新建5G基站"\n',
    'title = "新建5G基站"\nindicators = [{ name = "新建5G基站", value = "160", unit = "个", bound = "min" }]\n',
)


async def plays(county: County) -> None:
    """Play May 2023 to its bulletin, one difference of it booked in June, and June as far as its opening."""
    await county.is_set_up(plan=PLAN)
    clerk, colleague = await county.clerk(), await county.clerk(name="刘洋", language="en")
    await county.leader()
    tour, traffic = await county.liaison("县文旅局"), await county.liaison("县交通局", name="陈涛")
    await county.liaison("县工信局", name="张伟")
    await named_deputy(county, tour, clerk)
    await county.channel(by=clerk)
    await county.reaches("2023-05-15T09:00")
    await reports(county, tour, "精品旅游线路", text="推出线路2条。")
    await accepts_everything(county, clerk)
    await _returned_once(county, traffic, colleague)
    await claims(county, tour, "表彰", "获评全省乡村旅游示范县", level="省级")
    await sends(county, tour)
    await accepts_next(county, clerk)
    await _deducted(clerk)
    await raises(county, traffic)
    await takes_up(county, clerk)
    await tour.says("/leave 5月22日–24日")
    await tour.sees("外出：5月22日至24日")
    await _published(county, clerk, traffic)
    await county.reaches("2023-06-15T09:00")
    await fills_in(traffic, "环城路", text="路基完成6公里。")
    await county.settles()
    await county.running.inbox.prune(keep=timedelta(days=1))


async def _returned_once(county: County, liaison: Person, clerk: Person) -> None:
    await fills_in(liaison, "环城路", text="路基完成3公里。")
    await fills_in(liaison, "智慧公交", text="上线12辆。")
    await submits(county, liaison)
    await clerk.says("/desk")
    await clerk.taps("县交通局")
    await clerk.taps("Return")
    await clerk.says("请补充里程桩号。")
    await county.settles()
    await liaison.says("/report")
    await liaison.taps("环城路")
    await liaison.says("K3+200至K6+200。")
    await liaison.sends_document(b"mileage", "里程.txt")
    await submits(county, liaison)


async def _deducted(clerk: Person) -> None:
    await clerk.says("/findings")
    await clerk.taps("记扣分")
    await clerk.taps("县工信局")
    await clerk.taps("不准确")
    await clerk.says("数据与统计口径不一致。")
    await clerk.taps("记入计分表")
    await clerk.sees("扣分第1号")


async def _published(county: County, clerk: Person, liaison: Person) -> None:
    await opens_to_objections(county, clerk)
    await liaison.taps("异议：任务推进")
    await liaison.says("智慧公交已上线，请审核。")
    await liaison.sees("待办公室答复")
    await county.settles()
    await clerk.taps("答复")
    await clerk.says("下月一并更正。")
    await county.settles()
    await publishes(county, clerk)
    await clerk.says("/desk")
    await clerk.taps("县交通局（2项）")
    await clerk.taps("整份认可")
    await clerk.sees("审核完毕")
    await clerk.says("/bulletin")
    await clerk.taps("更正")
    await clerk.taps("差额记入2023年6月")
    await clerk.says("补审5月成果。")
    await clerk.sees("共1个部门")
    await county.settles()
