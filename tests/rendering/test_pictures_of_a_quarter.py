from dataclasses import replace
from fractions import Fraction
from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from domain.calendar import Month
from domain.scoring.rulebook import Rulebook
from domain.trend import Trend, TrendLine, trend_of
from locales import Words
from rendering import picture, trend_picture
from rendering.typesetting import typeset
from tests.rendering.pdf_reading import pdf_text
from tests.rendering.periods import period_of, scored

LONG_NAME = "山西中部城市群高质量发展示范区管理委员会自然资源和规划建设局第{}分局"
APRIL = Month(2023, 4)


def _opened(png: bytes) -> Image.Image:
    return Image.open(BytesIO(png)).convert("RGB")


@pytest.mark.parametrize("period", ["2023-Q2", "2023"])
@pytest.mark.parametrize(("count", "name"), [(3, ""), (21, LONG_NAME), (40, LONG_NAME), (120, LONG_NAME)])
def test_any_number_of_departments_is_a_photo_for_telegram(
    yuxian: Rulebook, chinese: Words, period: str, count: int, name: str
) -> None:
    png = picture.period(period_of(yuxian, count, period=period, name=name), chinese)
    drawn = _opened(png)
    # Bot API, sendPhoto: at most 10 MB, width and height together at most 10,000, their ratio at most 20.
    assert len(png) < 10 * 1024 * 1024
    assert drawn.width + drawn.height <= 10_000


def test_light_and_dark_differ_and_both_languages_are_drawn(yuxian: Rulebook, words: Words) -> None:
    bulletin = period_of(yuxian, 3)
    light, dark = (_opened(picture.period(bulletin, words, dark=dark)) for dark in (False, True))
    assert light.size == dark.size
    assert light.getpixel((2, light.height - 3)) == (255, 255, 255)
    assert dark.getpixel((2, dark.height - 3)) != (255, 255, 255)


def test_a_period_of_one_month_without_lamps_or_targets_is_drawn(yuxian: Rulebook, chinese: Words) -> None:
    plain = replace(period_of(yuxian, 3, months=1, bare=True), lamps=())
    assert (
        _opened(picture.period(plain, chinese)).height < _opened(picture.period(period_of(yuxian, 3), chinese)).height
    )


def test_a_group_without_sheets_is_drawn_too(yuxian: Rulebook, chinese: Words) -> None:
    assert _opened(picture.period(period_of(yuxian, 0, bare=True), chinese)).width == 1080


def test_a_trend_is_a_small_picture_of_one_department_or_several(yuxian: Rulebook, words: Words) -> None:
    months = [scored(yuxian, 21, Month(2023, number)) for number in range(1, 13)]
    best = [row.department for row in months[-1].rows]
    for chosen in (best[:1], best[:6]):
        drawn = _opened(picture.trend(trend_of(months, chosen), words))
        assert drawn.width == 1080
        assert drawn.height < drawn.width * 1.1


def test_a_trend_takes_the_mean_of_those_who_had_a_sheet(yuxian: Rulebook) -> None:
    april, may = scored(yuxian, 2, APRIL), scored(yuxian, 2, APRIL.plus(1))
    known = next(row for row in april.rows if row.department == "0")
    mean, drawn = trend_of([replace(april, rows=(known,)), may], ["0"]).lines
    assert mean.totals[0] == known.total
    assert drawn.totals == (known.total, next(row.total for row in may.rows if row.department == "0"))


def test_a_trend_shows_the_points_of_its_months_at_their_heights(chinese: Words) -> None:
    totals = (Fraction(110), Fraction(95), None, Fraction(310, 3))
    trend = Trend("组", tuple(APRIL.plus(after) for after in range(4)), (TrendLine("甲局", totals),))
    contents: dict[str, Any] = trend_picture.contents(trend, chinese)
    shown = "".join(pdf_text(typeset("trend.typ", contents, output="pdf")))
    for written in ("4月", "5月", "6月", "7月", "110.00", "95.00", "103.33", "甲局得分走势"):
        assert written in shown
    ticks = sorted((float(tick["label"]), tick["at"]) for tick in contents["ticks"])
    (low, bottom), (high, top) = ticks[0], ticks[-1]
    (line,) = contents["lines"]
    for total, height in zip(totals, line["values"], strict=True):
        at = None if total is None else bottom + (float(total) - low) / (high - low) * (top - bottom)
        assert height == (None if at is None else pytest.approx(at))
    assert trend_picture.spoken(trend, chinese) == "往月得分：4月110.00分、5月95.00分、7月103.33分"


@pytest.mark.parametrize(
    "totals",
    [(None, None), (Fraction(100), None), (Fraction(0), Fraction(0)), (Fraction(-5), Fraction(1000))],
)
def test_gaps_flat_lines_and_negative_points_can_be_drawn(chinese: Words, totals: tuple[Fraction | None, ...]) -> None:
    trend = Trend("组", (APRIL, APRIL.plus(1)), (TrendLine("甲局", totals),))
    assert picture.trend(trend, chinese).startswith(b"\x89PNG")


def test_more_lines_than_can_be_told_apart_are_refused() -> None:
    line = TrendLine("甲局", (Fraction(1),))
    with pytest.raises(ValueError, match="cannot be told apart"):
        Trend("组", (APRIL,), (line,) * 7)


def test_a_line_has_one_value_a_month() -> None:
    with pytest.raises(ValueError, match="one value a month"):
        Trend("组", (APRIL,), (TrendLine("甲局", ()),))
