from collections.abc import Callable
from io import BytesIO

import pytest
from PIL import Image

from domain.bulletin import MonthlyBulletin
from domain.scoring.rulebook import Rulebook
from locales import Words
from rendering import period_picture, picture
from tests.rendering.periods import period_of

MakeBulletin = Callable[..., MonthlyBulletin]
LONG_NAME = "山西中部城市群高质量发展示范区管理委员会自然资源和规划建设局第{}分局"
WHITE = (255, 255, 255)


def _opened(png: bytes) -> Image.Image:
    return Image.open(BytesIO(png)).convert("RGB")


def test_21_departments_stand_in_one_portrait_picture(make_bulletin: MakeBulletin, chinese: Words) -> None:
    drawn = _opened(picture.monthly(make_bulletin(21), chinese))
    assert drawn.width == 1080
    assert 1.5 < drawn.height / drawn.width < 2.2


@pytest.mark.parametrize(("count", "name"), [(0, "第{}局"), (3, LONG_NAME), (40, LONG_NAME), (120, LONG_NAME)])
def test_any_number_of_departments_is_a_photo_for_telegram(
    make_bulletin: MakeBulletin, words: Words, count: int, name: str
) -> None:
    png = picture.monthly(make_bulletin(count, name=name, number=1), words)
    drawn = _opened(png)
    # Bot API, sendPhoto: at most 10 MB, width and height together at most 10,000, their ratio at most 20.
    assert len(png) < 10 * 1024 * 1024
    assert drawn.width + drawn.height <= 10_000


def test_what_one_picture_shows_too_small_is_drawn_again_as_an_album(
    make_bulletin: MakeBulletin, yuxian: Rulebook, words: Words
) -> None:
    """Each picture of it is a single wide column of at most 24 departments, which a phone shows at its full width."""
    assert [picture.pages(make_bulletin(count), words) for count in (0, 3, 30)] == [(), (), ()]
    assert period_picture.pages(period_of(yuxian, 30), words) == ()
    for drawn in (picture.pages(make_bulletin(31), words), period_picture.pages(period_of(yuxian, 31), words)):
        sizes = [_opened(each).size for each in drawn]
        assert [width for width, _ in sizes] == [1080, 1080]
        assert all(1 < height / width < 2.2 for width, height in sizes)


def test_dark_is_dark_and_light_is_light(make_bulletin: MakeBulletin, chinese: Words) -> None:
    bulletin = make_bulletin(3)
    corner = (2, -3)
    light = _opened(picture.monthly(bulletin, chinese))
    dark = _opened(picture.monthly(bulletin, chinese, dark=True))
    assert light.getpixel((corner[0], light.height + corner[1])) == WHITE
    assert sum(_rgb(dark, corner[0], dark.height + corner[1])) < 150


def test_the_same_bulletin_is_the_same_picture(make_bulletin: MakeBulletin, chinese: Words) -> None:
    assert picture.monthly(make_bulletin(3), chinese) == picture.monthly(make_bulletin(3), chinese)


def _rgb(drawn: Image.Image, across: int, down: int) -> tuple[int, ...]:
    pixel = drawn.getpixel((across, down))
    assert isinstance(pixel, tuple)
    return tuple(int(part) for part in pixel)
