"""What a report said each time it was sent, as a value that can be kept and compared."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass

Content = dict[int, "EntryContent"]


@dataclass(frozen=True, slots=True)
class EntryContent:
    """One entry as it was sent: its answer, its words, the values by indicator, the files by their numbers."""

    entry: int
    answer: str
    text: str
    values: tuple[tuple[int, str], ...] = ()
    files: tuple[int, ...] = ()


def to_json(entries: Iterable[EntryContent]) -> str:
    """Write what was sent as JSON, in the order of the report."""
    return json.dumps([asdict(each) for each in entries], ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> Content:
    """Read what `to_json` wrote: the entries by their numbers."""
    read = [
        EntryContent(
            each["entry"],
            each["answer"],
            each["text"],
            tuple((indicator, value) for indicator, value in each["values"]),
            tuple(each["files"]),
        )
        for each in json.loads(text)
    ]
    return {each.entry: each for each in read}
