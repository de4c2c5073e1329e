"""How surely a photo used again is found: 30 sites × 12 changes, look-alikes that are none, and how long it takes."""

import statistics
import time
from collections.abc import Sequence
from functools import partial

from PIL import Image

from benchmarks.altered_photos import CHANGES, SITES, moved, saved, site
from benchmarks.table import show
from documents import photos
from documents.photos import Seen
from domain.fingerprints import Likeness, PhotoPrint, best_fit, photo_likeness

LIBRARY = 5_000
"""Photos of a group in three years, for the time a search takes."""
Row = list[str]


async def measure(runs: int) -> None:
    """Measure what is found of what was changed, what is found that should not be, and the time."""
    originals = [site(number) for number in range(SITES)]
    library = [_seen(saved(original)) for original in originals]
    rows = [_row(name, library, [_seen(change(each)) for each in originals]) for name, change in CHANGES.items()]
    show(
        f"{SITES} photos × {len(CHANGES)} changes, each looked for among {SITES} originals",
        ("change", "same", "look", "missed", "wrong ones", "bits, median", "bits, most"),
        [*(row for row, _, _ in rows), _whole(rows)],
    )
    show(
        "Look-alikes that are no re-use, against their site and all others",
        ("what", "photos", "same", "look"),
        [_negative(name, library, looked) for name, looked in _negatives(originals).items()],
    )
    _show_time(originals[0], library, runs)


def _row(name: str, library: Sequence[Seen], changed: Sequence[Seen]) -> tuple[Row, int, int]:
    judged = [[_judge(look, each) for each in library] for look in changed]
    own = [found[place] for place, found in enumerate(judged)]
    wrong = sum(other is not None for found in judged for other in found) - sum(each is not None for each in own)
    bits = [best_fit(look.print, library[place].print).distance for place, look in enumerate(changed)]
    same, look_at, missed = own.count(Likeness.PHOTO), own.count(Likeness.LOOK), own.count(None)
    cells = [name, *map(str, (same, look_at, missed, wrong)), f"{statistics.median(bits):g}", str(max(bits))]
    return cells, same + look_at, wrong


def _whole(rows: Sequence[tuple[Row, int, int]]) -> Row:
    found, wrong = sum(row[1] for row in rows), sum(row[2] for row in rows)
    recall, precision = found / (SITES * len(CHANGES)), found / max(1, found + wrong)
    return [f"recall {recall:.1%}, precision {precision:.1%}", *(_sum(rows, at) for at in range(1, 5)), "", ""]


def _sum(rows: Sequence[tuple[Row, int, int]], at: int) -> str:
    return str(sum(int(row[at]) for row, _, _ in rows))


def _negatives(originals: Sequence[Image.Image]) -> dict[str, list[Seen]]:
    numbers = range(SITES)
    drawn = {
        "30 other sites": map(site, range(SITES, 2 * SITES)),
        "the same site, taken from another place": map(moved, originals),
        "the same site, another day, another place": (moved(site(number, day=2)) for number in numbers),
        "the same site, another day, the very same view": map(partial(site, day=1), numbers),
    }
    return {name: [_seen(saved(each)) for each in pictures] for name, pictures in drawn.items()}


def _negative(name: str, library: Sequence[Seen], looked: Sequence[Seen]) -> Row:
    judged = [{_judge(look, each) for each in library} for look in looked]
    same = sum(Likeness.PHOTO in found for found in judged)
    look_at = sum(Likeness.LOOK in found and Likeness.PHOTO not in found for found in judged)
    return [name, str(len(judged)), str(same), str(look_at)]


def _show_time(original: Image.Image, library: Sequence[Seen], runs: int) -> None:
    data = saved(original)
    many = [library[place % len(library)].print.stored() for place in range(LIBRARY)]
    looking, searching = [], []
    for _ in range(runs):
        began = time.perf_counter()
        mine = _seen(data).print
        looking.append(time.perf_counter() - began)
        began = time.perf_counter()
        for each in many:
            best_fit(mine, PhotoPrint.restored(*each))
        searching.append(time.perf_counter() - began)
    rows = [["looking at a photo of 1,120 × 840", _milliseconds(looking)]]
    rows.append([f"looking for it among {LIBRARY:,} with 49 hashes each, as they are kept", _milliseconds(searching)])
    show("How long it takes", ("", "median, ms"), rows)


def _milliseconds(seconds: Sequence[float]) -> str:
    return f"{statistics.median(seconds) * 1000:.0f}"


def _judge(one: Seen, other: Seen) -> Likeness | None:
    fit = best_fit(one.print, other.print)
    if photo_likeness(fit.distance, 1.0) is None:
        return None
    return photo_likeness(fit.distance, photos.agreement(one.detail, other.detail, fit))


def _seen(data: bytes) -> Seen:
    looked = photos.seen(data)
    if looked is None:
        raise ValueError("a photo of the set shows nothing")
    return looked
