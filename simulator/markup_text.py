"""HTML in: what `parse_mode=HTML` accepts and the words in which it refuses. HTML out: safe for a page."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from simulator.entities import Marked, in_order, units
from simulator.refusals import Refusal, bad_request
from simulator.shapes import Json

_TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
}
_PIECES = re.compile(r"<|&(?:lt|gt|amp|quot|#\d{1,7}|#x[0-9a-fA-F]{1,6});")
_NAME = re.compile(r"[^\s>]*")
_ATTRIBUTE = re.compile(r"""\s*([^\s=>/"']+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>"']+))?""")
_PAGE_TAGS = {
    "bold": ("<b>", "</b>"),
    "italic": ("<i>", "</i>"),
    "underline": ("<u>", "</u>"),
    "strikethrough": ("<s>", "</s>"),
    "spoiler": ('<span class="spoiler">', "</span>"),
    "code": ("<code>", "</code>"),
    "pre": ("<pre>", "</pre>"),
    "blockquote": ("<blockquote>", "</blockquote>"),
    "expandable_blockquote": ("<blockquote>", "</blockquote>"),
    "hashtag": ('<span class="hashtag">', "</span>"),
    "mention": ('<span class="mention">', "</span>"),
}


@dataclass(frozen=True, slots=True)
class _Open:
    """A start tag waiting for its end."""

    name: str
    attributes: dict[str, str]
    offset: int


class _Reader:
    """Reads one text, left to right. Offsets in the refusals are bytes of UTF-8, as Telegram counts them."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.position = 0
        self.length = 0
        self.pieces: list[str] = []
        self.open: list[_Open] = []
        self.entities: list[Json] = []
        self.language = ""

    def read(self) -> Marked:
        while match := _PIECES.search(self.source, self.position):
            self._text(self.source[self.position : match.start()])
            self.position = match.end()
            if match.group() != "<":
                self._text(html.unescape(match.group()))
            elif self.source.startswith("/", self.position):
                self._end(match.start())
            else:
                self._start(match.start())
        self._text(self.source[self.position :])
        if self.open:
            raise _unparsable(f'Can\'t find end tag corresponding to start tag "{self.open[-1].name}"')
        return Marked("".join(self.pieces), in_order(self.entities))

    def _text(self, text: str) -> None:
        self.pieces.append(text)
        self.length += units(text)

    def _byte(self, position: int) -> int:
        return len(self.source[:position].encode())

    def _start(self, at: int) -> None:
        name = self._name()
        if self.position >= len(self.source):
            raise _unparsable(f"Unclosed start tag at byte offset {self._byte(at)}")
        if name not in _TYPES:
            raise _unparsable(f'Unsupported start tag "{name}" at byte offset {self._byte(at)}')
        attributes = self._attributes(at)
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise _unparsable(f'Tag "span" must have class "tg-spoiler" at byte offset {self._byte(at)}')
        self.open.append(_Open(name, attributes, self.length))

    def _name(self) -> str:
        match = _NAME.match(self.source, self.position)
        name = match.group() if match else ""
        self.position += len(name)
        return name.lower()

    def _attributes(self, at: int) -> dict[str, str]:
        found: dict[str, str] = {}
        while match := _ATTRIBUTE.match(self.source, self.position):
            found[match.group(1).lower()] = html.unescape((match.group(2) or "").strip("\"'"))
            self.position = match.end()
        rest = self.source[self.position :].lstrip()
        if not rest.startswith(">"):
            raise _unparsable(f"Unclosed start tag at byte offset {self._byte(at)}")
        self.position = len(self.source) - len(rest) + 1
        return found

    def _end(self, at: int) -> None:
        if not self.open:
            raise _unparsable(f"Unexpected end tag at byte offset {self._byte(at)}")
        self.position += 1
        name = self._name()
        rest = self.source[self.position :].lstrip()
        if not rest.startswith(">"):
            raise _unparsable(f"Unclosed end tag at byte offset {self._byte(at)}")
        self.position = len(self.source) - len(rest) + 1
        start = self.open.pop()
        if name not in ("", start.name):
            place = f"at byte offset {self._byte(at)}"
            raise _unparsable(f'Unmatched end tag {place}, expected "</{start.name}>", found "</{name}>"')
        self._close(start)

    def _close(self, start: _Open) -> None:
        length = self.length - start.offset
        entity: Json = {"type": _TYPES[start.name], "offset": start.offset, "length": length}
        if start.name == "a":
            link = start.attributes.get("href") or "".join(self.pieces)[-length:]
            if not re.match(r"(?i)(https?|tg|mailto|tel)://?\S|[\w-]+\.\w", link):
                return
            entity["url"] = link
        elif start.name == "blockquote" and "expandable" in start.attributes:
            entity["type"] = "expandable_blockquote"
        elif start.name == "code":
            self.language = start.attributes.get("class", "").removeprefix("language-")
        elif start.name == "pre" and self._swallows_code(entity):
            return
        if length:
            self.entities.append(entity)

    def _swallows_code(self, entity: Json) -> bool:
        """`<pre><code class="language-x">` is one entity with a language, not two."""
        if not self.entities or self.entities[-1] != entity | {"type": "code"}:
            return False
        self.entities[-1] = entity | ({"language": self.language} if self.language else {})
        return True


def _unparsable(reason: str) -> Refusal:
    return bad_request(f"can't parse entities: {reason}")


def parse(source: str, *, mode: str | None) -> Marked:
    """The text behind the tags.

    Args:
        source: as the bot sent it.
        mode: `HTML` in any case; empty or None for plain text. Markdown is not offered.

    Raises:
        Refusal: the text does not parse, in Telegram's words.
    """
    if not mode:
        return Marked(source)
    if mode.lower() != "html":
        raise bad_request("unsupported parse_mode")
    return _Reader(source).read() if _PIECES.search(source) else Marked(source)


def page_html(text: str, entities: list[Json]) -> str:
    """The text as HTML that a page may insert as it stands: nothing in it but our own tags.

    An entity that crosses the end of an outer one stops there.
    """
    raw = text.encode("utf-16-le", "surrogatepass")
    return "".join(_nested(raw, 0, len(raw) // 2, sorted(entities, key=lambda e: (e["offset"], -e["length"]))))


def _nested(raw: bytes, start: int, end: int, entities: list[Json]) -> Iterator[str]:
    at = start
    for place, entity in enumerate(entities):
        first, last = entity["offset"], min(entity["offset"] + entity["length"], end)
        if first < at or last <= first:
            continue
        opening, closing = _page_tag(entity, _slice(raw, first, last))
        yield html.escape(_slice(raw, at, first)) + opening
        yield from _nested(raw, first, last, entities[place + 1 :])
        yield closing
        at = last
    yield html.escape(_slice(raw, at, end))


def _slice(raw: bytes, start: int, end: int) -> str:
    return raw[2 * start : 2 * end].decode("utf-16-le", "replace")


def _page_tag(entity: Json, covered: str) -> tuple[str, str]:
    kind = entity["type"]
    if kind == "bot_command":
        return f'<a class="command" href="#" data-command="{html.escape(covered)}">', "</a>"
    link = {"text_link": entity.get("url", ""), "url": covered, "email": f"mailto:{covered}"}.get(kind)
    if link is not None:
        link = link if re.match(r"(?i)(https?|tg|mailto):", link) else f"https://{link}"
        return f'<a href="{html.escape(link)}" target="_blank" rel="noopener noreferrer">', "</a>"
    return _PAGE_TAGS.get(kind, ("", ""))
