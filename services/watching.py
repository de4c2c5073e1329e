"""Evidence watch: a file whose bytes have come is looked into, and like files of the group are found.

What is found is shown to the reviewer and judged by a person; no point is ever taken off by it.
"""

import asyncio
import base64
from typing import TYPE_CHECKING, Any

from domain.fingerprints import SAME_TEXT, Fit, Likeness, PhotoPrint, best_fit, photo_likeness, stored_print
from models.evidence import Evidence
from services.base import Services
from storage import reuses
from storage.reuses import Kept
from storage.unit import Unit

if TYPE_CHECKING:
    from documents.inspecting import Inspection
    from documents.photos import Seen

Pairs = dict[int, tuple[Likeness, int]]
"""For each like file, in what it is alike, and in how many bits it differs."""

UNREADABLE = "unreadable"
"""The content of a file kept long ago that cannot be looked into now."""
MOST_PAIRS = 20
"""A picture that everybody sends, such as a letterhead, needs no longer list."""


async def look(services: Services, file: Evidence, sha256: str, found: "Inspection") -> Pairs:
    """Find the files of the group that are like one that has just come."""
    async with services.database.read() as unit:
        others = await reuses.prints(unit.session, file.group_id, besides=int(file.id or 0))
        pairs: Pairs = {other: (likeness, 0) for other, likeness in await reuses.same_files(unit.session, file, sha256)}
    if found.photo is not None:
        fits = await asyncio.to_thread(_fits, found.photo.print, others)
        async with services.database.read() as unit:
            details = await reuses.details(unit.session, list(fits))
        pairs = _like_photos(found.photo, fits, details) | pairs
    if found.text is not None:
        pairs = _like_texts(found.text, others) | pairs
    return pairs


async def keep(unit: Unit, file: Evidence, found: "Inspection", pairs: Pairs) -> None:
    """Keep the fingerprints of a file, and what it is like."""
    if found.photo is not None or found.text is not None:
        await reuses.keep_print(unit.session, _row(file, found))
    chosen = sorted(pairs.items(), key=lambda pair: (pair[1][1], pair[0]))[:MOST_PAIRS]
    mine = int(file.id or 0)
    await reuses.note_pairs(
        unit.session,
        [
            {
                "group_id": file.group_id,
                "evidence_id": max(mine, other),
                "earlier_id": min(mine, other),
                "likeness": likeness,
                "distance": distance,
            }
            for other, (likeness, distance) in chosen
        ],
    )


def _row(file: Evidence, found: "Inspection") -> dict[str, Any]:
    whole, crops = found.photo.print.stored() if found.photo else (None, "")
    return {
        "evidence_id": file.id,
        "group_id": file.group_id,
        "photo": whole,
        "crops": crops,
        "detail": base64.b64encode(found.photo.detail).decode() if found.photo else "",
        "text": stored_print(found.text) if found.text is not None else None,
    }


def _fits(mine: PhotoPrint, others: list[Kept]) -> dict[int, Fit]:
    """Find the photos near enough to be looked at more closely."""
    fits = {
        other.evidence_id: best_fit(mine, PhotoPrint.restored(other.photo, other.crops))
        for other in others
        if other.photo is not None
    }
    return {other: fit for other, fit in fits.items() if photo_likeness(fit.distance, 1.0)}


def _like_photos(mine: "Seen", fits: dict[int, Fit], details: dict[int, str]) -> Pairs:
    from documents.photos import agreement  # noqa: PLC0415 - loaded when the first photo comes

    judged = {
        other: photo_likeness(fit.distance, agreement(mine.detail, base64.b64decode(details[other]), fit))
        for other, fit in fits.items()
    }
    return {other: (likeness, fits[other].distance) for other, likeness in judged.items() if likeness}


def _like_texts(mine: int, others: list[Kept]) -> Pairs:
    distances = {other.evidence_id: (mine ^ int(other.text, 16)).bit_count() for other in others if other.text}
    return {other: (Likeness.TEXT, bits) for other, bits in distances.items() if bits <= SAME_TEXT}
