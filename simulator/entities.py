"""Text with entities: lengths and offsets in UTF-16 units, and what Telegram marks by itself."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from simulator.shapes import Json

MAX_ENTITIES = 100
_TRIGGERS = re.compile(r"[/@#:.]")
_WORD = r"A-Za-z0-9_"
_FOUND = (
    (
        "url",
        re.compile(r"(?<![\w/@.])(?:https?://[^\s<>\"'，。；、！？（）《》「」]+|(?:t\.me|telegram\.me)/[\w?=&%/.-]+)"),
    ),
    ("email", re.compile(r"(?<![\w.])[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}(?!\w)")),
    ("bot_command", re.compile(rf"(?<![\w/<>@])/[{_WORD}]{{1,64}}(?:@[{_WORD}]{{3,32}})?(?![\w/<>@])")),
    ("mention", re.compile(rf"(?<![\w/@])@[A-Za-z][{_WORD}]{{2,31}}(?![{_WORD}])")),
    ("hashtag", re.compile(r"(?<![\w/#])#(?=\w*[^\W\d])\w{1,256}")),
)


@dataclass(frozen=True, slots=True)
class Marked:
    """A text and the MessageEntity objects over it, in order."""

    text: str
    entities: tuple[Json, ...] = ()

    def fields(self, text: str, entities: str) -> Json:
        """The two fields of a Message, absent where there is nothing to say."""
        found: Json = {text: self.text} if self.text else {}
        if self.entities:
            found[entities] = list(self.entities)
        return found


def units(text: str) -> int:
    """The length in UTF-16 code units, the measure of every limit and offset in the Bot API."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def part(text: str, offset: int, length: int) -> str:
    """The characters an entity covers, by its offset and length in UTF-16 units."""
    raw = text.encode("utf-16-le", "surrogatepass")
    return raw[2 * offset : 2 * (offset + length)].decode("utf-16-le", "replace")


def trimmed(marked: Marked) -> Marked:
    """Without white space at either end, as Telegram stores it; entities move along or end earlier."""
    text = marked.text
    if not text or not (text[0].isspace() or text[-1].isspace()):
        return marked
    kept = text.strip()
    shift, size = units(text[: len(text) - len(text.lstrip())]), units(kept)
    moved = (_moved(entity, shift, size) for entity in marked.entities)
    return Marked(kept, tuple(entity for entity in moved if entity["length"] > 0))


def _moved(entity: Json, shift: int, size: int) -> Json:
    start = min(max(entity["offset"] - shift, 0), size)
    end = min(max(entity["offset"] + entity["length"] - shift, 0), size)
    return entity | {"offset": start, "length": end - start}


def recognised(marked: Marked) -> Marked:
    """With the commands, links, mentions and hashtags that Telegram finds by itself.

    Where the sender marked code or a link, nothing is looked for.
    """
    if not _TRIGGERS.search(marked.text):
        return marked
    taken = [(e["offset"], e["offset"] + e["length"]) for e in marked.entities if e["type"] in _OPAQUE]
    found: list[Json] = []
    for kind, pattern in _FOUND:
        for match in pattern.finditer(marked.text):
            start = units(marked.text[: match.start()])
            end = start + units(match.group())
            if all(end <= left or right <= start for left, right in taken):
                taken.append((start, end))
                found.append({"type": kind, "offset": start, "length": end - start})
    return Marked(marked.text, in_order([*marked.entities, *found])) if found else marked


_OPAQUE = frozenset({"code", "pre", "text_link", "url", "bot_command", "mention", "hashtag", "email", "text_mention"})


_OUTER_FIRST = {"blockquote": 0, "expandable_blockquote": 0, "pre": 1, "code": 2, "text_link": 3}
_INNER_LAST = {"bold": 5, "italic": 6, "underline": 7, "strikethrough": 8, "spoiler": 9}
_RANK = _OUTER_FIRST | _INNER_LAST


def in_order(entities: Iterable[Json]) -> tuple[Json, ...]:
    """Left before right, outer before inner; of two over the same words the kind decides, not the order of the tags."""
    ordered = sorted(entities, key=lambda e: (e["offset"], -e["length"], _RANK.get(e["type"], 4)))
    return tuple(ordered[:MAX_ENTITIES])


def commands(message: Json) -> list[str]:
    """The bot commands in a message, with their slash."""
    text = message.get("text", "")
    found = message.get("entities", ())
    return [part(text, e["offset"], e["length"]) for e in found if e["type"] == "bot_command"]
