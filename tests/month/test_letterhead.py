from io import BytesIO

from docx import Document

from tests.county import County
from tests.month.publishing import opens_to_objections, publishes


async def test_the_office_chooses_what_stands_on_its_notices(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县文旅局")
    channel = await county.channel(by=clerk)
    await clerk.says("/letterhead")
    await clerk.sees("发文字号：按年、月编期")
    await county.reaches("2023-05-15T09:00")
    await opens_to_objections(county, clerk)

    await clerk.says("/desk")
    await clerk.taps("预览2023年5月")
    await clerk.taps("公文格式")
    for label, text in (
        ("发文字号", "盂城群办〔{年}〕{期}号"),
        ("署名单位", "盂县推进山西中部城市群建设领导小组办公室"),
        ("签发人", "张建国"),
        ("主送单位", "各乡镇人民政府，县直各有关单位："),
        ("联系方式", "联系人：王芳，电话：0353-8080000"),
    ):
        await clerk.taps(label)
        await clerk.sees(f"请发送{label}")
        await clerk.says(text)
        shown = await clerk.sees("通报公文格式")
    assert "发文字号：盂城群办〔{年}〕{期}号" in shown.text
    assert shown.json["photo"]

    await clerk.taps("签发人")
    await clerk.says("张" * 121)
    await clerk.sees("不超过120字")
    await clerk.taps("恢复默认")
    await clerk.sees("签发人：无")
    await clerk.taps("不用红头")
    await clerk.sees("红头：无")
    await publishes(county, clerk)

    await channel.sees("工作调度通报")
    file = next(f for event in channel.events for f in event.files if f["name"].endswith(".docx"))
    content = await county.telegram.download(file)
    paragraphs = [each.text for each in Document(BytesIO(content)).paragraphs]
    assert "盂城群办〔2023〕5号" in paragraphs
    assert "各乡镇人民政府，县直各有关单位：" in paragraphs
    assert "（联系人：王芳，电话：0353-8080000）" in paragraphs
    assert paragraphs.count("盂县推进山西中部城市群建设领导小组办公室") == 1
    assert not any("签发人" in each for each in paragraphs)
    # What is published stays as it was; another department's liaison has no say.
    await liaison.says("/letterhead")
    await liaison.sees("没有办理此事的权限")


async def test_the_channel_reads_its_own_language(county: County) -> None:
    clerk, leader = await county.clerk(), await county.leader()
    channel = await county.channel(by=clerk)
    await clerk.says("/letterhead")
    await clerk.taps("频道改用English")
    await clerk.sees("频道语言：English")
    await county.reaches("2023-05-15T09:00")
    await opens_to_objections(county, clerk)
    await clerk.says("/desk")
    await clerk.taps("预览2023年5月")
    preview = await clerk.sees("草稿预览")
    assert "Dispatch bulletin, May 2023" in preview.text
    await publishes(county, clerk)
    await channel.sees("Dispatch bulletin, May 2023")
    await leader.says("/bulletin")
    await leader.sees("2023年5月工作调度通报")
