"""Draw the sample photos from the site in samples/photos: nobody's real photo stands in this project."""

import math
import random
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter, ImageFont

from rendering.typesetting import font_folder

FOLDER = Path(__file__).parent.parent / "samples" / "photos"
WIDTH, HEIGHT = 1120, 840
# Drawn larger and scaled down, which smooths every edge.
SCALE = 2

Color = tuple[int, int, int]
Point = tuple[float, float]

STEEL = (92, 99, 107)
CONCRETE = (176, 174, 168)
SAFETY = (240, 160, 32)
GRASS = (116, 138, 84)
EARTH = (158, 128, 94)


class Scene:
    """A picture in the making, in units of the finished one."""

    def __init__(self, seed: int, *, top: Color = (118, 160, 205), bottom: Color = (222, 230, 232)) -> None:
        """Begin with a sky; the seed decides every accident of the place."""
        self.random = random.Random(seed)  # noqa: S311 - hills, not secrets
        ramp = Image.linear_gradient("L").resize((WIDTH * SCALE, HEIGHT * SCALE))
        size = ramp.size
        self.image = Image.composite(Image.new("RGB", size, bottom), Image.new("RGB", size, top), ramp)
        self.draw = ImageDraw.Draw(self.image)

    def shape(self, points: list[Point], color: Color) -> None:
        """Fill a shape."""
        self.draw.polygon([(x * SCALE, y * SCALE) for x, y in points], fill=color)

    def box(self, left: float, top: float, right: float, bottom: float, color: Color) -> None:
        """Fill a box."""
        self.shape([(left, top), (right, top), (right, bottom), (left, bottom)], color)

    def line(self, points: list[Point], color: Color, width: float = 3) -> None:
        """Draw a line."""
        self.draw.line([(x * SCALE, y * SCALE) for x, y in points], fill=color, width=int(width * SCALE), joint="curve")

    def disc(self, x: float, y: float, radius: float, color: Color, *, flat: float = 1.0) -> None:
        """Fill a circle, or an ellipse when it is flattened."""
        tall = radius * flat
        corners = [(x - radius) * SCALE, (y - tall) * SCALE, (x + radius) * SCALE, (y + tall) * SCALE]
        self.draw.ellipse(corners, fill=color)

    def hills(self, base: float, height: float, color: Color) -> None:
        """Draw a range of hills from one edge to the other."""
        waves = [(self.random.uniform(0.5, 1), self.random.uniform(0, 6.3), n * n * 0.9 + 1) for n in range(4)]
        ridge: list[Point] = []
        for x in range(0, WIDTH + 8, 8):
            rise = sum(size * math.sin(shift + x / WIDTH * pace * 3) / pace for size, shift, pace in waves)
            ridge.append((x, base - height * (0.5 + rise / 2)))
        self.shape([(0, HEIGHT), *ridge, (WIDTH, HEIGHT)], color)

    def ground(self, top: float, near: Color, far: Color) -> None:
        """Lay the ground from the horizon to the feet."""
        steps = 60
        for step in range(steps):
            share = step / steps
            here = (
                int(far[0] + (near[0] - far[0]) * share),
                int(far[1] + (near[1] - far[1]) * share),
                int(far[2] + (near[2] - far[2]) * share),
            )
            self.box(0, top + (HEIGHT - top) * share, WIDTH, HEIGHT, here)
        for _ in range(500):
            x, depth = self.random.uniform(0, WIDTH), self.random.random() ** 0.6
            y = top + (HEIGHT - top) * depth
            shade = shifted(near, self.random.choice((-14, -8, 9)))
            self.line([(x, y), (x + 4 + 26 * depth, y)], shade, 1 + depth)

    def tree(self, x: float, foot: float, height: float, color: Color = (72, 112, 66)) -> None:
        """Plant a tree."""
        self.line([(x, foot), (x, foot - height * 0.5)], (98, 78, 60), max(1.5, height / 22))
        for dx, dy, part in ((-0.17, 0.52, 0.2), (0.17, 0.55, 0.2), (0, 0.62, 0.26), (0.03, 0.8, 0.2)):
            shade = shifted(color, self.random.randint(-8, 10))
            self.disc(x + dx * height, foot - dy * height, part * height, shade)

    def worker(self, x: float, foot: float, height: float) -> None:
        """Stand somebody there in a vest and a helmet."""
        unit = height / 10
        for side in (-1, 1):
            self.line([(x, foot - 5 * unit), (x + side * unit, foot)], (52, 60, 78), 1.3 * unit)
        self.box(x - 1.3 * unit, foot - 8.2 * unit, x + 1.3 * unit, foot - 4.4 * unit, SAFETY)
        self.box(x - 1.3 * unit, foot - 6.4 * unit, x + 1.3 * unit, foot - 5.9 * unit, (245, 240, 190))
        self.line([(x + 1.3 * unit, foot - 7.8 * unit), (x + 2.6 * unit, foot - 5.6 * unit)], SAFETY, 0.9 * unit)
        self.disc(x, foot - 9 * unit, 0.95 * unit, (214, 172, 140))
        self.disc(x, foot - 9.5 * unit, 1.1 * unit, (226, 66, 48), flat=0.75)

    def mast(self, x: float, foot: float, top: float, spread: float) -> None:
        """Raise a lattice mast with antennas."""
        steps = 13
        for step in range(steps):
            low, high = step / steps, (step + 1) / steps
            y1, y2 = foot + (top - foot) * low, foot + (top - foot) * high
            w1, w2 = spread * (1 - low) + 7, spread * (1 - high) + 7
            width = max(2.0, spread / 22)
            for a, b in (((x - w1, y1), (x + w2, y2)), ((x + w1, y1), (x - w2, y2)), ((x - w1, y1), (x + w1, y1))):
                self.line([a, b], shifted(STEEL, 34), width * 0.6)
            for side in (-1, 1):
                self.line([(x + side * w1, y1), (x + side * w2, y2)], STEEL, width)
        size = spread / 5 + 6
        for level in (0, 1):
            y = top + level * size * 5
            self.line([(x - size * 3, y + size * 2), (x + size * 3, y + size * 2)], STEEL, 3)
            for side in (-3, -1, 1, 3):
                self.box(x + (side - 0.4) * size, y, x + (side + 0.4) * size, y + size * 4, (236, 238, 238))
        self.line([(x, top), (x, top - size * 4)], STEEL, 3)

    def digger(self, x: float, foot: float, unit: float, *, color: Color = SAFETY) -> None:
        """Park an excavator."""
        self.line([(x - 4 * unit, foot - unit), (x + 4 * unit, foot - unit)], (48, 48, 50), 2 * unit)
        for wheel in (-4, -2, 0, 2, 4):
            self.disc(x + wheel * unit, foot - unit, 0.7 * unit, (108, 108, 108))
        self.box(x - 4.2 * unit, foot - 5 * unit, x + 2.4 * unit, foot - 2.2 * unit, color)
        self.box(x - 0.4 * unit, foot - 7.6 * unit, x + 2.6 * unit, foot - 4 * unit, shifted(color, -26))
        self.box(x + 0.2 * unit, foot - 7.1 * unit, x + 2.2 * unit, foot - 5 * unit, (176, 208, 220))
        arm = [(x + 2.2 * unit, foot - 4 * unit), (x + 7 * unit, foot - 10 * unit), (x + 11 * unit, foot - 5 * unit)]
        self.line(arm, color, 1.1 * unit)
        bucket = [(11.6, -5.2), (12.2, -2.4), (9.8, -2.0), (9.6, -3.6)]
        self.shape([(x + a * unit, foot + b * unit) for a, b in bucket], (70, 70, 74))

    def finish(self, where: str, when: str) -> Image.Image:
        """Scale down, add the grain of a phone's camera and its stamp of place and time."""
        picture = self.image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
        grain = Image.effect_noise((WIDTH, HEIGHT), 12).filter(ImageFilter.GaussianBlur(0.8)).convert("RGB")
        picture = Image.blend(picture, grain, 0.05)
        draw = ImageDraw.Draw(picture)
        for text, size, rise in ((when, 36, 116), (where, 28, 66)):
            draw.text((38, HEIGHT - rise + 2), text, font=_font(size), fill=(30, 40, 44))
            draw.text((36, HEIGHT - rise), text, font=_font(size), fill="white")
        return picture


def shifted(color: Color, by: int) -> Color:
    """Make a colour lighter or darker."""
    return (_held(color[0] + by), _held(color[1] + by), _held(color[2] + by))


def _font(size: int) -> ImageFont.FreeTypeFont:
    (file,) = font_folder().glob("*.ttf")
    font = ImageFont.truetype(file, size)
    font.set_variation_by_axes([600])
    return font


def _held(value: int) -> int:
    return max(0, min(255, value))


def _mast_far(scene: Scene) -> None:
    scene.hills(520, 210, (142, 164, 172))
    scene.hills(600, 140, (114, 142, 118))
    scene.ground(600, GRASS, (136, 156, 104))
    scene.mast(600, 690, 130, 62)
    scene.box(690, 630, 790, 700, (222, 224, 222))
    scene.box(690, 618, 790, 632, (86, 116, 142))
    for x in range(470, 880, 26):
        scene.line([(x, 672), (x, 724)], (206, 210, 212), 3)
    scene.line([(470, 684), (870, 684)], (206, 210, 212), 3)
    scene.line([(470, 708), (870, 708)], (206, 210, 212), 3)
    for x, foot, height in ((120, 700, 170), (230, 680, 120), (990, 720, 190)):
        scene.tree(x, foot, height)


def _mast_near(scene: Scene) -> None:
    scene.hills(700, 160, (126, 150, 128))
    scene.mast(560, 860, 190, 190)
    scene.worker(412, 640, 96)
    scene.line([(300, 640), (820, 640)], STEEL, 8)


def _cabinet(scene: Scene) -> None:
    scene.hills(560, 180, (146, 166, 170))
    scene.ground(580, (172, 168, 160), (186, 182, 172))
    for left, color in ((360, (226, 228, 226)), (590, (214, 218, 218))):
        scene.box(left - 12, 690, left + 222, 716, (150, 148, 142))
        scene.box(left, 300, left + 210, 692, color)
        scene.box(left + 16, 330, left + 194, 664, shifted(color, -16))
        for y in range(360, 470, 16):
            scene.line([(left + 40, y), (left + 170, y)], shifted(color, -58), 4)
        scene.disc(left + 176, 540, 9, STEEL)
        scene.box(left + 40, 560, left + 130, 606, (44, 108, 160))
    scene.line([(465, 690), (465, 760), (940, 800)], (40, 42, 46), 9)
    scene.worker(930, 742, 300)


def _plant(scene: Scene) -> None:
    scene.hills(470, 130, (150, 166, 172))
    scene.ground(520, EARTH, (176, 154, 122))
    scene.box(90, 330, 560, 590, (198, 206, 210))
    scene.shape([(70, 336), (325, 262), (580, 336)], (70, 110, 146))
    for x in range(110, 540, 60):
        scene.box(x, 380, x + 34, 430, (128, 156, 176))
    scene.box(260, 470, 390, 590, (92, 108, 118))
    for x in (640, 730):
        scene.box(x, 250, x + 72, 590, CONCRETE)
        scene.disc(x + 36, 250, 36, shifted(CONCRETE, 16), flat=0.4)
    scene.line([(540, 420), (900, 300), (1000, 560)], STEEL, 16)
    for x in (640, 740, 840):
        scene.line([(x, 395 - (x - 600) * 0.3), (x, 600)], STEEL, 6)
    scene.shape([(820, 640), (1000, 500), (1120, 640)], (132, 126, 120))
    scene.digger(430, 740, 17)
    scene.worker(860, 730, 110)


def _bridge_road(scene: Scene) -> None:
    scene.hills(420, 230, (148, 170, 178))
    scene.hills(500, 170, (112, 144, 108))
    scene.ground(490, GRASS, (132, 154, 98))
    scene.shape([(520, 490), (600, 490), (1010, 840), (70, 840)], (74, 76, 80))
    for side in ((516, 490, 56, 840), (604, 490, 1024, 840)):
        scene.line([(side[0], side[1]), (side[2], side[3])], (240, 240, 236), 6)
    for near in range(7):
        share, end = (near / 7) ** 1.8, ((near + 0.5) / 7) ** 1.8
        scene.line([(560, 490 + 350 * share), (560, 490 + 350 * end)], (240, 206, 92), 2 + 9 * share)
    for near in range(9):
        share = (near / 8) ** 1.7
        for x in (508 - 500 * share, 612 + 470 * share):
            scene.line([(x, 488 + 340 * share), (x, 474 + 280 * share)], (214, 84, 60), 2 + 7 * share)
    for x, foot, height in ((150, 590, 150), (260, 545, 96), (860, 556, 110), (990, 610, 170)):
        scene.tree(x, foot, height)


def _paving(scene: Scene) -> None:
    scene.hills(430, 190, (150, 168, 170))
    scene.ground(470, EARTH, (178, 158, 126))
    scene.shape([(430, 470), (640, 470), (1120, 800), (1120, 840), (0, 840), (0, 760)], (64, 64, 68))
    scene.shape([(430, 470), (500, 470), (340, 840), (0, 840), (0, 760)], (88, 86, 86))
    scene.box(600, 430, 820, 560, SAFETY)
    scene.box(650, 350, 770, 440, shifted(SAFETY, -24))
    scene.box(664, 364, 756, 426, (178, 208, 218))
    scene.disc(620, 590, 66, (84, 86, 90))
    scene.disc(620, 590, 22, (150, 150, 150))
    scene.disc(800, 580, 60, (58, 60, 64))
    scene.disc(800, 580, 20, (150, 150, 150))
    for x in (120, 260, 980):
        scene.shape([(x - 24, 770), (x, 690), (x + 24, 770)], (228, 92, 40))
        scene.box(x - 14, 724, x + 14, 740, (244, 244, 240))
    scene.worker(340, 650, 150)
    scene.worker(930, 640, 140)


def _trail(scene: Scene) -> None:
    scene.hills(430, 260, (140, 164, 176))
    scene.hills(520, 200, (96, 134, 100))
    scene.ground(560, (126, 148, 88), (146, 166, 108))
    scene.shape([(500, 560), (540, 560), (660, 660), (560, 840), (260, 840), (520, 680)], (192, 176, 150))
    for x, foot, height in ((90, 640, 210), (210, 600, 140), (930, 620, 170), (1040, 670, 230), (800, 590, 96)):
        scene.tree(x, foot, height)
    for x in (690, 880):
        scene.line([(x, 700), (x, 470)], (110, 84, 62), 12)
    scene.shape([(660, 470), (785, 410), (910, 470)], (122, 72, 56))
    scene.box(680, 486, 890, 600, (140, 104, 74))
    for y in (512, 540, 568):
        scene.line([(706, y), (864, y)], (232, 222, 200), 7)


def _pipes(scene: Scene) -> None:
    scene.hills(400, 150, (152, 170, 176))
    scene.ground(430, EARTH, (180, 160, 124))
    scene.shape([(470, 430), (560, 430), (860, 840), (240, 840)], (104, 82, 60))
    scene.shape([(506, 430), (536, 430), (660, 840), (430, 840)], (46, 88, 132))
    scene.shape([(512, 430), (520, 430), (520, 840), (470, 840)], (92, 136, 176))
    for near in range(1, 5):
        y = 430 + 410 * (near / 5) ** 1.6
        scene.line([(506 - (y - 430) * 0.19, y), (536 + (y - 430) * 0.31, y)], (34, 62, 96), 6)
    for row, count in ((0, 4), (1, 3), (2, 2)):
        for place in range(count):
            x, y = 800 + place * 72 + row * 36, 640 - row * 62
            scene.disc(x, y, 35, (46, 88, 132))
            scene.disc(x, y, 26, (24, 40, 58))
    scene.digger(180, 620, 15, color=(232, 186, 40))
    scene.worker(700, 610, 130)


def _saplings(scene: Scene) -> None:
    scene.hills(400, 240, (146, 166, 174))
    scene.hills(470, 160, (136, 142, 106))
    scene.ground(480, (150, 136, 92), (160, 150, 108))
    for row in range(8):
        share = (row / 7) ** 1.5
        y, count = 510 + 290 * share, 16 - row
        for place in range(count):
            x = (place + (row % 2) / 2) * WIDTH / (count - 1) - 20
            scene.disc(x, y, 10 + 26 * share, (126, 104, 74), flat=0.35)
            scene.tree(x, y, 34 + 84 * share, (92, 138, 70))
    scene.worker(420, 740, 180)
    scene.worker(700, 640, 124)


def _laboratory(scene: Scene) -> None:
    scene.box(0, 0, WIDTH, 560, (226, 230, 230))
    for x in (70, 420, 770):
        scene.box(x, 70, x + 290, 350, (172, 204, 222))
        scene.box(x + 140, 70, x + 148, 350, (240, 242, 242))
    scene.box(0, 560, WIDTH, HEIGHT, (150, 160, 164))
    scene.box(80, 500, 1040, 540, (242, 242, 240))
    scene.box(100, 540, 1020, 740, (206, 212, 214))
    for x in (110, 340, 570, 800):
        scene.box(x, 556, x + 210, 724, (188, 196, 200))
        scene.line([(x + 80, 580), (x + 130, 580)], STEEL, 5)
    scene.box(180, 360, 360, 500, (70, 78, 88))
    scene.box(194, 374, 346, 470, (60, 132, 150))
    scene.line([(206, 450), (240, 410), (270, 436), (300, 394), (334, 420)], (214, 240, 214), 4)
    scene.box(470, 390, 620, 500, (212, 216, 218))
    scene.disc(545, 440, 36, (96, 118, 132))
    for x, color in ((730, (202, 92, 72)), (790, (84, 144, 112)), (850, (86, 118, 176)), (910, (224, 176, 72))):
        scene.shape([(x - 8, 400), (x + 8, 400), (x + 8, 440), (x + 28, 500), (x - 28, 500), (x - 8, 440)], color)


SCENES: dict[str, tuple[Callable[[Scene], None], int, str, str]] = {
    "base-station": (_mast_far, 3, "盂县 · 5G基站建设现场", "2023-05-19 09:42"),
    "antenna": (_mast_near, 8, "盂县 · 5G基站天线调试", "2023-05-19 10:05"),
    "cabinet": (_cabinet, 5, "盂县 · 5G基站机柜安装", "2023-05-19 10:31"),
    "recycling-plant": (_plant, 21, "盂县 · 固废利用项目", "2023-05-17 15:20"),
    "tourist-road": (_bridge_road, 12, "盂县 · 太行一号旅游公路", "2023-05-22 08:56"),
    "paving": (_paving, 17, "盂县 · 国道改线路面摊铺", "2023-05-22 16:48"),
    "trail": (_trail, 30, "盂县 · 康养步道", "2023-05-20 11:13"),
    "water-pipes": (_pipes, 9, "盂县 · 饮用水扩容工程", "2023-05-18 14:02"),
    "saplings": (_saplings, 14, "盂县 · 春季营造林", "2023-05-11 10:27"),
    "laboratory": (_laboratory, 6, "盂县 · 企业研发中心", "2023-05-16 09:18"),
}


def main() -> None:
    """Draw every scene."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, (paint, seed, where, when) in SCENES.items():
        scene = Scene(seed)
        paint(scene)
        file = FOLDER / f"{name}.jpg"
        scene.finish(where, when).save(file, "JPEG", quality=80, optimize=True)
        print(f"{file.name}  {file.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
