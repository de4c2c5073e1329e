"""Two months are played through Telegram; what `score --json` prints is what a person works out from the notice."""

import json
from fractions import Fraction
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image, ImageChops, ImageStat

from domain.calendar import Month
from domain.trend import Trend, TrendLine
from locales import words_for
from rendering import picture
from simulator.characters import Person
from tests.commands import CommandLine
from tests.county import KEY, NAME, RULEBOOK, County
from tests.month.acts import accepts_everything, fills_in, reports, submits
from tests.month.publishing import JUNE, opens_to_objections, publishes

ALIKE = 1
"""Of 255: Telegram packs a photo anew, which shows a little; another line shows more."""

# 县文旅局 has one task of the year, 县交通局 two, 县工信局 three; 智慧公交 is a joint task of the last two.
MAY_BY_HAND = {
    # A result with evidence, accepted: 10 × 1/1.
    "县文旅局": {"total": Fraction(110), "progress": Fraction(10)},
    # One of two completed, which counts as progress as well: 10 × 1/2 twice; a day late: −5.
    "县交通局": {"total": Fraction(105), "progress": Fraction(5), "completion": Fraction(5), "late": Fraction(-5)},
    # Its own part of the joint task: 10 × 1/3. Another result came without evidence and counts for nothing.
    "县工信局": {"total": Fraction(310, 3), "progress": Fraction(10, 3)},
}
JUNE_BY_HAND = {
    # Never reported.
    "县文旅局": {"total": Fraction(95), "missing": Fraction(-5)},
    # The task completed in May went on: follow-up 10 × 1/2, not progress; the other one made progress: 10 × 1/2.
    "县交通局": {"total": Fraction(110), "progress": Fraction(5), "follow_up": Fraction(5)},
    # Completed in June by this department, whatever the other did with it in May: 10 × 1/3 twice. One was returned.
    "县工信局": {"total": Fraction(320, 3), "progress": Fraction(10, 3), "completion": Fraction(10, 3)},
}


async def test_two_played_months_score_what_a_hand_calculation_gives(county: County, tmp_path: Path) -> None:
    clerk = await county.clerk()
    channel = await county.channel(by=clerk)
    culture = await county.liaison("县文旅局", name="李梅")
    traffic = await county.liaison("县交通局", name="张伟")
    industry = await county.liaison("县工信局", name="陈涛")
    await county.reaches("2023-05-15T09:00")
    await fills_in(culture, "精品旅游线路")
    await submits(county, culture)
    await fills_in(industry, "智慧公交")
    await says_without_evidence(industry, "新建5G基站")
    await submits(county, industry)
    await county.reaches("2023-05-26T08:00")
    await fills_in(traffic, "智慧公交", answer="已办结")
    await submits(county, traffic)
    await accepts_everything(county, clerk)
    await opens_to_objections(county, clerk)
    await publishes(county, clerk)
    may = (await channel.sees("5月")).text
    assert ranks(may) == ["1. 县文旅局 110.00", "2. 县交通局 105.00", "3. 县工信局 103.33"]

    await county.reaches("2023-06-15T09:00")
    await fills_in(traffic, "智慧公交")
    await fills_in(traffic, "环城路")
    await submits(county, traffic)
    await fills_in(industry, "智慧公交", answer="已办结")
    await fills_in(industry, "新建5G基站")
    await submits(county, industry)
    await gives_back(county, clerk, "县工信局", "新建5G基站")
    await accepts_everything(county, clerk)
    await opens_to_objections(county, clerk, at=JUNE[0], name="预览2023年6月")
    await publishes(county, clerk, at=JUNE[1], name="预览2023年6月")
    june = (await channel.sees("6月")).text
    assert ranks(june) == ["1. 县交通局 110.00", "2. 县工信局 106.67", "3. 县文旅局 95.00"]
    assert "110.00 · 1/2 ▲1" in june
    assert "95.00 · 0/1 ▼2" in june

    await sees_the_months_before(culture)

    command_line = CommandLine(tmp_path, DATABASE_URL=county.settings.database_url.get_secret_value())
    typed = await command_line.is_typed("score", "--group", KEY, "--month", "2023-05", "--json")
    assert sheets_in(typed, "2023-05") == MAY_BY_HAND
    assert await scored(command_line, "2023-06") == JUNE_BY_HAND

    await corrects(county, industry, clerk)
    assert await scored(command_line, "2023-06") == JUNE_BY_HAND


async def test_where_no_evidence_is_asked_for_a_completion_counts_once_all_the_same(
    bare_county: County, tmp_path: Path
) -> None:
    rules = RULEBOOK.read_text(encoding="utf-8").replace(
        "evidence = true                          #", "evidence = false #"
    )
    await bare_county.is_set_up(rulebook=rules)
    clerk, traffic = await bare_county.clerk(), await bare_county.liaison("县交通局")
    await bare_county.reaches("2023-05-15T09:00")
    await says_without_evidence(traffic, "环城路", answer="已办结")
    await submits(bare_county, traffic)
    await accepts_everything(bare_county, clerk)
    await bare_county.reaches("2023-06-15T09:00")
    await reports(bare_county, traffic, "环城路", answer="已办结")
    await accepts_everything(bare_county, clerk)
    line = CommandLine(tmp_path, DATABASE_URL=bare_county.settings.database_url.get_secret_value())
    may, june = [(await scored(line, month))["县交通局"] for month in ("2023-05", "2023-06")]
    assert may == {"total": Fraction(110), "progress": Fraction(5), "completion": Fraction(5)}
    assert june == {"total": Fraction(105), "follow_up": Fraction(5)}


async def sees_the_months_before(liaison: Person) -> None:
    """Hold that the picture of /score is that of the published months, and that its points stand in words beside it."""
    await liaison.says("/score")
    await liaison.sees("往月得分：5月110.00分、6月95.00分")
    seen = next(event for event in reversed(liaison.events) if event.json.get("photo"))
    sent = await liaison.line.download(seen.files[0])
    months = (MAY_BY_HAND, JUNE_BY_HAND)
    own = tuple(month["县文旅局"]["total"] for month in months)
    mean = tuple(sum((sheet["total"] for sheet in month.values()), Fraction()) / 3 for month in months)
    assert difference(sent, own, mean) < ALIKE
    assert difference(sent, (own[0], own[1] + 1), mean) > ALIKE


def difference(png: bytes, own: tuple[Fraction, ...], mean: tuple[Fraction, ...]) -> float:
    """Say how far a picture is from that of a department's points, and of the mean of all: 0 for the same."""
    lines = (TrendLine("", mean, mean=True), TrendLine("县文旅局", own))
    drawn = picture.trend(Trend(NAME, (Month(2023, 5), Month(2023, 6)), lines), words_for("zh-CN"))
    one, other = (Image.open(BytesIO(each)).convert("L") for each in (png, drawn))
    return float(ImageStat.Stat(ImageChops.difference(one, other.resize(one.size))).mean[0])


async def says_without_evidence(liaison: Person, task: str, *, answer: str = "有成果") -> None:
    await liaison.says("/report")
    await liaison.taps(task)
    await liaison.taps(answer)
    await liaison.says("新建基站60个。")
    await liaison.sees("新建基站60个。")


async def gives_back(county: County, clerk: Person, department: str, task: str) -> None:
    """Go through a department's report; accept everything but one task."""
    await clerk.says("/desk")
    await clerk.sees("工作台")
    await clerk.taps(department)
    while task not in (await clerk.looks()).last.text:
        await clerk.taps("认可")
    await clerk.taps("退回")
    await clerk.taps("缺少印证材料")
    await county.settles()


async def corrects(county: County, liaison: Person, clerk: Person) -> None:
    """Bring what was returned after the month was published, and have it accepted."""
    await liaison.taps("更正")
    await liaison.says("补充验收单。")
    await liaison.sees("补充验收单。")
    await liaison.taps("核对并报送")
    await liaison.taps("提交")
    await county.settles()
    await accepts_everything(county, clerk)


async def scored(command_line: CommandLine, month: str) -> dict[str, dict[str, Fraction]]:
    return sheets_in(await command_line.does("score", "--group", KEY, "--month", month, "--json"), month)


def sheets_in(text: str, month: str) -> dict[str, dict[str, Fraction]]:
    """Give each department's exact total and the lines that are not nothing, as `score --json` prints them."""
    printed: dict[str, Any] = json.loads(text)
    assert printed["month"] == month
    return {
        sheet["department"]: {
            "total": Fraction(sheet["total"]["exact"]),
            **{
                line["rule"]: Fraction(line["points"]["exact"])
                for line in sheet["lines"]
                if Fraction(line["points"]["exact"])
            },
        }
        for sheet in printed["sheets"]
    }


def ranks(post: str) -> list[str]:
    return [line.partition(" · ")[0] for line in post.splitlines() if line[:2] in {"1.", "2.", "3."}]
