"""The digest of a month as a Word file in the shapes of an official document, to be edited by the office."""

from collections.abc import Iterator
from io import BytesIO

from domain.digest import Digest, DigestHead, DigestItem, count
from locales import Words
from rendering.content import day_name, month_name
from rendering.document import Level, Paragraph
from rendering.sections import bare, plain

ENDINGS = "。；;.！？!?，,：:"
ALWAYS = frozenset({"highlights", "issues"})
"""What the digest is for: said to be empty when it is; the other parts are left out."""


def digest_document(digest: Digest, words: Words) -> bytes:
    """Write the document: title, what it rests on, its parts by heads, and who drew it up when."""
    from rendering.word_page import Page  # noqa: PLC0415 - python-docx is heavy, and the bot's start counts

    title = words("digest-title", month=month_name(digest.month, words))
    page = Page(title=title, author=digest.group, created=digest.drawn_on)
    page.title(title)
    page.blank(1)
    for block in _body(digest, words):
        match block.level:
            case Level.SECTION:
                page.section(block.text)
            case Level.SUBSECTION:
                page.text("", lead=block.lead, keep=True)
            case _:
                page.text(block.text)
    page.blank(2)
    page.signature(digest.group, day_name(digest.drawn_on, words))
    file = BytesIO()
    page.save(file)
    return file.getvalue()


def _body(digest: Digest, words: Words) -> Iterator[Paragraph]:
    yield plain(_opening(digest, words))
    parts: dict[str, tuple[DigestHead, ...]] = {
        "highlights": digest.highlights,
        "issues": digest.issues,
        "completed": digest.completed,
        "progress": digest.progress,
        "problems": digest.problems,
        "needs": (DigestHead("", digest.needs),) if digest.needs else (),
    }
    present = {name: heads for name, heads in parts.items() if heads or name in ALWAYS}
    for number, (name, heads) in enumerate(present.items(), start=1):
        heading = words(f"digest-{name}")
        yield Paragraph(Level.SECTION, words("bulletin-notice-section", number=number, heading=heading))
        headed = name != "needs"
        for place, head in enumerate(heads, start=1):
            yield from _head(place, head, words, headed=headed)
        if not heads:
            yield plain(words("digest-nothing"))


def _opening(digest: Digest, words: Words) -> str:
    return words(
        "digest-opening",
        month=month_name(digest.month, words),
        departments=digest.reported,
        highlights=count(digest.highlights),
        issues=count(digest.issues),
        completed=count(digest.completed),
        progress=count(digest.progress),
    )


def _head(place: int, head: DigestHead, words: Words, *, headed: bool) -> Iterator[Paragraph]:
    if headed:
        name = words(f"note-head-{head.key}") if head.key else head.name or words("digest-other")
        yield Paragraph(Level.SUBSECTION, "", words("digest-head", number=place, name=name))
    for number, item in enumerate(head.items, start=1):
        yield plain(_item(number, item, words))


def _item(number: int, item: DigestItem, words: Words) -> str:
    # What people wrote goes in as it is: Fluent refuses arguments of more than a thousand characters.
    state = words(f"digest-state-{item.state}") if item.state else ""
    begins = words("digest-item-begins", number=str(number), title=item.title, titled="yes" if item.title else "no")
    ends = words("digest-item-ends", department=item.department, state=state, stated="yes" if state else "no")
    return f"{begins}{_run_on(item.text, words)}{ends}"


def _run_on(text: str, words: Words) -> str:
    """Write the lines of several messages as one paragraph."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    ended = [line if line[-1] in ENDINGS else f"{line}{words('digest-stop')}" for line in lines[:-1]]
    return bare(words("digest-join").join([*ended, *lines[-1:]]))
