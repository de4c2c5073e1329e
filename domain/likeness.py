"""Which of several titles a text is most likely about, by the words they have in common."""

import re
from collections import Counter
from collections.abc import Sequence

_RUN = re.compile(r"[a-z0-9]+|[\u3400-\u9fff]+")
_HAN = re.compile(r"[\u3400-\u9fff]")


def likeliest(text: str, titles: Sequence[str]) -> tuple[int, ...]:
    """Give the places of the titles, the likeliest first; equally likely ones stay in their order.

    What two texts share is pairs of Chinese characters, and words of letters and digits. A pair that stands in few
    titles tells more than one that stands in all of them ("建设", "项目"): each counts as one by the number of titles
    it stands in.
    """
    said = _marks(text)
    marks = [_marks(title) for title in titles]
    spread = Counter(mark for each in marks for mark in each)
    worth = [sum(1 / spread[mark] for mark in each & said) for each in marks]
    return tuple(sorted(range(len(titles)), key=lambda place: -worth[place]))


def _marks(text: str) -> frozenset[str]:
    runs = _RUN.findall(text.lower())
    words = {run for run in runs if not _HAN.match(run)}
    pairs = {run[at : at + 2] for run in runs if _HAN.match(run) for at in range(len(run) - 1)}
    return frozenset(words | pairs)
