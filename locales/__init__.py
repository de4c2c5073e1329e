"""Every word a person sees, in Fluent: zh-CN first, en beside it, one file a topic.

Fluent is silent about a missing message; this wrapper is not: it raises in strict mode (tests, checks) and logs in
production, where the person still gets the text in the first language.
"""

import html
import logging
import re
from functools import cache
from pathlib import Path
from threading import Lock

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser

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
    dozen before it has been up for a while, and all of them parsed are nine megabytes.
    """

    strict = False

    def __init__(self, language: str) -> None:
        self.language = language
        self._bundle = FluentBundle([language], use_isolating=False)
        self._unread: dict[str, str] = {}
        self._reading = Lock()  # a screen with pictures is drawn in a thread of its own
        for file in sorted((FOLDER / language).glob("*.ftl")):
            self._unread |= entries(file.read_text(encoding="utf-8"))

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
        self._read(message)
        return bool(self._bundle.has_message(message))

    def _format(self, message: str, arguments: dict[str, Argument]) -> str:
        self._read(message)
        pattern = self._bundle.get_message(message).value if self._bundle.has_message(message) else None
        if pattern is None:
            return self._missing(f"{self.language}: no message {message!r}", message, arguments)
        text, errors = self._bundle.format_pattern(pattern, arguments)
        if errors:
            self._complain(f"{self.language}: {message}: {errors[0]}")
        return str(text)

    def _read(self, message: str) -> None:
        if message not in self._unread:
            return
        with self._reading:
            found: dict[str, str] = {}
            wanted = [message]
            while wanted:
                name = wanted.pop()
                if name in self._unread and name not in found:
                    found[name] = self._unread[name]
                    wanted += _REFERENCE.findall(found[name])
            self._bundle.add_resource(_parser.parse("\n".join(found.values())))
            for name in found:  # last: until then others wait for the lock
                del self._unread[name]

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
