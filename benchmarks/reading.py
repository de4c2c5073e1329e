"""How long it takes to understand the notice of 冠县: 96 tasks, 47 KB of text."""

import statistics
import time
from pathlib import Path

from benchmarks.table import show
from documents.extracting import blocks_of
from documents.reading import read
from domain.plan.document_reader import read_document

NOTICE = Path(__file__).resolve().parent.parent.parent / "shared" / "plans" / "guanxian-2023.txt"


async def measure(runs: int) -> None:
    """Measure the reading alone, and with the process it is done in."""
    data = NOTICE.read_bytes() if NOTICE.exists() else b""
    if not data:
        show("Reading a plan", ("", "median, ms"), [["the notice of 冠县 is not beside the project", "–"]])
        return
    read_document(blocks_of(data))
    alone, apart = [], []
    for _ in range(runs):
        began = time.perf_counter()
        read_document(blocks_of(data))
        alone.append(time.perf_counter() - began)
        began = time.perf_counter()
        await read(data)
        apart.append(time.perf_counter() - began)
    rows = [["understood", _median(alone)], ["in a process of its own, its start included", _median(apart)]]
    show("Reading the notice of 冠县, 96 tasks", ("", "median, ms"), rows)


def _median(seconds: list[float]) -> str:
    return f"{statistics.median(seconds) * 1000:.0f}"
