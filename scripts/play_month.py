"""Play the demo's month in a real browser, as people would, and take the README's pictures on the way.

`make screens`, or `python -m scripts.play_month [--chromium FILE] [--out FOLDER]` where requirements-screens.txt is
installed. A step that does not come to its end stops the play.
"""

import argparse
import asyncio
import json
import shutil
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from playwright.async_api import (  # type: ignore[import-not-found, unused-ignore]
    Browser,
    ViewportSize,
    async_playwright,
)

from scripts.viewer import PATIENCE, Viewer

ROOT = Path(__file__).parent.parent
SCREENSHOTS = ROOT / "docs" / "screenshots"
PORT = 8480
DESK: ViewportSize = {"width": 1440, "height": 900}
TALL: ViewportSize = {"width": 1440, "height": 1500}
PHONE: ViewportSize = {"width": 390, "height": 844}
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


async def play(browser: Browser, url: str, out: Path) -> None:
    """Play the month from the opening day to the bulletin."""
    async with _viewer(browser, f"{url}/?lang=zh", out) as viewer:
        await _opening(viewer)
        await _transport_reports(viewer)
        await _office_returns_one(viewer)
        await _transport_corrects(viewer)
        await viewer.jumps("eve")
        await _industry_reports(viewer)
        async with _viewer(browser, f"{url}/?lang=zh", out, phone=True) as phone:
            await _look_on_the_phone(phone)
        await _office_reviews(viewer)
        await viewer.jumps("after")
        await _deadline_is_over(viewer)
        async with _viewer(browser, f"{url}/?lang=en", out) as tourist:
            await _tourism_is_late(tourist)
        await _office_clears_its_desk(viewer)
        await viewer.jumps("end")
        await _office_opens_to_objections(viewer)
        await _departments_see_their_sheets(viewer)
        await _office_answers(viewer)
        await viewer.jumps("window")
        await _office_publishes(viewer)
        await _leader_reads(viewer)
        async with _viewer(browser, f"{url}/?lang=zh", out, phone=True) as phone:
            await phone.becomes("通报频道")
            await phone.sees("bulletin-2023-05.xlsx")
            await phone.shoots("phone-channel", top="工作调度通报")


async def _opening(viewer: Viewer) -> None:
    await viewer.jumps("opening")
    await viewer.becomes("工信局联络人")
    await viewer.sees("调度开启")
    await viewer.shoots("round-opens")


async def _transport_reports(viewer: Viewer) -> None:
    await viewer.becomes("交通局联络人")
    await viewer.taps("从第一项开始", expect="请选择本期进展")
    await viewer.taps("有成果", expect="请发送文字说明")
    await viewer.sends(["paving.jpg"], "国道239改线段路面摊铺完成3.2公里，累计完成9.6公里。", expect="本项已填好")
    await viewer.taps("下一项", expect="请选择本期进展")
    await viewer.taps("已办结", expect="请发送文字说明")
    await viewer.sends(["tourist-road.jpg"], "太行一号旅游公路盂县段全线通车。", expect="本项已填好")
    await viewer.taps("核对并报送", expect="核对：")
    await viewer.taps("提交", expect="回执号")


async def _office_returns_one(viewer: Viewer) -> None:
    await viewer.becomes("办公室甲")
    await viewer.sees("报送了2023年5月工作月报")
    await viewer.taps("审核", expect="国道239改线段")
    await viewer.taps("认可成果", expect="全线通车")
    await viewer.taps("退回", expect="请写明退回原因")
    await viewer.says("请写明通车日期，并说明农村公路提质完成情况。", expect="审核完毕")


async def _transport_corrects(viewer: Viewer) -> None:
    await viewer.becomes("交通局联络人")
    await viewer.sees("被退回")
    await viewer.taps("更正", expect="办公室退回")
    await viewer.says("5月20日全线通车，农村公路提质28公里同步完工。", expect="办公室退回")
    await viewer.shoots("returned-to-the-liaison")
    await viewer.taps("核对并报送", expect="核对：")
    await viewer.taps("提交", expect="更正已报送")
    await viewer.becomes("办公室甲")
    await viewer.sees("更正后重新报送")
    await viewer.taps("审核", expect="农村公路提质28公里")
    await viewer.taps("认可办结", expect="审核完毕")


async def _industry_reports(viewer: Viewer) -> None:
    await viewer.becomes("工信局联络人")
    await viewer.sees("明日截止")
    await viewer.taps("打开清单", expect="还差9项")
    await viewer.taps("5. 双千兆网络", expect="请选择本期进展")
    await viewer.taps("有成果", expect="请发送文字说明")
    await viewer.says("本月新建5G基站24个，累计86个，县城与各乡镇镇区实现连续覆盖。", expect="文字已记入")
    await viewer.sends(["base-station.jpg", "antenna.jpg", "cabinet.jpg"], expect="印证材料：3份")
    await viewer.shoots("report-with-an-album")
    await viewer.taps("返回清单", expect="还差8项")
    await viewer.taps("9. 大宗固废", expect="请选择本期进展")
    await viewer.taps("有成果", expect="请发送文字说明")
    await viewer.sends(["recycling-plant.jpg"], "裕光固废综合利用项目主体完工，设备进场安装。", expect="本项已填好")
    await viewer.taps("返回清单", expect="还差7项")
    await viewer.taps("其余均无进展", expect="核对：")


async def _look_on_the_phone(phone: Viewer) -> None:
    await phone.becomes("工信局联络人")
    await phone.sees("核对：")
    await phone.shoots("phone-check")
    await phone.taps("提交", expect="回执号")


async def _office_reviews(viewer: Viewer) -> None:
    await viewer.becomes("办公室乙")
    await viewer.sees("县工信局")
    await viewer.taps("审核", expect="累计86个")
    await viewer.shoots("office-reviews")
    await viewer.taps("认可成果", expect="裕光固废")
    await viewer.taps("认可成果", expect="审核完毕")


async def _deadline_is_over(viewer: Viewer) -> None:
    await viewer.becomes("办公室甲")
    await viewer.sees("已截止")
    await viewer.taps("工作台", expect="待审核：3份")
    await viewer.shoots("after-the-deadline", top="已截止")


async def _tourism_is_late(tourist: Viewer) -> None:
    await tourist.becomes("文旅局联络人")
    await tourist.says("/language", expect="Please choose a language")
    await tourist.taps("English", expect="Begin")
    await tourist.taps("Begin", expect="Report for May 2023")
    await tourist.taps("1. ", expect="Please choose what happened")
    await tourist.taps("Result", expect="Please send a few words")
    await tourist.sends(["trail.jpg"], "太行康养步道一期6公里建成开放。", expect="This task is filled in")
    await tourist.shoots("english")
    await tourist.taps("Check and submit", expect="Check: report for")
    await tourist.taps("Submit", expect="Receipt")


async def _office_clears_its_desk(viewer: Viewer) -> None:
    await viewer.becomes("办公室甲")
    await viewer.says("/desk", expect="待审核：4份")
    for department in ("县教科局", "县水利局", "县林业局", "县文旅局"):
        await viewer.taps(f"{department}（", expect=f"{department} · ")
        await viewer.taps("认可成果", expect=f"{department}2023年5月工作月报审核完毕")


async def _office_opens_to_objections(viewer: Viewer) -> None:
    await viewer.becomes("办公室甲")
    await viewer.sees("通报草稿已生成")
    await viewer.taps("预览通报", expect="公示")
    await viewer.taps("公示", expect="已开始公示")


async def _departments_see_their_sheets(viewer: Viewer) -> None:
    await viewer.becomes("交通局联络人")
    await viewer.sees("2023年5月计分表")
    await viewer.shoots("score-sheet", top="2023年5月计分表")
    await viewer.becomes("文旅局联络人")
    await viewer.sees("Score sheet, May 2023")
    await viewer.taps("Object: Late report", expect="Please say what is wrong")
    await viewer.says("25日晚单位停电，已电话向办公室说明。", expect="Waiting for the office's answer")


async def _office_answers(viewer: Viewer) -> None:
    await viewer.becomes("办公室甲")
    await viewer.sees("停电")
    await viewer.taps("答复", expect="请直接发送答复内容")
    await viewer.says("经核对，截止前的提醒均有送达记录，电话说明不计为报送，维持原计分。", expect="办公室答复")
    await viewer.shoots("objection-answered")


async def _office_publishes(viewer: Viewer) -> None:
    await viewer.becomes("办公室甲")
    await viewer.sees("公示期满")
    await viewer.taps("预览通报", expect="发布")
    await viewer.taps("发布", expect="确认发布？")
    await viewer.taps("确认发布", expect="已发布并封存")
    await viewer.becomes("通报频道")
    await viewer.sees("bulletin-2023-05.xlsx")
    await viewer.page.set_viewport_size(TALL)
    await viewer.shoots("channel")
    await viewer.page.set_viewport_size(DESK)
    await viewer.keeps_picture("ranking")


async def _leader_reads(viewer: Viewer) -> None:
    await viewer.becomes("领导小组成员")
    await viewer.says("/bulletin", expect="返回首页")


@asynccontextmanager
async def _viewer(browser: Browser, url: str, out: Path, *, phone: bool = False) -> AsyncIterator[Viewer]:
    """Open the page, on a desk or on a phone."""
    context = await browser.new_context(viewport=PHONE if phone else DESK, device_scale_factor=2 if phone else 1)
    context.set_default_timeout(PATIENCE)
    page = await context.new_page()
    try:
        await page.goto(url)
        await page.locator("[data-persona]").first.wait_for(state="attached")
        yield Viewer(page, out)
    except Exception:
        await page.screenshot(path=out / "failed.png")
        raise
    finally:
        await context.close()


@asynccontextmanager
async def _demo() -> AsyncIterator[str]:
    """Start the demo as a person would; give its address."""
    command = (sys.executable, str(ROOT / "bot.py"), "demo", "--headless", "--port", str(PORT))
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    try:
        assert process.stdout is not None  # noqa: S101 - asked for above
        yield str(json.loads(await process.stdout.readline())["url"])
    finally:
        process.terminate()
        await process.wait()


async def _run(chromium: str, out: Path) -> None:
    async with _demo() as url, async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        try:
            await play(browser, url, out)
        finally:
            await browser.close()


def main() -> None:
    """Read the command line and play."""
    parser = argparse.ArgumentParser(description="Play the demo's month and take the README's pictures.")
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    parser.add_argument("--chromium", default=found, help="a Chromium; the one on PATH unless told")
    parser.add_argument("--out", type=Path, default=SCREENSHOTS, help="where the pictures go")
    given = parser.parse_args()
    if not given.chromium:
        sys.exit("A Chromium is needed and none is on PATH; name one with --chromium.")
    given.out.mkdir(parents=True, exist_ok=True)
    asyncio.run(_run(given.chromium, given.out))


if __name__ == "__main__":
    main()
