"""Two of anything at once: what is stored is what one after the other would have left, on both engines."""

import asyncio
from pathlib import Path

from sqlalchemy import func, select
from sqlmodel import col

from models.adjustment import Adjustment
from models.bulletin import Bulletin, BulletinState
from models.entry import Entry, Verdict
from models.evidence import Evidence
from models.seat import SeatRole
from models.trail import Trail
from simulator.characters import Person
from tests.county import County, running_county
from tests.month.acts import accepts_everything, data_of, fills_in, reports
from tests.month.publishing import MAY, opens_to_objections
from tests.people.acts import named_deputy
from tests.pictures import photo


async def written(county: County, act: str) -> int:
    async with county.services.database.read() as unit:
        return (await unit.session.execute(select(func.count(col(Trail.id))).where(col(Trail.act) == act))).scalar_one()


async def test_what_is_done_at_once_is_stored_as_one_after_the_other(database_url: str, tmp_path: Path) -> None:
    async with running_county(database_url, tmp_path) as county:
        await county.is_set_up()
        one, two = await county.clerk(name="王芳"), await county.clerk(name="刘洋")
        liaison, tour = await county.liaison("县交通局"), await county.liaison("县文旅局", name="张伟")
        deputy = await named_deputy(county, tour, one)
        await county.channel(by=one)
        await county.reaches("2023-05-15T09:00")
        await _album_from_two_phones(county, liaison)
        await _two_taps_on_submit(county, liaison)
        await _two_reviewers(county, one, two)
        await _liaison_with_deputy(county, tour, deputy)
        await _two_publish(county, one, two)
        await _one_corrects_what_the_other_books(county, one, two)


async def _album_from_two_phones(county: County, liaison: Person) -> None:
    await liaison.says("/report")
    await liaison.taps("环城路")
    await liaison.taps("有成果")
    await liaison.says("路基完成3公里。")
    album = [photo("一"), photo("二")]
    await asyncio.gather(liaison.sends_album(album), liaison.sends_album(album))
    await liaison.sees("印证材料：4份")
    async with county.services.database.read() as unit:
        assert (await unit.session.execute(select(func.count(col(Evidence.id))))).scalar_one() == 4


async def _two_taps_on_submit(county: County, liaison: Person) -> None:
    await liaison.says("/report")
    await liaison.taps("其余均无进展")
    check = await liaison.sees("核对")
    data = data_of(check, "提交")
    await asyncio.gather(*(liaison.taps_data(check, data) for _ in range(4)))
    await liaison.sees("回执号")
    await county.settles()
    assert await written(county, "report-submitted") == 1


async def _two_reviewers(county: County, one: Person, two: Person) -> None:
    cards = []
    for clerk in (one, two):
        await clerk.says("/desk")
        await clerk.taps("县交通局（")
        cards.append(await clerk.sees("路基完成3公里。"))
    taps = zip((one, two), cards, ("认可成果", "退回"), strict=True)
    await asyncio.gather(*(clerk.taps_data(card, data_of(card, label)) for clerk, card, label in taps))
    await asyncio.gather(
        *(clerk.taps_data(card, data_of(card, "认可成果")) for clerk, card in zip((one, two), cards, strict=True))
    )
    await county.settles()
    async with county.services.database.read() as unit:
        verdicts = select(col(Entry.verdict)).where(col(Entry.text) != "")
        assert (await unit.session.scalars(verdicts)).all() == [Verdict.ACCEPTED]
    assert await written(county, "entry-accepted") == 1
    assert await written(county, "entry-returned") == 0


async def _liaison_with_deputy(county: County, liaison: Person, deputy: Person) -> None:
    """The liaison is away, and back again all the same: both answer and both submit."""
    await liaison.says("/leave 5月15日–24日")
    await liaison.sees("外出：5月15日至24日")
    cards = []
    for person in (liaison, deputy):
        await person.says("/report")
        await person.taps("精品旅游线路")
        cards.append((person, await person.sees("请选择本期进展")))
    await asyncio.gather(*(person.taps_data(card, data_of(card, "有成果")) for person, card in cards))
    await asyncio.gather(liaison.says("推出线路2条。"), deputy.says("接待游客3万人次。"))
    await county.settles()
    await liaison.sends_photo(photo("线路"))
    await liaison.sees("印证材料：1份")
    checks = []
    for person in (liaison, deputy):
        await person.says("/report")
        await person.taps("核对并报送")
        checks.append((person, await person.sees("核对：")))
    before = await written(county, "report-submitted")
    await asyncio.gather(*(person.taps_data(check, data_of(check, "提交")) for person, check in checks))
    await county.settles()
    assert await written(county, "report-submitted") == before + 1
    async with county.services.database.read() as unit:
        (text,) = (await unit.session.scalars(select(col(Entry.text)).where(col(Entry.text).contains("线路")))).all()
    assert text.count("推出线路2条。") == text.count("接待游客3万人次。") == 1


async def _one_corrects_what_the_other_books(county: County, one: Person, two: Person) -> None:
    """The difference goes into a correction or into the next month, never into both."""
    await accepts_everything(county, one)
    for clerk, way in ((one, "发布更正"), (two, "差额记入2023年6月")):
        await clerk.says("/bulletin")
        await clerk.taps("更正")
        await clerk.taps(way)
        await clerk.sees("请写明")
    await asyncio.gather(one.says("补审5月成果。"), two.says("补审5月成果。"))
    await county.settles()
    if await written(county, "correction-drafted"):
        preview = await one.sees("草稿预览")
        await one.taps_data(preview, data_of(preview, "发布"))
        await one.taps("确认发布")
        await county.settles()
    async with county.services.database.read() as unit:
        corrected = select(func.count(col(Bulletin.id))).where(
            col(Bulletin.state) == BulletinState.PUBLISHED, col(Bulletin.number) > 0
        )
        booked = select(func.count(col(Adjustment.id)))
        found = [(await unit.session.execute(query)).scalar_one() for query in (corrected, booked)]
    assert sorted(found) == [0, 1]


async def _two_publish(county: County, one: Person, two: Person) -> None:
    await opens_to_objections(county, one)
    await county.reaches(MAY[1])
    previews = []
    for clerk in (one, two):
        await clerk.says("/desk")
        await clerk.taps("预览2023年5月")
        await clerk.taps("发布")
        previews.append(await clerk.sees("确认发布？"))
    pressing = zip((one, two), previews, strict=True)
    await asyncio.gather(*(clerk.taps_data(seen, data_of(seen, "确认发布")) for clerk, seen in pressing))
    await county.settles()
    async with county.services.database.read() as unit:
        rows = select(func.count(col(Bulletin.id))).where(col(Bulletin.state) == BulletinState.PUBLISHED)
        assert (await unit.session.execute(rows)).scalar_one() == 1
    assert await written(county, "bulletin-published") == 1


async def test_two_who_follow_the_same_link_at_once_get_one_seat(database_url: str, tmp_path: Path) -> None:
    async with running_county(database_url, tmp_path) as county:
        await county.is_set_up()
        code = await county.code(SeatRole.LIAISON, "县交通局")
        people = [await county.telegram.person(name) for name in ("李梅", "张伟", "周强")]
        await asyncio.gather(*(person.says(f"/start {code}") for person in people))
        await county.settles()
        said = [(await person.looks()).printed() for person in people]
        assert sum("欢迎加入" in each for each in said) == 1
        assert sum("邀请码已被使用" in each for each in said) == 2
        liaison = next(person for person, each in zip(people, said, strict=True) if "欢迎加入" in each)
        await county.reaches("2023-05-15T09:00")
        await fills_in(liaison, "环城路")
        await reports(county, liaison, "智慧公交")
