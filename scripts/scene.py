"""A picture from a building site in the making: sky, hills, ground, people, machines."""

import math
import random

from PIL import Image, ImageDraw, ImageFilter, ImageFont

from rendering.typesetting import font_folder

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
