"""Draw the sample photos from the site in samples/photos: nobody's real photo stands in this project."""

from collections.abc import Callable
from pathlib import Path

from scripts.scene import CONCRETE, EARTH, GRASS, HEIGHT, SAFETY, STEEL, WIDTH, Scene, shifted

FOLDER = Path(__file__).parent.parent / "samples" / "photos"


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
    "base-station": (_mast_far, 3, "盂县 · 5G基站建设现场", "2023-05-12 09:42"),
    "antenna": (_mast_near, 8, "盂县 · 5G基站天线调试", "2023-05-12 10:05"),
    "cabinet": (_cabinet, 5, "盂县 · 5G基站机柜安装", "2023-05-12 10:31"),
    "recycling-plant": (_plant, 21, "盂县 · 固废利用项目", "2023-05-10 15:20"),
    "tourist-road": (_bridge_road, 12, "盂县 · 太行一号旅游公路", "2023-05-13 08:56"),
    "paving": (_paving, 17, "盂县 · 国道改线路面摊铺", "2023-05-13 16:48"),
    "trail": (_trail, 30, "盂县 · 康养步道", "2023-05-11 11:13"),
    "water-pipes": (_pipes, 9, "盂县 · 饮用水扩容工程", "2023-05-09 14:02"),
    "saplings": (_saplings, 14, "盂县 · 春季营造林", "2023-05-06 10:27"),
    "laboratory": (_laboratory, 6, "盂县 · 企业研发中心", "2023-05-08 09:18"),
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
