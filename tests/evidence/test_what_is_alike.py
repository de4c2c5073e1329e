import io
from pathlib import Path

import pytest
from PIL import Image

from documents import photos
from documents.photos import Seen
from domain.fingerprints import (
    SAME_TEXT,
    Likeness,
    PhotoPrint,
    Piece,
    best_fit,
    difference,
    is_copied,
    photo_likeness,
    text_print,
)
from tests.county import ROOT
from tests.pictures import photo

SAMPLES = sorted((ROOT / "samples" / "photos").glob("*.jpg"))
NOTICE = "县交通局5月完成太行一号旅游公路路面摊铺3公里，桥梁主体2座，安全员每日巡查，累计完成投资1200万元。" * 4


def seen(data: bytes) -> Seen:
    found = photos.seen(data)
    assert found is not None
    return found


def likeness(one: Seen, other: Seen) -> Likeness | None:
    fit = best_fit(one.print, other.print)
    return photo_likeness(fit.distance, photos.agreement(one.detail, other.detail, fit))


def saved(picture: Image.Image, quality: int = 70, exif: Image.Exif | None = None) -> bytes:
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=quality, **({"exif": exif} if exif else {}))
    return file.getvalue()


@pytest.mark.parametrize("file", SAMPLES[:4], ids=lambda file: file.stem)
def test_a_photo_is_found_again_smaller_compressed_turned_or_lightly_cropped(file: Path) -> None:
    picture = Image.open(file)
    original, (wide, high) = seen(saved(picture, 90)), picture.size
    turn = Image.Exif()
    turn[0x0112] = 6
    assert likeness(original, seen(saved(picture.resize((wide // 3, high // 3)), 30))) is Likeness.PHOTO
    assert likeness(original, seen(saved(picture.rotate(90, expand=True), exif=turn))) is Likeness.PHOTO
    cropped = picture.crop((int(wide * 0.1), 0, wide, int(high * 0.95)))
    assert likeness(original, seen(saved(cropped))) in {Likeness.PHOTO, Likeness.LOOK}
    assert likeness(seen(saved(cropped)), original) in {Likeness.PHOTO, Likeness.LOOK}


def test_photos_of_different_places_are_not_alike() -> None:
    looked = [seen(file.read_bytes()) for file in SAMPLES]
    pairs = [(one, other) for place, one in enumerate(looked) for other in looked[:place]]
    assert not [pair for pair in pairs if likeness(*pair)]


def test_a_picture_that_shows_nothing_has_no_fingerprint() -> None:
    assert photos.seen(photo("一")) is None


def test_a_fingerprint_is_read_back_as_it_was_written() -> None:
    print_ = seen(SAMPLES[0].read_bytes()).print
    assert PhotoPrint.restored(*print_.stored()) == print_


def test_a_document_edited_here_or_there_keeps_its_fingerprint_and_another_has_its_own() -> None:
    original, edited = text_print(NOTICE), text_print(NOTICE.replace("3公里", "4公里", 1).replace("，", "， "))
    other = text_print("县卫健局组织医疗卫生机构开展义诊活动，共服务群众八百余人次，发放宣传资料两千余份。" * 4)
    assert original is not None
    assert edited is not None
    assert other is not None
    assert (original ^ edited).bit_count() <= SAME_TEXT
    assert (original ^ other).bit_count() > SAME_TEXT * 2
    assert text_print("太短") is None


def test_copied_words_are_found_with_what_was_changed_in_them() -> None:
    before = "完成路面摊铺3公里，桥梁主体2座，安全员每日巡查。"
    assert is_copied(before, "完成路面摊铺 3 公里,桥梁主体2座,安全员每日巡查")
    now = before.replace("3公里", "4公里")
    assert is_copied(now, before)
    assert [piece for piece in difference(before, now) if piece.before != piece.now] == [Piece("3", "4")]
    assert not is_copied("完成5G基站8个，通过验收，投入使用。", before)
    assert not is_copied("已完成。", "已完成。")
