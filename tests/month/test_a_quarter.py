from tests.county import County
from tests.month.acts import accepts_everything, reports
from tests.month.publishing import JUNE, opens_to_objections, publishes


async def test_the_quarter_is_drafted_with_its_last_month_and_published_like_one(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县文旅局")
    channel = await county.channel(by=clerk)
    await county.reaches("2023-05-15T09:00")
    await reports(county, liaison, "精品旅游线路")
    await accepts_everything(county, clerk)
    await opens_to_objections(county, clerk)
    await publishes(county, clerk)
    await county.reaches("2023-06-15T09:00")
    await opens_to_objections(county, clerk, at=JUNE[0], name="预览2023年6月")
    await publishes(county, clerk, at=JUNE[1], name="预览2023年6月")
    await clerk.sees("2023年第二季度通报草稿已生成")

    await clerk.taps("预览通报")
    preview = await clerk.sees("点选确认后才写入通报")
    assert any("拟表扬：县文旅局" in label for label in preview.buttons)
    await clerk.taps("拟表扬：县文旅局")
    await clerk.sees("第二季度")
    await clerk.taps("✓ 表扬：县文旅局")
    await clerk.sees("第二季度")
    await clerk.taps("拟表扬：县文旅局")
    await clerk.sees("第二季度")
    await clerk.taps("发布")
    await clerk.sees("2023年第二季度")
    await county.settles()
    # 文旅局: 110 in May, 95 in June (nothing reported).
    post = await channel.sees("第二季度")
    assert "102.50" in post.text
