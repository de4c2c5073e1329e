"""Photos to measure the evidence watch with: thirty sites drawn by code, twelve changes, look-alikes that are none."""

import random
from collections.abc import Callable
from io import BytesIO

from PIL import Image, ImageDraw, ImageEnhance, ImageOps

from scripts.scene import CONCRETE, EARTH, GRASS, HEIGHT, SAFETY, WIDTH, Color, Scene, shifted

SITES = 30
Change = Callable[[Image.Image], bytes]


def site(number: int, *, day: int = 0) -> Image.Image:
    """Draw a site; another day has other people, machines and light, on the same ground."""
    place, today = random.Random(number * 7919), random.Random(number * 7919 + day * 31 + 1)  # noqa: S311
    top: Color = (place.randint(90, 190), place.randint(130, 190), place.randint(170, 225))
    scene = Scene(number + 1, top=top, bottom=shifted(top, place.randint(-40, 45)))
    horizon = place.randint(300, 620)
    for _ in range(place.randint(1, 3)):
        scene.hills(horizon + 40, place.randint(90, 320), shifted((130, 150, 140), place.randint(-50, 40)))
    scene.ground(horizon, place.choice((GRASS, EARTH, CONCRETE)), place.choice((EARTH, GRASS)))
    for _ in range(place.randint(4, 8)):
        _built(scene, place, horizon)
    for _ in range(place.randint(0, 5)):
        scene.tree(place.randint(20, WIDTH), place.randint(horizon, HEIGHT), place.randint(80, 260))
    if day:
        scene.random.seed(day)
    for _ in range(today.randint(1, 4)):
        scene.worker(today.randint(40, WIDTH - 40), today.randint(horizon + 60, HEIGHT - 20), today.randint(70, 220))
    if today.random() < 0.5:  # noqa: PLR2004 - every second site has a machine
        scene.digger(today.randint(120, 900), today.randint(horizon + 60, HEIGHT - 60), today.randint(8, 18))
    drawn = scene.finish(f"现场{number}", f"2023-05-{10 + day:02} 0{day + 1}:1{day}")
    return ImageEnhance.Brightness(drawn).enhance(today.uniform(0.85, 1.15)) if day else drawn


def _built(scene: Scene, place: random.Random, horizon: int) -> None:
    x, foot, size = place.randint(0, WIDTH), place.randint(horizon, HEIGHT - 40), place.randint(60, 300)
    color: Color = (place.randint(40, 230), place.randint(40, 220), place.randint(40, 210))
    kind = place.randrange(6)
    if kind == 0:
        scene.mast(x, foot, foot - size * 2, size / 3)
    elif kind == 1:
        scene.box(x - size, foot - size, x + size, foot, color)
        scene.shape([(x - size * 1.1, foot - size), (x, foot - size * 1.4), (x + size * 1.1, foot - size)], SAFETY)
    elif kind == 2:  # noqa: PLR2004 - one of six
        scene.box(x, foot - size * 2, x + size / 2, foot, color)
    elif kind == 3:  # noqa: PLR2004
        scene.shape([(x, horizon), (x + 30, horizon), (x + size * 2, HEIGHT), (x - size, HEIGHT)], color)
    elif kind == 4:  # noqa: PLR2004
        scene.disc(x, foot - size / 2, size / 2, color)
    else:
        for step in range(5):
            scene.box(x + step * size / 3, foot - size / 2, x + step * size / 3 + size / 5, foot, color)


def moved(picture: Image.Image) -> Image.Image:
    """Take the photo from another place: three quarters of the view, from one side."""
    return picture.crop((WIDTH // 4, HEIGHT // 8, WIDTH, HEIGHT)).resize((WIDTH, HEIGHT))


def saved(picture: Image.Image, quality: int = 88, exif: Image.Exif | None = None) -> bytes:
    """Save as a phone does."""
    file = BytesIO()
    picture.save(file, "JPEG", quality=quality, **({"exif": exif} if exif else {}))
    return file.getvalue()


def _cropped(picture: Image.Image, left: float, top: float, right: float, bottom: float) -> Image.Image:
    wide, high = picture.size
    return picture.crop((int(left * wide), int(top * high), int((1 - right) * wide), int((1 - bottom) * high)))


def _stamped(picture: Image.Image) -> Image.Image:
    stamped = picture.copy()
    ImageDraw.Draw(stamped).text((WIDTH - 420, HEIGHT - 80), "2023-06-18 16:25", font_size=48, fill=(255, 190, 30))
    return stamped


def _labelled(picture: Image.Image) -> Image.Image:
    labelled = picture.copy()
    draw = ImageDraw.Draw(labelled)
    draw.rectangle((24, HEIGHT - 250, 420, HEIGHT - 30), fill=(28, 84, 150))
    for line in range(4):
        draw.text((44, HEIGHT - 236 + line * 52), "2023-06-18 16:25 N38.09", font_size=30, fill="white")
    return labelled


def _framed(picture: Image.Image) -> Image.Image:
    framed = Image.new("RGB", (WIDTH, int(HEIGHT * 1.16)), (16, 16, 18))
    framed.paste(picture, (0, int(HEIGHT * 0.08)))
    return framed


def _turned(picture: Image.Image) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = 6
    return saved(picture.rotate(90, expand=True), exif=exif)


def _all_at_once(picture: Image.Image) -> bytes:
    return saved(_stamped(_cropped(picture, 0.04, 0.05, 0.06, 0.03).resize((WIDTH, HEIGHT))).resize((800, 600)), 60)


CHANGES: dict[str, Change] = {
    "compressed, quality 30": lambda picture: saved(picture, 30),
    "a third of the size": lambda picture: saved(picture.resize((WIDTH // 3, HEIGHT // 3))),
    "squeezed to a square": lambda picture: saved(picture.resize((800, 800))),
    "a date stamp": lambda picture: saved(_stamped(picture)),
    "the panel of a watermark camera": lambda picture: saved(_labelled(picture)),
    "cropped by 4 % all round": lambda picture: saved(_cropped(picture, 0.04, 0.04, 0.04, 0.04)),
    "cropped by 10 % on the left": lambda picture: saved(_cropped(picture, 0.1, 0, 0, 0)),
    "cropped by 12 % below (the stamp cut off)": lambda picture: saved(_cropped(picture, 0, 0, 0, 0.12)),
    "a screenshot with bars": lambda picture: saved(_framed(picture)),
    "brighter, more contrast": lambda picture: saved(
        ImageEnhance.Contrast(ImageEnhance.Brightness(picture).enhance(1.2)).enhance(1.2)
    ),
    "black-and-white, turned by EXIF": lambda picture: _turned(ImageOps.grayscale(picture)),
    "cropped, stamped, smaller, compressed": _all_at_once,
}
