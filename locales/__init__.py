"""Every word a person sees, in Fluent: zh-CN first, en beside it, one file a topic.

Fluent is silent about a missing message; this wrapper is not: it raises in strict mode (tests, checks) and logs in
production, where the person still gets the text in the first language.
"""

import html
import logging
import re
from functools import cache, cached_property
from pathlib import Path
from threading import Lock

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, TextElement

FOLDER = Path(__file__).parent
FIRST = "zh-CN"
LANGUAGES = (FIRST, "en")

Argument = str | int

_log = logging.getLogger(__name__)
# Where each word stood in its file is a third of what a parsed file takes in memory, and nobody asks.
_parser = FluentParser(with_spans=False)
# An entry begins at the margin with its name (Fluent's grammar: Message, Term); it ends where the next one begins.
_ENTRY = re.compile(r"^(-?[A-Za-z][\w-]*) *=", re.MULTILINE)
_REFERENCE = re.compile(r"\{\s*(-?[A-Za-z][\w-]*)")


class MissingWords(LookupError):
    """No such message, or an argument it needs was not given."""


class Words:
    """The words of one language.

    A message is parsed when it is first asked for, with those it refers to: of some thousand a process says a few
    dozen before it has been up for a while, and all of them parsed are nine megabytes. One that is text alone needs no
    bundle, and with it none of babel's tables, another four.
    """

    strict = False

    def __init__(self, language: str) -> None:
        self.language = language
        self._sources: dict[str, str] = {}
        for file in sorted((FOLDER / language).glob("*.ftl")):
            self._sources |= entries(file.read_text(encoding="utf-8"))
        self._plain: dict[str, str] = {}
        self._bundled: set[str] = set()
        self._reading = Lock()  # a screen with pictures is drawn in a thread of its own

    @cached_property
    def _bundle(self) -> FluentBundle:
        return FluentBundle([self.language], use_isolating=False)

    def __call__(self, message: str, **arguments: Argument) -> str:
        """Give the message as plain text, for pictures, documents and button labels."""
        return self._format(message, arguments)

    def html(self, message: str, **arguments: Argument) -> str:
        """Give the message as Telegram HTML: the message's own tags stand, every argument is escaped."""
        return self._format(
            message,
            {
                name: html.escape(value, quote=False) if isinstance(value, str) else value
                for name, value in arguments.items()
            },
        )

    def has(self, message: str) -> bool:
        """Tell whether this language knows the message."""
        return message in self._sources

    def _format(self, message: str, arguments: dict[str, Argument]) -> str:
        if (plain := self._plain_text(message)) is not None:
            return plain
        self._bundle_with(message)
        pattern = self._bundle.get_message(message).value if self._bundle.has_message(message) else None
        if pattern is None:
            return self._missing(f"{self.language}: no message {message!r}", message, arguments)
        text, errors = self._bundle.format_pattern(pattern, arguments)
        if errors:
            self._complain(f"{self.language}: {message}: {errors[0]}")
        return str(text)

    def _plain_text(self, message: str) -> str | None:
        """Give a message that is text alone; None for any other."""
        if message not in self._plain:
            source = self._sources.get(message, "{")
            entry = None if "{" in source else _parser.parse(source).body[0]
            if not isinstance(entry, Message) or entry.value is None:
                return None
            self._plain[message] = "".join(each.value for each in entry.value.elements if isinstance(each, TextElement))
        return self._plain[message]

    def _bundle_with(self, message: str) -> None:
        """Put a message into the bundle, with those it refers to."""
        if message in self._bundled:
            return
        with self._reading:
            found: dict[str, str] = {}
            wanted = [message]
            while wanted:
                name = wanted.pop()
                if name in self._sources and name not in self._bundled and name not in found:
                    found[name] = self._sources[name]
                    wanted += _REFERENCE.findall(found[name])
            self._bundle.add_resource(_parser.parse("\n".join(found.values())))
            self._bundled |= found.keys()  # last: until then others wait for the lock

    def _missing(self, complaint: str, message: str, arguments: dict[str, Argument]) -> str:
        self._complain(complaint)
        return message if self.language == FIRST else words_for(FIRST)._format(message, arguments)  # noqa: SLF001

    def _complain(self, complaint: str) -> None:
        if self.strict:
            raise MissingWords(complaint)
        _log.error(complaint)


def entries(text: str) -> dict[str, str]:
    """Cut a file of messages and terms into its entries, by their names; comments go with the entry before them."""
    starts = list(_ENTRY.finditer(text))
    ends = [start.start() for start in starts[1:]] + [len(text)]
    return {start[1]: text[start.start() : end] for start, end in zip(starts, ends, strict=True)}


@cache
def words_for(language: str) -> Words:
    """Give the words of a language; an unknown one gets the first."""
    return Words(language if language in LANGUAGES else FIRST)


def nearest(language_code: str | None) -> str:
    """Map Telegram's language code (IETF, may be absent) to a language we speak: Chinese unless it says English."""
    return "en" if language_code and language_code.lower().split("-")[0] == "en" else FIRST
