from tests.county import County
from tests.pictures import photo


async def test_a_month_passes_from_invite_to_bulletin(sample_county: County) -> None:
    clerk = await sample_county.clerk()
    liaison = await sample_county.liaison("县文旅局")
    channel = await sample_county.channel(by=clerk)

    await sample_county.reaches("2023-05-15T09:00")
    await liaison.sees("5月25日24:00前（含25日）")
    await clerk.sees("21个部门应报送")

    await liaison.taps("从第一项开始")
    await liaison.taps("有成果")
    await liaison.says("推出精品旅游线路2条。")
    await liaison.sees("无印证材料的不计分")
    await liaison.sends_photo(photo("一"))
    await liaison.sees("本项已填好")
    await liaison.taps("核对并报送")
    await liaison.sees("推出精品旅游线路2条。")
    await liaison.taps("提交")
    await liaison.sees("回执号：2023-05-10-1")
    await sample_county.settles()

    await clerk.sees("县文旅局")
    await clerk.taps("审核")
    await clerk.sees("推出精品旅游线路2条。")
    await clerk.taps("认可成果")
    await clerk.sees("审核完毕")
    await sample_county.settles()
    await liaison.sees("1项全部认可")

    await sample_county.reaches("2023-05-26T09:00")
    await clerk.sees("未报20")
    await sample_county.reaches("2023-06-01T09:00")
    await clerk.taps("预览通报")
    await clerk.taps("公示")
    await clerk.sees("已向1个部门发送计分表")
    await sample_county.settles()
    await liaison.sees("总分 110.00")
    await sample_county.reaches("2023-06-02T10:00")
    await clerk.sees("公示期满")
    await clerk.taps("预览通报")
    await clerk.taps("发布")
    await clerk.taps("确认发布")
    await clerk.sees("已发布并封存")
    await sample_county.settles()
    post = await channel.sees("县文旅局")
    assert "110.00" in post.text
    assert post.files
