"""Holds the words against each other and against the code.

Every message exists in every language with the same arguments, every message the code names exists, and no message is
left that nothing names. Names that are put together at run time are matched by their fixed beginning.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

ROOT = Path(__file__).parent.parent
LOCALES = ROOT / "locales"
CODE = (
    "handlers",
    "rendering",
    "services",
    "domain",
    "scheduler",
    "delivery",
    "documents",
    "demo.py",
    "bot.py",
    "commandline",
    "wiring.py",
)

Messages = dict[str, frozenset[str]]


class _Arguments(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802 - the visitor's naming
        """Note an argument."""
        self.found.add(node.id.name)


def messages(language: str) -> Messages:
    """Read a language: each message with the arguments it takes."""
    found: Messages = {}
    for file in sorted((LOCALES / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, fluent.Junk):
                sys.exit(
                    f"{file.relative_to(ROOT)}: {entry.annotations[0].message}: {(entry.content or '').strip()[:80]!r}"
                )
            if isinstance(entry, fluent.Message):
                if entry.id.name in found:
                    sys.exit(f"{file.relative_to(ROOT)}: {entry.id.name} stands twice")
                visitor = _Arguments()
                visitor.visit(entry)
                found[entry.id.name] = frozenset(visitor.found)
    return found


def texts_in_code() -> Iterator[str]:
    """Give every text of the code; of one with holes the fixed beginning, ended by a star."""
    for place in CODE:
        path = ROOT / place
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            tree = ast.parse(file.read_text(encoding="utf-8"))
            for node in ast.walk(tree):
                if isinstance(node, ast.JoinedStr):
                    first = node.values[0] if node.values else None
                    if isinstance(first, ast.Constant) and isinstance(first.value, str):
                        yield f"{first.value}*"
                elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield node.value


def complaints() -> Iterator[str]:
    """Say everything that is wrong."""
    languages = sorted(folder.name for folder in LOCALES.iterdir() if folder.is_dir() and folder.name[0] != "_")
    read = {language: messages(language) for language in languages}
    every = set().union(*read.values())
    for message in sorted(every):
        for language in languages:
            if message not in read[language]:
                yield f"{language}: {message} is missing"
        if len({read[language].get(message) for language in languages}) > 1:
            yield f"{message}: the languages take different arguments"
    texts = set(texts_in_code())
    beginnings = tuple(text[:-1] for text in texts if text.endswith("-*"))
    yield from (
        f"{message}: nothing names it" for message in sorted(every - texts) if not message.startswith(beginnings)
    )


def main() -> None:
    """Print what is wrong and fail, or say that nothing is."""
    found = list(complaints())
    for line in found:
        print(line)
    if found:
        sys.exit(1)
    print("Words: complete in every language.")


if __name__ == "__main__":
    main()
