import csv
import hashlib
import io
import zipfile
from pathlib import Path

from tests.commands import CommandLine
from tests.county import KEY, RULEBOOK, County
from tests.month.acts import accepts_everything, reports
from tests.month.publishing import JUNE, opens_to_objections, publishes


async def test_the_quarter_is_drafted_with_its_last_month_and_published_like_one(
    county: County, tmp_path: Path
) -> None:
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
    await clerk.taps("确认发布")
    await clerk.sees("2023年第二季度")
    await county.settles()
    # 文旅局: 110 in May, 95 in June (nothing reported).
    post = await channel.sees("第二季度")
    assert "102.50" in post.text
    await an_auditor_takes_the_year_along(county, tmp_path)


async def an_auditor_takes_the_year_along(county: County, folder: Path) -> None:
    """The year so far as files, and a pack in which every file, bulletin and decision can be checked."""
    line = CommandLine(folder, **settings_of(county))
    # New rules never reach a month that is published.
    assert "is published already" in await line.refuses("group", "rulebook", KEY, str(RULEBOOK))
    written = await line.does("bulletin", "--group", KEY, "--year", "2023", "--out", "year")
    names = {Path(each).name for each in written.split()}
    assert {f"bulletin-2023.{kind}" for kind in ("txt", "png", "pdf", "docx", "xlsx")} < names
    with zipfile.ZipFile(folder / "year" / "evidence-2023.zip") as pack:
        listed = [each.split("  ", 1) for each in pack.read("hashes.sha256").decode().splitlines()]
        hashes = {name: digest for digest, name in listed}
        assert {name: hashlib.sha256(pack.read(name)).hexdigest() for name in hashes} == hashes
        (photo,) = hashes
        assert photo.startswith("originals/县文旅局/2023-05/")
        assert photo.endswith("-县文旅局-20230515-1.jpg"), photo
        frozen = {name for name in pack.namelist() if name.startswith("bulletins/")}
        assert {"bulletins/2023-05-0.json", "bulletins/2023-06-0.json", "bulletins/2023-Q2-0.json"} <= frozen
        decisions = list(csv.reader(io.StringIO(pack.read("decisions.csv").decode("utf-8-sig"))))
    assert any("entry-accepted" in row for row in decisions)
    assert any("bulletin-published" in row for row in decisions)


def settings_of(county: County) -> dict[str, str]:
    return {
        "DATABASE_URL": county.settings.database_url.get_secret_value(),
        "EVIDENCE_URL": county.settings.evidence_url,
    }
